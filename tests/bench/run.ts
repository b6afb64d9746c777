/**
 * The product beside its peers: `npm run bench -- ingest|formats|query|growth|borders|profile|crash [--rows N] [--cells N] [--rounds N] [--kills N] [--seed N] [--json]`.
 * The peers have an install of their own: `npm ci --prefix tests/bench`. README.md says what is measured.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BenchRequest } from './bench-request.ts';

const benches: Readonly<Record<string, (request: BenchRequest) => Promise<readonly [unknown, string]>>> = {
  ingest: async (request) => {
    const { ingestBench } = await import('./ingest/ingest-bench.ts');
    const { ingestTable } = await import('./ingest/ingest-table.ts');
    const figures = await ingestBench(request);
    return [figures, ingestTable(figures)];
  },
  formats: async (request) => {
    const { formatsBench } = await import('./formats/formats-bench.ts');
    const { formatsTable } = await import('./formats/formats-table.ts');
    const figures = await formatsBench(request);
    return [figures, formatsTable(figures)];
  },
  query: async (request) => {
    const { queryBench } = await import('./query/query-bench.ts');
    const { queryTable } = await import('./query/query-table.ts');
    const figures = await queryBench(request);
    return [figures, queryTable(figures)];
  },
  growth: async (request) => {
    const { growthBench } = await import('./growth/growth-bench.ts');
    const { growthTable } = await import('./growth/growth-table.ts');
    const figures = await growthBench(request);
    return [figures.sizes, growthTable(figures)];
  },
  borders: async (request) => {
    const { bordersBench } = await import('./borders/borders-bench.ts');
    const { bordersTable } = await import('./borders/borders-table.ts');
    const figures = await bordersBench(request);
    return [figures, bordersTable(figures)];
  },
  profile: async (request) => {
    const { profileBench } = await import('./profile/profile-bench.ts');
    const { profileTable } = await import('./profile/profile-table.ts');
    const figures = await profileBench(request);
    return [figures, profileTable(figures)];
  },
  crash: async (request) => {
    const { crashBench } = await import('./crash/crash-bench.ts');
    const { crashTable } = await import('./crash/crash-table.ts');
    const figures = await crashBench(request);
    return [figures, crashTable(figures)];
  },
};

const refuse = (line: string): never => {
  process.stderr.write(`${line}\n`);
  process.exit(2);
};

const usualRows: Readonly<Record<string, number>> = { growth: 20_000_000, borders: 2_500_000 };

const text = { type: 'string' } as const;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rows: text, cells: text, rounds: text, kills: text, seed: text, json: { type: 'boolean' } },
});

const whole = (name: 'rows' | 'cells' | 'rounds' | 'kills' | 'seed', usual: number): number => {
  const number = Number(values[name] ?? usual);
  return Number.isSafeInteger(number) && number > 0 ? number : refuse(`--${name} takes a whole number`);
};

const [name = ''] = positionals;
const bench =
  benches[name] ??
  refuse(
    `npm run bench -- ${Object.keys(benches).join('|')} [--rows N] [--cells N] [--rounds N] [--kills N] [--seed N] [--json]`,
  );
// nothing stands beside the product there
if (name !== 'crash' && !existsSync(join(import.meta.dirname, 'node_modules'))) {
  refuse('The peers are not installed: npm ci --prefix tests/bench');
}
const [figures, table] = await bench({
  rows: whole('rows', usualRows[name] ?? 5_000_000),
  cells: whole('cells', 5_000_000),
  rounds: whole('rounds', 5),
  kills: whole('kills', 30),
  seed: whole('seed', 1 + Math.floor(Math.random() * 1_000_000)),
  say: (line) => void process.stderr.write(`${line}\n`),
});
process.stdout.write(`${values.json === true ? JSON.stringify(figures) : table}\n`);

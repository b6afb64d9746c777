/**
 * How fast the plain reader is: `npx node tests/bench/read-records.ts [FILE]`.
 * Without a file: a million rows of five columns in UTF-8, plain and gzipped. Processor time of this thread and
 * its helpers is printed too, for the clock tells little on a busy machine.
 */
import { gzipSync } from 'node:zlib';
import { pathSource } from '../../src/cli/path-source.ts';
import type { ByteSource } from '../../src/intake/byte-source.ts';
import { bytesSource } from '../../src/intake/bytes-source.ts';
import { readHead } from '../../src/intake/read-head.ts';
import { readRecords } from '../../src/intake/read-records.ts';

const measure = async (source: ByteSource): Promise<void> => {
  const head = await readHead(source);
  if (head.kind !== 'head') throw new Error(head.problem.code);
  for (let run = 0; run < 3; run++) {
    const start = performance.now();
    const startCpu = process.cpuUsage();
    let rows = 0;
    for await (const batch of readRecords(source, head.dialect)) rows += batch.records.length;
    const milliseconds = performance.now() - start;
    const cpu = process.cpuUsage(startCpu).user / 1000;
    const perSecond = Math.round((rows / milliseconds) * 1000).toLocaleString('en');
    process.stdout.write(
      `${source.name}: ${rows} rows, ${perSecond} rows/s, ${Math.round(cpu)} ms of processor time\n`,
    );
  }
};

const [path] = process.argv.slice(2);
if (path === undefined) {
  const row = (at: number) => `2024-03-09;Салтівський;Реєстрація місця проживання;портал;${at % 100}\n`;
  const text = Array.from({ length: 1_000_000 }, (_, at) => row(at)).join('');
  const bytes = new TextEncoder().encode(text);
  await measure(bytesSource('plain', bytes));
  await measure(bytesSource('gzip', Uint8Array.from(gzipSync(bytes))));
} else {
  await measure(await pathSource(path));
}

import { writeFile } from 'node:fs/promises';
import type { TableChoice } from '../engine/reader.ts';
import type { EngineCore } from '../engine/engine-core.ts';
import type { Mapping } from '../intake/mapping.ts';
import type { Problem } from '../intake/problem.ts';
import { SourceFault } from '../intake/source-fault.ts';
import { cliLanguage } from './cli-language.ts';
import { commandWords, type CommandWords } from './command-words.ts';
import { diskFile } from './disk-file.ts';
import { fileMapping } from './file-mapping.ts';
import { mappingFileWords } from './mapping-file-words.ts';
import { openCore } from './open-core.ts';
import { parseProfileArguments, type ProfileRequest } from './parse-profile-arguments.ts';
import { type ProfiledImport, profileText } from './profile-text.ts';
import { tellProblems } from './tell-problems.ts';

interface ChosenTable {
  readonly file: File;
  readonly choice: TableChoice | null;
}

const tableOf = async (core: EngineCore, { path, table }: ProfileRequest): Promise<ChosenTable | Problem> => {
  const file = await diskFile(path);
  const found = await core.tables(file);
  if (found.kind === 'not-readable') return found.problem;
  const choice =
    table === null
      ? (found.tables.find(({ isUsual }) => isUsual) ?? found.tables[0] ?? null)
      : found.tables.find((one) => one.path.join('/') === table || one.path.at(-1) === table);
  if (choice === undefined)
    return { code: 'no-such-table', where: { file: file.name }, values: { table: table ?? '' } };
  return { file, choice };
};

const importedAs = async (
  core: EngineCore,
  { file, choice }: ChosenTable,
  mapping: Mapping,
): Promise<ProfiledImport | readonly Problem[]> => {
  const outcome = await core.importFiles(
    { files: [file], choices: [choice], name: file.name, mapping, synthetic: false },
    { onProgress: () => undefined, signal: new AbortController().signal },
  );
  if (outcome.kind === 'failed') return outcome.problems;
  if (outcome.kind !== 'imported') throw new Error(`an only import is ${outcome.kind}`);
  const { id } = outcome.stored;
  const [report, quality] = await Promise.all([core.report(id), core.quality(id)]);
  if (report === null) throw new Error('an import without its report');
  return { report, quality };
};

const missingRole = (file: string): Problem => ({ code: 'no-date-column', where: { file }, values: {} });

const profileFile = async (
  core: EngineCore,
  request: ProfileRequest,
  words: CommandWords,
): Promise<number> => {
  const table = await tableOf(core, request);
  if ('code' in table) return failed([table], words);
  const found = await fileMapping(core, {
    ...table,
    mappingPath: request.mappingPath,
    settings: request.settings,
  });
  if (found.kind === 'bad-mapping-file') {
    process.stderr.write(`${mappingFileWords(words, request.mappingPath ?? '', found)}\n`);
    return 2;
  }
  if (found.kind === 'not-readable') return failed([found.problem], words);
  const { look } = found;
  const mapping = found.kind === 'mapping' ? found.mapping : null;
  const imported = mapping && (await importedAs(core, table, mapping));
  const problems = imported !== null && !('report' in imported) ? imported : [];
  const whole = imported !== null && 'report' in imported ? imported : null;
  const { columns, dialect } = look;
  const text = request.json
    ? JSON.stringify({ name: look.name, dialect, columns, mapping, ...whole }, null, 2)
    : profileText(look, whole, words);
  process.stdout.write(`${text}\n`);
  if (mapping !== null && request.saveMappingPath !== null)
    await writeFile(request.saveMappingPath, `${JSON.stringify(mapping, null, 2)}\n`);
  if (mapping === null)
    return failed(look.problems.length > 0 ? look.problems : [missingRole(look.name)], words);
  return failed(problems, words);
};

/** Says what is wrong; 0 if nothing is. */
const failed = (problems: readonly Problem[], words: CommandWords): number => {
  tellProblems(problems, words);
  return problems.length > 0 ? 1 : 0;
};

/** `profile FILE`: how a file would be read, and what the data in it are like. */
export const profile = async (args: readonly string[]): Promise<number> => {
  const words = await commandWords(cliLanguage(args, process.env));
  const parsed = parseProfileArguments(args);
  if (parsed.kind === 'help') {
    process.stdout.write(`${words.profileHelp}\n`);
    return 0;
  }
  if (parsed.kind === 'wrong') {
    process.stderr.write(`${words.wrongArgument(parsed)}\n${words.seeHelp('profile')}\n`);
    return 2;
  }
  const core = await openCore();
  try {
    return await profileFile(core, parsed.request, words);
  } catch (error) {
    if (!(error instanceof SourceFault)) throw error;
    return failed([error.problem], words);
  } finally {
    core.close();
  }
};

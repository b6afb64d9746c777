import { stat } from 'node:fs/promises';
import type { EngineCore } from '../engine/engine-core.ts';
import type { StoredOutcome } from '../engine/engine.ts';
import { SourceFault } from '../intake/source-fault.ts';
import { accountsTable } from './accounts-table.ts';
import { cliLanguage } from './cli-language.ts';
import { commandWords, type CommandWords } from './command-words.ts';
import { diskFile } from './disk-file.ts';
import { fileMapping } from './file-mapping.ts';
import { ingestWords } from './ingest-words.ts';
import { mappingFileWords } from './mapping-file-words.ts';
import { openCore } from './open-core.ts';
import { type IngestRequest, parseIngestArguments } from './parse-ingest-arguments.ts';
import { tellProblems } from './tell-problems.ts';
import { writeWhole } from './write-whole.ts';

const tell = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );

interface Ingesting {
  readonly core: EngineCore;
  readonly request: IngestRequest;
  readonly words: CommandWords;
}

/** Takes over what the workspace file holds; false, and it was said why, if it cannot be used. */
const openedWorkspace = async ({ core, request, words }: Ingesting): Promise<boolean> => {
  const { workspacePath } = request;
  if (!(await exists(workspacePath))) return true;
  const file = await diskFile(workspacePath);
  const outcome = await core.openWorkspace(file, 'add');
  if (outcome.kind === 'opened') return true;
  tell(ingestWords.unusable(words, workspacePath, outcome.kind === 'unusable' ? outcome : damaged));
  return false;
};

/** imports of one file stood beside each other when it was written */
const damaged = { kind: 'unusable', fault: 'damaged' } as const;

const readFiles = async ({ core, request, words }: Ingesting): Promise<StoredOutcome | number> => {
  const { paths, mappingPath, settings, name, mayRepeat } = request;
  const files = await Promise.all(paths.map(diskFile));
  const [first] = files as [File, ...File[]]; // the arguments have one at least
  const found = await fileMapping(core, { file: first, choice: null, mappingPath, settings });
  if (found.kind === 'bad-mapping-file') {
    tell(mappingFileWords(words, mappingPath ?? '', found));
    return 2;
  }
  if (found.kind !== 'mapping') {
    tellProblems(found.kind === 'incomplete' ? found.look.problems : [found.problem], words);
    return 1;
  }
  const { mapping, recalled } = found;
  const outcome = await core.importFiles(
    { files, name, mapping, synthetic: false },
    { onProgress: () => undefined, signal: new AbortController().signal },
  );
  const kept = outcome.kind === 'pending' && mayRepeat ? await core.keepPending(outcome.pending) : outcome;
  if (kept.kind === 'imported') {
    const { importedAt: savedAt } = kept.stored;
    await core.memory.changeMappings({ put: [{ shape: recalled.shape, mapping, name, savedAt }] });
  }
  return kept;
};

const ingestFiles = async (ingesting: Ingesting): Promise<number> => {
  const { core, request, words } = ingesting;
  const { workspacePath } = request;
  if (!(await openedWorkspace(ingesting))) return 1;
  const outcome = await readFiles(ingesting);
  if (typeof outcome === 'number') return outcome;
  if (outcome.kind === 'failed') tellProblems(outcome.problems, words);
  if (outcome.kind === 'pending') tell(ingestWords.repeats(words, outcome.covered));
  if (outcome.kind === 'incompatible') tell(ingestWords.incompatible(words, outcome));
  if (outcome.kind !== 'imported') return 1;
  try {
    await writeWhole(workspacePath, await core.saveWorkspace());
  } catch (error) {
    tell(
      ingestWords.notWritten(words, workspacePath, error instanceof Error ? error.message : String(error)),
    );
    return 1;
  }
  const { imports } = await core.holdings();
  const { files, requests } = outcome.stored;
  process.stdout.write(`${accountsTable(files, words)}\n\n`);
  process.stdout.write(`${ingestWords.added(words, workspacePath, { requests, imports: imports.length })}\n`);
  return 0;
};

/** `ingest FILE... --workspace FILE`: adds files to a workspace file, all or nothing. */
export const ingest = async (args: readonly string[]): Promise<number> => {
  const words = await commandWords(cliLanguage(args, process.env));
  const parsed = parseIngestArguments(args);
  if (parsed.kind === 'help') {
    process.stdout.write(`${words.ingestHelp}\n`);
    return 0;
  }
  if (parsed.kind === 'wrong') {
    tell(words.wrongArgument(parsed));
    tell(words.seeHelp('ingest'));
    return 2;
  }
  const core = await openCore();
  try {
    return await ingestFiles({ core, request: parsed.request, words });
  } catch (error) {
    if (!(error instanceof SourceFault)) throw error;
    tellProblems([error.problem], words);
    return 1;
  } finally {
    core.close();
  }
};

import { kharkiv } from '../city/kharkiv.ts';
import { chooseMapping } from './choose-mapping.ts';
import { cliLanguage } from './cli-language.ts';
import { commandWords, type CommandWords } from './command-words.ts';
import { importReadable } from './import-readable.ts';
import { mappingFileWords } from './mapping-file-words.ts';
import { openSources } from './open-sources.ts';
import { parseArguments } from './parse-arguments.ts';
import type { SummariseRequest } from './summarise-request.ts';
import { emptySummary, type Summary, summaryOf } from './summary.ts';
import { summaryText } from './summary-text.ts';
import { tellProblems } from './tell-problems.ts';

const tell = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

const write = (summary: Summary, request: SummariseRequest, words: CommandWords): void => {
  const text = request.json ? JSON.stringify(summary, null, 2) : summaryText(summary, request, words);
  process.stdout.write(`${text}\n`);
};

const summariseFiles = async (request: SummariseRequest, words: CommandWords): Promise<number> => {
  const { sources, problems } = await openSources(request.paths);
  const choice = await chooseMapping(request, sources, kharkiv);
  if (choice.kind === 'bad-mapping-file') {
    tell(mappingFileWords(words, request.mappingPath ?? '', choice));
    return 2;
  }
  if (choice.kind === 'incomplete') {
    tellProblems([...problems, ...choice.problems], words);
    write(emptySummary, request, words);
    return 1;
  }
  const { imported, problems: unread } = await importReadable(sources, choice.mapping, { city: kharkiv });
  tellProblems([...problems, ...unread], words);
  write(imported === null ? emptySummary : summaryOf(imported, request), request, words);
  return problems.length + unread.length > 0 ? 1 : 0;
};

/** `summarise FILE...`: reads logs and writes counts and adoption. */
export const summarise = async (args: readonly string[]): Promise<number> => {
  const words = await commandWords(cliLanguage(args, process.env));
  const parsed = parseArguments(args);
  if (parsed.kind === 'help') {
    process.stdout.write(`${words.summariseHelp}\n`);
    return 0;
  }
  if (parsed.kind === 'wrong') {
    tell(words.wrongArgument(parsed));
    tell(words.seeHelp('summarise'));
    return 2;
  }
  return summariseFiles(parsed.request, words);
};

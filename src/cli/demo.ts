import { createWriteStream } from 'node:fs';
import { stat, unlink } from 'node:fs/promises';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { createGzip } from 'node:zlib';
import { demoCity } from '../../mock/demo-city.ts';
import { readDemoOptions } from '../../mock/read-demo-options.ts';
import { TooManyRows } from '../../mock/too-many-rows.ts';
import { cliLanguage } from './cli-language.ts';
import { type DemoWords, demoWords } from './demo-words.ts';

/** large enough that writing costs little, small enough to be of no weight */
const chunkBytes = 1 << 18;

const option = { type: 'string' } as const;

const readArguments = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      options: {
        out: option,
        scenario: option,
        shape: option,
        rows: option,
        seed: option,
        lang: option,
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    // parseArgs throws for arguments that are not described above; anything else is a bug
    if (error instanceof TypeError) return error;
    throw error;
  }
};

/** Streams the chunks into a file as fast as it takes them; returns the bytes written. */
const write = async (chunks: Iterable<Uint8Array>, path: string): Promise<number> => {
  let bytes = 0;
  const counting = new Transform({
    transform: (chunk: Uint8Array, _, done) => {
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  const source = Readable.from(chunks, { objectMode: false });
  const target = path === '-' ? process.stdout : createWriteStream(path);
  if (path.endsWith('.gz')) await pipeline(source, createGzip(), counting, target);
  else await pipeline(source, counting, target, { end: path !== '-' });
  return bytes;
};

/** Half a log is worse than none; what is no plain file (a pipe, a device) is left alone. */
const removeHalf = async (path: string): Promise<void> => {
  const isFile = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
  if (isFile) await unlink(path);
};

const say = (line: string): void => void process.stderr.write(`${line}\n`);

const refuse = (line: string): number => {
  say(line);
  return 2;
};

const writeLog = async (chunks: Iterable<Uint8Array>, path: string, words: DemoWords): Promise<number> => {
  try {
    const bytes = await write(chunks, path);
    if (path !== '-') say(words.written(path, bytes));
    return 0;
  } catch (error) {
    if (path !== '-') await removeHalf(path);
    say(words.notWritten(path, error instanceof Error ? error.message : String(error)));
    return 1;
  }
};

/** Writes a synthetic log of any size: `uptake demo --scenario growth --rows 5000000 --seed 1 --out FILE`. */
export const demo = async (args: readonly string[]): Promise<number> => {
  const words = await demoWords(cliLanguage(args, process.env));
  const values = readArguments(args);
  if (values instanceof TypeError) return refuse(words.unknownArgument(values.message));
  if (values.help === true) {
    say(words.help);
    return 0;
  }
  const { out, scenario, shape, rows, seed } = values;
  if (out === undefined || out === '') return refuse(words.noFile);
  const given = Object.entries({ scenario, shape, rows, seed }).filter(([, text]) => text !== undefined);
  const read = readDemoOptions(Object.fromEntries(given), { scenario: 'city', shape: 'requests' });
  if (read.kind === 'wrong') return refuse(words.wrongOption(read));
  try {
    return await writeLog(demoCity(read.options, chunkBytes), out, words);
  } catch (error) {
    if (error instanceof TooManyRows) return refuse(words.tooManyRows(error.most));
    throw error;
  }
};

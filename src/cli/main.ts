import { commandWords } from './command-words.ts';
import { cliLanguage } from './cli-language.ts';

/** A command: its arguments in, its exit code out (0 a result, 1 a file could not be read, 2 wrong arguments). */
type Command = (args: readonly string[]) => Promise<number>;

/** loaded only when asked for: a scheduler that summarises should not wait for the rest */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  summarise: async () => (await import('./summarise.ts')).summarise,
  profile: async () => (await import('./profile.ts')).profile,
  ingest: async () => (await import('./ingest.ts')).ingest,
  demo: async () => (await import('./demo.ts')).demo,
};

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;

// a reader that ends early (`| head`) is no failure
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

if (command === undefined) {
  const words = await commandWords(cliLanguage(args, process.env));
  const asked = ['', 'help', '--help', '-h'].includes(name);
  process.stderr.write(`${asked ? words.usage : words.unknownCommand(name)}\n`);
  process.exitCode = asked && name !== '' ? 0 : 2;
} else {
  process.exitCode = await (await command())(args);
}

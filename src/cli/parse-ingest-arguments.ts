import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { ArgumentFault, type WrongArgument } from './argument-fault.ts';
import { parseSettings } from './parse-settings.ts';
import type { Setting } from './summarise-request.ts';

/** What `ingest` was asked for. */
export interface IngestRequest {
  readonly paths: readonly string[];
  readonly workspacePath: string;
  readonly mappingPath: string | null;
  readonly settings: readonly Setting[];
  /** of the import */
  readonly name: string;
  /** add also what seems to be there already */
  readonly mayRepeat: boolean;
}

export type ParsedIngest =
  | { readonly kind: 'request'; readonly request: IngestRequest }
  | { readonly kind: 'help' }
  | WrongArgument;

const options = {
  workspace: { type: 'string' },
  mapping: { type: 'string' },
  set: { type: 'string', multiple: true },
  name: { type: 'string' },
  'may-repeat': { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new ArgumentFault('unknown-option', error instanceof Error ? error.message : String(error));
  }
};

/** Understands the arguments of `ingest`, or says which one is wrong. */
export const parseIngestArguments = (args: readonly string[]): ParsedIngest => {
  try {
    const { values, positionals } = parsed(args);
    if (values.help === true) return { kind: 'help' };
    const [first] = positionals;
    if (first === undefined) throw new ArgumentFault('no-files', '');
    if (!values.workspace) throw new ArgumentFault('no-workspace', '');
    return {
      kind: 'request',
      request: {
        paths: positionals,
        workspacePath: values.workspace,
        mappingPath: values.mapping ?? null,
        settings: parseSettings(values.set),
        name: values.name ?? basename(first),
        mayRepeat: values['may-repeat'] === true,
      },
    };
  } catch (error) {
    if (error instanceof ArgumentFault) return error.wrong;
    throw error;
  }
};

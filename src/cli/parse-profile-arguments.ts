import { parseArgs } from 'node:util';
import { ArgumentFault, type WrongArgument } from './argument-fault.ts';
import { parseSettings } from './parse-settings.ts';
import type { Setting } from './summarise-request.ts';

/** What `profile` was asked for. */
export interface ProfileRequest {
  readonly path: string;
  /** name of a sheet, or of a file in an archive; null = the usual one */
  readonly table: string | null;
  readonly mappingPath: string | null;
  readonly settings: readonly Setting[];
  readonly saveMappingPath: string | null;
  readonly json: boolean;
}

export type ParsedProfile =
  | { readonly kind: 'request'; readonly request: ProfileRequest }
  | { readonly kind: 'help' }
  | WrongArgument;

const options = {
  table: { type: 'string' },
  mapping: { type: 'string' },
  set: { type: 'string', multiple: true },
  'save-mapping': { type: 'string' },
  json: { type: 'boolean' },
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

/** Understands the arguments of `profile`, or says which one is wrong. */
export const parseProfileArguments = (args: readonly string[]): ParsedProfile => {
  try {
    const { values, positionals } = parsed(args);
    if (values.help === true) return { kind: 'help' };
    const [path, more] = positionals;
    if (path === undefined) throw new ArgumentFault('no-files', '');
    if (more !== undefined) throw new ArgumentFault('one-file', more);
    return {
      kind: 'request',
      request: {
        path,
        table: values.table ?? null,
        mappingPath: values.mapping ?? null,
        settings: parseSettings(values.set),
        saveMappingPath: values['save-mapping'] ?? null,
        json: values.json === true,
      },
    };
  } catch (error) {
    if (error instanceof ArgumentFault) return error.wrong;
    throw error;
  }
};

import { parseArgs } from 'node:util';
import { type PeriodUnit, periodUnits } from '../cube/period-unit.ts';
import { ArgumentFault, type WrongArgument } from './argument-fault.ts';
import { oneOf } from './one-of.ts';
import { parseSettings } from './parse-settings.ts';
import { type SummariseRequest, summaryFields, type SummaryField } from './summarise-request.ts';

export type ParsedArguments =
  | { readonly kind: 'request'; readonly request: SummariseRequest }
  | { readonly kind: 'help' }
  | WrongArgument;

const fieldsOf = (text: string | undefined, every: PeriodUnit | null): readonly SummaryField[] => {
  // a unit without a grouping asks for periods
  if (text === undefined) return every === null ? [] : ['period'];
  const fields = text
    .split(',')
    .map((field) => field.trim())
    .filter((field) => field !== '')
    .map((field) => oneOf<SummaryField>(field, summaryFields, `--by ${text}`));
  return [...new Set(fields)];
};

const options = {
  set: { type: 'string', multiple: true },
  mapping: { type: 'string' },
  by: { type: 'string' },
  every: { type: 'string' },
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

/** Understands the arguments of `summarise`, or says which one is wrong. */
export const parseArguments = (args: readonly string[]): ParsedArguments => {
  try {
    const { values, positionals } = parsed(args);
    if (values.help === true) return { kind: 'help' };
    if (positionals.length === 0) throw new ArgumentFault('no-files', '');
    if (values.lang !== undefined) oneOf(values.lang, ['uk', 'en'], `--lang ${values.lang}`);
    const every =
      values.every === undefined
        ? null
        : oneOf<PeriodUnit>(values.every, periodUnits, `--every ${values.every}`);
    const settings = parseSettings(values.set);
    return {
      kind: 'request',
      request: {
        paths: positionals,
        settings,
        mappingPath: values.mapping ?? null,
        by: fieldsOf(values.by, every),
        every,
        json: values.json === true,
      },
    };
  } catch (error) {
    if (error instanceof ArgumentFault) return error.wrong;
    throw error;
  }
};

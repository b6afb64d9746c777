import { parseArgs } from 'node:util';
import { type PeriodUnit, periodUnits } from '../cube/period-unit.ts';
import type { DateOrder } from '../intake/mapping.ts';
import { ArgumentFault, type WrongArgument } from './argument-fault.ts';
import {
  isChannelKind,
  settableRoles,
  type Setting,
  type SettableRole,
  type SummariseRequest,
  summaryFields,
  type SummaryField,
} from './summarise-request.ts';

export type ParsedArguments =
  | { readonly kind: 'request'; readonly request: SummariseRequest }
  | { readonly kind: 'help' }
  | WrongArgument;

const orders: readonly DateOrder[] = ['DMY', 'MDY', 'YMD'];

const oneOf = <Value extends string>(text: string, allowed: readonly Value[], argument: string): Value => {
  const found = allowed.find((value) => value === text);
  if (found === undefined) throw new ArgumentFault('unknown-value', argument, allowed);
  return found;
};

const settingOf = (text: string): Setting => {
  const at = text.indexOf('=');
  if (at < 0) throw new ArgumentFault('bad-setting', text);
  const role = text.slice(0, at).trim();
  const column = text.slice(at + 1).trim();
  if (role === 'date-order') return { kind: 'order', order: oneOf(column.toUpperCase(), orders, text) };
  if (role.startsWith('channel:')) {
    const kind = role.slice('channel:'.length);
    if (!isChannelKind(kind) || column === '') throw new ArgumentFault('bad-setting', text);
    return { kind: 'wide', channel: kind, column };
  }
  return { kind: 'role', role: oneOf<SettableRole>(role, settableRoles, text), column };
};

const checkSettings = (settings: readonly Setting[]): void => {
  const roles = settings.filter((setting) => setting.kind === 'role' && setting.column !== '');
  const has = (role: SettableRole) =>
    roles.filter((setting) => setting.kind === 'role' && setting.role === role);
  if (has('segment').length > 3) throw new ArgumentFault('too-many-segments', '--set segment=');
  const isWide = settings.some(({ kind }) => kind === 'wide');
  if (isWide && (has('count').length > 0 || has('channel').length > 0)) {
    throw new ArgumentFault('count-in-wide', '--set channel:');
  }
};

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
    const settings = (values.set ?? []).map(settingOf);
    checkSettings(settings);
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

import type { DateOrder } from '../intake/mapping.ts';
import { ArgumentFault } from './argument-fault.ts';
import { oneOf } from './one-of.ts';
import { isChannelKind, settableRoles, type SettableRole, type Setting } from './summarise-request.ts';

const orders: readonly DateOrder[] = ['DMY', 'MDY', 'YMD'];

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

/** The `--set` of a command; throws an `ArgumentFault` where one cannot be meant, or two contradict each other. */
export const parseSettings = (texts: readonly string[] = []): readonly Setting[] => {
  const settings = texts.map(settingOf);
  checkSettings(settings);
  return settings;
};

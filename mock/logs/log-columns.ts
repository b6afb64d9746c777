import type { Role } from '../../src/intake/inspection.ts';
import { channels } from '../city/channels.ts';
import type { DemoOptions } from '../demo-options.ts';

/** A column of a synthetic log, and what it is for. */
export interface LogColumn {
  readonly name: string;
  readonly role: Role;
}

const columns = (...pairs: readonly (readonly [string, Role])[]): readonly LogColumn[] =>
  pairs.map(([name, role]) => ({ name, role }));

/** always empty: its name says it in every file, beside any header */
const notice = ['синтетичні дані', 'ignored'] as const;

/** The columns of the synthetic logs by shape, in order. */
export const logColumns: Readonly<Record<DemoOptions['shape'], readonly LogColumn[]>> = {
  requests: columns(
    ['номер запиту', 'id'],
    ['дата і час', 'date'],
    ['район', 'district'],
    ['послуга', 'service'],
    ['канал', 'channel'],
    ['вікова група', 'segment'],
  ),
  aggregated: columns(
    ['дата', 'date'],
    ['район', 'district'],
    ['послуга', 'service'],
    ['канал', 'channel'],
    ['вікова група', 'segment'],
    ['кількість', 'count'],
    notice,
  ),
  wide: columns(
    ['дата', 'date'],
    ['район', 'district'],
    ['послуга', 'service'],
    ...channels.map(({ word }) => [word, 'channel'] as const),
    notice,
  ),
};

import { csvOf } from './csv-of.ts';
import { logMapping } from './import-text.ts';

/** A row of a log in which requests have ids; '' = none. */
export interface IdRow {
  readonly id: string;
  readonly date: string;
  readonly service: string;
  readonly channel: string;
}

const header = ['id', 'date', 'service', 'channel'];

export const idMapping = logMapping({ id: 'id', service: 'service' });

export const idFile = (name: string, rows: readonly IdRow[]): File =>
  new File([csvOf([header, ...rows.map((row) => [row.id, row.date, row.service, row.channel])])], name, {
    lastModified: 1,
  });

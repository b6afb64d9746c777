import { CheckLedger } from './check-ledger.ts';
import type { Mapping } from './mapping.ts';
import { MomentSample } from './moment-sample.ts';
import { momentsApart } from './moments-apart.ts';
import type { OpenedFile } from './opened-file.ts';

/** What is noted of a file beside its counts, for the quality report. */
export interface FileWatch {
  readonly checks: CheckLedger;
  /** null where a row is more than one request */
  readonly moments: MomentSample | null;
}

/** Null where rows have ids: they tell of repeats, and some of what was counted may be taken off later, so that no total can be compared. */
export const fileWatch = (file: OpenedFile, { id, count, channel }: Mapping): FileWatch | null =>
  id === null
    ? {
        checks: new CheckLedger(file.columns, channel.kind !== 'column'),
        moments: count === null && channel.kind === 'column' ? new MomentSample(momentsApart(file)) : null,
      }
    : null;

import type { CityProfile } from '../city/city-profile.ts';
import { fileSource } from '../intake/file-source.ts';
import { guessDateForm } from '../intake/guess-date-form.ts';
import { randomHashKey } from '../intake/id-hash.ts';
import { defaultLabelsPerColumn } from '../intake/ingest-context.ts';
import type { Mapping } from '../intake/mapping.ts';
import { openFile } from '../intake/opened-file.ts';
import { createZone } from '../intake/zone.ts';
import type { ConnectedWorker } from './connect-worker.ts';
import { createReader } from './create-reader.ts';
import type { RangeApi } from './range-worker.ts';
import { sentPlan } from './worker-readers.ts';

/** some ten thousand rows: enough for a browser to compile what reads them */
const rehearsedBytes = 4 << 20;

export interface RehearsalPlan {
  readonly file: File;
  readonly mapping: Mapping;
  readonly city: CityProfile;
  /** readers in other threads */
  readonly others: readonly ConnectedWorker<RangeApi>[];
  readonly signal: AbortSignal;
}

const rehearseOthers = async (part: File, { mapping, city, others }: RehearsalPlan): Promise<void> => {
  const opened = await openFile(fileSource(part), mapping);
  if ('code' in opened) return;
  const zone = createZone(city.timeZone);
  const plan = {
    files: [opened],
    mapping,
    form: guessDateForm([opened], mapping, zone),
    timeZone: zone.timeZone,
    labelsPerColumn: defaultLabelsPerColumn,
    idKey: randomHashKey(),
    keepsIds: false,
  };
  const recordsAbove = opened.dialect.headerRecord ?? 0;
  const place = { id: 0, file: 0, order: 0, from: 0, to: part.size, block: null };
  const range = { ...place, isLast: true, isExact: true, recordsAbove };
  await Promise.all(
    others.map((other) => other.call((remote) => remote.rehearse(sentPlan(plan, [part], city), range))),
  );
};

const rehearseOnce = async (part: File, plan: RehearsalPlan): Promise<void> => {
  const { mapping, city, signal } = plan;
  const watch = { onProgress: () => undefined, signal };
  await Promise.all([
    rehearseOthers(part, plan),
    createReader().read(
      [{ file: part, choice: { path: [], format: 'delimited' } }],
      { mapping, city },
      watch,
    ),
  ]);
};

/**
 * Reads the beginning of a file as it will probably be imported, and forgets it: while its user looks at the proposal the browser
 * compiles what will read the rest. Rows with ids are counted in another way than those without: both are tried where a
 * user may leave the ids out. Nothing depends on it.
 */
export const rehearse = async (plan: RehearsalPlan): Promise<void> => {
  const { file, mapping, signal } = plan;
  const part = new File([file.slice(0, rehearsedBytes)], file.name);
  if (mapping.id !== null) await rehearseOnce(part, { ...plan, mapping: { ...mapping, id: null } });
  if (!signal.aborted) await rehearseOnce(part, plan);
};

import type { EpochDay } from '../cube/day-range.ts';
import { epochDay } from '../cube/epoch-day.ts';
import type { ImportReport, LabelCount } from '../intake/import-report.ts';
import { importQuality, type ImportQuality } from '../measures/quality/import-quality.ts';
import type { UnknownLabels } from '../measures/quality/quality-facts.ts';
import { fileFacts } from './file-facts.ts';
import { windowFacts } from './window-facts.ts';
import { breathe } from './breathe.ts';
import type { Part } from './part.ts';
import type { StoredImport } from './stored-import.ts';

/** What the quality of an import is judged by, beside its own part. */
export interface QualityContext {
  readonly report: ImportReport;
  readonly now: Date;
  readonly holidays: ReadonlySet<EpochDay>;
  /** the imports that are counted beside it */
  readonly others: readonly StoredImport[];
}

/** The day on which the office is: logs are dated by its clock, wherever the browser stands. */
const officeDay = (now: Date): EpochDay => {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Kyiv',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  }).formatToParts(now);
  const part = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((own) => own.type === type)?.value);
  return epochDay(part('year'), part('month'), part('day'));
};

/** Blank ones are told by themselves. */
const unknownOf = (labels: readonly LabelCount[]): UnknownLabels => {
  const named = labels.filter(({ label }) => label !== '');
  return { labels: named.length, requests: named.reduce((sum, { requests }) => sum + requests, 0) };
};

const basisOf = ({ mapping }: StoredImport) => (mapping.district === null ? null : mapping.districtBasis);

/** The quality report of a part. Everything else that waits has its turn between its steps. */
export const qualityOf = async ({ cube, stored }: Part, context: QualityContext): Promise<ImportQuality> => {
  const { report, now, holidays, others } = context;
  const sum = (field: 'rowsRead' | 'rejected') =>
    report.files.reduce((total, file) => total + file[field], 0);
  const steps = importQuality(cube, {
    today: officeDay(now),
    holidays,
    rowsRead: sum('rowsRead'),
    rejected: sum('rejected'),
    unknown: {
      district: unknownOf(report.unmatched.districts),
      service: unknownOf(report.unmatched.services),
    },
    districtBasis: basisOf(stored),
    ...(report.windows && { windows: windowFacts(report.windows) }),
    files: report.files.map(fileFacts),
    otherBases: others.flatMap((other) => (other.id === stored.id ? [] : (basisOf(other) ?? []))),
  });
  for (;;) {
    await breathe();
    const step = steps.next();
    if (step.done) return step.value;
  }
};

import { kharkiv } from '../../../src/city/kharkiv.ts';
import { seededRandom } from '../../support/seeded-random.ts';
import { CountsDigest } from '../page/counts-digest.ts';
import type { CountsSummary } from '../page/counts-summary.ts';

const columns = [
  'номер запиту',
  'дата і час',
  'район',
  'послуга',
  'канал',
  'вікова група',
  'заявник',
  'хвилин',
] as const;
const channels = ['портал', 'ЦНАП', 'телефон'];
const ages = ['18–29', '30–44', '45–59', '60+'];
const applicants = ['громадянин', 'підприємець', 'юридична особа'];
const firstSecond = Date.UTC(2025, 0, 1) / 1000;
const seconds = 365 * 86_400;
const secondsPerDay = 86_400;

export interface WorkbookRows {
  readonly rows: readonly (readonly (string | number | Date)[])[];
  /** what anybody has to count in them */
  readonly counts: CountsSummary;
}

/** A header and so many rows of eight columns: the same every time. */
export const workbookRows = (length: number): WorkbookRows => {
  const { uniform } = seededRandom(4);
  const oneOf = <T>(values: readonly T[]): T => values[Math.floor(uniform() * values.length)] as T; // uniform() < 1
  const digest = new CountsDigest();
  const rows = Array.from({ length }, (_, at) => {
    const second = firstSecond + Math.floor((at / length) * seconds);
    const district = oneOf(kharkiv.districts).name.uk;
    const service = oneOf(kharkiv.services).name.uk;
    const channel = oneOf(channels);
    digest.add(Math.floor(second / secondsPerDay), { district, service, channel }, 1);
    const about = [oneOf(ages), oneOf(applicants), Math.floor(uniform() * 60)];
    return [`К-${1_000_000 + at}`, new Date(second * 1000), district, service, channel, ...about];
  });
  return { rows: [[...columns], ...rows], counts: digest.summary() };
};

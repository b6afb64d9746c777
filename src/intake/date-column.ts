import type { EpochDay } from '../cube/day-range.ts';
import { createDateEvidence, type DateEvidence, noteReading, readingSlot } from './date-evidence.ts';
import type { DateForm } from './date-form.ts';
import { fiscalYearStart } from './fiscal-year.ts';
import { monthStart } from './month-start.ts';
import { ownText } from './own-text.ts';
import { placeDate } from './place-date.ts';
import { dateLetters, hasPlainTime } from './plain-time.ts';
import { readDateText } from './read-date-text.ts';
import type { Zone } from './zone.ts';

/** Distinct texts whose date is remembered; a column of time stamps has as many as rows, so the memory is emptied when full. */
const rememberedTexts = 20_000;
const longestRemembered = 48;

/** Reads the dates of one file. */
interface AnyDateColumn {
  /** period start of a row, or NaN where it has no readable date */
  day(fields: readonly string[]): EpochDay;
  /** the row's date as written; '' where there is none */
  text(fields: readonly string[]): string;
  /** columns it needs, by place */
  readonly indexes: readonly number[];
  readonly evidence: DateEvidence;
}

/** What a column makes of one text. */
export interface RememberedDate {
  /** period start, NaN = no date of this column */
  readonly day: EpochDay;
  /** place in `evidence.counts`; -1 = no date */
  readonly slot: number;
}

/** One column of texts, in the form decided for it. */
export interface TextDateColumn extends AnyDateColumn {
  readonly kind: 'text';
  /** looks at a text; takes note of it as evidence, but counts no row */
  find(text: string): RememberedDate;
  /** counts rows with such a text */
  note(date: RememberedDate, rows: number): void;
}

export type DateColumn = TextDateColumn | (AnyDateColumn & { readonly kind: 'fixed' });

/** One column whose form was decided (or guessed, to be compared with the evidence at the end). */
export const textDateColumn = (index: number, form: DateForm, zone: Zone): TextDateColumn => {
  const evidence = createDateEvidence();
  const { counts } = evidence;
  const remembered = new Map<string, RememberedDate>();
  const learn = (text: string): RememberedDate => {
    const reading = text.trim() === '' ? null : readDateText(text, zone);
    if (text.trim() !== '') noteReading(evidence, reading, text);
    const found = {
      day: placeDate(reading, form) ?? Number.NaN,
      slot: reading === null ? -1 : readingSlot(reading),
    };
    if (remembered.size >= rememberedTexts) remembered.clear();
    if (text.length <= longestRemembered) remembered.set(ownText(text), found);
    return found;
  };
  const find = (whole: string): RememberedDate => {
    // a local time does not move the day: a time stamp is as good as its date, and dates repeat
    const text = hasPlainTime(whole) ? whole.slice(0, dateLetters) : whole;
    return remembered.get(text) ?? learn(text);
  };
  const note = ({ slot }: RememberedDate, rows: number): void => {
    if (slot >= 0) counts[slot] = (counts[slot] ?? 0) + rows;
  };
  return {
    kind: 'text',
    find,
    note,
    day: (fields) => {
      const found = find(fields[index] ?? '');
      note(found, 1);
      return found.day;
    },
    text: (fields) => (fields[index] ?? '').trim(),
    indexes: [index],
    evidence,
  };
};

/** A column made of other texts, with a form of its own: nothing to decide. */
const fixedDateColumn = (
  indexes: readonly number[],
  read: (fields: readonly string[]) => EpochDay | null,
): DateColumn => ({
  kind: 'fixed',
  day: (fields) => read(fields) ?? Number.NaN,
  text: (fields) =>
    indexes
      .map((index) => (fields[index] ?? '').trim())
      .filter((text) => text !== '')
      .join(' '),
  indexes,
  evidence: createDateEvidence(),
});

export const fiscalDateColumn = (index: number, startMonth: number): DateColumn =>
  fixedDateColumn([index], (fields) => fiscalYearStart(fields[index] ?? '', startMonth));

export const yearMonthColumn = (year: number, month: number): DateColumn =>
  fixedDateColumn([year, month], (fields) => monthStart(fields[year] ?? '', fields[month] ?? ''));

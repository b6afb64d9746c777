/** How much of a trap is wanted. */
export interface TrapPlan {
  /** of the file: rows, and lines in quotes that look like rows */
  readonly lines: number;
  /** rows without quotes at the beginning */
  readonly quietLines: number;
  /** lines in one quoted field */
  readonly fieldLines: number;
}

const header = 'дата і час;район;послуга;канал;коментар\n';
const districts = ['Салтівський', 'Київський', 'Холодногірський'];
const channels = ['портал', 'ЦНАП', 'телефон'];

const two = (number: number): string => `${number}`.padStart(2, '0');
const moment = (at: number): string =>
  `2025-${two((at % 12) + 1)}-${two((at % 28) + 1)} 10:${two(at % 60)}:00`;
const district = (at: number): string => districts[at % districts.length] ?? '';
const channel = (at: number): string => channels[(at >> 3) % channels.length] ?? '';

/** A line that is a row, or would be one if it were not in quotes. */
type Line = (at: number) => string;

const plain: Line = (at) => `${moment(at)};${district(at)};Реєстрація місця проживання;${channel(at)};так\n`;
const unknown: Line = (at) => `${moment(at)};район ${at};послуга ${at % 1000};${channel(at)};так\n`;
const doubled: Line = (at) => `${moment(at)};""Немишлянський"";""Довідка"";""${channel(at)}"";""так""\n`;
const stray: Line = (at) => `${moment(at)};${district(at)};Труба 12" і 14";${channel(at)};"так" чи "ні"\n`;

/** A row whose last field holds many lines that look like rows. */
const quoting = (first: number, lines: number, line: Line): string => {
  const inner = Array.from({ length: lines }, (_, at) => line(first + at)).join('');
  return `${moment(first)};${district(first)};Довідка;${channel(first)};"скарга\n${inner}"\n`;
};

function* rows(from: number, to: number, line: Line): Generator<string, void> {
  for (let at = from; at < to; at += 1) yield line(at);
}

function* fields({ lines, fieldLines }: TrapPlan, from: number, line: Line): Generator<string, void> {
  for (let at = from; at < lines; at += fieldLines) yield quoting(at, Math.min(fieldLines, lines - at), line);
}

/** Files in which almost every place where a record seems to begin lies in a quoted field, piece by piece. */
export const borderTraps = {
  /** known labels: the wrong rows are counted quickly */
  *'records-in-quotes'(plan) {
    yield header;
    yield* rows(0, plan.quietLines, plain);
    yield* fields(plan, plan.quietLines, plain);
  },
  /** every wrong row teaches a reader a new label */
  *'new-labels-in-quotes'(plan) {
    yield header;
    yield* rows(0, plan.quietLines, plain);
    yield* fields(plan, plan.quietLines, unknown);
  },
  /** separators before doubled quotes, and rows with quotes that quote nothing */
  *'quotes-everywhere'(plan) {
    yield header;
    yield* rows(0, plan.quietLines, stray);
    for (const field of fields(plan, plan.quietLines, doubled)) {
      yield stray(0);
      yield field;
    }
  },
  /** guessed right until much has been read */
  *'quotes-at-the-end'(plan) {
    const quiet = Math.floor(plan.lines * 0.75);
    yield header;
    yield* rows(0, quiet, plain);
    yield* fields(plan, quiet, unknown);
  },
  /** one field over all the rest of the file: no table, and refused as none */
  *'never-closed'({ lines }) {
    const quiet = Math.floor(lines / 2);
    yield header;
    yield* rows(0, quiet, plain);
    yield `${moment(0)};${district(0)};Довідка;${channel(0)};"скарга\n`;
    yield* rows(quiet, lines, unknown);
  },
} satisfies Record<string, (plan: TrapPlan) => Generator<string, void>>;

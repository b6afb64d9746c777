import { knownNames } from './known-names.ts';
import { qualityAgreedWords } from '../i18n/quality-agreed-words.ts';
import { formats } from '../i18n/formats.ts';
import { qualityWords } from '../i18n/quality-words.ts';
import type { Inspection } from '../intake/inspection.ts';
import type { ImportReport } from '../intake/import-report.ts';
import type { ImportQuality } from '../measures/quality/import-quality.ts';
import { accountsTable } from './accounts-table.ts';
import { alignedTable } from './aligned-table.ts';
import type { CommandWords } from './command-words.ts';
import { proposalReasonWords } from './proposal-reason-words.ts';
import { roleWords } from './role-words.ts';
import { summaryWindows } from './summary-windows.ts';
import { windowsTable } from './windows-table.ts';

/** What became of a file that was read. */
export interface ProfiledImport {
  readonly report: ImportReport;
  readonly quality: ImportQuality | null;
}

/** two reasons of the longest kind */
const longestReason = 90;

const columnsTable = ({ columns }: Inspection, { i18n, locale }: CommandWords): string => {
  const { formatShare } = formats(locale);
  return alignedTable(
    [
      [
        i18n._({ id: 'cli.column.column', message: 'Стовпець' }),
        i18n._({ id: 'cli.column.role', message: 'роль' }),
        i18n._({ id: 'cli.column.score', message: 'певність' }),
        i18n._({ id: 'cli.column.why', message: 'чому так' }),
      ],
      ...columns.map(({ column, role, score, reasons }) => [
        column,
        roleWords(i18n, role),
        role === 'ignored' ? '' : formatShare(score),
        reasons.map((reason) => proposalReasonWords(i18n, reason)).join('; '),
      ]),
    ],
    4,
    longestReason,
  );
};

const qualityLines = ({ findings }: ImportQuality, { i18n, locale }: CommandWords): string => {
  const language = { i18n, formats: formats(locale), nameOf: knownNames(locale) };
  return findings
    .map((finding) => {
      const { message, remedy } = qualityWords(language, finding);
      return `- ${message} ${remedy}`;
    })
    .join('\n');
};

const dialectLine = ({ dialect, name }: Inspection, { i18n }: CommandWords): string =>
  i18n._({
    id: 'cli.dialect',
    message:
      '«{name}»: {encoding}, розділювач {delimiter}, {header, select, none {без рядка з назвами стовпців} other {назви стовпців у записі {header}}}',
    values: {
      name,
      encoding: dialect.encoding,
      delimiter: JSON.stringify(dialect.delimiter),
      header: dialect.headerRecord === null ? 'none' : String(dialect.headerRecord),
    },
  });

/** The profile of a file for people. `imported`: null where it is not known how to read it. */
export const profileText = (
  look: Inspection,
  imported: ProfiledImport | null,
  words: CommandWords,
): string => {
  const parts = [dialectLine(look, words), columnsTable(look, words)];
  if (imported === null) return parts.join('\n\n');
  const { report, quality } = imported;
  parts.push(accountsTable(report.files, words));
  if (report.windows) parts.push(windowsTable(summaryWindows(report.windows), words));
  if (quality !== null)
    parts.push(
      quality.findings.length === 0
        ? words.i18n._({ id: 'cli.no-findings', message: 'Нічого дивного не помічено.' })
        : qualityLines(quality, words),
    );
  if (quality?.agreed) parts.push(qualityAgreedWords(words.i18n, quality.agreed));
  return parts.join('\n\n');
};

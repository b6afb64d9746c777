import { IconDownload } from '@tabler/icons-react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFormats } from '../../charts/use-formats.ts';
import { problemText } from '../../i18n/problem-text.ts';
import type { ImportReport } from '../../intake/import-report.ts';
import type { Problem } from '../../intake/problem.ts';
import { downloadBlob } from '../../reports/download-blob.ts';
import { fileName } from '../../reports/file-name.ts';
import { codeWords } from './code-words.ts';
import { problemsCsv } from './problems-csv.ts';

/** The first few of a kind show what is wrong; the file to download has a thousand for each file. */
const shownProblems = 3;

const totalsByCode = ({ files }: ImportReport): readonly (readonly [string, number])[] => {
  const totals = new Map<string, number>();
  for (const { problemsByCode } of files) {
    for (const [code, count] of Object.entries(problemsByCode))
      totals.set(code, (totals.get(code) ?? 0) + count);
  }
  return [...totals].filter(([, count]) => count > 0).sort(([, one], [, other]) => other - one);
};

/** One row that was not counted, with its place. */
const ProblemRow = ({
  problem,
  several,
}: {
  readonly problem: Problem;
  /** files: it has to be said which */
  readonly several: boolean;
}): ReactNode => {
  const { i18n } = useLingui();
  const { row, line, file } = problem.where;
  return (
    <li>
      <span className="quiet">
        {several ? <span className="foreign">{file}, </span> : null}
        {row === undefined ? null : <Trans>рядок даних {row}</Trans>}
        {line === undefined ? null : (
          <>
            {' '}
            (<Trans>рядок файлу {line}</Trans>)
          </>
        )}
      </span>{' '}
      <span className="foreign">{problemText(i18n, problem)}</span>
    </li>
  );
};

/** Why rows were not counted: how many for each reason with its first rows, and a file with the rest. */
export const RowProblems = ({
  name,
  report,
}: {
  readonly name: string;
  readonly report: ImportReport;
}): ReactNode => {
  const { i18n, t } = useLingui();
  const { formatCount } = useFormats();
  const totals = totalsByCode(report);
  if (totals.length === 0) return null;
  const listed = report.files.flatMap(({ problems }) => problems);
  const several = report.files.length > 1;
  const all = formatCount(report.files.reduce((sum, { problemsTotal }) => sum + problemsTotal, 0));
  const given = formatCount(listed.length);
  const download = () =>
    downloadBlob(
      new Blob([problemsCsv(i18n, report)], { type: 'text/csv;charset=utf-8' }),
      fileName(`${name} — ${t`невраховані рядки`}`, 'csv'),
    );
  return (
    <section aria-label={t`Чому рядки не враховано`}>
      <h3>
        <Trans>Чому рядки не враховано</Trans>
      </h3>
      <ul className="reason-list">
        {totals.map(([code, count]) => {
          const words = codeWords(code);
          const first = listed.filter((problem) => problem.code === code).slice(0, shownProblems);
          return (
            <li key={code}>
              <p>
                <strong>{formatCount(count)}</strong> {words ? i18n._(words) : code}
              </p>
              <ul className="problem-list">
                {first.map((problem, index) => (
                  // the list comes as a whole and never changes
                  <ProblemRow key={index} problem={problem} several={several} />
                ))}
              </ul>
            </li>
          );
        })}
      </ul>
      <button type="button" className="button" onClick={download}>
        <IconDownload aria-hidden size={16} />
        <Trans>
          Завантажити CSV ({given} із {all})
        </Trans>
      </button>
    </section>
  );
};

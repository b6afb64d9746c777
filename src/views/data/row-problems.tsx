import { IconDownload } from '@tabler/icons-react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFormats } from '../../charts/use-formats.ts';
import { problemText } from '../../i18n/problem-text.ts';
import type { ImportReport } from '../../intake/import-report.ts';
import { downloadBlob } from '../../reports/download-blob.ts';
import { fileName } from '../../reports/file-name.ts';
import { codeWords } from './code-words.ts';
import { problemsCsv } from './problems-csv.ts';

/** The first few show what is wrong; the file to download has a thousand for each file. */
const shownProblems = 10;

const totalsByCode = ({ files }: ImportReport): readonly (readonly [string, number])[] => {
  const totals = new Map<string, number>();
  for (const { problemsByCode } of files) {
    for (const [code, count] of Object.entries(problemsByCode))
      totals.set(code, (totals.get(code) ?? 0) + count);
  }
  return [...totals].filter(([, count]) => count > 0).sort(([, one], [, other]) => other - one);
};

/** Why rows were not counted: how many for each reason, the first of them, and a file with the rest. */
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
          return (
            <li key={code}>
              <strong>{formatCount(count)}</strong> {words ? i18n._(words) : code}
            </li>
          );
        })}
      </ul>
      <ol className="problem-list">
        {listed.slice(0, shownProblems).map((problem, index) => {
          const { row, line, file } = problem.where;
          return (
            // the list comes as a whole and never changes
            <li key={index}>
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
        })}
      </ol>
      <button type="button" className="button" onClick={download}>
        <IconDownload aria-hidden size={16} />
        <Trans>
          Завантажити CSV ({given} із {all})
        </Trans>
      </button>
    </section>
  );
};

import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFormats } from '../../charts/use-formats.ts';
import type { FileAccount } from '../../intake/import-report.ts';

type Outcome = 'counted' | 'rejected' | 'duplicate' | 'leftOut';

const outcomes = ['counted', 'rejected', 'duplicate', 'leftOut'] as const satisfies readonly Outcome[];

/** Where every row of every file went: read = counted + rejected + duplicate + left out. */
export const AccountTable = ({ files }: { readonly files: readonly FileAccount[] }): ReactNode => {
  const { t } = useLingui();
  const { formatCount } = useFormats();
  const names: Readonly<Record<Outcome, string>> = {
    counted: t`Враховано`,
    rejected: t`Відхилено`,
    duplicate: t`Повтори`,
    leftOut: t`Пропущено`,
  };
  const sum = (field: Outcome | 'rowsRead') => files.reduce((total, file) => total + file[field], 0);
  const signs = { counted: '=', rejected: '+', duplicate: '+', leftOut: '+' } as const;
  return (
    <table className="data-table account-table">
      <caption>{t`Облік рядків за файлами`}</caption>
      <thead>
        <tr>
          <th scope="col">{t`Файл`}</th>
          <th scope="col">{t`Прочитано`}</th>
          {outcomes.map((outcome) => (
            <th key={outcome} scope="col">
              {names[outcome]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {files.map((file, index) => (
          // two files may have the same name; the list never changes
          <tr key={index}>
            <th scope="row" className="foreign">
              {file.name}
            </th>
            <td data-label={t`Прочитано`}>{formatCount(file.rowsRead)}</td>
            {outcomes.map((outcome) => (
              <td key={outcome} data-label={names[outcome]}>
                <span className="account-sign" aria-hidden>
                  {signs[outcome]}
                </span>{' '}
                {formatCount(file[outcome])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      {files.length > 1 ? (
        <tfoot>
          <tr>
            <th scope="row">{t`Разом`}</th>
            <td data-label={t`Прочитано`}>{formatCount(sum('rowsRead'))}</td>
            {outcomes.map((outcome) => (
              <td key={outcome} data-label={names[outcome]}>
                <span className="account-sign" aria-hidden>
                  {signs[outcome]}
                </span>{' '}
                {formatCount(sum(outcome))}
              </td>
            ))}
          </tr>
        </tfoot>
      ) : null}
    </table>
  );
};

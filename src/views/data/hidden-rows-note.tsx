import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { FileAccount } from '../../intake/import-report.ts';

/** How many rows were read that the program of a workbook does not show, and what to do if they are not meant; nothing where there are none. */
export const HiddenRowsNote = ({ files }: { readonly files: readonly FileAccount[] }): ReactNode => {
  const rows = files.reduce((sum, { hiddenRows = 0 }) => sum + hiddenRows, 0);
  if (rows === 0) return null;
  return (
    <p>
      <Plural
        value={rows}
        one="Прочитано й # рядок, який таблиця приховує (фільтром або вручну)."
        few="Прочитано й # рядки, які таблиця приховує (фільтром або вручну)."
        many="Прочитано й # рядків, які таблиця приховує (фільтром або вручну)."
        other="Прочитано й # рядка, які таблиця приховує (фільтром або вручну)."
      />{' '}
      <Trans>Якщо їх не треба враховувати, видаліть їх у таблиці, збережіть її та додайте файл ще раз.</Trans>
    </p>
  );
};

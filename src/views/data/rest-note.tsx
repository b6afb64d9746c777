import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { ImportReport } from '../../intake/import-report.ts';

/** That the account of an import was damaged where it is stored, and what to do; nothing where it was not. */
export const RestNote = ({ report }: { readonly report: ImportReport }): ReactNode =>
  report.isRest ? (
    <p className="data-failure">
      <Trans>
        Облік цього імпорту пошкоджено там, де браузер його зберігає: відомі лише підсумки, а переліки рядків,
        назв і каналів утрачено. Самі запити цілі й ураховані. Щоб мати й переліки, видаліть імпорт і додайте
        файл ще раз.
      </Trans>
    </p>
  ) : null;

import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { ImportSession } from './import-session.ts';

/** What came of writing names into the city's lists. */
export const LearnedNote = ({ learned }: Pick<ImportSession, 'learned'>): ReactNode => {
  if (learned === null) return null;
  return (
    <p className="note" role="status">
      {learned === 'saved' ? (
        <Trans>Вказані назви записано в довідники міста; там їх можна змінити або скасувати.</Trans>
      ) : (
        <Trans>
          Вказані назви не вдалося записати в довідники міста: вони суперечать одна одній, або сховище не
          приймає змін. Для наступних файлів їх усе одно буде запропоновано.
        </Trans>
      )}
    </p>
  );
};

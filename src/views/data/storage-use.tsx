import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFormats } from '../../charts/use-formats.ts';
import { bytesWords } from './bytes-words.ts';
import { useStorageEstimate } from './use-storage-estimate.ts';

/** How much of the room in this browser is taken, and whether what is kept stays; nothing where the browser does not say. */
export const StorageUse = ({ version }: { readonly version: number }): ReactNode => {
  const { i18n } = useLingui();
  const formats = useFormats();
  const estimate = useStorageEstimate(version);
  if (estimate === null) return null;
  const used = bytesWords(i18n, formats, estimate.used);
  const available = bytesWords(i18n, formats, estimate.available);
  return (
    <p className="quiet">
      <Trans>
        Зайнято {used} із {available}, які браузер дає цій сторінці.
      </Trans>{' '}
      {estimate.isSafe ? (
        <Trans>Браузер обіцяв не видаляти збережене сам.</Trans>
      ) : (
        <Trans>Якщо на диску забракне місця, браузер може видалити збережене сам: майте копію у файлі.</Trans>
      )}
    </p>
  );
};

import { IconFileUpload } from '@tabler/icons-react';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import { usePageDrop } from './use-page-drop.ts';

interface FileDropProps {
  readonly onFiles: (files: readonly File[]) => void;
  /** files were chosen already: one line instead of an invitation */
  readonly isSmall: boolean;
}

/** Takes files: dropped anywhere on the page, or chosen with the system's own dialog. */
export const FileDrop = ({ onFiles, isSmall }: FileDropProps): ReactNode => {
  const isOver = usePageDrop(onFiles);
  return (
    <div className="file-drop" data-over={isOver || undefined} data-small={isSmall || undefined}>
      {isSmall ? null : <IconFileUpload aria-hidden size={30} stroke={1.5} />}
      <p className="file-drop-call">
        {isOver ? <Trans>Відпустіть файли — їх буде перевірено</Trans> : null}
        {!isOver && isSmall ? <Trans>Можна додати ще файли такої самої будови.</Trans> : null}
        {!isOver && !isSmall ? (
          <Trans>Перетягніть сюди журнали порталу, черги ЦНАП чи кол-центру</Trans>
        ) : null}
      </p>
      <FileTrigger allowsMultiple onSelect={(list) => list && onFiles([...list])}>
        <Button className={isSmall ? 'button' : 'button button-main'}>
          {isSmall ? <Trans>Додати файли</Trans> : <Trans>Вибрати файли</Trans>}
        </Button>
      </FileTrigger>
      {isSmall ? null : (
        <p className="file-drop-note">
          <Trans>
            CSV, Excel (.xlsx), OpenDocument, JSON або Parquet, також у .zip чи .gz; можна цілу теку. Файли не
            залишають цей комп’ютер.
          </Trans>
        </p>
      )}
      {isOver ? <div className="file-drop-veil" /> : null}
    </div>
  );
};

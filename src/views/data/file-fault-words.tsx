import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { WorkspaceFileFault } from '../../engine/workspace-file.ts';

/** Why a workspace file could not be opened, and what to do. */
export const FileFaultWords = ({ fault }: { readonly fault: WorkspaceFileFault }): ReactNode => {
  switch (fault) {
    case 'not-a-workspace':
      return (
        <Trans>Це не файл сховища Uptake. Журнали додавайте через «Вибрати файли» вгорі сторінки.</Trans>
      );
    case 'newer-version':
      return <Trans>Файл записано новішою версією програми. Оновіть сторінку й відкрийте його знову.</Trans>;
    case 'cut-off':
      return <Trans>Файл обірвано: його збережено або скопійовано не до кінця. Скопіюйте його ще раз.</Trans>;
    case 'damaged':
      return <Trans>Файл пошкоджено: його вміст не збігається з контрольними сумами.</Trans>;
    case 'unreadable':
      return <Trans>Система не віддала файл: його переміщено, змінено або він завеликий.</Trans>;
  }
};

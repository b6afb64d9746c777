import { IconAlertTriangle } from '@tabler/icons-react';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { StorageState } from '../../engine/engine.ts';

const Reason = ({
  reason,
}: {
  reason: Extract<StorageState, { kind: 'memory-only' }>['reason'];
}): ReactNode => {
  switch (reason) {
    case 'unavailable':
      return <Trans>Цей браузер не дає зберігати дані (приватне вікно або заборона в налаштуваннях).</Trans>;
    case 'blocked':
      return (
        <Trans>
          Сховище тримає інша вкладка зі старою версією програми. Закрийте її та оновіть сторінку.
        </Trans>
      );
    case 'newer-format':
      return <Trans>Сховище записано новішою версією програми. Оновіть сторінку.</Trans>;
    case 'quota-exceeded':
      return (
        <Trans>
          Браузерові забракло місця, щоб зберегти імпорт. Звільніть місце або видаліть старі імпорти.
        </Trans>
      );
    case 'write-failed':
      return <Trans>Браузер не зміг записати імпорт.</Trans>;
  }
};

/** That imports are not kept, why, and what it means; nothing if all is well. */
export const StorageNote = ({ storage }: { readonly storage: StorageState }): ReactNode =>
  storage.kind === 'kept' ? null : (
    <div className="data-failure" role="status">
      <IconAlertTriangle aria-hidden size={20} />
      <p>
        <Reason reason={storage.reason} />{' '}
        <Trans>Нові імпорти працюють, доки сторінку відкрито, і зникнуть, коли її закриєте.</Trans>
      </p>
    </div>
  );

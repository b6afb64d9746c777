import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { UnreadableImport } from '../../engine/engine.ts';
import type { StoredImport } from '../../engine/stored-import.ts';

interface ImportMarksProps {
  readonly stored: StoredImport;
  readonly state: 'live' | 'set-aside' | UnreadableImport['reason'];
}

const Mark = ({ children, isFault = false }: { children: ReactNode; isFault?: boolean }): ReactNode => (
  // the space keeps it apart from what stands before it, for those who hear it
  <>
    {' '}
    <span className="data-mark" data-fault={isFault || undefined}>
      {children}
    </span>
  </>
);

/** What has to be known about an import beside its numbers. */
export const ImportMarks = ({ stored, state }: ImportMarksProps): ReactNode => (
  <>
    {stored.synthetic ? (
      <Mark>
        <Trans>демонстраційні дані</Trans>
      </Mark>
    ) : null}
    {state === 'set-aside' ? (
      <Mark>
        <Trans>не враховано, бо є справжні дані</Trans>
      </Mark>
    ) : null}
    {!stored.kept && state === 'live' ? (
      <Mark>
        <Trans>не збережено: зникне, коли закриєте сторінку</Trans>
      </Mark>
    ) : null}
    {state === 'damaged' || state === 'incomplete' ? (
      <Mark isFault>
        <Trans>збережене пошкоджено, не враховано: видаліть і додайте файл ще раз</Trans>
      </Mark>
    ) : null}
    {state === 'does-not-fit' ? (
      <Mark isFault>
        <Trans>не поєднується зі старішими даними, не враховано: видаліть його або їх</Trans>
      </Mark>
    ) : null}
    {state === 'newer-format' ? (
      <Mark isFault>
        <Trans>записано новішою версією програми, не враховано: оновіть сторінку</Trans>
      </Mark>
    ) : null}
  </>
);

import { IconAlertTriangle, IconCircleDashed } from '@tabler/icons-react';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { PanelStatus } from './panel-frame.ts';

interface PanelStateProps {
  readonly status: Exclude<PanelStatus, { kind: 'ready' }>;
  readonly height: number;
}

/** What stands where the picture will be, cannot be, or could not be made. Keeps the place of the picture. */
export const PanelState = ({ status, height }: PanelStateProps): ReactNode => {
  const style = { minBlockSize: height };
  if (status.kind === 'loading') {
    return (
      <div className="panel-skeleton" style={style} role="status">
        <p>{status.words ?? <Trans>Рахуємо…</Trans>}</p>
      </div>
    );
  }
  const failed = status.kind === 'failed';
  return (
    <div
      className="panel-gap"
      style={style}
      role={failed ? 'alert' : 'status'}
      data-failed={failed || undefined}
    >
      {failed ? <IconAlertTriangle aria-hidden size={22} /> : <IconCircleDashed aria-hidden size={22} />}
      <p>{status.words}</p>
      {failed && status.onRetry ? (
        <button type="button" className="panel-retry" onClick={status.onRetry}>
          <Trans>Спробувати ще раз</Trans>
        </button>
      ) : null}
    </div>
  );
};

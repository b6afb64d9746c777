import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFormats } from '../../charts/use-formats.ts';
import type { Holdings } from '../../engine/engine.ts';
import type { Demo } from './use-demo.ts';
import { useDemo } from './use-demo.ts';
import './demo.css';

interface DemoProgressProps {
  readonly holdings: Holdings;
  /** what stands here when no demo is coming in */
  readonly otherwise: (demo: Exclude<Demo, { kind: 'loading' }>) => ReactNode;
}

/** How far the demo city is, while it comes in. */
export const DemoProgress = ({ holdings, otherwise }: DemoProgressProps): ReactNode => {
  const { t } = useLingui();
  const { formatShare, formatCount } = useFormats();
  const demo = useDemo(holdings);
  if (demo.kind !== 'loading') return otherwise(demo);
  const { progress } = demo;
  const share = progress && progress.bytesTotal > 0 ? progress.bytesRead / progress.bytesTotal : 0;
  const percent = formatShare(share);
  const rows = formatCount(progress?.rowsRead ?? 0);
  return (
    <section className="demo-progress" role="status">
      <p>
        <strong>
          <Trans>Готуємо демонстраційне місто</Trans>
        </strong>
      </p>
      <progress max={1} value={share} aria-label={t`Готуємо демонстраційне місто`} />
      <p>
        {progress ? (
          <Trans>
            {percent}, рядків прочитано: {rows}
          </Trans>
        ) : (
          <Trans>Завантажуємо…</Trans>
        )}
      </p>
    </section>
  );
};

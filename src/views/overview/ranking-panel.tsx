import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { AdoptionBars } from '../../charts/adoption-bars.tsx';
import { useFormats } from '../../charts/use-formats.ts';
import { Explanation } from '../notes/explanation.tsx';
import { rangeFinding } from '../../measures/range-finding.ts';
import { usePanelFrame } from '../notes/use-panel-frame.ts';
import type { ScreenProps } from '../page/screen-page.tsx';
import { talliesByKey } from '../picture/tallies-by-key.ts';
import { useDistricts } from './use-districts.ts';

/** Districts in order of adoption. */
export const RankingPanel = ({ screen, busy }: ScreenProps): ReactNode => {
  const { t } = useLingui();
  const { formatShare } = useFormats();
  const frame = usePanelFrame({ screen, busy });
  const { rows, nameOf, n, range, summary, pick } = useDistricts(screen);
  if (rows.length === 0) return null;
  const groups = [...talliesByKey(screen.answers.districts, 'district')]
    .filter(([key]) => key !== '')
    .map(([key, tally]) => ({ key, tally }));
  const finding = rangeFinding(groups, screen.state.switches, { fewest: 30 });
  const best =
    finding.kind === 'differ' && finding.highest.adoption.kind === 'value' ? finding.highest : null;
  const name = best && nameOf(best.key);
  const share = best?.adoption.kind === 'value' ? formatShare(best.adoption.value) : '';
  return (
    <div className="half">
      <AdoptionBars
        {...frame}
        {...pick}
        title={name === null ? t`Райони за часткою онлайн` : t`Найвища частка онлайн — ${name}, ${share}`}
        subtitle={t`Частка онлайн з інтервалом, ${range}, ${n}`}
        summary={summary}
        rows={rows}
        firstRows={12}
        explanation={
          <Explanation switches={screen.state.switches} parts={['adoption', 'interval', 'change']} />
        }
      />
    </div>
  );
};

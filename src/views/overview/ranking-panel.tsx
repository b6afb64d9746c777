import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { AdoptionBars } from '../../charts/adoption-bars.tsx';
import { useFormats } from '../../charts/use-formats.ts';
import { Explanation } from '../notes/explanation.tsx';
import { usePanelFrame } from '../notes/use-panel-frame.ts';
import type { ScreenProps } from '../page/screen-page.tsx';
import { useDistricts } from './use-districts.ts';

/** Districts in order of adoption. */
export const RankingPanel = ({ screen, busy }: ScreenProps): ReactNode => {
  const { t } = useLingui();
  const { formatShare } = useFormats();
  const frame = usePanelFrame({ screen, busy });
  const { rows, n, range, summary, pick } = useDistricts(screen);
  const [first] = rows;
  if (first === undefined) return null;
  const share = first.adoption.kind === 'value' ? formatShare(first.adoption.value) : '';
  return (
    <div className="half">
      <AdoptionBars
        {...frame}
        {...pick}
        title={
          share === '' ? t`Райони за часткою онлайн` : t`Найвища частка онлайн — ${first.name}, ${share}`
        }
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

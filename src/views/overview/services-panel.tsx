import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { AdoptionBars } from '../../charts/adoption-bars.tsx';
import { useFormats } from '../../charts/use-formats.ts';
import { comparedRequests } from '../../measures/compared-requests.ts';
import { tallyOf } from '../asking/tally-of.ts';
import { useCity } from '../naming/city-context.ts';
import { useMemberNames } from '../naming/use-member-names.ts';
import { Explanation } from '../notes/explanation.tsx';
import { useAgainst } from '../notes/use-against.ts';
import { usePanelFrame } from '../notes/use-panel-frame.ts';
import { useSampleSize } from '../notes/use-sample-size.ts';
import type { ScreenProps } from '../page/screen-page.tsx';
import { adoptionRows } from '../picture/adoption-rows.ts';
import { serviceAdoption } from '../picture/service-adoption.ts';
import { toggled } from '../picture/toggled.ts';
import { useViewState } from '../state/use-view-state.ts';
import { useRangeTitle } from './use-range-title.ts';

/** Services by the number of requests: the large ones decide what the city's number is. */
export const ServicesPanel = ({ screen, busy }: ScreenProps): ReactNode => {
  const { t } = useLingui();
  const { formatRange } = useFormats();
  const sampleSize = useSampleSize();
  const city = useCity();
  const names = useMemberNames(screen.holdings.members);
  const { state, scope, answers } = screen;
  const { change } = useViewState();
  const title = useRangeTitle(answers.services, 'service', screen);
  const changeAgainst = useAgainst(scope);
  const frame = usePanelFrame({ screen, busy });
  const measure = serviceAdoption(city, state.switches);
  const rows = adoptionRows({
    now: answers.services,
    before: answers.servicesBefore,
    dimension: 'service',
    switches: state.switches,
    nameOf: (key) => names('service', key),
    measure: (key, tally) => measure(key, tally, scope.range.to),
  }).sort((a, b) => b.requests - a.requests);
  if (rows.length <= 1 && (rows[0]?.key ?? '') === '') return null;
  const n = sampleSize(comparedRequests(tallyOf(answers.services), state.switches));
  const range = formatRange(scope.range);
  const largest = rows[0]?.name ?? '';
  const count = rows.length;
  return (
    <div className="half">
      <AdoptionBars
        {...frame}
        title={title}
        subtitle={t`Частка онлайн, ${range}; найбільші послуги першими; ${n}`}
        summary={t`Послуг: ${count}. Найбільше запитів — ${largest}. Усі значення — у таблиці.`}
        nameHeader={t`Послуга`}
        changeAgainst={changeAgainst}
        picked={state.services}
        onPick={(key) => change({ services: toggled(state.services, key) })}
        rows={rows}
        firstRows={10}
        explanation={<Explanation switches={state.switches} parts={['adoption', 'interval', 'change']} />}
      />
    </div>
  );
};

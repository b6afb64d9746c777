import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { SmallMultiples } from '../../charts/small-multiples.tsx';
import { useFormats } from '../../charts/use-formats.ts';
import type { Tally } from '../../cube/answer.ts';
import type { EpochDay } from '../../cube/day-range.ts';
import { adoption } from '../../measures/adoption.ts';
import { comparedRequests } from '../../measures/compared-requests.ts';
import type { Measurement } from '../../measures/measurement.ts';
import { tallyOf } from '../asking/tally-of.ts';
import { useCity } from '../naming/city-context.ts';
import { useMemberNames } from '../naming/use-member-names.ts';
import { Explanation } from '../notes/explanation.tsx';
import { useAgainst } from '../notes/use-against.ts';
import { usePanelFrame } from '../notes/use-panel-frame.ts';
import { useSampleSize } from '../notes/use-sample-size.ts';
import { useRangeTitle } from '../overview/use-range-title.ts';
import { useUnitWords } from '../overview/use-unit-words.ts';
import type { ScreenProps } from '../page/screen-page.tsx';
import { adoptionPoints } from '../picture/adoption-points.ts';
import { adoptionRows } from '../picture/adoption-rows.ts';
import { serviceAdoption } from '../picture/service-adoption.ts';
import { smallMultiplesOf } from '../picture/small-multiples-of.ts';
import { toggled } from '../picture/toggled.ts';
import { trendPeriods } from '../picture/trend-periods.ts';
import { useViewState } from '../state/use-view-state.ts';

const asked = {
  district: { now: 'districts', before: 'districtsBefore', trends: 'districtTrends', chosen: 'districts' },
  service: { now: 'services', before: 'servicesBefore', trends: 'serviceTrends', chosen: 'services' },
} as const;

/** One small trend for each district or service, all on one scale. Services come by volume, districts by adoption. */
export const MultiplesPanel = ({
  screen,
  busy,
  dimension,
}: ScreenProps & { readonly dimension: 'district' | 'service' }): ReactNode => {
  const { t } = useLingui();
  const { formatRange } = useFormats();
  const sampleSize = useSampleSize();
  const city = useCity();
  const { change } = useViewState();
  const { state, scope, answers, holdings } = screen;
  const names = useMemberNames(holdings.members);
  const frame = usePanelFrame({ screen, busy });
  const units = useUnitWords(scope.unit);
  const { now, before, trends, chosen } = asked[dimension];
  const title = useRangeTitle(answers[now], dimension, screen);
  const changeAgainst = useAgainst(scope);
  const { switches } = state;
  const ofService = serviceAdoption(city, switches);
  const measure = (key: string, tally: Tally, lastDay: EpochDay): Measurement =>
    dimension === 'service' ? ofService(key, tally, lastDay) : adoption(tally, switches);
  const rows = adoptionRows({
    now: answers[now],
    before: answers[before],
    dimension,
    switches,
    nameOf: (key) => names(dimension, key),
    measure: (key, tally) => measure(key, tally, scope.range.to),
  });
  if (dimension === 'service') rows.sort((a, b) => b.requests - a.requests);
  const all = answers.trend?.kind === 'answered' ? answers.trend.rows : [];
  const range = formatRange(scope.trendRange);
  const n = sampleSize(comparedRequests(tallyOf(answers.trend), switches));
  const count = rows.length;
  return (
    <SmallMultiples
      {...frame}
      title={title}
      subtitle={t`Частка онлайн, ${units}, ${range}, ${n}; однаковий масштаб`}
      summary={t`Малих графіків: ${count}. Усі значення — у таблиці.`}
      items={smallMultiplesOf(rows, { answer: answers[trends], dimension }, { scope, switches, measure })}
      unit={scope.unit}
      periods={trendPeriods(scope)}
      reference={{
        name: t`разом`,
        points: adoptionPoints(new Map(all.map(({ period, tally }) => [period, tally])), { scope, switches }),
      }}
      nameHeader={dimension === 'district' ? t`Район` : t`Послуга`}
      changeAgainst={changeAgainst}
      picked={state[chosen]}
      onPick={(key) => change({ [chosen]: toggled(state[chosen], key) })}
      firstItems={24}
      explanation={<Explanation switches={switches} parts={['adoption', 'interval', 'change', 'partial']} />}
    />
  );
};

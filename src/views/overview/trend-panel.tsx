import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { TrendChart } from '../../charts/trend-chart.tsx';
import type { TrendPeriod } from '../../charts/trend.ts';
import { useFormats } from '../../charts/use-formats.ts';
import { periodEnd } from '../../cube/period-end.ts';
import { channelWords } from '../../i18n/channel-words.ts';
import { comparedRequests } from '../../measures/compared-requests.ts';
import { trendFinding, type TrendFinding } from '../../measures/trend-finding.ts';
import { tallyOf } from '../asking/tally-of.ts';
import type { Screen } from '../asking/use-screen.ts';
import { Explanation } from '../notes/explanation.tsx';
import { usePanelFrame } from '../notes/use-panel-frame.ts';
import { useSampleSize } from '../notes/use-sample-size.ts';
import type { ScreenProps } from '../page/screen-page.tsx';
import { silentChannelsOf } from '../asking/reporting-of.ts';
import { trendOf } from '../picture/trend-of.ts';
import { useViewState } from '../state/use-view-state.ts';
import { useUnitWords } from './use-unit-words.ts';

const findingOf = (screen: Screen): TrendFinding => {
  const { answers, scope, state } = screen;
  if (answers.trend?.kind !== 'answered') return { kind: 'none' };
  // a share that moves because a system stopped reporting is no finding about people
  if (silentChannelsOf(screen).length > 0) return { kind: 'none' };
  const { trendRange, data } = scope;
  const range = { from: Math.max(trendRange.from, data.from), to: Math.min(trendRange.to, data.to) };
  return trendFinding(answers.trend, range, state.switches);
};

const useTitle = (finding: TrendFinding, screen: Screen): string => {
  const { t } = useLingui();
  const { formatPeriod, formatShare } = useFormats();
  const { unit } = screen.scope;
  if (finding.kind === 'none') return t`Якими каналами надходять запити?`;
  if (finding.kind === 'overtook') {
    const when = formatPeriod(finding.since, unit, 'when');
    return t`Онлайн випередив особисті запити ${when}`;
  }
  const share = ({ adoption }: typeof finding.from) =>
    adoption.kind === 'value' ? formatShare(adoption.value) : '';
  const first = share(finding.from);
  const last = share(finding.to);
  const when = formatPeriod(finding.from.period, unit);
  return finding.kind === 'rises'
    ? t`Частка онлайн зросла з ${first} (${when}) до ${last}`
    : t`Частка онлайн впала з ${first} (${when}) до ${last}`;
};

/** How requests come in, period by period. */
export const TrendPanel = ({ screen, busy }: ScreenProps): ReactNode => {
  const { t, i18n } = useLingui();
  const { formatRange, formatShare } = useFormats();
  const sampleSize = useSampleSize();
  const units = useUnitWords(screen.scope.unit);
  const { change } = useViewState();
  const title = useTitle(findingOf(screen), screen);
  const { answers, scope, state } = screen;
  const trend = trendOf(answers.trend ?? { kind: 'missing', reason: 'too-coarse', unit: scope.dataUnit }, {
    scope,
    switches: state.switches,
    kinds: state.kinds,
    nameOf: (kind) => channelWords(i18n, kind),
  });
  const drillDown = ({ start }: TrendPeriod): void => {
    const { from, to } = scope.data;
    const range = { from: Math.max(start, from), to: Math.min(periodEnd(start, scope.unit), to) };
    change({ period: { kind: 'range', range }, unit: 'auto' });
  };
  const n = sampleSize(comparedRequests(tallyOf(answers.trend), state.switches));
  const range = formatRange(scope.trendRange);
  const ends = trend.series.map(({ name, points }) => {
    const last = points.findLast((point, i) => point.kind === 'value' && trend.periods[i]?.partial === false);
    return last?.kind === 'value' ? `${name} ${formatShare(last.value)}` : name;
  });
  const list = ends.join(', ');
  return (
    <TrendChart
      {...usePanelFrame({ screen, busy })}
      title={title}
      subtitle={t`Частка запитів за каналом, ${units}, ${range}, ${n}`}
      summary={t`Лінійний графік, ${units}: ${range}. Наприкінці: ${list}. Усі значення — у таблиці.`}
      trend={trend}
      {...(scope.unit === 'day' ? {} : { onPick: drillDown })}
      explanation={<Explanation switches={state.switches} parts={['adoption', 'interval', 'partial']} />}
    />
  );
};

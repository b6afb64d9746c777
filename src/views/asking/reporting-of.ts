import { reporting, type Reporting } from '../../measures/reporting.ts';
import type { Screen } from './use-screen.ts';

const shownRange = ({ scope }: Screen) => ({
  from: scope.range.from,
  to: Math.min(scope.range.to, scope.data.to),
});

/** Which services report in the period shown; null where the data do not tell services apart. */
export const reportingOf = (screen: Screen): Reporting | null => {
  const answer = screen.answers.reporting;
  if (answer?.kind !== 'answered') return null;
  const found = reporting(answer, 'service', shownRange(screen));
  return found.ever > 1 ? found : null;
};

/** The channels (the systems behind them) that have gone silent in the period shown. */
export const silentChannelsOf = (screen: Screen): Reporting['silent'] => {
  const answer = screen.answers.reportingChannels;
  if (answer?.kind !== 'answered') return [];
  const found = reporting(answer, 'channel', shownRange(screen));
  return found.ever > 1 ? found.silent : [];
};

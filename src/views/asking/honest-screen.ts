import { comparable } from '../../measures/comparable.ts';
import { silentChannelsOf } from './reporting-of.ts';
import type { Screen } from './use-screen.ts';

/** Of the requests now: a system that is expected to deliver less may be silent without moving a comparison. */
const leastMissing = 0.02;

const isComparable = (screen: Screen): boolean => {
  const { answers, scope } = screen;
  const answer = answers.reportingChannels;
  if (answer?.kind !== 'answered' || scope.compared.kind === 'none') return true;
  if (!comparable(answer, scope.compared)) return false;
  const { from, to } = scope.compared.now;
  const shown = answer.rows
    .filter(({ period = from }) => period >= from && period <= to)
    .reduce((sum, { tally }) => sum + tally.reduce((all, count) => all + count, 0), 0);
  return silentChannelsOf(screen).every(({ expected }) => expected < leastMissing * shown);
};

/** A screen without its comparison where systems did not report throughout both periods: changes would be made of gaps. */
export const honestScreen = (screen: Screen): Screen => {
  if (isComparable(screen)) return screen;
  const answers = Object.fromEntries(
    Object.entries(screen.answers).filter(([name]) => !name.endsWith('Before') && name !== 'before'),
  );
  return {
    ...screen,
    answers,
    scope: { ...screen.scope, compared: { kind: 'none', reason: 'not-reporting' } },
  };
};

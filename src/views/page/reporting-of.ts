import { reporting, type Reporting } from '../../measures/reporting.ts';
import type { Screen } from '../asking/use-screen.ts';

/** Which services report in the period shown; null where the data do not tell services apart. */
export const reportingOf = ({ answers, scope }: Screen): Reporting | null => {
  const answer = answers.reporting;
  if (answer?.kind !== 'answered') return null;
  const found = reporting(answer, 'service', {
    from: scope.range.from,
    to: Math.min(scope.range.to, scope.data.to),
  });
  return found.ever > 1 ? found : null;
};

import { useMemo } from 'react';
import { districtServiceCells } from '../../measures/district-service-cells.ts';
import { targets, type Target } from '../../measures/targets.ts';
import type { Screen } from '../asking/use-screen.ts';
import { useCity } from '../naming/city-context.ts';
import { offeredServices } from '../picture/offered-services.ts';

/** Requests that a cell needs, to be a target or a benchmark. Printed with the method. */
export const fewestRequests = 100;

/** District × service cells by the requests that a campaign could move; null where the data have no such cells. */
export const useTargets = ({ answers, scope, state }: Screen): readonly Target[] | null => {
  const city = useCity();
  const answer = answers.cells;
  return useMemo(() => {
    if (answer?.kind !== 'answered') return null;
    const cells = districtServiceCells(answer);
    if (new Set(cells.map(({ district }) => district)).size < 2) return null;
    const offered = offeredServices(cells, city, scope.range.to);
    const all = targets(cells, state.switches, { fewest: fewestRequests, offered });
    const { districts } = state;
    return districts.length === 0 ? all : all.filter(({ district }) => districts.includes(district));
  }, [answer, city, scope, state]);
};

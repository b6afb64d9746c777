import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { unpackWindows } from '../../cube/windows/unpack-windows.ts';
import { windowGroups, type WindowGroup } from '../../cube/windows/window-groups.ts';
import type { Holdings } from '../../engine/engine.ts';
import { useEngine } from '../asking/engine-context.ts';
import { renamedWindows } from './renamed-windows.ts';

export interface NamedGroup extends WindowGroup {
  /** names of all imports with windows, oldest first: `members` and `retold` are places in it */
  readonly names: readonly string[];
}

interface WindowGroups {
  /** undefined until all reports are there */
  readonly groups: readonly NamedGroup[] | undefined;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** The windows of all imports that count, composed: they come and go with their imports. */
export const useWindowGroups = ({ imports, city }: Holdings): WindowGroups => {
  const engine = useEngine();
  const ids = imports.filter(({ mapping }) => mapping.date.kind === 'windows').map(({ id }) => id);
  const { data, error, refetch } = useQuery({
    queryKey: ['windows', ids],
    queryFn: async () => {
      const reports = await Promise.all(ids.map((id) => engine.report(id)));
      return reports.flatMap((report, at) =>
        report?.windows ? [{ id: ids[at], set: unpackWindows(report.windows.set) }] : [],
      );
    },
    // reports never change
    staleTime: Infinity,
    structuralSharing: false,
  });
  const groups = useMemo(() => {
    if (data === undefined) return undefined;
    const names = data.map(({ id }) => imports.find((one) => one.id === id)?.name ?? '');
    const sets = data.map(({ set }) => set);
    // until someone changes the lists, what was read is right as it is
    return windowGroups(city ? renamedWindows(sets, city) : sets).map((group) => ({ ...group, names }));
  }, [data, imports, city]);
  return { groups, error, retry: () => void refetch() };
};

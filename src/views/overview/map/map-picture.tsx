import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import type { DistrictPicture } from '../../../charts/district-picture.ts';
import { DistrictMap } from '../../../charts/map/district-map.tsx';
import { useEngine } from '../../asking/engine-context.ts';
import { useHoldings } from '../../asking/use-holdings.ts';

/** Districts in the boundaries that the city's lists have; as tiles where there are none, or not of all. */
export const MapPicture = ({ children, ...picture }: DistrictPicture): ReactNode => {
  const engine = useEngine();
  const { holdings } = useHoldings();
  const { data } = useQuery({
    queryKey: ['lists', holdings?.version],
    queryFn: () => engine.lists(),
    staleTime: Infinity,
    structuralSharing: false,
  });
  const boundaries = data?.lists.boundaries;
  const areas = useMemo(
    () => (boundaries ?? []).map(({ district, polygons }) => ({ key: district, polygons })),
    [boundaries],
  );
  const drawn = new Set(areas.map(({ key }) => key));
  const without = picture.districts.filter(({ key }) => !drawn.has(key));
  if (areas.length > 0 && without.length === 0) return <DistrictMap {...picture} areas={areas} />;
  const names = without.map(({ name }) => name).join(', ');
  return (
    <>
      {children}
      {areas.length > 0 ? (
        <p className="tiles-elsewhere">
          <Trans>
            Межі завантажено не для всіх районів, тому тут схема. Немає меж: {names}. Додати їх можна на
            сторінці даних, у довідниках.
          </Trans>
        </p>
      ) : null}
    </>
  );
};

import type { Member } from '../../cube/cube.ts';
import type { Dimension } from '../../cube/dimension.ts';
import type { DroppedParam } from './address-codec.ts';
import { segmentFields, type ViewState } from './view-state.ts';

/**
 * The state without keys that the data do not have (a link from other data, a removed import); they are listed, so that
 * nobody takes the numbers of the whole city for those of a district.
 */
export const knownViewState = (
  state: ViewState,
  members: Readonly<Record<Dimension, readonly Member[]>>,
): { readonly state: ViewState; readonly dropped: readonly DroppedParam[] } => {
  const dropped: DroppedParam[] = [];
  const known = (dimension: Dimension, chosen: readonly string[]): readonly string[] => {
    if (chosen.length === 0) return chosen;
    const keys = new Set(members[dimension].map(({ key }) => key));
    for (const value of chosen) if (!keys.has(value)) dropped.push({ name: dimension, value });
    return chosen.filter((key) => keys.has(key));
  };
  const segments = { ...state.segments };
  for (const field of segmentFields) segments[field] = known(field, state.segments[field]);
  const rest = { districts: known('district', state.districts), services: known('service', state.services) };
  return { state: { ...state, ...rest, segments }, dropped };
};

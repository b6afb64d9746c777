import type { WindowSet } from '../../cube/window-set.ts';

/** Are the rows of a table of windows districts alone? All others are spoken of as services. */
export const areDistricts = ({ series }: WindowSet): boolean =>
  series.length > 0 && series.every(({ district, service }) => district !== null && service === null);

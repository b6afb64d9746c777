import type { Cube } from '../cube/cube.ts';

/** Does a cube say of any request in which district it was made? */
export const hasDistricts = ({ members }: Cube): boolean => members.district.some(({ key }) => key !== '');

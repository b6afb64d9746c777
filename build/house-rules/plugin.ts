import { roomBorders } from './room-borders.ts';

/** The house's own lint rules, in the form oxlint loads. */
export default { meta: { name: 'house' }, rules: { 'room-borders': roomBorders } };

/**
 * How a request was made, as a kind. `unknown` is a blank channel or a word not yet assigned;
 * `excluded` are rows that are no citizen's request (staff-generated, tests).
 * The order is the order of the columns of a `Tally`: append, never reorder (encoded cubes rely on it).
 */
export const channelKinds = [
  'online',
  'assisted',
  'in-person',
  'phone',
  'post',
  'other',
  'excluded',
  'unknown',
] as const;

export type ChannelKind = (typeof channelKinds)[number];

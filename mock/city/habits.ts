import type { ChannelKind } from '../../src/cube/channel-kind.ts';

type Habit = Partial<Readonly<Record<ChannelKind, number>>>;

/** How requests that are not online are divided; `assisted` only where the service can be used online, else it is a visit. */
export const habits = {
  desk: { assisted: 0.08, 'in-person': 0.76, phone: 0.08, post: 0.03, other: 0.05 },
  cash: { assisted: 0.02, 'in-person': 0.95, phone: 0.03 },
  reading: { 'in-person': 0.3, phone: 0.66, other: 0.04 },
  call: { assisted: 0.01, 'in-person': 0.14, phone: 0.74, post: 0.05, other: 0.06 },
  letter: { assisted: 0.03, 'in-person': 0.37, phone: 0.03, post: 0.35, other: 0.22 },
} satisfies Record<string, Habit>;

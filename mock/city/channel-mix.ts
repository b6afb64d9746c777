import type { ChannelKind } from '../../src/cube/channel-kind.ts';
import { cityAxes } from './city-axes.ts';
import { habits } from './habits.ts';

/** The systems of the city and of the state: how the requests of a kind are divided among their channel words. */
const systems: Readonly<
  Record<'city' | 'national', Partial<Readonly<Record<ChannelKind, Readonly<Record<string, number>>>>>>
> = {
  city: { online: { портал: 0.58, застосунок: 0.42 }, 'in-person': { ЦНАП: 0.7, особисто: 0.3 } },
  national: { online: { Дія: 0.8, портал: 0.2 }, 'in-person': { ЦНАП: 1 } },
};

/** The mix of a service's channels: what an online request and what another request is divided into; each sums to 1. */
export interface ChannelMix {
  readonly online: Float64Array;
  readonly otherwise: Float64Array;
}

/** By service: the mix where it is offered online, and where it is not (no one is assisted online then). */
export const channelMixes: readonly { readonly offered: ChannelMix; readonly notOffered: ChannelMix }[] =
  cityAxes.services.map(({ habit, profile }) => {
    const shares: Partial<Readonly<Record<ChannelKind, number>>> = habits[habit];
    const { online: portals, 'in-person': offices } = systems[profile.provider];
    const online = Float64Array.from(cityAxes.channels, ({ word }) => portals?.[word] ?? 0);
    const otherwise = (isOffered: boolean) =>
      Float64Array.from(cityAxes.channels, ({ word, kind }) => {
        const assisted = shares.assisted ?? 0;
        if (kind === 'online') return 0;
        if (kind === 'assisted') return isOffered ? assisted : 0;
        if (kind !== 'in-person') return shares[kind] ?? 0;
        return ((shares['in-person'] ?? 0) + (isOffered ? 0 : assisted)) * (offices?.[word] ?? 0);
      });
    return {
      offered: { online, otherwise: otherwise(true) },
      notOffered: { online, otherwise: otherwise(false) },
    };
  });

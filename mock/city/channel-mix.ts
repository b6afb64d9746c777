import type { ChannelKind } from '../../src/cube/channel-kind.ts';
import { cityAxes } from './city-axes.ts';
import { habits } from './habits.ts';

/** How the online requests of a provider's services are divided among the systems. */
const onlineSystems: Readonly<Record<'city' | 'national', Readonly<Record<string, number>>>> = {
  city: { портал: 0.58, застосунок: 0.42 },
  national: { Дія: 0.72, портал: 0.17, застосунок: 0.11 },
};

const visits: Readonly<Record<string, number>> = { ЦНАП: 0.78, особисто: 0.22 };

/** The mix of a service's channels: what an online request and what another request is divided into; each sums to 1. */
export interface ChannelMix {
  readonly online: Float64Array;
  readonly otherwise: Float64Array;
}

/** By service: the mix where it is offered online, and where it is not (no one is assisted online then). */
export const channelMixes: readonly { readonly offered: ChannelMix; readonly notOffered: ChannelMix }[] =
  cityAxes.services.map(({ habit, profile }) => {
    const shares: Partial<Readonly<Record<ChannelKind, number>>> = habits[habit];
    const systems = onlineSystems[profile.provider];
    const online = Float64Array.from(cityAxes.channels, ({ word }) => systems[word] ?? 0);
    const otherwise = (isOffered: boolean) =>
      Float64Array.from(cityAxes.channels, ({ word, kind }) => {
        if (kind === 'online') return 0;
        const assisted = shares.assisted ?? 0;
        if (kind === 'assisted') return isOffered ? assisted : 0;
        if (kind !== 'in-person') return shares[kind] ?? 0;
        return ((shares['in-person'] ?? 0) + (isOffered ? 0 : assisted)) * (visits[word] ?? 0);
      });
    return {
      offered: { online, otherwise: otherwise(true) },
      notOffered: { online, otherwise: otherwise(false) },
    };
  });

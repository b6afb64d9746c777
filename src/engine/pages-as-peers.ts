import { locksHere } from './life-lock.ts';
import type { PeerNews, Peers } from './peers.ts';

/**
 * The pages of this browser that have the workspace `name` open. Changes wait for each other by a Web Lock, which the browser
 * takes from a page that ends; where there are no locks (a page without https) pages hear of each other only afterwards.
 */
export const pagesAsPeers = (name: string): Peers => {
  const locks = locksHere();
  // every browser has it by now; without it a page sees the changes of others when it makes one itself
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
  return {
    alone: async (work) => (locks ? locks.request(`${name}-change`, work) : work()),
    arrive: async (tidyUp) => {
      if (!locks) return tidyUp();
      const open = `${name}-open`;
      await locks.request(open, { ifAvailable: true }, (lock) => lock && tidyUp());
      void locks.request(open, { mode: 'shared' }, () => new Promise(() => undefined));
    },
    tell: (news) => channel?.postMessage(news),
    listen: (onNews) =>
      channel?.addEventListener('message', ({ data }: MessageEvent<PeerNews>) => onNews(data)),
    leave: () => channel?.close(),
  };
};

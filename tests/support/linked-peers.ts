import type { PeerNews, Peers } from '../../src/engine/peers.ts';

/** As many pages as wanted that hear of each other and change one after the other, in one thread. */
export const linkedPeers = (): (() => Peers) => {
  const pages = new Set<{ hear: ((news: PeerNews) => void) | null }>();
  let last: Promise<unknown> = Promise.resolve();
  return () => {
    const own: { hear: ((news: PeerNews) => void) | null } = { hear: null };
    return {
      alone: (work) => {
        const turn = last.then(work);
        last = turn.catch(() => undefined);
        return turn;
      },
      arrive: async (tidyUp) => {
        if (pages.size === 0) await tidyUp();
        pages.add(own);
      },
      tell: (news) => {
        for (const page of pages) if (page !== own) queueMicrotask(() => page.hear?.(news));
      },
      listen: (onNews) => {
        own.hear = onNews;
      },
      leave: () => pages.delete(own),
    };
  };
};

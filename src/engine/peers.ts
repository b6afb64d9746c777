/** What one page tells the others: something changed, or everything was deleted. */
export type PeerNews = 'changed' | 'cleared';

/** The other pages with the same workspace. */
export interface Peers {
  /** runs something while no page changes the workspace */
  alone<T>(work: () => Promise<T>): Promise<T>;
  /** says that this page is there from now on, and tidies up before that if it is the only one */
  arrive(tidyUp: () => Promise<void>): Promise<void>;
  tell(news: PeerNews): void;
  listen(onNews: (news: PeerNews) => void): void;
  leave(): void;
}

/** Where there are no others: nothing to wait for, nobody to tell. */
export const noPeers: Peers = {
  alone: (work) => work(),
  arrive: (tidyUp) => tidyUp(),
  tell: () => undefined,
  listen: () => undefined,
  leave: () => undefined,
};

/** Pages without https have no locks: there a worker that is killed is noticed only by its `error` event. */
export const locksHere = (): LockManager | undefined =>
  // the type promises it, browsers leave it out of pages without https
  navigator.locks as LockManager | undefined;

/** Worker side: holds a lock for as long as the worker lives. Resolves once it is held. */
export const holdLifeLock = (name: string): Promise<void> =>
  new Promise((resolve) => {
    const locks = locksHere();
    if (!locks) return resolve();
    void locks.request(name, () => {
      resolve();
      return new Promise(() => undefined);
    });
  });

/**
 * Starter's side, once the lock is held: calls back when the worker is gone, for whatever reason. A worker that is
 * ended, or killed for its memory, sends no event; but its locks fall to whoever waits for them.
 */
export const whenLifeEnds = (name: string, ended: () => void): void => {
  void locksHere()?.request(name, ended);
};

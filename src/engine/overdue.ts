interface Patience {
  readonly signal: AbortSignal;
  readonly limitMs: number;
  /** called when the signal aborts */
  readonly cancel: () => void;
}

/** Resolves when work that was cancelled has not ended within the limit; never if it ends before. */
export const overdue = (work: Promise<unknown>, { signal, limitMs, cancel }: Patience): Promise<void> =>
  new Promise((resolve) => {
    const begin = () => {
      cancel();
      const timer = setTimeout(resolve, limitMs);
      const stop = () => clearTimeout(timer);
      work.then(stop, stop);
    };
    signal.addEventListener('abort', begin, { once: true });
    const forget = () => signal.removeEventListener('abort', begin);
    work.then(forget, forget);
  });

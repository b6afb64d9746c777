/** Resolves when the signal aborts, at once if it has. */
export const whenAborted = (signal: AbortSignal): Promise<{ readonly kind: 'cancelled' }> =>
  new Promise((resolve) => {
    const cancel = () => resolve({ kind: 'cancelled' });
    if (signal.aborted) cancel();
    else signal.addEventListener('abort', cancel, { once: true });
  });

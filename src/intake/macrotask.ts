/**
 * Lets everything that waits have its turn (a message that cancels, a timer), and goes on.
 * A message channel, because it exists everywhere and browsers do not delay it as they do timers.
 */
export const macrotask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/**
 * Lets everything run that is waiting: messages, timers, the end of an import. Resolves in a task of its own;
 * a timer would too, but browsers hold nested ones back for 4 ms.
 */
export const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener(
      'message',
      () => {
        // an open port keeps Node from ending
        port1.close();
        resolve();
      },
      { once: true },
    );
    port1.start();
    port2.postMessage(null);
  });

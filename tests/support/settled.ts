import type { Page } from '@playwright/test';

/** Waits until nothing of a page has changed for a third of a second: it is drawn to its end. */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(
    (quietMs) =>
      new Promise<void>((resolve) => {
        const done = (): void => {
          observer.disconnect();
          resolve();
        };
        let timer = setTimeout(done, quietMs);
        const observer = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(done, quietMs);
        });
        observer.observe(document, { attributes: true, childList: true, subtree: true });
      }),
    350,
  );

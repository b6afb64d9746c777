let isAsked = false;

/**
 * Asks the browser not to clear away by itself what is kept here, when disk space runs out. Once a page: some browsers ask the
 * user. Whatever comes of it, imports work; the data page says how it stands.
 */
export const askToStay = (): void => {
  // the type promises it, browsers leave it out of pages without https
  const storage = navigator.storage as StorageManager | undefined;
  if (isAsked || !storage) return;
  isAsked = true;
  storage.persist().catch(() => undefined);
};

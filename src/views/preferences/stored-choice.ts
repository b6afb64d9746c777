/** A choice remembered in this browser. Storage may be switched off: then the choice lasts as long as the page. */
export const storedChoice = <T extends string>(key: string, known: readonly T[], fallback: T) => ({
  read: (): T => {
    try {
      const text = window.localStorage.getItem(key);
      return known.find((word) => word === text) ?? fallback;
    } catch {
      return fallback;
    }
  },
  write: (value: T): void => {
    try {
      window.localStorage.setItem(key, value);
    } catch {
      // nothing to do: see above
    }
  },
});

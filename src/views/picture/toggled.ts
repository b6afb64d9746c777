/** A choice of keys with one more, or without it if it is there; sorted as the state wants it. */
export const toggled = (keys: readonly string[], key: string): string[] =>
  keys.includes(key) ? keys.filter((each) => each !== key) : [...keys, key].sort();

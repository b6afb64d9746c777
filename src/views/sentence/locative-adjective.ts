/** «Салтівський» -> «Салтівському»; null for a name that is no such adjective and has to be quoted instead. */
export const locativeAdjective = (name: string): string | null =>
  /^\p{Lu}[\p{L}’'ʼ-]*ий$/u.test(name) ? `${name.slice(0, -2)}ому` : null;

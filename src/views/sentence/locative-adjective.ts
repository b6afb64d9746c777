/** «Салтівський» -> «Салтівському»; null for a name that is no adjective of this kind and has to be quoted instead. */
export const locativeAdjective = (name: string): string | null =>
  /^\p{Lu}[\p{L}’'ʼ-]*[сцз]ький$/u.test(name) ? `${name.slice(0, -2)}ому` : null;

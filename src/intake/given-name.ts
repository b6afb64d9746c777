/** What a user said that a label of a district or service means; `own`: it is a name of its own, `unknown`: it says nothing. */
export type GivenName =
  | { readonly kind: 'known'; readonly id: string }
  | { readonly kind: 'own' }
  | { readonly kind: 'unknown' };

/** Label as in the file -> what it means. Labels are compared folded (`labelKey`). */
export type GivenNames = Readonly<Record<string, GivenName>>;

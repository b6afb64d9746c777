/** Why a number cannot be given honestly; the words for it are in `i18n/`. */
export type MissingReason =
  | 'no-requests'
  | 'too-few'
  | 'too-coarse'
  | 'not-reporting'
  | 'not-offered'
  | 'no-comparison'
  | 'partial';

/** The result of a measure: a value with its n and 95 % interval, or the reason why there is none. Shares are 0..1. */
export type Measurement =
  | {
      readonly kind: 'value';
      readonly value: number;
      readonly n: number;
      readonly low: number;
      readonly high: number;
    }
  | { readonly kind: 'missing'; readonly reason: MissingReason };

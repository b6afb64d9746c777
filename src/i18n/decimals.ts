import type { Sign } from './sign.ts';

interface Decimals {
  /** with a fixed number of digits behind the comma */
  readonly fixed: (value: number, digits: number, sign?: Sign) => string;
  /** three digits in all: '1,42', '471' */
  readonly threeDigits: (value: number) => string;
}

const noBreak = '\u00a0';

/** Digits, groups and comma are those of Intl; sign and space are ours, so that they cannot differ between engines. */
export const decimals = (tag: string): Decimals => {
  const made = new Map<string, Intl.NumberFormat>();
  const magnitude = (value: number, options: Intl.NumberFormatOptions): string => {
    const key = JSON.stringify(options);
    const format = made.get(key) ?? new Intl.NumberFormat(tag, { useGrouping: 'always', ...options });
    made.set(key, format);
    // older engines group Ukrainian thousands with U+202F
    return format.format(Math.abs(value)).replaceAll('\u202f', noBreak);
  };
  const signed = (value: number, text: string, sign: Sign): string => {
    // what rounds to zero has no direction
    if (sign === 'never' || !/[1-9]/.test(text)) return text;
    if (value < 0) return `−${text}`;
    return sign === 'always' ? `+${text}` : text;
  };
  return {
    fixed: (value, digits, sign = 'minus') =>
      signed(value, magnitude(value, { minimumFractionDigits: digits, maximumFractionDigits: digits }), sign),
    threeDigits: (value) => signed(value, magnitude(value, { maximumSignificantDigits: 3 }), 'minus'),
  };
};

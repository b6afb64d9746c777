import type { Locale } from './locale.ts';

/** Which sign a number carries: '−' only if negative, '+' or '−' always (0 has none), or none because an arrow says it. */
export type Sign = 'minus' | 'always' | 'never';

export interface NumberFormats {
  /** '58,3 %'; what is not quite 0 or 1 never rounds to it: '<0,1 %', '>99,9 %' */
  formatShare(share: number, sign?: Sign): string;
  /** '60 %': axes and legends of whole percents */
  formatWholeShare(share: number): string;
  /** '58,2–58,4 %' */
  formatShareRange(low: number, high: number): string;
  /** difference of two shares: '6,1 в. п.' */
  formatPoints(difference: number, sign?: Sign): string;
  /** '5,2–7,0 в. п.' */
  formatPointsRange(low: number, high: number): string;
  /** '1 420 000' */
  formatCount(count: number, sign?: Sign): string;
  /** '1,42 млн', '471 тис.', below ten thousand in full */
  formatCompact(count: number): string;
  /** the same in two parts, for key figures that set the unit smaller; `unit` is '' below ten thousand */
  compactParts(count: number): { readonly number: string; readonly unit: string };
  formatNumber(value: number, digits: number): string;
}

const noBreak = '\u00a0';

const words = {
  uk: {
    tag: 'uk-UA',
    percent: `${noBreak}%`,
    points: `${noBreak}в.${noBreak}п.`,
    scales: ['тис.', 'млн', 'млрд'],
    gaps: [noBreak, noBreak, noBreak],
  },
  en: {
    tag: 'en-GB',
    percent: '%',
    points: `${noBreak}pp`,
    scales: ['k', 'million', 'billion'],
    gaps: ['', noBreak, noBreak],
  },
} as const satisfies Record<Locale, unknown>;

const signed = (value: number, magnitude: string, sign: Sign): string => {
  const rounded = !/[1-9]/.test(magnitude);
  if (sign === 'never' || rounded || value === 0) return magnitude;
  if (value < 0) return `−${magnitude}`;
  return sign === 'always' ? `+${magnitude}` : magnitude;
};

/** Number formats of one language. Intl gives digits, groups and the comma; spaces, signs and scale words are ours, so that they cannot differ between browsers. */
export const numberFormats = (locale: Locale): NumberFormats => {
  const { tag, percent, points, scales, gaps } = words[locale];
  const byDigits = new Map<string, Intl.NumberFormat>();
  const plain = (value: number, options: Intl.NumberFormatOptions): string => {
    const key = JSON.stringify(options);
    const format = byDigits.get(key) ?? new Intl.NumberFormat(tag, { useGrouping: 'always', ...options });
    byDigits.set(key, format);
    // older engines group Ukrainian thousands with U+202F
    return format.format(Math.abs(value)).replaceAll('\u202f', noBreak);
  };
  const fixed = (value: number, digits: number): string =>
    plain(value, { minimumFractionDigits: digits, maximumFractionDigits: digits });

  const formatShare = (share: number, sign: Sign = 'minus'): string => {
    const size = Math.abs(share);
    const below = size > 0 && size < 0.0005;
    const above = size < 1 && size >= 0.9995;
    const text = below ? fixed(0.1, 1) : above ? fixed(99.9, 1) : fixed(size * 100, 1);
    return `${below ? '<' : above ? '>' : ''}${signed(share, text, sign)}${percent}`;
  };

  const compactParts = (count: number): { number: string; unit: string; gap: string } => {
    const size = Math.abs(count);
    if (size < 10_000) return { number: signed(count, fixed(size, 0), 'minus'), unit: '', gap: '' };
    const toThree = Number(size.toPrecision(3));
    const scale = toThree >= 1e9 ? 2 : toThree >= 1e6 ? 1 : 0;
    const number = plain(toThree / 1000 ** (scale + 1), { maximumSignificantDigits: 3 });
    return { number: signed(count, number, 'minus'), unit: scales[scale], gap: gaps[scale] };
  };

  return {
    formatShare,
    formatWholeShare: (share) => `${signed(share, fixed(share * 100, 0), 'minus')}${percent}`,
    formatShareRange: (low, high) =>
      `${signed(low, fixed(low * 100, 1), 'minus')}–${signed(high, fixed(high * 100, 1), 'minus')}${percent}`,
    formatPoints: (difference, sign = 'minus') =>
      `${signed(difference, fixed(difference * 100, 1), sign)}${points}`,
    formatPointsRange: (low, high) => {
      const dash = low < 0 ? ` … ` : '–';
      return `${signed(low, fixed(low * 100, 1), 'minus')}${dash}${signed(high, fixed(high * 100, 1), 'minus')}${points}`;
    },
    formatCount: (count, sign = 'minus') => signed(count, fixed(count, 0), sign),
    formatCompact: (count) => {
      const { number, unit, gap } = compactParts(count);
      return `${number}${gap}${unit}`;
    },
    compactParts: (count) => {
      const { number, unit } = compactParts(count);
      return { number, unit };
    },
    formatNumber: (value, digits) => signed(value, fixed(value, digits), 'minus'),
  };
};

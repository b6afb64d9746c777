import { compactParts, type Scale } from './compact-parts.ts';
import { decimals } from './decimals.ts';
import type { Locale } from './locale.ts';
import type { Sign } from './sign.ts';

export interface NumberFormats {
  /** '58,3 %'; what is not quite 0 or 1 never rounds to it: '<0,1 %', '>99,9 %' */
  formatShare(share: number, sign?: Sign): string;
  /** '60 %': axes and legends of whole percents */
  formatWholeShare(share: number): string;
  /** '58,2–58,4 %' */
  formatShareRange(low: number, high: number): string;
  /** difference of two shares: '6,1 в. п.' */
  formatPoints(difference: number, sign?: Sign): string;
  /** '5,2–7,0 в. п.'; with a negative end '−5,0 … 2,0 в. п.' */
  formatPointsRange(low: number, high: number): string;
  /** '1 420 000' */
  formatCount(count: number, sign?: Sign): string;
  /** '1,42 млн', '471 тис.', below ten thousand in full */
  formatCompact(count: number): string;
  /** the same in two parts, for key figures that set the unit smaller; `unit` is '' below ten thousand */
  compactParts(count: number): { readonly number: string; readonly unit: string };
  formatNumber(value: number, digits: number): string;
}

interface NumberWords {
  readonly tag: string;
  readonly percent: string;
  readonly points: string;
  readonly scales: readonly [Scale, Scale, Scale];
}

const noBreak = '\u00a0';

const words: Readonly<Record<Locale, NumberWords>> = {
  uk: {
    tag: 'uk-UA',
    percent: `${noBreak}%`,
    points: `${noBreak}в.${noBreak}п.`,
    scales: [
      { unit: 'тис.', gap: noBreak },
      { unit: 'млн', gap: noBreak },
      { unit: 'млрд', gap: noBreak },
    ],
  },
  en: {
    tag: 'en-GB',
    percent: '%',
    points: `${noBreak}pp`,
    scales: [
      { unit: 'k', gap: '' },
      { unit: 'million', gap: noBreak },
      { unit: 'billion', gap: noBreak },
    ],
  },
};

/** Number formats of one language. */
export const numberFormats = (locale: Locale): NumberFormats => {
  const { tag, percent, points, scales } = words[locale];
  const { fixed, threeDigits } = decimals(tag);
  const hundred = (share: number, sign?: Sign) => fixed(share * 100, 1, sign);
  const compact = (count: number) => {
    const { number, unit, gap } = compactParts(count, scales);
    return { number: unit === '' ? fixed(number, 0) : threeDigits(number), unit, gap };
  };
  return {
    formatShare: (share, sign) => {
      // '<' and '>' speak of sizes: before a minus they would say the opposite
      const size = sign === 'never' ? Math.abs(share) : share;
      if (size > 0 && size < 0.0005) return `<${hundred(0.001, sign)}${percent}`;
      if (size < 1 && size >= 0.9995) return `>${hundred(0.999, sign)}${percent}`;
      return `${hundred(share, sign)}${percent}`;
    },
    formatWholeShare: (share) => `${fixed(share * 100, 0)}${percent}`,
    formatShareRange: (low, high) => `${hundred(low)}–${hundred(high)}${percent}`,
    formatPoints: (difference, sign) => `${hundred(difference, sign)}${points}`,
    formatPointsRange: (low, high) => `${hundred(low)}${low < 0 ? ' … ' : '–'}${hundred(high)}${points}`,
    formatCount: (count, sign) => fixed(count, 0, sign),
    formatCompact: (count) => {
      const { number, unit, gap } = compact(count);
      return `${number}${gap}${unit}`;
    },
    compactParts: (count) => {
      const { number, unit } = compact(count);
      return { number, unit };
    },
    formatNumber: (value, digits) => fixed(value, digits),
  };
};

import type { Name } from './city-profile.ts';
import { foldLabel } from './fold-label.ts';

/** How names of towns end, what is left of them in other cases, and the endings of those. The first that fits decides. */
const declensions: readonly (readonly [ending: string, others: readonly string[]])[] = [
  ['ів', ['ова', 'ову', 'ові', 'овом']],
  ['їв', ['єва', 'єву', 'єві', 'євом']],
  ['піль', ['поля', 'полю', 'полі', 'полем']],
  ['ці', ['ців', 'цям', 'цях', 'цями']],
  ['а', ['и', 'і', 'у', 'ою']],
  ['я', ['і', 'ї', 'ю', 'ею', 'єю']],
  ['о', ['а', 'у', 'і', 'ом']],
  ['е', ['ого', 'ому', 'им']],
  ['и', ['', 'ам', 'ах', 'ами']],
  ['ь', ['я', 'ю', 'і', 'ем']],
  ['', ['а', 'у', 'і', 'ом']],
];

/** Older and Russian spellings that files still have. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  харків: ['харьков', 'харькова', 'kharkov'],
  київ: ['киев', 'киева', 'kiev'],
  одеса: ['одесса', 'одессы', 'odessa'],
  дніпро: ['днепр', 'днепра'],
  львів: ['львов', 'львова'],
};

const inOtherCases = (word: string): readonly string[] => {
  const [ending, others] = declensions.find(([end]) => word.endsWith(end)) ?? ['', []];
  const stem = word.slice(0, word.length - ending.length);
  return others.map((other) => stem + other);
};

/**
 * What a city's own name looks like around those of its districts, folded: «м. Полтава», «Полтави», "Poltava". A name of
 * several words is one phrase, and in the nominative only.
 */
export const cityNameWords = ({ uk, en }: Name): readonly string[] => {
  const names = [foldLabel(uk), foldLabel(en)].filter((name) => name !== '');
  const [own = ''] = names;
  const others = own.includes(' ') ? [] : inOtherCases(own);
  const known = Object.hasOwn(spellings, own) ? (spellings[own] ?? []) : [];
  return [...new Set([...names, ...others, ...known])].filter((word) => word !== '');
};

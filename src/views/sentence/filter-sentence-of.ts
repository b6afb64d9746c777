import { t } from '@lingui/core/macro';
import type { Dimension } from '../../cube/dimension.ts';
import type { Member } from '../../cube/cube.ts';
import { segmentFields, type ViewState } from '../state/view-state.ts';
import { filterWords, type FilterWordsContext } from './filter-words.ts';
import { prepositionIn } from './preposition-in.ts';
import { controlIds, type ControlId, type Sentence } from './sentence.ts';

/** What the data have beside what was chosen: a dimension that is not there is not spoken of. */
export interface SentenceData {
  readonly members: Readonly<Record<Dimension, readonly Member[]>>;
  readonly segmentNames: readonly [string, string, string];
}

const isThere = (members: readonly Member[]): boolean => members.some(({ key }) => key !== '');

// Control signs that no label keeps: the whole sentence is one message (translators order it), cut at these afterwards.
const mark = (control: ControlId): string => `\u0002${control}\u0003`;
const marks = /\u0002(\w+)\u0003/;

const cut = (text: string, words: Readonly<Record<ControlId, string>>): Sentence =>
  text.split(marks).flatMap((piece, i): Sentence => {
    if (i % 2 === 0) return piece === '' ? [] : [{ kind: 'text', text: piece }];
    const control = controlIds.find((id) => id === piece);
    return control === undefined ? [] : [{ kind: 'control', control, text: words[control] }];
  });

/** The filter as a sentence: «Усі послуги в усіх районах за 2025 рік порівняно з тим самим періодом 2024 року, …». */
export const filterSentenceOf = (
  state: ViewState,
  data: SentenceData,
  context: FilterWordsContext,
): Sentence => {
  const { i18n, scope } = context;
  const words = filterWords(state, context);
  const services = isThere(data.members.service) ? mark('services') : t(i18n)`Усі запити`;
  const districts = mark('districts');
  const inWord = prepositionIn(words.services, words.districts);
  const requests = isThere(data.members.district) ? t(i18n)`${services} ${inWord} ${districts}` : services;
  const period = mark('period');
  const earlier = mark('comparison');
  const noEarlier = scope.compared.kind === 'none' && scope.compared.reason !== 'not-wanted';
  const compared =
    state.comparison === 'none'
      ? earlier
      : noEarlier
        ? t(i18n)`порівняно з ${earlier} (даних за нього немає)`
        : t(i18n)`порівняно з ${earlier}`;
  const segments = segmentFields.map((field, i) => {
    const name = data.segmentNames[i] ?? '';
    if (name === '' || !isThere(data.members[field])) return '';
    // `name` is foreign text: without the signs that mark the controls
    return `, ${name.replaceAll(/[\u0002\u0003]/g, '')} — ${mark(field)}`;
  });
  const kinds = `${mark('kinds')}${segments.join('')}`;
  const assisted = mark('assisted');
  const against = mark('against');
  return cut(
    t(i18n)`${requests} за ${period} ${compared}, ${kinds}, асистовані ${assisted}, частка ${against}`,
    words,
  );
};

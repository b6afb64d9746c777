import type { I18n } from '@lingui/core';
import { plural, t } from '@lingui/core/macro';
import type { Formats } from '../../i18n/formats.ts';
import { channelWords } from '../../i18n/channel-words.ts';
import type { MemberNames } from '../naming/member-names.ts';
import type { Scope } from '../state/scope.ts';
import type { SegmentField, ViewState } from '../state/view-state.ts';
import { civilDate } from '../../cube/civil-date.ts';
import { locativeAdjective } from './locative-adjective.ts';
import { rangeWords } from './range-words.ts';
import type { ControlId } from './sentence.ts';

/** What the words of the filter depend on. */
export interface FilterWordsContext {
  readonly i18n: I18n;
  readonly formats: Formats;
  readonly names: MemberNames;
  readonly scope: Scope;
}

const servicesWords = ({ services }: ViewState, { i18n, names }: FilterWordsContext): string => {
  const [only, ...more] = services;
  if (only === undefined) return t(i18n)`Усі послуги`;
  const name = names('service', only);
  if (more.length === 0) return only === '' ? t(i18n)`Запити без назви послуги` : t(i18n)`Послуга «${name}»`;
  const count = services.length;
  return t(
    i18n,
  )`${plural(count, { one: '# послуга', few: '# послуги', many: '# послуг', other: '# послуги' })}`;
};

/** In the locative, as after «в»: «усіх районах», «Салтівському районі». */
const districtsWords = ({ districts }: ViewState, { i18n, formats, names }: FilterWordsContext): string => {
  const [only, ...more] = districts;
  if (only === undefined) return t(i18n)`усіх районах`;
  if (more.length === 0) {
    if (only === '') return t(i18n)`невказаному районі`;
    const name = names('district', only);
    const adjective = formats.locale === 'uk' ? locativeAdjective(name) : name;
    return adjective === null ? t(i18n)`районі «${name}»` : t(i18n)`${adjective} районі`;
  }
  const count = districts.length;
  return t(
    i18n,
  )`${plural(count, { one: '# районі', few: '# районах', many: '# районах', other: '# району' })}`;
};

/** After «порівняно з», or instead of it. */
const comparisonWords = (state: ViewState, { i18n, scope }: FilterWordsContext): string => {
  if (state.comparison === 'none') return t(i18n)`без порівняння`;
  if (scope.compared.kind === 'compared') {
    const { from, to } = scope.compared.before;
    const year = String(civilDate(from).year);
    if (civilDate(to).year === Number(year)) return t(i18n)`тим самим періодом ${year} року`;
  }
  return t(i18n)`тим самим періодом роком раніше`;
};

const kindsWords = ({ kinds }: ViewState, { i18n }: FilterWordsContext): string => {
  const list = kinds.map((kind) => channelWords(i18n, kind)).join(', ');
  const count = kinds.length;
  if (count === 0) return t(i18n)`усі канали`;
  if (count === 1) return t(i18n)`канал: ${list}`;
  if (count <= 3) return t(i18n)`канали: ${list}`;
  return t(i18n)`${plural(count, { one: '# канал', few: '# канали', many: '# каналів', other: '# каналу' })}`;
};

const segmentWords = (
  field: SegmentField,
  { segments }: ViewState,
  { i18n, names }: FilterWordsContext,
): string => {
  const keys = segments[field];
  const count = keys.length;
  if (count === 0) return t(i18n)`усі`;
  if (count <= 2) return keys.map((key) => names(field, key)).join(', ');
  return t(
    i18n,
  )`${plural(count, { one: '# значення', few: '# значення', many: '# значень', other: '# значення' })}`;
};

const assistedWords = ({ switches }: ViewState, { i18n }: FilterWordsContext): string =>
  switches.assisted === 'online' ? t(i18n)`як онлайн` : t(i18n)`не як онлайн`;

/** After «частка»: of what adoption is a share. */
const againstWords = ({ switches }: ViewState, { i18n }: FilterWordsContext): string =>
  switches.against === 'all' ? t(i18n)`від усіх запитів` : t(i18n)`від онлайн та особистих`;

/** The words of every part of the sentence, in the case that its place asks for. */
export const filterWords = (
  state: ViewState,
  context: FilterWordsContext,
): Readonly<Record<ControlId, string>> => ({
  services: servicesWords(state, context),
  districts: districtsWords(state, context),
  period: rangeWords(context.scope.range, context.formats, context.i18n),
  comparison: comparisonWords(state, context),
  kinds: kindsWords(state, context),
  segment1: segmentWords('segment1', state, context),
  segment2: segmentWords('segment2', state, context),
  segment3: segmentWords('segment3', state, context),
  assisted: assistedWords(state, context),
  against: againstWords(state, context),
});

import type { I18n } from '@lingui/core';
import { t } from '@lingui/core/macro';
import type { Formats } from '../../i18n/formats.ts';
import { requestsWords } from '../../i18n/requests-words.ts';
import type { Target } from '../../measures/targets.ts';
import type { MemberNames } from '../naming/member-names.ts';
import { locativeAdjective } from '../sentence/locative-adjective.ts';
import { prepositionIn } from '../sentence/preposition-in.ts';

interface TargetWordsContext {
  readonly i18n: I18n;
  readonly formats: Formats;
  readonly names: MemberNames;
  /** the period in words: «2025» */
  readonly range: string;
}

/** «у Салтівському районі», or «в» where the word before asks for it. */
const inDistrict = (name: string, before: string, { i18n, formats }: TargetWordsContext): string => {
  const adjective = formats.locale === 'uk' ? locativeAdjective(name) : name;
  const place = adjective === null ? t(i18n)`районі «${name}»` : t(i18n)`${adjective} районі`;
  const inWord = prepositionIn(before, place);
  return t(i18n)`${inWord} ${place}`;
};

/** A target in plain sentences, to be pasted into a brief; null where nothing can be said of it. */
export const targetWords = (target: Target, context: TargetWordsContext): string | null => {
  const { adoption, benchmark, movable } = target;
  if (adoption.kind === 'missing' || movable.kind === 'missing' || benchmark?.adoption.kind !== 'value')
    return null;
  // within chance of the benchmark: nothing to write a brief about
  if (movable.low <= 0) return null;
  const { i18n, formats, names, range } = context;
  const service = names('service', target.service);
  const where = inDistrict(names('district', target.district), service, context);
  const there = inDistrict(names('district', benchmark.district), 'надають', context);
  const share = formats.formatShare(adoption.value);
  const goal = formats.formatShare(benchmark.adoption.value);
  const all = requestsWords(i18n, adoption.n);
  const moved = formats.formatCount(Math.round(movable.value));
  const low = formats.formatCount(Math.round(movable.low));
  const high = formats.formatCount(Math.round(movable.high));
  return t(
    i18n,
  )`«${service}» ${where}: онлайн — ${share} (${range}, разом ${all}). Так само цю послугу надають ${there}, і там онлайн — ${goal}. На такому рівні онлайн-запитів було б на ${moved} більше (від ${low} до ${high}).`;
};

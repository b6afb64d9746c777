/** Months as logs write them: full names (nominative and genitive) and abbreviations, Ukrainian, Russian, English. */
const spellings: readonly (readonly string[])[] = [
  ['січень', 'січня', 'січ', 'январь', 'января', 'янв', 'january', 'jan'],
  ['лютий', 'лютого', 'лют', 'февраль', 'февраля', 'фев', 'февр', 'february', 'feb'],
  ['березень', 'березня', 'бер', 'берез', 'март', 'марта', 'мар', 'march', 'mar'],
  ['квітень', 'квітня', 'кві', 'квіт', 'апрель', 'апреля', 'апр', 'april', 'apr'],
  ['травень', 'травня', 'тра', 'трав', 'май', 'мая', 'may'],
  ['червень', 'червня', 'чер', 'черв', 'июнь', 'июня', 'июн', 'june', 'jun'],
  ['липень', 'липня', 'лип', 'июль', 'июля', 'июл', 'july', 'jul'],
  ['серпень', 'серпня', 'сер', 'серп', 'август', 'августа', 'авг', 'august', 'aug'],
  ['вересень', 'вересня', 'вер', 'верес', 'сентябрь', 'сентября', 'сен', 'сент', 'september', 'sep', 'sept'],
  ['жовтень', 'жовтня', 'жов', 'жовт', 'октябрь', 'октября', 'окт', 'october', 'oct'],
  ['листопад', 'листопада', 'лис', 'лист', 'ноябрь', 'ноября', 'ноя', 'нояб', 'november', 'nov'],
  ['грудень', 'грудня', 'гру', 'груд', 'декабрь', 'декабря', 'дек', 'december', 'dec'],
];

const numbers: ReadonlyMap<string, number> = new Map(
  spellings.flatMap((words, month) => words.map((word) => [word, month + 1] as const)),
);

/** 1..12 for a month's name in any of the three languages, with or without a full stop; null if it is none. */
export const monthNumber = (word: string): number | null =>
  numbers.get(word.normalize('NFC').toLowerCase().replace(/\.$/, '')) ?? null;

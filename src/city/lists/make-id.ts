import type { Name } from '../city-profile.ts';

/** Cabinet resolution 55 of 2010, in its form within a word; the beginnings that differ do not matter to a code. */
const latinOf: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'h',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ie',
  ж: 'zh',
  з: 'z',
  и: 'y',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ь: '',
  ю: 'iu',
  я: 'ia',
};

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/['’ʼ]/g, '')
    .replace(/[а-яґєії]/g, (letter) => latinOf[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replace(/^-+|-+$/g, '');

/** A code for a new row, from its English name, else from its Ukrainian one; with a number if the code is taken. '' = no name yet. */
export const makeId = ({ uk, en }: Name, taken: ReadonlySet<string>): string => {
  const plain = slug(en) || slug(uk);
  if (plain === '') return uk.trim() === '' ? '' : makeId({ uk: '', en: 'n' }, taken);
  let id = plain;
  for (let again = 2; taken.has(id); again += 1) id = `${plain}-${again}`;
  return id;
};

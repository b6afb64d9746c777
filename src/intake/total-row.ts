// with the typing error that a published table has
const words = String.raw`всього|усього|вссього|разом|підсумок|підсумки|загалом|итого|всего|итог|(?:grand |sub-?\s?)?totals?`;
const lettersBefore = String.raw`^[\s"'«“(*_=-]*`;
const beginning = new RegExp(`${lettersBefore}(?:${words})(?![\\p{L}\\p{N}])`, 'iu');
const whole = new RegExp(`${lettersBefore}(?:${words})[\\s"'»”).:*_=-]*$`, 'iu');

/** Does a cell begin with a word for a total («Всього заявок», «Разом:», Grand total)? */
export const beginsWithTotal = (cell: string): boolean => beginning.test(cell.slice(0, 60));

/** Is a cell nothing but a word for a total? Then it stands where a district or a service should. */
export const isTotalWord = (cell: string): boolean => cell.length <= 40 && whole.test(cell);

import { type JsonShape, JsonValueFinder } from './json-values.ts';

const countValues = (text: string, shape: JsonShape): number =>
  [...new JsonValueFinder(shape).push(text)].length;

/** Where in a JSON text the rows stand, by its beginning; `isWhole` says that nothing follows. */
export const jsonShape = (head: string, isWhole: boolean): JsonShape => {
  const lines = countValues(head, { kind: 'lines' });
  if (lines > 1) return { kind: 'lines' };
  if (/^\s*\[/.test(head)) return { kind: 'array' };
  const isOneRow = isWhole && countValues(head, { kind: 'within' }) === 0;
  return isOneRow ? { kind: 'lines' } : { kind: 'within' };
};

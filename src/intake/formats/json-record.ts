import { cellText } from './cell-text.ts';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** A list of plain values is written as one text, anything deeper as it stands. */
const listText = (values: readonly unknown[]): string =>
  values.every(isPlain) ? values.map(cellText).join(', ') : JSON.stringify(values);

const put = (cells: Map<string, string>, path: string, value: unknown): void => {
  if (isObject(value))
    for (const [name, inner] of Object.entries(value))
      put(cells, path === '' ? name : `${path}.${name}`, inner);
  else cells.set(path, Array.isArray(value) ? listText(value) : cellText(value));
};

/** Cells of a JSON value by the path of names that leads to them (`request.district`); of a list by place (`#1`, `#2` ...). */
export const jsonRecord = (value: unknown): ReadonlyMap<string, string> => {
  const cells = new Map<string, string>();
  if (Array.isArray(value)) for (const [at, item] of value.entries()) put(cells, `#${at + 1}`, item);
  else put(cells, '', value);
  return cells;
};

/** A plain value in which one bit has fallen over, and where. */
export interface Flipped<T> {
  readonly path: string;
  readonly value: T;
}

const flippedText = (text: string): string =>
  text === '' ? '\u0001' : String.fromCharCode(text.charCodeAt(0) ^ 1) + text.slice(1);

const flippedNumber = (number: number): number => {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, number);
  // among the digits: exponents make numbers that nothing could be
  view.setUint8(2, view.getUint8(2) ^ 4);
  return view.getFloat64(0);
};

const leavesOf = (value: unknown, path: string): readonly Flipped<unknown>[] => {
  if (typeof value === 'string') return [{ path, value: flippedText(value) }];
  if (typeof value === 'number') return [{ path, value: flippedNumber(value) }];
  if (typeof value === 'boolean') return [{ path, value: !value }];
  if (Array.isArray(value))
    return value.flatMap((item: unknown, at) =>
      leavesOf(item, `${path}[${at}]`).map((leaf) => ({
        path: leaf.path,
        value: value.with(at, leaf.value),
      })),
    );
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    leavesOf(item, `${path}.${key}`).map((leaf) => ({
      path: leaf.path,
      value: { ...value, [key]: leaf.value },
    })),
  );
};

/** Every version of a plain value in which one bit of one text, number or truth has fallen over. */
export const flippedLeaves = <T>(value: T): readonly Flipped<T>[] =>
  // of the same shape
  leavesOf(value, '') as readonly Flipped<T>[];

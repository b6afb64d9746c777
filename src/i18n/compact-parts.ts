/** A big number in three digits with its scale; `gap` stands between them. */
export interface CompactParts {
  readonly number: number;
  readonly unit: string;
  readonly gap: string;
}

export interface Scale {
  readonly unit: string;
  readonly gap: string;
}

/** From ten thousand on in thousands, millions or billions, by what the number rounds to; below as it is. */
export const compactParts = (count: number, scales: readonly [Scale, Scale, Scale]): CompactParts => {
  if (Math.abs(count) < 10_000) return { number: count, unit: '', gap: '' };
  const rounded = Number(count.toPrecision(3));
  const size = Math.abs(rounded);
  if (size >= 1e9) return { number: rounded / 1e9, ...scales[2] };
  return size >= 1e6 ? { number: rounded / 1e6, ...scales[1] } : { number: rounded / 1e3, ...scales[0] };
};

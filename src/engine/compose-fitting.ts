import { byAge, composeParts, type Composing, type Composition } from './compose-parts.ts';
import type { Part } from './part.ts';

/**
 * What parts add up to, of which some may not fit: two pages can each store one that the other does not know of. The older ones
 * count; a part that cannot stand beside them is left out, and counts again when they are gone.
 */
export const composeFitting = (
  parts: readonly Part[],
  composing: Composing,
): Composition & { readonly misfits: readonly Part[] } => {
  const whole = composeParts(parts, composing);
  if (whole.kind === 'composed') return { ...whole, misfits: [] };
  let composition = composeParts([], composing) as Composition; // nothing cannot contradict itself
  const misfits: Part[] = [];
  for (const part of parts.toSorted(byAge)) {
    const more = composeParts([...composition.live, ...composition.setAside, part], composing);
    if (more.kind === 'composed') composition = more;
    else misfits.push(part);
  }
  return { ...composition, misfits };
};

import type { Member } from '../cube/cube.ts';

/**
 * A district or service as the city's lists read its label now. What was known as something that is still there stays it: its
 * label is only one of those that were met.
 */
export const renamedPlace = (
  { key, label }: Member,
  ids: ReadonlySet<string>,
  find: (label: string) => string | null,
): Member => (key === '' || ids.has(key) ? { key, label } : { key: find(label) ?? key, label });

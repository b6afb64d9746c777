import { rooms } from '../rooms.ts';

/** The room a file of the repository is in, by its path from the root; null outside of all rooms (tests, build). */
export const roomOf = (path: string): string | null => {
  const [top, second, third] = path.split('/');
  if (top === 'mock') return 'mock';
  if (top !== 'src' || second === undefined) return null;
  if (third === undefined) return 'wiring';
  return second in rooms ? second : `src/${second}`;
};

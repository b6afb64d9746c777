import { posix } from 'node:path';
import { rooms, type Room } from '../rooms.ts';
import { roomOf } from './room-of.ts';

/** One import, in whatever form it was written. */
export interface Reference {
  /** path of the importing file from the root of the repository */
  readonly from: string;
  readonly specifier: string;
  readonly typeOnly: boolean;
}

const packageFault = (name: string, room: Room, specifier: string): string | null => {
  const isAllowed = room.packages.some((allowed) =>
    allowed === 'node:*'
      ? specifier.startsWith('node:')
      : specifier === allowed || specifier.startsWith(`${allowed}/`),
  );
  if (!isAllowed) return `${name} may not import the package ${specifier}`;
  if (room.runsInNode && specifier.endsWith('/macro'))
    return `${name} runs in Node: no macros (${specifier})`;
  return null;
};

const roomFault = (name: string, room: Room, target: { path: string; typeOnly: boolean }): string | null => {
  const other = roomOf(target.path);
  if (other === null || other === 'wiring') return `${name} may not import ${target.path}`;
  if (room.rooms.includes(other) || room.doors?.includes(target.path)) return null;
  if (!room.types?.includes(other)) return `${name} may not import the room ${other}`;
  return target.typeOnly ? null : `${name} may import ${other} only by "import type"`;
};

/** What is wrong with an import by the table of rooms, in words; null if it is allowed. */
export const borderFault = ({ from, specifier, typeOnly }: Reference): string | null => {
  const name = roomOf(from);
  if (name === null) return null;
  const room = rooms[name];
  if (room === undefined) return `${name} is no room: name it in build/rooms.ts or move the file`;
  if (!specifier.startsWith('.')) return packageFault(name, room, specifier);
  const path = posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''));
  if (room.runsInNode && /\.(tsx|css)$/.test(path)) return `${name} runs in Node: no ${posix.extname(path)}`;
  if (posix.extname(path) === '') return `write the file extension: ${specifier}`;
  return roomOf(path) === name ? null : roomFault(name, room, { path, typeOnly });
};

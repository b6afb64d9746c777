import type { Mapping } from '../../intake/mapping.ts';
import { draftOf } from './draft-of.ts';
import { firstLook } from './first-look.ts';
import type { ImportSession } from './import-session.ts';

/** The session with the mapping of a mapping file, for the columns that are shown. */
export const takenMapping = (
  session: ImportSession,
  mapping: Mapping,
  name: string,
): Partial<ImportSession> => {
  const look = firstLook(session.files);
  if (look === null) return {};
  return { draft: draftOf({ ...look, mapping }), origin: { kind: 'file', name }, failure: null };
};

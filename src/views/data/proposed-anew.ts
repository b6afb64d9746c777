import { draftOf } from './draft-of.ts';
import { firstLook } from './first-look.ts';
import type { ImportSession } from './import-session.ts';

/** The session with the program's own proposal, whatever files of the same shape were read like. */
export const proposedAnew = (session: ImportSession): Partial<ImportSession> => {
  const { files, recalled } = session;
  const look = firstLook(files);
  if (look === null) return {};
  return {
    draft: draftOf(look, recalled && { ...recalled, saved: null }),
    origin: { kind: 'proposed' },
    failure: null,
  };
};

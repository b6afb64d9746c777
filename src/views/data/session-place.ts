import type { ImportSession } from './import-session.ts';

/** Where the session is kept. */
export interface SessionPlace {
  read(): ImportSession;
  write(session: ImportSession): void;
}

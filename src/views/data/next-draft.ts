import type { Recalled } from '../../engine/recall-mapping.ts';
import { draftOf } from './draft-of.ts';
import type { ChosenFile, ImportSession } from './import-session.ts';

interface Looked {
  readonly session: ImportSession;
  readonly look: ChosenFile['look'];
  readonly before: ChosenFile['look'];
  /** of the files that can be read: its columns are those that are shown */
  readonly isFirst: boolean;
  /** null where the engine could not say */
  readonly recalled: Recalled | null;
}

const columnsOf = (look: ChosenFile['look']): string =>
  look?.kind === 'inspected' ? JSON.stringify(look.columns.map(({ column }) => column)) : '';

/** The draft stays what the user made of it, unless the columns that it speaks of are others now. */
export const nextDraft = ({
  session,
  look,
  before,
  isFirst,
  recalled,
}: Looked): Pick<ImportSession, 'draft' | 'origin' | 'recalled'> => {
  const { draft, origin, recalled: known } = session;
  const isOther = isFirst && before !== null && columnsOf(before) !== columnsOf(look);
  // an import that is read again has its draft, but it is not said of which shape its files are
  if (look?.kind !== 'inspected' || (draft !== null && !isOther))
    return { draft, origin, recalled: known ?? recalled };
  const saved = recalled?.saved ?? null;
  return {
    draft: draftOf(look, recalled),
    origin:
      saved === null ? { kind: 'proposed' } : { kind: 'saved', name: saved.name, savedAt: saved.savedAt },
    recalled,
  };
};

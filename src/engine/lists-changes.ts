import type { ReferenceLists } from '../city/lists/reference-lists.ts';
import { shippedLists } from '../city/lists/shipped-lists.ts';
import { withLearnedNames } from '../city/lists/with-learned-names.ts';
import type { KeptImports } from './kept-imports.ts';
import type { ListsChange, ListsOutcome, ListsState } from './lists-change.ts';
import { parseLists } from './parse-lists.ts';
import type { ListsStep, StoredLists } from './stored-lists.ts';
import { written } from './written.ts';

/** Changes of the reference lists, loaded when the first one is made. */

/** A step is a few rows in the end, but it keeps whole lists. */
const depth = 20;

const unchanged: StoredLists = { revision: 0, lists: null, undo: [], redo: [] };

const now = (kept: KeptImports): StoredLists => kept.storedLists ?? unchanged;

/** After everything was deleted no page may take a new first state for the one that it knows. */
const next = ({ revision }: StoredLists): number =>
  revision === 0 ? 1 + Math.floor(Math.random() * 2 ** 40) : revision + 1;

/** What is stored may be damaged; then it is as if nobody had changed anything. */
const sound = ({ lists }: StoredLists): ReferenceLists | null => lists && parseLists(lists);

export const listsState = (kept: KeptImports): ListsState => {
  const stored = now(kept);
  const lists = sound(stored);
  return {
    revision: stored.revision,
    lists: lists ?? shippedLists,
    areShipped: lists === null,
    canUndo: stored.undo.length > 0,
    canRedo: stored.redo.length > 0,
  };
};

const after = (lists: ReferenceLists | null, step: ListsStep): ReferenceLists | null =>
  step === null ? null : { ...(lists ?? shippedLists), ...step };

/** The step that leads back from what a step makes of lists. */
const back = (lists: ReferenceLists | null, step: ListsStep): ListsStep => {
  if (step === null || lists === null) return lists;
  const keys = Object.keys(step) as (keyof ReferenceLists)[]; // of nothing else does a step speak
  return Object.fromEntries(keys.map((key) => [key, lists[key]]));
};

interface Turned {
  readonly step: ListsStep;
  readonly rest: Pick<StoredLists, 'undo' | 'redo'>;
}

const turned = (stored: StoredLists, change: ListsChange): Turned | null => {
  const { undo, redo } = stored;
  const lists = sound(stored);
  const made = (step: ListsStep): Turned => ({
    step,
    rest: { undo: [...undo, back(lists, step)].slice(-depth), redo: [] },
  });
  switch (change.kind) {
    case 'save':
      return made(change.lists);
    case 'ship':
      return lists === null ? null : made(null);
    case 'learn': {
      const base = lists ?? shippedLists;
      const { districts, services, channelWords } = withLearnedNames(base, change.names);
      const isNew =
        districts !== base.districts || services !== base.services || channelWords !== base.channelWords;
      return isNew ? made({ districts, services, channelWords }) : null;
    }
    case 'undo': {
      const step = undo.at(-1);
      if (step === undefined) return null;
      return { step, rest: { undo: undo.slice(0, -1), redo: [...redo, back(lists, step)] } };
    }
    case 'redo': {
      const step = redo.at(-1);
      if (step === undefined) return null;
      return { step, rest: { undo: [...undo, back(lists, step)], redo: redo.slice(0, -1) } };
    }
  }
};

/** Within a change: changes the lists in one transaction, if they are those that were edited and stay sound. */
export const changeLists = async (kept: KeptImports, change: ListsChange): Promise<ListsOutcome> => {
  const stored = now(kept);
  if (change.kind === 'save' && change.base !== stored.revision)
    return { kind: 'outdated', state: listsState(kept) };
  const turn = turned(stored, change);
  if (turn === null) return { kind: 'saved', state: listsState(kept) };
  const lists = after(sound(stored), turn.step);
  if (lists !== null && parseLists(lists) === null) return { kind: 'faulty', state: listsState(kept) };
  const changed = { ...turn.rest, revision: next(stored), lists };
  await written(kept.persist({ lists: changed, history: kept.storedHistory }));
  return { kind: 'saved', state: listsState(kept) };
};

/** The lists of a workspace file on their way in, if this workspace has none of its own. */
export const adoptedLists = (kept: KeptImports, lists: ReferenceLists): StoredLists | null => {
  const stored = now(kept);
  if (sound(stored) !== null) return null;
  return { revision: next(stored), lists, undo: [...stored.undo, null].slice(-depth), redo: [] };
};

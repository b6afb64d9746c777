import { answerQuestions } from '../../src/cube/answer-questions.ts';
import type { Cube } from '../../src/cube/cube.ts';
import type { Engine, Holdings } from '../../src/engine/engine.ts';

const unused = (): Promise<never> => Promise.reject(new Error('the test does not import'));

/** What the engine would tell about a cube of one synthetic import. */
export const fakeHoldings = (cube: Cube, patch: Partial<Holdings> = {}): Holdings => ({
  version: 1,
  imports: [],
  setAside: [],
  unreadable: [],
  storage: { kind: 'kept' },
  synthetic: true,
  requests: cube.cells.count.reduce((sum, count) => sum + count, 0),
  unit: cube.unit,
  yearStartMonth: cube.yearStartMonth,
  range: cube.range,
  completeTo: cube.range?.to ?? null,
  members: cube.members,
  segmentNames: cube.segmentNames,
  repeats: [],
  rests: [],
  districtBases: [],
  undoable: null,
  redoable: null,
  ...patch,
});

/** An engine over one cube in the same thread: screens cannot tell the difference. */
export const fakeEngine = (cube: Cube, patch: Partial<Engine> = {}): Engine => {
  const holdings = fakeHoldings(cube);
  return {
    prepare: () => Promise.resolve(),
    tables: unused,
    inspect: unused,
    tryOut: unused,
    recognise: () => Promise.resolve([]),
    importFiles: unused,
    keepPending: unused,
    dropPending: () => Promise.resolve(),
    removeImport: () => Promise.resolve(holdings),
    renameImport: () => Promise.resolve(holdings),
    overlapped: () => Promise.resolve([]),
    setReplacing: () => Promise.resolve(holdings),
    undo: () => Promise.resolve(null),
    redo: () => Promise.resolve(null),
    deleteAll: () => Promise.resolve(holdings),
    saveWorkspace: unused,
    openWorkspace: unused,
    lists: unused,
    changeLists: unused,
    learnNames: unused,
    report: () => Promise.resolve(null),
    quality: () => Promise.resolve(null),
    memory: {
      mappings: () => Promise.resolve([]),
      changeMappings: () => Promise.resolve(),
      forgetWords: () => Promise.resolve(),
      recall: unused,
      readMapping: unused,
    },
    holdings: () => Promise.resolve(holdings),
    ask: (questions) => Promise.resolve({ version: 1, answers: answerQuestions(cube, questions) }),
    subscribe: () => () => undefined,
    close: () => undefined,
    ...patch,
  };
};

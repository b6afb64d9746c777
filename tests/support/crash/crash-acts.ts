import type { DataPageHands } from '../data-page-hands.ts';

/** A change in whose middle the browser is killed. */
export interface CrashAct {
  /** all that comes before it; `path`: the file, whose name without its ending is that of the import */
  prepare(hands: DataPageHands, path: string): Promise<void>;
  /** the button that begins it */
  readonly button: string;
  /** what is told when it has ended */
  readonly told: string;
  /** is the import in the list when it has ended? (it was not there before, or the other way round) */
  readonly adds: boolean;
}

/** Name of the import that comes and goes. */
export const crashName = 'зникомий';

const added = `Імпорт «${crashName}» додано.`;
const takenBack = `Додавання імпорту «${crashName}» скасовано.`;

const add = async (hands: DataPageHands, path: string): Promise<void> => {
  await hands.choose(path);
  await hands.press('Імпортувати');
  await hands.told(added);
};

export const crashActs = {
  import: {
    prepare: (hands, path) => hands.choose(path),
    button: 'Імпортувати',
    told: added,
    adds: true,
  },
  undo: {
    prepare: add,
    button: 'Скасувати додавання',
    told: takenBack,
    adds: false,
  },
  redo: {
    prepare: async (hands, path) => {
      await add(hands, path);
      await hands.press('Скасувати додавання');
      await hands.told(takenBack);
    },
    button: 'Додати знову',
    told: added,
    adds: true,
  },
  remove: {
    prepare: add,
    button: `Видалити імпорт ${crashName}`,
    told: `Імпорт «${crashName}» видалено.`,
    adds: false,
  },
} as const satisfies Readonly<Record<string, CrashAct>>;

export type CrashActName = keyof typeof crashActs;

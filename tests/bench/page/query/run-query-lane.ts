import type { Cube } from '../../../../src/cube/cube.ts';
import type { Question } from '../../../../src/cube/question.ts';
import { randomCube } from '../../query/random-cube.ts';
import { randomScreens } from '../../query/random-screens.ts';
import { arqueroQueryLane } from './arquero-query-lane.ts';
import { duckdbQueryLane } from './duckdb-query-lane.ts';
import type { QueryLane } from './query-lane.ts';
import type { QueryRun } from './query-run.ts';
import { uptakeQueryLane } from './uptake-query-lane.ts';

const lanes = {
  uptake: uptakeQueryLane,
  duckdbWasm: duckdbQueryLane,
  arquero: arqueroQueryLane,
} satisfies Record<string, (cube: Cube) => Promise<QueryLane>>;

export type QueryLaneName = keyof typeof lanes;

/** What a lane is to do. */
export interface QueryPlan {
  readonly lane: QueryLaneName;
  readonly cells: number;
  /** so many of the 200 screens */
  readonly screens: number;
}

/** the answers to so many of the screens are compared between the lanes */
const comparedScreens = 6;

const allScreens = 200;

/** has no divisor in common with their number: some screens are taken from everywhere, with and without a segment */
const stride = 67;

const taken = <T>(all: readonly T[], count: number): T[] =>
  Array.from({ length: count }, (_, at) => all[(at * stride) % all.length] as T); // below its length

const fingerprint = async (text: string): Promise<string> => {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** Milliseconds from asking a screen to having its answers. */
const timeOf = async (running: QueryLane, screen: readonly Question[]): Promise<number> => {
  const start = performance.now();
  await running.ask(screen);
  return performance.now() - start;
};

/** Fills a lane with the cells and asks it screen after screen. */
export const runQueryLane = async ({ lane, cells, screens }: QueryPlan): Promise<QueryRun> => {
  const cube = randomCube(cells);
  const all = randomScreens(cube, allScreens);
  const running: QueryLane = await lanes[lane](cube);
  const written: string[] = [];
  for (const screen of taken(all, comparedScreens)) {
    const answers = await running.ask(screen);
    written.push(await fingerprint(JSON.stringify(running.written(answers))));
  }
  const ms: number[] = [];
  for (const screen of taken(all, screens)) ms.push(await timeOf(running, screen));
  running.close();
  return { preparedMs: running.preparedMs ?? null, ms, written };
};

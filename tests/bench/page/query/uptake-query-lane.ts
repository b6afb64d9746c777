import { wrap } from 'comlink';
import { kharkiv } from '../../../../src/city/kharkiv.ts';
import type { Answer } from '../../../../src/cube/answer.ts';
import type { Cube } from '../../../../src/cube/cube.ts';
import { createEngine } from '../../../../src/engine/client.ts';
import type { EngineApi } from '../../../../src/engine/engine-worker.ts';
import { startWorker } from '../../../../src/engine/start-worker.ts';
import { writtenGroups } from '../../query/written-groups.ts';
import { keepCube } from './keep-cube.ts';
import type { QueryLane } from './query-lane.ts';

const database = 'bench';

/** The product itself: its engine over a workspace with the cube, asked through its door as a page does. */
export const uptakeQueryLane = async (cube: Cube): Promise<QueryLane<readonly Answer[]>> => {
  await keepCube(database, cube);
  const { promise: started, resolve } = Promise.withResolvers<Worker>();
  const engine = createEngine({
    city: kharkiv,
    database,
    start: () => {
      const worker = startWorker();
      resolve(worker);
      return worker;
    },
  });
  await engine.holdings();
  const start = performance.now();
  await wrap<EngineApi>(await started).indexed();
  return {
    preparedMs: performance.now() - start,
    ask: async (screen) => (await engine.ask(screen)).answers,
    written: (answers) => answers.map((answer) => writtenGroups.ofUptake(cube, answer)),
    close: () => engine.close(),
  };
};

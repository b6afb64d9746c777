import { transfer, wrap } from 'comlink';
import type { Answer } from '../../../../src/cube/answer.ts';
import type { Cube } from '../../../../src/cube/cube.ts';
import { encodeCube } from '../../../../src/cube/encode-cube.ts';
import { writtenGroups } from '../../query/written-groups.ts';
import type { QueryLane } from './query-lane.ts';
import type { UptakeQueryApi } from './uptake-query-worker.ts';

/** The product's way: `answerQuestions` behind comlink, as the engine's worker does it. */
export const uptakeQueryLane = async (cube: Cube): Promise<QueryLane<readonly Answer[]>> => {
  const worker = new Worker(new URL('./uptake-query-worker.ts', import.meta.url), { type: 'module' });
  const remote = wrap<UptakeQueryApi>(worker);
  const encoded = encodeCube(cube);
  await remote.hold(transfer(encoded, [encoded]));
  return {
    ask: (screen) => remote.ask(screen),
    written: (answers) => answers.map((answer) => writtenGroups.ofUptake(cube, answer)),
    close: () => worker.terminate(),
  };
};

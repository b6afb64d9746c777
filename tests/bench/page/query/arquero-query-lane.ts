import { transfer, wrap } from 'comlink';
import type { Cube } from '../../../../src/cube/cube.ts';
import type { PeerAnswer } from '../../query/peer-answer.ts';
import { peerColumns } from '../../query/peer-columns.ts';
import { peerQuestion } from '../../query/peer-question.ts';
import { writtenGroups } from '../../query/written-groups.ts';
import type { ArqueroQueryApi } from './arquero-query-worker.ts';
import type { QueryLane } from './query-lane.ts';

/** arquero over the same cells, in a worker. */
export const arqueroQueryLane = async (cube: Cube): Promise<QueryLane<readonly PeerAnswer[]>> => {
  const worker = new Worker(new URL('./arquero-query-worker.ts', import.meta.url), { type: 'module' });
  const remote = wrap<ArqueroQueryApi>(worker);
  const columns = peerColumns(cube);
  await remote.hold(
    transfer(
      columns,
      Object.values(columns).map(({ buffer }) => buffer),
    ),
  );
  return {
    ask: (screen) => remote.ask(screen.map((question) => peerQuestion(cube, question))),
    written: (answers) => answers.map(writtenGroups.ofPeer),
    close: () => worker.terminate(),
  };
};

import type { Table } from '@duckdb/duckdb-wasm';
import { table } from 'arquero';
import type { Cube } from '../../../../src/cube/cube.ts';
import type { PeerAnswer } from '../../query/peer-answer.ts';
import { peerColumns } from '../../query/peer-columns.ts';
import { type PeerQuestion, peerQuestion } from '../../query/peer-question.ts';
import { writtenGroups } from '../../query/written-groups.ts';
import { startDuckdb } from '../start-duckdb.ts';
import type { QueryLane } from './query-lane.ts';
import { questionStatement } from './question-statement.ts';

const cellsPerPiece = 500_000;

interface Rows {
  readonly by: PeerQuestion['by'];
  readonly rows: Table;
}

const answerOf = ({ by, rows }: Rows): PeerAnswer => {
  const column = (at: number): number[] => {
    const values = rows.getChildAt(at);
    return Array.from({ length: rows.numRows }, (_, row) => Number(values?.get(row)));
  };
  return { by: by.map((_, at) => column(at)), kind: column(by.length), count: column(by.length + 1) };
};

/**
 * DuckDB-Wasm with the same cells in a table in memory, in the order of their days; one connection. A statement a question,
 * all sent at once: as one (UNION ALL) they take about as long up to two million cells, and with three it never ends.
 */
export const duckdbQueryLane = async (cube: Cube): Promise<QueryLane<readonly Rows[]>> => {
  const database = await startDuckdb();
  const connection = await database.connect();
  const { count, ...columns } = peerColumns(cube);
  const all = Object.entries({ ...columns, requests: count });
  for (let from = 0; from < cube.cells.period.length; from += cellsPerPiece) {
    const piece = all.map(([name, values]) => [name, values?.subarray(from, from + cellsPerPiece)] as const);
    const bytes = table(Object.fromEntries(piece)).toArrowIPC({ format: 'stream' });
    await connection.insertArrowFromIPCStream(bytes, { name: 'cells', create: from === 0 });
  }
  return {
    ask: (screen) =>
      Promise.all(
        screen.map(async (question) => {
          const asked = peerQuestion(cube, question);
          return { by: asked.by, rows: await connection.query(questionStatement(asked)) };
        }),
      ),
    written: (answers) => answers.map((answer) => writtenGroups.ofPeer(answerOf(answer))),
    close: () => void database.terminate(),
  };
};

import type { Table } from '@duckdb/duckdb-wasm';
import { table } from 'arquero';
import type { Cube } from '../../../../src/cube/cube.ts';
import type { PeerAnswer } from '../../query/peer-answer.ts';
import { peerColumns } from '../../query/peer-columns.ts';
import { type PeerQuestion, peerQuestion } from '../../query/peer-question.ts';
import { writtenGroups } from '../../query/written-groups.ts';
import { startDuckdb } from '../start-duckdb.ts';
import type { QueryLane } from './query-lane.ts';
import { screenQuery } from './screen-query.ts';

const cellsPerPiece = 500_000;

interface ScreenAnswer {
  readonly questions: readonly PeerQuestion[];
  readonly rows: Table;
}

/** What the one table of a screen says to each of its questions. */
const answersOf = ({ questions, rows }: ScreenAnswer): PeerAnswer[] => {
  const [numbers = [], value0 = [], value1 = [], kinds = [], requests = []] = [0, 1, 2, 3, 4].map((at) => {
    const column = rows.getChildAt(at);
    return Array.from({ length: rows.numRows }, (_, row) => Number(column?.get(row)));
  });
  return questions.map(({ by }, question) => {
    const mine = (values: readonly number[]) => values.filter((_, row) => numbers[row] === question);
    return {
      by: [value0, value1].slice(0, by.length).map(mine),
      kind: mine(kinds),
      count: mine(requests),
    };
  });
};

/** DuckDB-Wasm with the same cells in a table in memory, in the order of their days; one connection. */
export const duckdbQueryLane = async (cube: Cube): Promise<QueryLane<ScreenAnswer>> => {
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
    ask: async (screen) => {
      const questions = screen.map((question) => peerQuestion(cube, question));
      return { questions, rows: await connection.query(screenQuery(questions)) };
    },
    written: (answer) => answersOf(answer).map(writtenGroups.ofPeer),
    close: () => void database.terminate(),
  };
};

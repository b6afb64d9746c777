import { op, table, type Table } from 'arquero';
import { expose, transfer } from 'comlink';
import type { PeerAnswer } from '../../query/peer-answer.ts';
import type { PeerQuestion } from '../../query/peer-question.ts';

let cells: Table | null = null;

/** Which cells pass, in arquero's language; it is compiled to a loop over the columns. */
const condition = ({ range, codes, since }: PeerQuestion) => {
  const tests: string[] = [];
  const params: Record<string, unknown> = {};
  if (range !== null) {
    tests.push('d.day >= $.from && d.day <= $.to');
    Object.assign(params, range);
  }
  for (const [dimension, passing] of codes) {
    const passes = new Uint8Array(65_536);
    for (const code of passing) passes[code] = 1;
    params[dimension] = passes;
    tests.push(`$.${dimension}[d.${dimension}] === 1`);
  }
  if (since !== null) {
    params['since'] = Float64Array.from(since, (day) => day ?? Number.POSITIVE_INFINITY);
    tests.push('d.day >= $.since[d.service]');
  }
  return { params, test: tests.join(' && ') };
};

const answer = (all: Table, question: PeerQuestion): PeerAnswer => {
  const { params, test } = condition(question);
  const passing = test === '' ? all : all.params(params).filter(`(d, $) => ${test}`);
  const groups = passing.groupby(...question.by, 'kind').rollup({ requests: op.sum('count') });
  const column = (name: string) => Float64Array.from(groups.array(name));
  return { by: question.by.map(column), kind: column('kind'), count: column('requests') };
};

const api = {
  hold: async (columns: Readonly<Record<string, ArrayLike<number>>>): Promise<void> => {
    cells = table(columns);
  },
  ask: async (questions: readonly PeerQuestion[]): Promise<readonly PeerAnswer[]> => {
    const held = cells;
    if (held === null) throw new Error('no cells are held');
    const answers = questions.map((question) => answer(held, question));
    const buffers = answers.flatMap(
      ({ by, kind, count }) =>
        [...by, kind, count].map((values) => (values as Float64Array<ArrayBuffer>).buffer), // `column` made them
    );
    return transfer(answers, buffers);
  },
};

export type ArqueroQueryApi = typeof api;

expose(api);

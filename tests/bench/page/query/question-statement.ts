import type { PeerQuestion } from '../../query/peer-question.ts';

const condition = ({ range, codes, since }: PeerQuestion): string => {
  const tests: string[] = [];
  if (range !== null) tests.push(`day BETWEEN ${range.from} AND ${range.to}`);
  for (const [dimension, passing] of codes) {
    tests.push(passing.length === 0 ? 'false' : `${dimension} IN (${passing.join(', ')})`);
  }
  if (since !== null) tests.push(`day >= ([${since.map((day) => day ?? 2 ** 30).join(', ')}])[service + 1]`);
  return tests.length === 0 ? 'true' : tests.join(' AND ');
};

/** The statement for a question to DuckDB's table `cells`: the columns grouped by, the kind, the requests. */
export const questionStatement = (question: PeerQuestion): string => {
  const columns = [...question.by, 'kind'].join(', ');
  return `SELECT ${columns}, sum(requests) AS requests FROM cells WHERE ${condition(question)} GROUP BY ${columns}`;
};

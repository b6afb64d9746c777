import type { PeerQuestion } from '../../query/peer-question.ts';

/** A screen as one statement: of each row the number of its question, up to two values grouped by, the kind, the requests. */
const widest = 2;

const condition = ({ range, codes, since }: PeerQuestion): string => {
  const tests: string[] = [];
  if (range !== null) tests.push(`day BETWEEN ${range.from} AND ${range.to}`);
  for (const [dimension, passing] of codes) {
    tests.push(passing.length === 0 ? 'false' : `${dimension} IN (${passing.join(', ')})`);
  }
  if (since !== null) tests.push(`day >= ([${since.map((day) => day ?? 2 ** 30).join(', ')}])[service + 1]`);
  return tests.length === 0 ? 'true' : tests.join(' AND ');
};

const select = (question: PeerQuestion, number: number): string => {
  const { by } = question;
  if (by.length > widest) throw new Error(`grouped by more than ${widest}`);
  const values = Array.from({ length: widest }, (_, at) => `CAST(${by[at] ?? 0} AS INTEGER) AS value${at}`);
  return `
    SELECT ${number} AS question, ${values.join(', ')}, CAST(kind AS INTEGER) AS kind, sum(requests) AS requests
    FROM cells WHERE ${condition(question)} GROUP BY ${[...by, 'kind'].join(', ')}`;
};

/** The statement for a screen of DuckDB's table `cells`. */
export const screenQuery = (questions: readonly PeerQuestion[]): string =>
  questions.map(select).join('\nUNION ALL');

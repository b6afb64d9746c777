import type { QualityFacts } from './quality-facts.ts';
import type { QualityFinding } from './quality-finding.ts';
import { shareSeverity } from './share-severity.ts';

const namedRows = 3;
const steps = { note: 0, check: 0.001, serious: 0.05 };

/** Far beyond what a Poisson count of that mean comes to; one pair alone is always chance. */
const mostByChance = (expected: number): number => expected + 5 * Math.sqrt(expected) + 1;

/**
 * Rows that stand twice in a file without ids. Two people may well ask for the same in the same second: only where that happens
 * far more often than the neighbouring seconds tell is it told. Where rows have no time of day nothing is.
 */
export const repeatedRowFindings = ({ files = [] }: Pick<QualityFacts, 'files'>): QualityFinding[] =>
  files.flatMap(({ file, repeats }): QualityFinding[] => {
    if (repeats === undefined) return [];
    const { samePairs, expectedPairs, looked, apart, repeated, rows } = repeats;
    if (samePairs <= mostByChance(expectedPairs)) return [];
    // pairs are more than rows where a row stands three times
    const expected = (repeated * expectedPairs) / samePairs;
    const severity = shareSeverity(repeated - expected, looked, steps) ?? 'note';
    const values = { file, looked, apart, repeated, expected, rows: rows.slice(0, namedRows) };
    return [{ code: 'repeated-rows', severity, n: Math.round((repeated - expected) * apart), values }];
  });

import * as v from 'valibot';

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const place = { row: whole, line: whole };

const mean = v.pipe(v.number(), v.finite(), v.minValue(0));

/** What a workspace file may say of the total rows, the parts and the repeated rows of a file. */
export const rowChecks = v.object({
  totals: v.exactOptional(
    v.object({
      rows: v.array(v.object({ ...place, declared: v.nullable(whole), before: whole })),
      rowsTotal: whole,
      requests: whole,
    }),
  ),
  parts: v.exactOptional(
    v.object({
      compared: whole,
      exceeding: whole,
      lacking: whole,
      rows: v.array(v.object({ ...place, total: whole, sum: whole })),
    }),
  ),
  repeats: v.exactOptional(
    v.object({
      looked: whole,
      apart: v.pipe(whole, v.minValue(1)),
      repeated: whole,
      samePairs: whole,
      expectedPairs: mean,
      rows: v.array(v.object({ ...place, firstRow: whole })),
    }),
  ),
});

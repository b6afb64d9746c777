import * as v from 'valibot';

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const place = { row: whole, line: whole };

/** What a workspace file may say of the total rows and the parts of a file. */
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
});

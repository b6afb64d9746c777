import * as v from 'valibot';
import { isSoundWindows } from '../cube/windows/is-sound-windows.ts';
import { daysOfMonths } from '../intake/windows/months.ts';

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const text = v.string();
const window = v.object({
  from: v.pipe(v.number(), v.safeInteger()),
  to: v.pipe(v.number(), v.safeInteger()),
});
const counts = v.array(v.nullable(whole));
const member = v.nullable(v.object({ key: text, label: text }));
const month = v.pipe(
  text,
  v.check((written) => daysOfMonths(written, written) !== null),
);
const months = { from: month, to: month };

const set = v.pipe(
  v.object({
    version: v.literal(1),
    windows: v.array(window),
    series: v.array(v.object({ district: member, service: member })),
    total: counts,
    online: counts,
  }),
  v.check((windows) => isSoundWindows(windows)),
);

/** What a workspace file may say of an import of windows: checked down to the last count. */
export const windowsReport = v.object({
  set,
  faults: v.array(
    v.object({
      code: v.picklist(['bad-count', 'online-above-total']),
      file: text,
      window,
      row: whole,
      line: whole,
      values: v.record(text, v.union([text, v.number()])),
    }),
  ),
  faultsTotal: whole,
  mended: v.array(v.object({ ...months, total: text, online: text, written: v.nullable(v.object(months)) })),
});

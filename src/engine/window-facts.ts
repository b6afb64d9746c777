import { daysOfMonths } from '../intake/windows/months.ts';
import type { WindowsReport } from '../intake/windows/window-report.ts';
import type { WindowFacts } from '../measures/quality/quality-facts.ts';

/** What the report of a table of windows has to say about its quality. */
export const windowFacts = ({ faults, faultsTotal, mended }: WindowsReport): WindowFacts => ({
  faultsTotal,
  faults: faults.map(({ row, line, window, code, values }) => ({
    row,
    line,
    window,
    written:
      code === 'bad-count' ? String(values['text']) : `${values['online'] ?? ''} > ${values['total'] ?? ''}`,
  })),
  mended: mended.flatMap(({ total, from, to }) => {
    const window = daysOfMonths(from, to);
    return window === null ? [] : [{ column: total, window }];
  }),
});

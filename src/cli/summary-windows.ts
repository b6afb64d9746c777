import { formatCivilDate } from '../cube/format-civil-date.ts';
import { unpackWindows } from '../cube/windows/unpack-windows.ts';
import type { WindowsReport } from '../intake/windows/window-report.ts';
import type { MissingReason } from '../measures/measurement.ts';
import { windowAdoption } from '../measures/windows/window-adoption.ts';

/** One window of a summary. Windows may overlap: nothing here may be added up. */
export interface SummaryWindow {
  readonly from: string;
  readonly to: string;
  readonly requests: number;
  readonly online: number;
  /** rows with requests in the window that say how many were online, and all rows with requests */
  readonly reporting: number;
  readonly of: number;
  readonly adoption:
    | { readonly value: number; readonly n: number; readonly low: number; readonly high: number }
    | { readonly missing: MissingReason };
}

/** Adoption window by window. */
export const summaryWindows = (report: WindowsReport): readonly SummaryWindow[] => {
  const set = unpackWindows(report.set);
  return set.windows.map(({ from, to }, at) => {
    const { adoption, total, online, reporting, of } = windowAdoption(set, at);
    return {
      from: formatCivilDate(from),
      to: formatCivilDate(to),
      requests: total,
      online,
      reporting,
      of,
      adoption:
        adoption.kind === 'missing'
          ? { missing: adoption.reason }
          : { value: adoption.value, n: adoption.n, low: adoption.low, high: adoption.high },
    };
  });
};

import type { Measurement } from '../measures/measurement.ts';
import type { ChartCell } from './chart-table.ts';

/** A measurement as a table cell: its value, or the reason for the gap. */
export const measurementCell = (measurement: Measurement, kind: 'share' | 'points'): ChartCell =>
  measurement.kind === 'missing' ? measurement : { kind, value: measurement.value };

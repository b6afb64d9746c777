import type { Name } from '../src/city/city-profile.ts';
import { kharkiv } from '../src/city/kharkiv.ts';
import type { DemoOptions } from './demo-options.ts';
import { type LogColumn, logColumns } from './logs/log-columns.ts';
import { plantedTruths, type ScenarioTruth } from './planted-truths.ts';

/** What a log of the synthetic city is, for whoever reads it. */
export interface DemoDescription extends Omit<DemoOptions, 'rows'> {
  readonly synthetic: true;
  readonly name: Name;
  readonly fileName: string;
  /** null: as many as the city's usual requests make */
  readonly rows: number | null;
  readonly city: string;
  readonly timeZone: string;
  /** civil days, both inclusive */
  readonly period: { readonly from: string; readonly to: string };
  readonly encoding: 'utf-8';
  readonly delimiter: ';';
  readonly columns: readonly LogColumn[];
  /** what the scenario plants */
  readonly planted: ScenarioTruth;
}

export const demoDescription = ({ scenario, seed, shape, rows }: DemoOptions): DemoDescription => ({
  synthetic: true,
  name: {
    uk: 'Синтетичний журнал звернень: вигадане місто за зразком Харкова',
    en: 'Synthetic request log: an invented city modelled on Kharkiv',
  },
  fileName: `synthetic-kharkiv-${scenario}-${seed}.csv`,
  scenario,
  seed,
  shape,
  rows: rows ?? null,
  city: kharkiv.id,
  timeZone: kharkiv.timeZone,
  period: plantedTruths.period,
  encoding: 'utf-8',
  delimiter: ';',
  columns: logColumns[shape],
  planted: plantedTruths.scenarios[scenario],
});

import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { periodUnits, type PeriodUnit } from '../../cube/period-unit.ts';
import { rollsUpTo } from '../../cube/rolls-up-to.ts';
import { useFormats } from '../../charts/use-formats.ts';
import { resolvePeriod } from '../state/resolve-period.ts';
import { periodPresets, type PeriodPreset } from '../state/view-state.ts';
import { ChoiceList } from './choice-list.tsx';
import type { ControlProps } from './filter-control.tsx';
import { RangeFields } from './range-fields.tsx';

/** Presets with the days they mean, own dates, and the step of the trend. */
export const PeriodControl = ({ state, holdings, change }: ControlProps): ReactNode => {
  const { t } = useLingui();
  const formats = useFormats();
  const names: Readonly<Record<PeriodPreset, string>> = {
    'last-12-months': t`Останні 12 повних місяців`,
    'this-year': t`Цей рік`,
    'last-year': t`Минулий рік`,
    'last-quarter': t`Останній квартал`,
    'last-month': t`Останній місяць`,
    all: t`Усі дані`,
  };
  const units: Readonly<Record<PeriodUnit | 'auto', string>> = {
    auto: t`авто`,
    day: t`день`,
    week: t`тиждень`,
    month: t`місяць`,
    quarter: t`квартал`,
    year: t`рік`,
  };
  const { unit } = holdings;
  const possible = unit === null ? [] : periodUnits.filter((each) => rollsUpTo(unit, each));
  const range = resolvePeriod(state.period, holdings);
  return (
    <>
      <ChoiceList
        label={t`Період`}
        value={state.period.kind === 'preset' ? state.period.preset : null}
        onChange={(preset) => change({ period: { kind: 'preset', preset } })}
        choices={periodPresets.map((preset) => {
          const days = resolvePeriod({ kind: 'preset', preset }, holdings);
          return { value: preset, name: names[preset], ...(days ? { note: formats.formatRange(days) } : {}) };
        })}
      />
      {range ? (
        <RangeFields
          key={`${range.from} ${range.to}`}
          range={range}
          onRange={(chosen) => change({ period: { kind: 'range', range: chosen } })}
        />
      ) : null}
      <h3 className="control-subtitle">{t`Крок графіків`}</h3>
      <ChoiceList
        label={t`Крок графіків`}
        inRow
        value={state.unit}
        onChange={(each) => change({ unit: each })}
        choices={(['auto', ...possible] as const).map((value) => ({ value, name: units[value] }))}
      />
    </>
  );
};

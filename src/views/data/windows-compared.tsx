import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useState, type ReactNode } from 'react';
import { useFormats } from '../../charts/use-formats.ts';
import type { WindowSet } from '../../cube/window-set.ts';
import type { Measurement } from '../../measures/measurement.ts';
import { windowChange, type WindowChange } from '../../measures/windows/window-change.ts';

interface WindowChoiceProps {
  readonly label: string;
  readonly set: WindowSet;
  readonly value: number;
  readonly onChange: (at: number) => void;
}

const WindowChoice = ({ label, set, value, onChange }: WindowChoiceProps): ReactNode => {
  const { formatRange } = useFormats();
  const id = useId();
  return (
    <p>
      <label htmlFor={id}>{label}</label>{' '}
      <select
        id={id}
        className="field"
        value={value}
        onChange={({ target }) => onChange(Number(target.value))}
      >
        {set.windows.map((window, at) => (
          <option key={`${window.from} ${window.to}`} value={at}>
            {formatRange(window)}
          </option>
        ))}
      </select>
    </p>
  );
};

const Effects = ({ change }: { readonly change: WindowChange }): ReactNode => {
  const { t } = useLingui();
  const { formatShare, formatPoints, formatCount } = useFormats();
  const share = ({ adoption }: { readonly adoption: Measurement }) =>
    adoption.kind === 'value' ? formatShare(adoption.value) : '—';
  const { first, second, constant, rate, mix, left, joined, leftSeries, joinedSeries } = change;
  const points = (effect: number) => formatPoints(effect, 'always');
  const [before, after] = [share(first), share(second)];
  const [constantBefore, constantAfter] = [share(constant.first), share(constant.second)];
  const series = formatCount(constant.first.reporting);
  const [gone, come] = [formatCount(leftSeries), formatCount(joinedSeries)];
  const parts = [
    { name: t`послугами самими стали користуватися інакше`, effect: rate },
    { name: t`змінилося, яких послуг просять більше`, effect: mix },
    { name: t`перестали звітувати (рядків: ${gone})`, effect: left },
    { name: t`почали звітувати (рядків: ${come})`, effect: joined },
  ];
  return (
    <>
      <p>
        <Trans>
          Частка онлайн серед усіх, хто звітує: {before} → {after}. Серед тих, хто звітує в обох вікнах
          (рядків: {series}): {constantBefore} → {constantAfter}.
        </Trans>
      </p>
      <table className="data-table">
        <caption>{t`Із чого складається зміна`}</caption>
        <tbody>
          {parts.map(({ name, effect }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{points(effect)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
};

/** Two windows side by side: what changed, and how much of it only comes of who reports. */
export const WindowsCompared = ({ set }: { readonly set: WindowSet }): ReactNode => {
  const { t } = useLingui();
  const last = set.windows.length - 1;
  const [from, setFrom] = useState(last - 1);
  const [to, setTo] = useState(last);
  const change = windowChange(set, from, to);
  return (
    <section aria-label={t`Порівняння вікон`}>
      <h4>
        <Trans>Порівняння вікон</Trans>
      </h4>
      <WindowChoice label={t`Раніше вікно`} set={set} value={from} onChange={setFrom} />
      <WindowChoice label={t`Пізніше вікно`} set={set} value={to} onChange={setTo} />
      <div role="status">
        {change === null ? (
          <p>
            <Trans>Немає жодного рядка, що звітує в обох вікнах: порівнювати нема чого.</Trans>
          </p>
        ) : (
          <Effects change={change} />
        )}
      </div>
    </section>
  );
};

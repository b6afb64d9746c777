import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFormats } from '../../charts/use-formats.ts';
import type { WindowAdoption } from '../../measures/windows/window-adoption.ts';
import type { WindowChange } from '../../measures/windows/window-change.ts';
import { useWindowParts } from './use-window-parts.ts';
import '../../charts/data-table.css';
import './windows.css';

/** Is more of the change of who reports than of what people do? */
const isOfReporting = ({ rate, mix, left, joined }: WindowChange): boolean =>
  Math.abs(left) + Math.abs(joined) > Math.abs(rate) + Math.abs(mix);

/** What became of adoption between two windows, in plain words and part by part. */
export const WindowEffects = ({ change }: { readonly change: WindowChange }): ReactNode => {
  const { t } = useLingui();
  const { formatShare, formatCount, formatPoints } = useFormats();
  const parts = useWindowParts(change);
  const share = ({ adoption }: WindowAdoption) =>
    adoption.kind === 'value' ? formatShare(adoption.value) : '—';
  const { first, second, constant } = change;
  const [before, after] = [share(first), share(second)];
  const [constantBefore, constantAfter] = [share(constant.first), share(constant.second)];
  const series = formatCount(constant.first.reporting);
  const whole = parts.reduce((sum, { effect }) => sum + effect, 0);
  const title = t`Із чого складається зміна`;
  return (
    <>
      <p className="window-words">
        <Trans>
          Частка онлайн серед усіх, хто звітує: {before} → {after}. Серед тих, хто звітує в обох вікнах
          (рядків: {series}): {constantBefore} → {constantAfter}.
        </Trans>
        {isOfReporting(change) ? (
          <>
            {' '}
            <Trans>
              Більша частина різниці — від того, хто звітує: про те, що роблять люди, вона не каже нічого.
            </Trans>
          </>
        ) : null}
      </p>
      <div className="window-effects">
        <table className="data-table">
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{title}</th>
              <th scope="col">{t`Зміна частки`}</th>
            </tr>
          </thead>
          <tbody>
            {[...parts, { id: 'whole', name: t`разом`, effect: whole }].map(({ id, name, effect }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>{formatPoints(effect, 'always')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
};

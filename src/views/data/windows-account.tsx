import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { MeasurementText } from '../../charts/measurement-text.tsx';
import { useFormats } from '../../charts/use-formats.ts';
import { unpackWindows } from '../../cube/windows/unpack-windows.ts';
import type { WindowsReport } from '../../intake/windows/window-report.ts';
import { windowAdoption } from '../../measures/windows/window-adoption.ts';
import { WindowsCompared } from './windows-compared.tsx';

/** Written out: the data page shares no code of the address with the first page, which would split what that loads. */
const exploreHref = '#/explore?v=1&form=windows';

/** What a table of windows says: adoption window by window, and two of them compared. Nothing is added up over windows. */
export const WindowsAccount = ({ report }: { readonly report: WindowsReport }): ReactNode => {
  const { t } = useLingui();
  const { formatRange, formatCount } = useFormats();
  const set = unpackWindows(report.set);
  const count = set.windows.length;
  const names = {
    window: t`Вікно`,
    adoption: t`Частка онлайн`,
    total: t`Усього запитів`,
    reporting: t`Звітують`,
  };
  return (
    <section aria-label={t`Вікна`}>
      <h3>
        <Trans>Вікна</Trans>
      </h3>
      <p>
        <Plural
          value={count}
          one="У файлі # вікно — проміжок часу зі своїми числами."
          few="У файлі # вікна — проміжки часу зі своїми числами."
          many="У файлі # вікон — проміжків часу зі своїми числами."
          other="У файлі # вікна — проміжку часу зі своїми числами."
        />{' '}
        <Trans>Вікна можуть перекриватися, тому їх порівнюють і ніколи не додають; в огляді їх немає.</Trans>{' '}
        <a href={exploreHref}>
          <Trans>Графік і всі послуги — у дослідженні</Trans>
        </a>
      </p>
      <table className="data-table windows-account">
        <caption>{t`Частка онлайн за вікнами`}</caption>
        <thead>
          <tr>
            <th scope="col">{names.window}</th>
            <th scope="col">{names.adoption}</th>
            <th scope="col">{names.total}</th>
            <th scope="col">{names.reporting}</th>
          </tr>
        </thead>
        <tbody>
          {set.windows.map((window, at) => {
            const { adoption, total, reporting, of } = windowAdoption(set, at);
            const [some, all] = [formatCount(reporting), formatCount(of)];
            return (
              <tr key={`${window.from} ${window.to}`}>
                <th scope="row">{formatRange(window)}</th>
                <td data-label={names.adoption}>
                  <MeasurementText measurement={adoption} show="interval" />
                </td>
                <td data-label={names.total}>{formatCount(total)}</td>
                <td data-label={names.reporting}>
                  <Trans>
                    {some} з {all}
                  </Trans>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {count > 1 ? <WindowsCompared set={set} /> : null}
    </section>
  );
};

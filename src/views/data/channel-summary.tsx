import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFormats } from '../../charts/use-formats.ts';
import { channelWords } from '../../i18n/channel-words.ts';
import type { ImportReport } from '../../intake/import-report.ts';

/** A log has a handful of channel words; a column mistaken for it may have thousands. */
const shownChannels = 30;

/** Under which kind each channel word was counted. */
export const ChannelSummary = ({ channels }: Pick<ImportReport, 'channels'>): ReactNode => {
  const { i18n, t } = useLingui();
  const { formatCount } = useFormats();
  const sorted = channels.toSorted((one, other) => other.requests - one.requests);
  return (
    <table className="data-table channel-table">
      <caption>{t`Канали імпорту`}</caption>
      <thead>
        <tr>
          <th scope="col">{t`Слово у файлі`}</th>
          <th scope="col" data-kind="text">{t`Пораховано як`}</th>
          <th scope="col">{t`Запитів`}</th>
        </tr>
      </thead>
      <tbody>
        {sorted.slice(0, shownChannels).map(({ label, kind, requests }) => (
          <tr key={`${kind} ${label}`}>
            <th scope="row" className="foreign">
              {label === '' ? t`(порожньо)` : label}
            </th>
            <td data-kind="text">{channelWords(i18n, kind)}</td>
            <td>{formatCount(requests)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFormats } from '../../charts/use-formats.ts';
import { type ChannelKind, channelKinds } from '../../cube/channel-kind.ts';
import type { ChannelChoice } from './channel-choices.ts';
import { channelWords } from '../../i18n/channel-words.ts';

interface ChannelKindsTableProps {
  readonly caption: string;
  readonly countHeader: string;
  readonly channels: readonly ChannelChoice[];
  readonly onKind: (label: string, kind: ChannelKind) => void;
}

/** Which channel word counts as which kind of channel; what nobody has said is unknown, and marked. */
export const ChannelKindsTable = (props: ChannelKindsTableProps): ReactNode => {
  const { i18n, t } = useLingui();
  const { formatCount } = useFormats();
  return (
    <table className="data-table channel-table">
      <caption>{props.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t`Слово у файлі`}</th>
          <th scope="col">{props.countHeader}</th>
          <th scope="col" data-kind="text">{t`Рахувати як`}</th>
        </tr>
      </thead>
      <tbody>
        {props.channels.map(({ label, kind, isOpen, isRemembered, requests }) => (
          <tr key={label}>
            <th scope="row" className="foreign">
              {label}
            </th>
            <td>{formatCount(requests)}</td>
            <td data-kind="text">
              <select
                className="field"
                aria-label={t`Тип каналу для слова ${label}`}
                value={kind}
                onChange={({ target }) => {
                  const chosen = channelKinds.find((candidate) => candidate === target.value);
                  if (chosen) props.onKind(label, chosen);
                }}
              >
                {channelKinds.map((candidate) => (
                  <option key={candidate} value={candidate}>
                    {channelWords(i18n, candidate)}
                  </option>
                ))}
              </select>
              {isOpen ? (
                <span className="data-mark">
                  <Trans>слово нове</Trans>
                </span>
              ) : null}
              {isRemembered ? (
                <span className="data-mark">
                  <Trans>запам’ятовано</Trans>
                </span>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

import { useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { type ChannelKind, channelKinds } from '../../cube/channel-kind.ts';
import { channelWords } from '../../i18n/channel-words.ts';
import type { ChannelChoice } from './channel-choices.ts';
import { LabelGrid } from './names/label-grid.tsx';
import { TargetList } from './names/target-list.tsx';
import './names/names-section.css';

interface ChannelKindsChooserProps {
  readonly title: string;
  readonly channels: readonly ChannelChoice[];
  readonly onKind: (labels: readonly string[], kind: ChannelKind) => void;
}

/** The kind of one word; the rows of a phone have no room to drag. */
const KindField = ({
  channel: { label, kind },
  onKind,
}: { readonly channel: ChannelChoice } & Pick<ChannelKindsChooserProps, 'onKind'>): ReactNode => {
  const { i18n, t } = useLingui();
  return (
    <select
      className="field"
      aria-label={t`Тип каналу для слова ${label}`}
      value={kind}
      onChange={({ target }) => {
        const chosen = channelKinds.find((candidate) => candidate === target.value);
        if (chosen) onKind([label], chosen);
      }}
    >
      {channelKinds.map((candidate) => (
        <option key={candidate} value={candidate}>
          {channelWords(i18n, candidate)}
        </option>
      ))}
    </select>
  );
};

/** Channel words beside the kinds that they count as: chosen in the row, dragged to a kind, or ticked and given one together. */
export const ChannelKindsChooser = ({ title, channels, onKind }: ChannelKindsChooserProps): ReactNode => {
  const { i18n, t } = useLingui();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const picked = channels.map(({ label }) => label).filter((label) => chosen.has(label));
  const targets = channelKinds.map((kind) => ({ key: kind, words: channelWords(i18n, kind), kind }));
  return (
    <div className="names-columns channel-columns">
      <LabelGrid
        title={title}
        labels={channels.map((channel) => ({ ...channel, count: channel.requests }))}
        chosen={new Set(picked)}
        onChoose={setChosen}
        fieldOf={(channel) => <KindField channel={channel} onKind={onKind} />}
      />
      <TargetList
        title={t`Як рахувати позначені слова`}
        targets={targets}
        onTarget={({ kind }, dropped) => {
          const labels = dropped ?? picked;
          if (labels.length > 0) onKind(labels, kind);
          setChosen(new Set());
        }}
      />
    </div>
  );
};

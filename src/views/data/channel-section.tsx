import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, type ReactNode } from 'react';
import { createCityMatcher } from '../../city/city-matcher.ts';
import type { ChannelKind } from '../../cube/channel-kind.ts';
import type { LabelCount } from '../../intake/import-report.ts';
import { useCity } from '../naming/city-context.ts';
import { channelChoices } from './channel-choices.ts';
import { ChannelKindsChooser } from './channel-kinds-chooser.tsx';
import { UndoSaid } from './names/undo-said.tsx';
import { useSteps } from './names/use-steps.ts';

interface ChannelSectionProps {
  readonly labels: readonly LabelCount[];
  /** the labels are all of an import with their requests, not those of the first rows */
  readonly isWhole: boolean;
  readonly chosen: Readonly<Record<string, ChannelKind>>;
  /** with what was chosen for other files before */
  readonly remembered: Readonly<Record<string, ChannelKind>>;
  readonly onChosen: (chosen: Readonly<Record<string, ChannelKind>>) => void;
}

/** The channel words, each with the kind it will be counted as. */
export const ChannelSection = ({
  labels,
  isWhole,
  chosen,
  remembered,
  onChosen,
}: ChannelSectionProps): ReactNode => {
  const { t } = useLingui();
  const city = useCity();
  const matcher = useMemo(() => createCityMatcher(city), [city]);
  const { change, undo } = useSteps(chosen, onChosen);
  const channels = channelChoices(labels, { chosen, remembered, matcher });
  if (channels.length === 0) return null;
  const title = t`Слова каналу та їхні типи`;
  const onKind = (words: readonly string[], kind: ChannelKind) =>
    change({ ...chosen, ...Object.fromEntries(words.map((word) => [word, kind])) });
  return (
    <section className="data-field" aria-label={title}>
      <h3>{isWhole ? <Trans>Канали</Trans> : <Trans>Канали в перших рядках</Trans>}</h3>
      <p className="quiet">
        <Trans>
          Перетягніть слово до того, як його рахувати, або позначте кілька й натисніть потрібне; можна й
          вибрати в рядку.
        </Trans>{' '}
        {isWhole ? (
          <Trans>Число праворуч — скільки запитів.</Trans>
        ) : (
          <Trans>Число праворуч — скільки рядків серед перших.</Trans>
        )}
      </p>
      <ChannelKindsChooser title={title} channels={channels} onKind={onKind} />
      <p className="names-foot">
        <UndoSaid undo={undo} />
      </p>
      {isWhole ? null : (
        <p className="quiet">
          <Trans>
            Слова, яких тут немає, програма розпізнає за словником міста; нові буде показано після імпорту як
            «канал невідомий».
          </Trans>
        </p>
      )}
    </section>
  );
};

import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFormats } from '../../charts/use-formats.ts';
import type { Reporting } from '../../measures/reporting.ts';
import type { MemberNames } from '../naming/member-names.ts';

const namedAtMost = 4;

interface SilentNoteProps {
  readonly services: Reporting['silent'];
  readonly channels: Reporting['silent'];
  readonly names: MemberNames;
}

/** Names the channels and services whose data stopped coming: their requests are missing from every number of the screen. */
export const SilentNote = ({ services, channels, names }: SilentNoteProps): ReactNode => {
  const { t } = useLingui();
  const { formatDay } = useFormats();
  const silent = [
    ...channels.map(({ key, since }) => ({ name: names('channel', key), since })),
    ...services.map(({ key, since }) => ({ name: names('service', key), since })),
  ];
  if (silent.length === 0) return null;
  const named = silent.slice(0, namedAtMost).map(({ name, since }) => {
    const day = formatDay(since);
    return t`«${name}» — з ${day}`;
  });
  const more = silent.length - named.length;
  const list = named.join('; ');
  return (
    <p className="note note-signal">
      <Trans>Перестали надходити дані: {list}</Trans>
      {more > 0 ? t` і ще ${more}` : ''}. <Trans>Частку показано без цих запитів.</Trans>
    </p>
  );
};

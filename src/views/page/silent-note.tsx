import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFormats } from '../../charts/use-formats.ts';
import type { Reporting } from '../../measures/reporting.ts';
import type { MemberNames } from '../naming/member-names.ts';

const namedAtMost = 4;

/** Names the services whose data stopped coming: their requests are missing from every number of the screen. */
export const SilentNote = ({
  found,
  names,
}: {
  readonly found: Reporting;
  readonly names: MemberNames;
}): ReactNode => {
  const { t } = useLingui();
  const { formatDay } = useFormats();
  if (found.silent.length === 0) return null;
  const list = found.silent.slice(0, namedAtMost).map(({ key, since }) => {
    const name = names('service', key);
    const day = formatDay(since);
    return t`«${name}» — з ${day}`;
  });
  const more = found.silent.length - list.length;
  const services = list.join('; ');
  return (
    <p className="note note-signal">
      <Trans>Перестали надходити дані: {services}</Trans>
      {more > 0 ? t` і ще ${more}` : ''}. <Trans>Частку показано без цих запитів.</Trans>
    </p>
  );
};

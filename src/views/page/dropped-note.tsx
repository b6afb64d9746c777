import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { DroppedParam } from '../state/address-codec.ts';

/** Says which parts of the address mean nothing here, instead of silently showing something else. */
export const DroppedNote = ({
  dropped,
  onForget,
}: {
  readonly dropped: readonly DroppedParam[];
  readonly onForget: () => void;
}): ReactNode => {
  if (dropped.length === 0) return null;
  const list = dropped.map(({ name, value }) => (value === '' ? name : `${name} = ${value}`)).join('; ');
  return (
    <p className="note note-signal" role="status">
      <Trans>Не застосовано з адреси, бо такого тут немає:</Trans>{' '}
      <span className="note-foreign">{list}</span>{' '}
      <button type="button" className="link-button" onClick={onForget}>
        <Trans>прибрати</Trans>
      </button>
    </p>
  );
};

import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFormats } from '../../charts/use-formats.ts';
import type { Covered } from '../../engine/covered.ts';
import { SeenNote } from './seen-note.tsx';

type SameIds = Extract<Covered, { readonly kind: 'same-ids' }>;

const SameIdsNote = ({ covered }: { readonly covered: SameIds }): ReactNode => {
  const { importName, requests, differing, isOtherNumbering } = covered;
  return (
    <p>
      <Plural
        value={requests}
        one="# новий запит має номер, який уже є в імпорті"
        few="# нові запити мають номери, які вже є в імпорті"
        many="# нових запитів мають номери, які вже є в імпорті"
        other="# нового запиту мають номери, які вже є в імпорті"
      />{' '}
      <span className="foreign">«{importName}»</span>.{' '}
      <Plural
        value={differing}
        one="У # з них там інші дата, район, послуга чи канал."
        few="У # з них там інші дата, район, послуга чи канал."
        many="У # з них там інші дата, район, послуга чи канал."
        other="У # з них там інші дата, район, послуга чи канал."
      />{' '}
      {isOtherNumbering ? (
        <Trans>Схоже, це інша система, яка нумерує свої запити так само.</Trans>
      ) : (
        <Trans>Схоже на виправлений експорт.</Trans>
      )}
    </p>
  );
};

interface CoveredNoteProps {
  readonly covered: Covered;
  /** all that would be added */
  readonly requests: number;
}

/** Why a new import may speak of requests that are there. */
export const CoveredNote = ({ covered, requests: all }: CoveredNoteProps): ReactNode => {
  const { formatRange, formatCount, formatShare } = useFormats();
  if (covered.kind === 'same-file') return <SeenNote seen={covered.seen} />;
  if (covered.kind === 'same-ids') return <SameIdsNote covered={covered} />;
  const { importName, requests } = covered;
  const range = formatRange(covered.range);
  const count = formatCount(requests);
  const share = formatShare(all === 0 ? 0 : requests / all);
  return (
    <p>
      <Trans>
        Імпорт <span className="foreign">«{importName}»</span> уже має запити щодо тих самих послуг тими
        самими каналами за {range}: це стосується {count} нових запитів ({share}).
      </Trans>
    </p>
  );
};

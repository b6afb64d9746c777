import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Holdings } from '../../engine/engine.ts';
import { mayReplace } from './replacing/may-replace.ts';

interface OtherProps {
  readonly requests: number;
  readonly name: string;
}

const CountsThere = ({
  requests,
  name,
  differing,
}: OtherProps & { readonly differing: number }): ReactNode => (
  <>
    <Plural
      value={requests}
      one={`# запит уже є в імпорті «${name}» і рахується там, один раз.`}
      few={`# запити вже є в імпорті «${name}» і рахуються там, один раз.`}
      many={`# запитів уже є в імпорті «${name}» і рахуються там, один раз.`}
      other={`# запиту вже є в імпорті «${name}» і рахуються там, один раз.`}
    />{' '}
    <Differing requests={differing} />
  </>
);

const CountsHere = ({
  requests,
  name,
  differing,
}: OtherProps & { readonly differing: number }): ReactNode => (
  <>
    <Plural
      value={requests}
      one={`# запит є також в імпорті «${name}»; він рахується тут, один раз.`}
      few={`# запити є також в імпорті «${name}»; вони рахуються тут, один раз.`}
      many={`# запитів є також в імпорті «${name}»; вони рахуються тут, один раз.`}
      other={`# запиту є також в імпорті «${name}»; вони рахуються тут, один раз.`}
    />{' '}
    <Differing requests={differing} />
  </>
);

const Differing = ({ requests }: { readonly requests: number }): ReactNode =>
  requests === 0 ? null : (
    <Plural
      value={requests}
      one="В # з них дата, район, послуга чи канал в імпортах різні."
      few="У # з них дата, район, послуга чи канал в імпортах різні."
      many="У # з них дата, район, послуга чи канал в імпортах різні."
      other="У # з них дата, район, послуга чи канал в імпортах різні."
    />
  );

const ReplacedBy = ({ requests, name }: OtherProps): ReactNode => (
  <Plural
    value={requests}
    one={`# запит не враховано: його замінив імпорт «${name}».`}
    few={`# запити не враховано: їх замінив імпорт «${name}».`}
    many={`# запитів не враховано: їх замінив імпорт «${name}».`}
    other={`# запиту не враховано: їх замінив імпорт «${name}».`}
  />
);

const Replaces = ({ requests, name }: OtherProps): ReactNode => (
  <Plural
    value={requests}
    one={`Цей імпорт замінив # запит імпорту «${name}».`}
    few={`Цей імпорт замінив # запити імпорту «${name}».`}
    many={`Цей імпорт замінив # запитів імпорту «${name}».`}
    other={`Цей імпорт замінив # запиту імпорту «${name}».`}
  />
);

interface SharedNotesProps {
  readonly id: string;
  readonly holdings: Holdings;
  /** asks what it would replace */
  readonly onReplace: (id: string) => void;
}

/** What an import shares with others: a request counts once, and here stands where. */
export const SharedNotes = ({ id, holdings, onReplace }: SharedNotesProps): ReactNode => {
  const { imports, repeats, rests } = holdings;
  const nameOf = (other: string) => imports.find((stored) => stored.id === other)?.name ?? '';
  const notes = [
    ...repeats.flatMap(({ importId, countedIn, ...sums }) => {
      if (importId === id) return [<CountsThere key={countedIn} name={nameOf(countedIn)} {...sums} />];
      return countedIn === id ? [<CountsHere key={importId} name={nameOf(importId)} {...sums} />] : [];
    }),
    ...rests.flatMap(({ importId, replacedBy, requests }) => {
      if (importId === id)
        return [<ReplacedBy key={`by ${replacedBy}`} name={nameOf(replacedBy)} requests={requests} />];
      return replacedBy === id
        ? [<Replaces key={`of ${importId}`} name={nameOf(importId)} requests={requests} />]
        : [];
    }),
  ];
  if (notes.length === 0) return null;
  const stored = imports.find((one) => one.id === id);
  return (
    <>
      <ul className="shared-notes foreign">
        {notes.map((note) => (
          <li key={note.key}>{note}</li>
        ))}
      </ul>
      {stored && mayReplace(stored, holdings) ? (
        <p className="quiet">
          <Trans>Якщо це виправлений експорт, він може замінити те, що перекриває.</Trans>{' '}
          <button type="button" className="link-button" onClick={() => onReplace(id)}>
            <Trans>Показати, що саме</Trans>
          </button>
        </p>
      ) : null}
    </>
  );
};

import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Covered } from '../../engine/covered.ts';
import type { OverlapAnswer } from '../../engine/engine.ts';
import { CoveredNote } from './covered-note.tsx';
import type { ImportStage } from './import-session.ts';
import { replaceableRequests } from './replaceable-requests.ts';

type Asking = Extract<ImportStage, { kind: 'asking' }>;

interface AskingPanelProps {
  readonly stage: Asking;
  /** a workspace file: what of it may replace is decided import by import, when they are there */
  readonly file?: string;
  readonly onKeep: (answer: OverlapAnswer) => void;
  readonly onDrop: () => void;
}

/** id of the words that say what replacing means */
const meaning = 'replacing-means';

interface AnswerProps {
  readonly onKeep: AskingPanelProps['onKeep'];
}

const isIds = ({ kind }: Covered): boolean => kind === 'same-ids';

const TwiceNote = ({ isPartly }: { readonly isPartly: boolean }): ReactNode =>
  isPartly ? (
    <Trans>А ті, що без номера, якщо вони ті самі, буде пораховано двічі.</Trans>
  ) : (
    <Trans>Якщо це ті самі запити, кожен із них буде пораховано двічі.</Trans>
  );

/** What follows from adding it, told before it is done. */
const Consequences = ({ covered }: { readonly covered: readonly Covered[] }): ReactNode => (
  <p>
    {covered.some(isIds) ? (
      <Trans>
        Запити з тими самими номерами рахуються один раз: з того експорту, що сягає пізнішого дня.
      </Trans>
    ) : null}{' '}
    {covered.every(isIds) ? null : <TwiceNote isPartly={covered.some(isIds)} />}{' '}
    <Trans>Поки що нічого не додано.</Trans>
  </p>
);

const ReplaceAnswer = ({ requests, onKeep }: AnswerProps & { readonly requests: number }): ReactNode => (
  <button type="button" className="button" aria-describedby={meaning} onClick={() => onKeep('replace')}>
    <Plural
      value={requests}
      one="Замінити # запит, який уже є"
      few="Замінити # запити, які вже є"
      many="Замінити # запитів, які вже є"
      other="Замінити # запиту, які вже є"
    />
  </button>
);

/** Asks before requests could be counted twice. Nothing has been added yet. */
export const AskingPanel = ({ stage, file, onKeep, onDrop }: AskingPanelProps): ReactNode => {
  const { t } = useLingui();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { covered, requests } = stage;
  const replaceable = file !== undefined ? 0 : replaceableRequests(covered);
  const isOther = covered.some((one) => one.kind === 'same-ids' && one.isOtherNumbering);
  return (
    <section className="data-ask" aria-label={t`Можливий повтор`}>
      <h3 ref={heading} tabIndex={-1}>
        <Trans>Схоже, частину цих запитів уже враховано</Trans>
      </h3>
      {file === undefined ? null : (
        <p className="foreign">
          <Trans>Файл «{file}»:</Trans>
        </p>
      )}
      {covered.map((one, index) => (
        // the list comes as a whole and never changes
        <CoveredNote key={index} covered={one} requests={requests} />
      ))}
      <Consequences covered={covered} />
      {replaceable > 0 ? (
        <p className="quiet" id={meaning}>
          <Trans>
            Замінити означає: те, що старіші імпорти мають за період цього, не враховується, доки він у
            списку. Приберете його — усе повернеться.
          </Trans>
        </p>
      ) : null}
      <div className="button-row">
        <button type="button" className="button button-main" onClick={onDrop}>
          <Trans>Не додавати</Trans>
        </button>
        <button type="button" className="button" onClick={() => onKeep('add')}>
          {covered.every(isIds) ? (
            <Trans>Додати, кожен номер рахувати раз</Trans>
          ) : (
            <Plural
              value={requests}
              one="Додати все одно # запит"
              few="Додати все одно # запити"
              many="Додати все одно # запитів"
              other="Додати все одно # запиту"
            />
          )}
        </button>
        {isOther ? (
          <button type="button" className="button" onClick={() => onKeep('apart')}>
            <Trans>Це інша система: рахувати всі</Trans>
          </button>
        ) : null}
        {replaceable > 0 ? <ReplaceAnswer requests={replaceable} onKeep={onKeep} /> : null}
      </div>
    </section>
  );
};

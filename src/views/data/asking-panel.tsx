import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, type ReactNode } from 'react';
import { useFormats } from '../../charts/use-formats.ts';
import type { Covered } from '../../engine/covered.ts';
import type { ImportStage } from './import-session.ts';
import { SeenNote } from './seen-note.tsx';

type Asking = Extract<ImportStage, { kind: 'asking' }>;

const CoveredNote = ({ covered, requests: all }: { covered: Covered; requests: number }): ReactNode => {
  const { formatRange, formatCount, formatShare } = useFormats();
  if (covered.kind === 'same-file') return <SeenNote seen={covered.seen} />;
  if (covered.kind === 'same-ids') return null;
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

interface AskingPanelProps {
  readonly stage: Asking;
  readonly onKeep: () => void;
  readonly onDrop: () => void;
}

/** Asks before requests could be counted twice. Nothing has been added yet. */
export const AskingPanel = ({ stage, onKeep, onDrop }: AskingPanelProps): ReactNode => {
  const { t } = useLingui();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { covered, requests } = stage;
  return (
    <section className="data-ask" aria-label={t`Можливий повтор`}>
      <h3 ref={heading} tabIndex={-1}>
        <Trans>Схоже, частину цих запитів уже враховано</Trans>
      </h3>
      {covered.map((one, index) => (
        // the list comes as a whole and never changes
        <CoveredNote key={index} covered={one} requests={requests} />
      ))}
      <p>
        <Trans>Якщо це ті самі запити, кожен із них буде пораховано двічі. Поки що нічого не додано.</Trans>
      </p>
      <div className="button-row">
        <button type="button" className="button button-main" onClick={onDrop}>
          <Trans>Не додавати</Trans>
        </button>
        <button type="button" className="button" onClick={onKeep}>
          <Plural
            value={requests}
            one="Додати все одно # запит"
            few="Додати все одно # запити"
            many="Додати все одно # запитів"
            other="Додати все одно # запиту"
          />
        </button>
      </div>
    </section>
  );
};

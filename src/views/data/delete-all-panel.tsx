import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, type ReactNode } from 'react';
import { useFormats } from '../../charts/use-formats.ts';
import type { Holdings } from '../../engine/engine.ts';

interface DeleteAllPanelProps {
  readonly holdings: Holdings;
  readonly onDelete: () => void;
  readonly onKeep: () => void;
}

/** Says what goes before it goes. */
export const DeleteAllPanel = ({ holdings, onDelete, onKeep }: DeleteAllPanelProps): ReactNode => {
  const { t } = useLingui();
  const { formatCount } = useFormats();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    const keep = ({ key }: KeyboardEvent) => key === 'Escape' && onKeep();
    document.addEventListener('keydown', keep);
    return () => document.removeEventListener('keydown', keep);
  }, [onKeep]);
  const { imports, setAside, unreadable } = holdings;
  const all = [...imports, ...setAside, ...unreadable.map(({ stored }) => stored)];
  const count = all.length;
  const requests = formatCount(all.reduce((sum, stored) => sum + stored.requests, 0));
  return (
    <section className="data-ask" aria-label={t`Видалення всього`}>
      <h3 ref={heading} tabIndex={-1}>
        <Trans>Видалити все, що збережено?</Trans>
      </h3>
      <p>
        <Plural
          value={count}
          one="Зникне # імпорт разом з обліком рядків — у цій та в усіх інших вкладках."
          few="Зникнуть # імпорти разом з обліком рядків — у цій та в усіх інших вкладках."
          many="Зникнуть # імпортів разом з обліком рядків — у цій та в усіх інших вкладках."
          other="Зникне # імпорту разом з обліком рядків — у цій та в усіх інших вкладках."
        />{' '}
        <Trans>Разом запитів: {requests}.</Trans>{' '}
        <Trans>Також зникне все, що можна було повернути. Скасувати це буде неможливо.</Trans>
      </p>
      <p>
        <Trans>Самі журнали та збережені файли на цьому комп’ютері залишаться.</Trans>
      </p>
      <div className="button-row">
        <button type="button" className="button button-main" onClick={onKeep}>
          <Trans>Залишити</Trans>
        </button>
        <button type="button" className="button" onClick={onDelete}>
          <Trans>Видалити все назавжди</Trans>
        </button>
      </div>
    </section>
  );
};

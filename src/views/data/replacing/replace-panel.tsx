import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, type ReactNode } from 'react';
import type { StoredImport } from '../../../engine/engine.ts';
import { useEngine } from '../../asking/engine-context.ts';
import { faultCode } from '../fault-code.ts';
import { faultWords } from '../fault-words.ts';

interface ReplacePanelProps {
  readonly stored: StoredImport;
  /** of the holdings */
  readonly version: number;
  readonly onReplace: () => void;
  readonly onLeave: () => void;
}

const Overlapped = ({ name, requests }: { readonly name: string; readonly requests: number }): ReactNode => (
  <li>
    <span className="foreign">
      <Trans>«{name}»</Trans>
    </span>
    :{' '}
    <Plural
      value={requests}
      one="не рахуватиметься # запит"
      few="не рахуватимуться # запити"
      many="не рахуватимуться # запитів"
      other="не рахуватиметься # запиту"
    />
  </li>
);

/** What an import would replace, told before it does. */
export const ReplacePanel = ({ stored, version, onReplace, onLeave }: ReplacePanelProps): ReactNode => {
  const { i18n, t } = useLingui();
  const engine = useEngine();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { id, name } = stored;
  const { data, error } = useQuery({
    queryKey: ['overlapped', id, version] as const,
    queryFn: () => engine.overlapped(id),
    gcTime: 0,
  });
  return (
    <section className="data-ask" aria-label={t`Замінити те, що перекривається`} aria-busy={!data && !error}>
      <h3 ref={heading} tabIndex={-1} className="foreign">
        <Trans>Що замінить «{name}»</Trans>
      </h3>
      {error ? <p role="alert">{faultWords(i18n, faultCode(error))}</p> : null}
      {data?.length === 0 ? (
        <p>
          <Trans>Нічого: в інших імпортах немає запитів, які цей міг би замінити.</Trans>
        </p>
      ) : null}
      {data && data.length > 0 ? (
        <>
          <ul>
            {data.map((one) => (
              <Overlapped key={one.id} {...one} />
            ))}
          </ul>
          <p className="quiet">
            <Trans>
              Це те, що вони мають за період цього імпорту: якщо є номери запитів тієї самої системи — усе,
              інакше лише за тими самими послугами й каналами. Воно повернеться, коли ви скасуєте заміну чи
              приберете цей імпорт.
            </Trans>
          </p>
        </>
      ) : null}
      <div className="button-row">
        {data && data.length > 0 ? (
          <button type="button" className="button button-main" onClick={onReplace}>
            <Trans>Замінити</Trans>
          </button>
        ) : null}
        <button type="button" className="button" onClick={onLeave}>
          <Trans>Лишити, як є</Trans>
        </button>
      </div>
    </section>
  );
};

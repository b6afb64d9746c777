import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { asLocale } from '../../../i18n/as-locale.ts';
import { channelWords } from '../../../i18n/channel-words.ts';
import { useEngine } from '../../asking/engine-context.ts';
import { useCity } from '../../naming/city-context.ts';
import { faultCode } from '../fault-code.ts';
import { faultWords } from '../fault-words.ts';
import { instantWords } from '../instant-words.ts';
import { useFocusWhenLost } from '../use-focus-when-lost.ts';
import { rememberedList, type RememberedWord } from './remembered-list.ts';
import { useSavedMappings } from './use-saved-mappings.ts';
import './memory-panel.css';

/** Like columns of a file, they are foreign text, and may be many. */
const shownColumns = 6;

const columnsOf = (shape: string): string => {
  const columns: unknown = JSON.parse(shape);
  if (!Array.isArray(columns)) return '';
  const shown = columns.slice(0, shownColumns).map(String).join(', ');
  return columns.length > shownColumns ? `${shown}…` : shown;
};

const useSaidWords = (): ((word: RememberedWord) => string) => {
  const { i18n, t } = useLingui();
  const city = useCity();
  return ({ role, said }) => {
    if (typeof said === 'string') return channelWords(i18n, said);
    if (said.kind === 'own') return t`окрема назва`;
    if (said.kind === 'unknown') return t`невідомо`;
    const known = role === 'districtNames' ? city.districts : city.services;
    return known.find(({ id }) => id === said.id)?.name[asLocale(i18n.locale)] ?? said.id;
  };
};

/** How files were read before, and what was said of words in them: all that is offered again, to look at and to forget. */
export const MemoryPanel = ({ version }: { readonly version: number }): ReactNode => {
  const { i18n, t } = useLingui();
  const engine = useEngine();
  const { saved, change } = useSavedMappings(version);
  const [fault, setFault] = useState<string | null>(null);
  const saidWords = useSaidWords();
  const words = rememberedList(saved);
  const heading = useFocusWhenLost<HTMLHeadingElement>(`${saved.length} ${words.length}`);
  if (saved.length === 0) return null;
  const forget = (work: Promise<void>) => {
    setFault(null);
    change(work).catch((error: unknown) => setFault(faultWords(i18n, faultCode(error))));
  };
  return (
    <section className="panel">
      <h2 className="panel-title" ref={heading} tabIndex={-1}>
        <Trans>Запам’ятоване</Trans>
      </h2>
      <p className="quiet">
        <Trans>
          Як читати файли такої самої будови і що означають слова в них. Це пропонується знову; на додані
          імпорти забування не впливає.
        </Trans>
      </p>
      {fault ? (
        <p className="data-failure" role="alert">
          {fault}
        </p>
      ) : null}
      <ul className="memory-list" aria-label={t`Запам’ятовані відповідності стовпців`}>
        {saved.map(({ shape, name, savedAt }) => (
          <li key={shape}>
            <span>
              <span className="foreign">«{name}»</span>, {instantWords(asLocale(i18n.locale), savedAt)}
              <span className="quiet foreign memory-columns">{columnsOf(shape)}</span>
            </span>
            <button
              type="button"
              className="link-button"
              aria-label={t`Забути відповідність «${name}»`}
              onClick={() => forget(engine.memory.changeMappings({ forget: [shape] }))}
            >
              <Trans>Забути</Trans>
            </button>
          </li>
        ))}
      </ul>
      {words.length === 0 ? null : (
        <ul className="memory-list" aria-label={t`Запам’ятовані слова`}>
          {words.map(({ label, ...word }) => (
            <li key={`${word.role} ${label}`}>
              <span>
                <span className="foreign">{label}</span> → {saidWords({ ...word, label })}
              </span>
              <button
                type="button"
                className="link-button"
                aria-label={t`Забути слово ${label}`}
                onClick={() => forget(engine.memory.forgetWords([{ role: word.role, label }]))}
              >
                <Trans>Забути</Trans>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

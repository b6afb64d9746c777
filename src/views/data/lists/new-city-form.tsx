import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { citySetUp } from '../../../city/lists/city-set-up.ts';
import type { ReferenceLists } from '../../../city/lists/reference-lists.ts';

interface NewCityFormProps {
  /** lists whose services may come along */
  readonly services: Pick<ReferenceLists, 'services' | 'categories'>;
  readonly onMake: (lists: ReferenceLists) => void;
  readonly onCancel: () => void;
}

/** Another city from nothing: its name, its districts line by line, and services to begin with. */
export const NewCityForm = ({ services, onMake, onCancel }: NewCityFormProps): ReactNode => {
  const { t } = useLingui();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const [uk, setUk] = useState('');
  const [en, setEn] = useState('');
  const [lines, setLines] = useState('');
  const [takesServices, setTakesServices] = useState(true);
  const [hasFault, setFault] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const made = citySetUp({ name: { uk, en }, lines, services: takesServices ? services : null });
    setFault(made === null);
    if (made !== null) onMake(made);
  };
  return (
    <form className="list-editor" aria-label={t`Інше місто`} onSubmit={submit}>
      <label>
        <Trans>Назва міста українською</Trans>
        <input
          ref={first}
          className="field"
          required
          value={uk}
          onChange={({ target }) => setUk(target.value)}
        />
      </label>
      <label>
        <Trans>Назва міста англійською</Trans>
        <input className="field" value={en} onChange={({ target }) => setEn(target.value)} />
      </label>
      <label>
        <Trans>Райони, кожен з нового рядка. Англійську назву й інші назви можна додати після знака |</Trans>
        <textarea
          className="field"
          rows={6}
          value={lines}
          placeholder="Подільський | Podilskyi"
          onChange={({ target }) => setLines(target.value)}
        />
      </label>
      <p className="quiet">
        <Trans>
          Райони можна додати й пізніше: файлом CSV або з файлу GeoJSON на вкладці «Межі районів».
        </Trans>
      </p>
      <label className="list-keep">
        <input
          type="checkbox"
          checked={takesServices}
          onChange={({ target }) => setTakesServices(target.checked)}
        />{' '}
        <Trans>Узяти теперішній список послуг за основу (для міських послуг — без дати «онлайн від»)</Trans>
      </label>
      {hasFault ? (
        <p className="data-failure" role="alert">
          <Trans>Потрібна назва міста, а назви районів не повинні повторюватися.</Trans>
        </p>
      ) : null}
      <div className="button-row">
        <button type="submit" className="button button-main">
          <Trans>Створити довідники міста</Trans>
        </button>
        <button type="button" className="button" onClick={onCancel}>
          <Trans>Не змінювати</Trans>
        </button>
      </div>
    </form>
  );
};

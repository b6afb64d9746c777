import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useMemo, useState, type ReactNode } from 'react';
import { createCityMatcher } from '../../city/city-matcher.ts';
import { useCity } from '../naming/city-context.ts';
import type { ImportActions } from './import-actions.ts';
import { importName } from './import-name.ts';
import type { ChosenFile, ImportSession } from './import-session.ts';
import { lackingColumns } from './lacking-columns.ts';
import { LearnField } from './learn-field.tsx';
import { learnableNames } from './learnable-names.ts';
import type { MappingDraft } from './mapping-draft.ts';
import { mappingOf } from './mapping-of.ts';
import { missingUseWords } from './missing-use-words.ts';
import { TryOutLine } from './try-out-line.tsx';
import { unclearDate } from './unclear-date.ts';

interface ImportStartProps {
  readonly session: ImportSession;
  readonly actions: ImportActions;
  readonly draft: MappingDraft;
}

const isReadable = ({ look }: ChosenFile): boolean => look?.kind === 'inspected';

/** The name of the import, what it lacks, what would become of the first rows; and the way to begin. */
export const ImportStart = ({ session, actions, draft }: ImportStartProps): ReactNode => {
  const { i18n, t } = useLingui();
  const id = useId();
  const readable = session.files.filter(isReadable);
  const [chosenName, setName] = useState<string | null>(session.replaces?.name ?? null);
  const name = chosenName ?? importName(readable.map(({ file }) => file));
  const city = useCity();
  const matcher = useMemo(() => createCityMatcher(city), [city]);
  const learnable = learnableNames(draft, matcher);
  const [learns, setLearns] = useState(false);
  const drafted = mappingOf(draft);
  const lacks = lackingColumns(session.files, draft.uses).size > 0;
  const openDate = unclearDate(session) !== null && draft.dateOrder === null;
  const isLooking = session.files.some(({ look }) => look === null);
  const notes = [
    ...(drafted.kind === 'incomplete' ? drafted.missing.map((use) => i18n._(missingUseWords[use])) : []),
    ...(lacks ? [t`Приберіть файли, у яких немає потрібних стовпців.`] : []),
    ...(openDate ? [t`Скажіть, у якому порядку записано день і місяць.`] : []),
  ];
  const mapping = drafted.kind === 'complete' && notes.length === 0 && !isLooking ? drafted.mapping : null;
  return (
    <div className="import-start">
      <p className="data-field">
        <label htmlFor={id}>
          <Trans>Назва імпорту</Trans>
        </label>{' '}
        <input
          id={id}
          className="field"
          type="text"
          maxLength={200}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
      </p>
      {learnable ? <LearnField names={learnable} isChosen={learns} onChoose={setLearns} /> : null}
      <div role="status">
        <ul className="import-notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </div>
      {mapping && readable[0] ? <TryOutLine table={readable[0]} mapping={mapping} /> : null}
      <div className="button-row">
        <button
          type="button"
          className="button button-main"
          disabled={mapping === null}
          onClick={() =>
            mapping &&
            actions.start(
              mapping,
              name.trim() || importName(readable.map(({ file }) => file)),
              learns ? learnable : null,
            )
          }
        >
          {session.replaces ? <Trans>Замінити імпорт</Trans> : <Trans>Імпортувати</Trans>}
        </button>
        <button type="button" className="button" onClick={() => actions.discard()}>
          <Trans>Відмовитися</Trans>
        </button>
      </div>
    </div>
  );
};

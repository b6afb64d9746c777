import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useFormats } from '../../charts/use-formats.ts';
import type { Holdings, UnreadableImport } from '../../engine/engine.ts';
import type { StoredImport } from '../../engine/stored-import.ts';
import { ageWords } from '../../i18n/age-words.ts';
import { asLocale } from '../../i18n/as-locale.ts';
import { countedRequests } from './counted-requests.ts';
import { instantWords } from './instant-words.ts';
import { unitWords } from './unit-words.ts';
import { ImportMarks } from './import-marks.tsx';
import { ImportTitle } from './import-title.tsx';

interface ImportListProps {
  readonly holdings: Holdings;
  /** the import whose accounting is open */
  readonly opened: string | null;
  readonly onOpen: (id: string | null) => void;
  readonly onRemove: (id: string) => void;
  readonly onRename: (id: string, name: string) => void;
}

interface ImportRowProps extends Omit<ImportListProps, 'holdings'> {
  readonly stored: StoredImport;
  /** how many of its requests count in it */
  readonly counted: number;
  readonly state: 'live' | 'set-aside' | UnreadableImport['reason'];
}

const rowsOf = ({ files }: StoredImport) => files.reduce((sum, { rowsRead }) => sum + rowsRead, 0);

type RowActionsProps = Omit<ImportRowProps, 'onRename' | 'counted'> & {
  readonly isEdited: boolean;
  readonly onEdit: () => void;
};

const RowActions = ({ stored, state, opened, isEdited, ...on }: RowActionsProps): ReactNode => {
  const { t } = useLingui();
  const { id, name } = stored;
  const isOpen = opened === id;
  const edit = useRef<HTMLButtonElement>(null);
  const wasEdited = useRef(false);
  useEffect(() => {
    // from the field that is gone, unless the reader went elsewhere
    if (wasEdited.current && !isEdited && document.activeElement === document.body) edit.current?.focus();
    wasEdited.current = isEdited;
  }, [isEdited]);
  return (
    <td className="import-actions">
      {state === 'live' || state === 'set-aside' ? (
        <button
          type="button"
          className="link-button"
          aria-expanded={isOpen}
          aria-label={t`Облік рядків: ${name}`}
          onClick={() => on.onOpen(isOpen ? null : id)}
        >
          <Trans>Облік</Trans>
        </button>
      ) : null}
      <button
        type="button"
        className="link-button"
        ref={edit}
        aria-label={t`Перейменувати імпорт ${name}`}
        onClick={on.onEdit}
      >
        <Trans>Перейменувати</Trans>
      </button>
      <button
        type="button"
        className="link-button"
        aria-label={t`Видалити імпорт ${name}`}
        onClick={() => on.onRemove(id)}
      >
        <Trans>Видалити</Trans>
      </button>
    </td>
  );
};

const ImportRow = ({ onRename, ...row }: ImportRowProps): ReactNode => {
  const { i18n, t } = useLingui();
  const { formatCount, formatRange } = useFormats();
  const { stored, state, counted } = row;
  const { id, name, range, unit, requests } = stored;
  // they are compared and never summed: no number of requests can be said
  const isWindows = stored.mapping.date.kind === 'windows';
  const [isEdited, setEdited] = useState(false);
  const [now] = useState(() => new Date());
  const locale = asLocale(i18n.locale);
  const finish = (wanted: string | null): void => {
    setEdited(false);
    if (wanted !== null) onRename(id, wanted);
  };
  return (
    <tr data-state={state}>
      <th scope="row">
        <ImportTitle name={name} isEdited={isEdited} onEdited={finish} />{' '}
        <ImportMarks stored={stored} state={state} />
      </th>
      <td data-kind="text" data-label={t`Період`}>
        {range ? formatRange(range) : '—'}
      </td>
      <td data-kind="text" data-label={t`Дрібність`}>
        {isWindows ? t`вікна` : i18n._(unitWords[unit])}
      </td>
      <td data-label={t`Рядків`}>{formatCount(rowsOf(stored))}</td>
      <td data-label={t`Запитів`}>
        {isWindows ? '—' : formatCount(requests)}
        {state === 'live' && counted !== requests ? (
          <span className="quiet import-age">{t`враховано тут: ${formatCount(counted)}`}</span>
        ) : null}
      </td>
      <td data-kind="text" data-label={t`Додано`}>
        {instantWords(locale, stored.importedAt)}
        <span className="quiet import-age">{ageWords(locale, stored.importedAt, now)}</span>
      </td>
      <RowActions {...row} isEdited={isEdited} onEdit={() => setEdited(true)} />
    </tr>
  );
};

/** Every import with its period and size; each can be looked into and removed. */
export const ImportList = ({ holdings, ...actions }: ImportListProps): ReactNode => {
  const { t } = useLingui();
  const rows: readonly Pick<ImportRowProps, 'stored' | 'state'>[] = [
    ...holdings.imports.toReversed().map((stored) => ({ stored, state: 'live' as const })),
    ...holdings.setAside.map((stored) => ({ stored, state: 'set-aside' as const })),
    ...holdings.unreadable.map(({ stored, reason }) => ({ stored, state: reason })),
  ];
  return (
    <table className="data-table import-list">
      <caption>{t`Імпорти`}</caption>
      <thead>
        <tr>
          <th scope="col">{t`Імпорт`}</th>
          <th scope="col" data-kind="text">{t`Період`}</th>
          <th scope="col" data-kind="text">{t`Дрібність`}</th>
          <th scope="col">{t`Рядків`}</th>
          <th scope="col">{t`Запитів`}</th>
          <th scope="col" data-kind="text">{t`Додано`}</th>
          <th scope="col">
            <span className="visually-hidden">{t`Дії`}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <ImportRow
            key={row.stored.id}
            counted={countedRequests(row.stored, holdings)}
            {...row}
            {...actions}
          />
        ))}
      </tbody>
    </table>
  );
};

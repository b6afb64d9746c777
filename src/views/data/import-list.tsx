import { useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { useFormats } from '../../charts/use-formats.ts';
import type { Holdings, UnreadableImport } from '../../engine/engine.ts';
import type { StoredImport } from '../../engine/stored-import.ts';
import { ageWords } from '../../i18n/age-words.ts';
import { asLocale } from '../../i18n/as-locale.ts';
import { countedRequests } from './counted-requests.ts';
import { instantWords } from './instant-words.ts';
import { unitWords } from './unit-words.ts';
import { ImportMarks } from './import-marks.tsx';
import { type ImportRowDoings, ImportRowActions } from './import-row-actions.tsx';
import { ImportTitle } from './import-title.tsx';
import { mayReplace } from './replacing/may-replace.ts';

interface ImportListProps extends ImportRowDoings {
  readonly holdings: Holdings;
  /** the import whose accounting is open */
  readonly opened: string | null;
  readonly onRename: (id: string, name: string) => void;
}

interface ImportRowProps extends Omit<ImportListProps, 'holdings'> {
  readonly stored: StoredImport;
  /** how many of its requests count in it */
  readonly counted: number;
  readonly state: 'live' | 'set-aside' | UnreadableImport['reason'];
  readonly mayReplace: boolean;
}

const rowsOf = ({ files }: StoredImport) => files.reduce((sum, { rowsRead }) => sum + rowsRead, 0);

const ImportRow = ({ onRename, opened, ...row }: ImportRowProps): ReactNode => {
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
      <ImportRowActions {...row} isOpen={opened === id} isEdited={isEdited} onEdit={() => setEdited(true)} />
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
            mayReplace={mayReplace(row.stored, holdings)}
            {...row}
            {...actions}
          />
        ))}
      </tbody>
    </table>
  );
};

import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { type ListFault, listFaults } from '../../../city/lists/list-faults.ts';
import { listDifference } from '../../../city/lists/list-difference.ts';
import { listKinds } from '../../../city/lists/list-kinds.ts';
import { type ListName, listNames, type ReferenceLists } from '../../../city/lists/reference-lists.ts';
import { type CsvRows, rowsFromCsv } from '../../../city/lists/rows-from-csv.ts';
import { asLocale } from '../../../i18n/as-locale.ts';
import { listFaultWords } from './list-fault-words.ts';
import { listWords } from './list-words.ts';

interface ListImportProps {
  readonly list: ListName;
  readonly lists: ReferenceLists;
  readonly file: { readonly name: string; readonly text: string };
  readonly onApply: (rows: readonly never[]) => void;
  readonly onCancel: () => void;
}

const shownFaults = 10;

const Unreadable = ({ kind }: { readonly kind: Exclude<CsvRows<never>['kind'], 'read'> }): ReactNode => {
  switch (kind) {
    case 'empty':
      return <Trans>Файл порожній, або його не вдалося прочитати.</Trans>;
    case 'no-heading':
      return (
        <Trans>
          У першому рядку немає жодного відомого заголовка. Збережіть цей список як CSV і заповніть той файл.
        </Trans>
      );
    case 'open-quote':
      return <Trans>У файлі є лапки, які ніде не закриваються.</Trans>;
    case 'too-many':
      return <Trans>У файлі понад 5000 рядків: це схоже на журнал запитів, а не на довідник.</Trans>;
  }
};

const FaultList = ({
  list,
  faults,
}: {
  readonly list: ListName;
  readonly faults: readonly ListFault[];
}): ReactNode => {
  const { i18n } = useLingui();
  const headings = new Map(
    listKinds[list].columns.map(({ id, heading }) => [id, heading[asLocale(i18n.locale)]]),
  );
  return (
    <ul className="problem-list">
      {faults.slice(0, shownFaults).map((fault) => {
        const line = fault.row + 1;
        return (
          <li key={`${fault.list} ${fault.row} ${fault.column} ${fault.code}`} className="foreign">
            {fault.list === list ? <Trans>Рядок {line}</Trans> : i18n._(listWords[fault.list].name)}
            {fault.list === list ? `, ${headings.get(fault.column) ?? fault.column}` : null}:{' '}
            {listFaultWords(i18n, fault)}
          </li>
        );
      })}
    </ul>
  );
};

/** What a CSV file would make of a list, before it does. */
const useOutcome = ({ list, lists, file }: ListImportProps, keepsOthers: boolean) =>
  useMemo(() => {
    const read = rowsFromCsv(list, file.text);
    if (read.kind !== 'read') return read;
    const before = lists[list] as readonly never[]; // rows of that list
    const { removed } = listDifference(list, before, read.rows as readonly never[]);
    const rows = (keepsOthers ? [...read.rows, ...removed] : read.rows) as readonly never[];
    const changed = { ...lists, [list]: rows };
    const faults = [
      ...read.faults,
      ...(read.faults.length > 0 ? [] : listNames.flatMap((name) => listFaults(changed, name))),
    ];
    return { ...read, rows, faults, difference: listDifference(list, before, rows), lacking: removed.length };
  }, [list, lists, file, keepsOthers]);

const Counts = ({
  difference,
}: {
  readonly difference: Readonly<Record<'added' | 'changed' | 'removed', readonly unknown[]>>;
}): ReactNode => (
  <p>
    <Plural
      value={difference.added.length}
      one="Додасться # рядок"
      few="Додадуться # рядки"
      many="Додасться # рядків"
      other="Додасться # рядка"
    />
    {'; '}
    <Plural
      value={difference.changed.length}
      one="зміниться # рядок"
      few="зміняться # рядки"
      many="зміниться # рядків"
      other="зміниться # рядка"
    />
    {'; '}
    <Plural
      value={difference.removed.length}
      one="зникне # рядок"
      few="зникнуть # рядки"
      many="зникне # рядків"
      other="зникне # рядка"
    />
    .
  </p>
);

/** A file on its way into a list: what it adds, changes and removes is told first. */
export const ListImport = (props: ListImportProps): ReactNode => {
  const { t } = useLingui();
  const [keepsOthers, setKeepsOthers] = useState(true);
  const outcome = useOutcome(props, keepsOthers);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { name } = props.file;
  const isGood = outcome.kind === 'read' && outcome.faults.length === 0;
  const counts = outcome.kind === 'read' ? outcome.difference : null;
  const isSame = counts !== null && counts.added.length + counts.changed.length + counts.removed.length === 0;
  const unknown = outcome.kind === 'read' ? outcome.unknown.join(', ') : '';
  return (
    <section className="data-ask" aria-label={t`Що змінить файл`}>
      <h3 ref={heading} tabIndex={-1} className="foreign">
        <Trans>Що змінить файл {name}</Trans>
      </h3>
      {outcome.kind === 'read' ? null : (
        <p>
          <Unreadable kind={outcome.kind} />
        </p>
      )}
      {counts ? <Counts difference={counts} /> : null}
      {unknown ? (
        <p className="foreign">
          <Trans>Невідомі стовпці пропущено: {unknown}.</Trans>
        </p>
      ) : null}
      {outcome.kind === 'read' && outcome.lacking > 0 ? (
        <label className="list-keep">
          <input
            type="checkbox"
            checked={keepsOthers}
            onChange={({ target }) => setKeepsOthers(target.checked)}
          />{' '}
          <Trans>Залишити рядки, яких у файлі немає</Trans>
        </label>
      ) : null}
      {outcome.kind === 'read' && !isGood ? (
        <>
          <p>
            <Trans>Спершу виправте у файлі:</Trans>
          </p>
          <FaultList list={props.list} faults={outcome.faults} />
        </>
      ) : null}
      <div className="button-row">
        <button
          type="button"
          className="button button-main"
          disabled={!isGood || isSame}
          onClick={() => (isGood ? props.onApply(outcome.rows) : undefined)}
        >
          <Trans>Застосувати</Trans>
        </button>
        <button type="button" className="button" onClick={props.onCancel}>
          <Trans>Не змінювати</Trans>
        </button>
      </div>
    </section>
  );
};

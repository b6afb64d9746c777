import { IconTrash } from '@tabler/icons-react';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import type { ListFault } from '../../../city/lists/list-faults.ts';
import { listKinds } from '../../../city/lists/list-kinds.ts';
import type { ListName } from '../../../city/lists/reference-lists.ts';
import { asLocale } from '../../../i18n/as-locale.ts';
import { type CellChoice, ListCell } from './list-cell.tsx';
import { lacksSource } from './lacks-source.ts';
import type { ListDraft } from './use-list-draft.ts';

interface ListTableProps {
  readonly list: ListName;
  readonly caption: string;
  readonly draft: ListDraft;
  /** rows with this text in some cell */
  readonly searched: string;
  readonly choicesOf: (column: string) => readonly CellChoice[] | null;
}

/** More fields at once would make the page slow; whoever looks for a row has the search. */
const rowsAtOnce = 50;

type RowProps = Omit<ListTableProps, 'caption' | 'searched'> & {
  readonly row: number;
  readonly faults: readonly ListFault[];
};

const ListRow = ({ list, draft, row, faults, choicesOf }: RowProps): ReactNode => {
  const { i18n, t } = useLingui();
  const { columns } = listKinds[list];
  const cells = draft.texts[row] ?? [];
  const hasId = columns[0]?.id === 'id';
  const code = hasId ? (cells[0] ?? '') : '';
  const name = cells[hasId ? 1 : 0] || t`новий рядок`;
  return (
    <tr>
      {columns.map(({ id, heading, form }, at) =>
        id === 'id' ? null : (
          <td key={id} data-kind="text" data-form={form} data-label={heading[asLocale(i18n.locale)]}>
            <ListCell
              label={`${heading[asLocale(i18n.locale)]}: ${name}`}
              form={form}
              text={cells[at] ?? ''}
              choices={form === 'choice' ? choicesOf(id) : null}
              fault={faults.find(({ column }) => column === id || (column === 'id' && id === 'name-uk'))}
              isFirst={row === 0 && at === (hasId ? 1 : 0)}
              onText={(text) => draft.setCell(row, at, text)}
            />
            {hasId && at === 1 && code ? <code className="list-code">{code}</code> : null}
            {lacksSource(list, id, cells) ? (
              <span className="list-unused">
                <Trans>Не враховується: бракує дати чи джерела.</Trans>
              </span>
            ) : null}
          </td>
        ),
      )}
      <td className="list-delete">
        <button
          type="button"
          className="icon-button"
          aria-label={t`Видалити рядок: ${name}`}
          onClick={() => draft.remove(row)}
        >
          <IconTrash aria-hidden size={16} />
        </button>
      </td>
    </tr>
  );
};

/** A reference list, every cell of it a field. */
export const ListTable = ({ list, caption, draft, searched, choicesOf }: ListTableProps): ReactNode => {
  const { i18n, t } = useLingui();
  const [shown, setShown] = useState(rowsAtOnce);
  const wanted = searched.trim().toLowerCase();
  const all = draft.texts.flatMap((cells, row) =>
    wanted === '' || cells.some((text) => text.toLowerCase().includes(wanted)) ? [row] : [],
  );
  const own = draft.faults.filter((fault) => fault.list === list);
  const count = all.length;
  if (count === 0) {
    return (
      <p className="quiet" role="status">
        {draft.texts.length === 0
          ? t`Тут ще нічого немає: додайте рядок або відкрийте файл CSV.`
          : t`Такого рядка немає.`}
      </p>
    );
  }
  return (
    <>
      <div className="scroll-area" role="region" aria-label={caption} tabIndex={0}>
        <table className="data-table list-table" data-list={list}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {listKinds[list].columns.map(({ id, heading }) =>
                id === 'id' ? null : (
                  <th key={id} scope="col" data-kind="text">
                    {heading[asLocale(i18n.locale)]}
                  </th>
                ),
              )}
              <th scope="col">
                <span className="visually-hidden">{t`Дії`}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {all.slice(0, shown).map((row) => (
              <ListRow
                key={row}
                list={list}
                draft={draft}
                row={row}
                faults={own.filter((fault) => fault.row === row)}
                choicesOf={choicesOf}
              />
            ))}
          </tbody>
        </table>
      </div>
      {count > shown ? (
        <button type="button" className="button" onClick={() => setShown(shown + rowsAtOnce)}>
          <Trans>
            Показати ще (показано {shown} із {count})
          </Trans>
        </button>
      ) : null}
    </>
  );
};

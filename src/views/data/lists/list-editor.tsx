import { IconDownload, IconPlus, IconUpload } from '@tabler/icons-react';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import { csvCells } from '../../../city/lists/csv-cells.ts';
import type { ListName, ReferenceLists } from '../../../city/lists/reference-lists.ts';
import { asLocale } from '../../../i18n/as-locale.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { csvText } from '../../../reports/csv-text.ts';
import { downloadBlob } from '../../../reports/download-blob.ts';
import { fileName } from '../../../reports/file-name.ts';
import { useName } from '../../naming/use-name.ts';
import { ListImport } from './list-import.tsx';
import { ListTable } from './list-table.tsx';
import { listWords } from './list-words.ts';
import { textOfFile } from './text-of-file.ts';
import { useCellChoices } from './use-cell-choices.ts';
import { useListDraft } from './use-list-draft.ts';
import type { ListsActions } from './use-lists.ts';

interface ListEditorProps {
  readonly list: ListName;
  readonly lists: ReferenceLists;
  readonly save: ListsActions['save'];
}

/** Says that something is not saved, for it cannot be; null = all is saved. */
const OpenNote = ({
  names,
  onDiscard,
}: {
  readonly names: string | null;
  readonly onDiscard: () => void;
}): ReactNode => (
  <div className="data-failure" role="alert">
    <p>
      {names === null ? (
        <Trans>Ще не збережено: спершу заповніть чи виправте позначені клітинки.</Trans>
      ) : (
        <Trans>Не збережено: це суперечило б іншому довіднику ({names}).</Trans>
      )}
    </p>
    <button type="button" className="button" onClick={onDiscard}>
      <Trans>Відкинути незбережене</Trans>
    </button>
  </div>
);

const downloadList = (
  list: ListName,
  rows: readonly never[],
  { locale, title }: { readonly locale: Locale; readonly title: string },
): void => {
  const text = csvText(csvCells(list, rows, locale), locale);
  downloadBlob(new Blob([text], { type: 'text/csv;charset=utf-8' }), fileName(title, 'csv'));
};

/** One list: search, add, change, delete; take it along as CSV, bring it in. */
export const ListEditor = ({ list, lists, save }: ListEditorProps): ReactNode => {
  const { i18n, t } = useLingui();
  const locale = asLocale(i18n.locale);
  const city = useName()(lists.city.name);
  const draft = useListDraft({ list, lists, locale, save });
  const choicesOf = useCellChoices(list, lists);
  const [searched, setSearched] = useState('');
  const [incoming, setIncoming] = useState<{ readonly name: string; readonly text: string } | null>(null);
  const body = useRef<HTMLDivElement>(null);
  const [added, setAdded] = useState(0);
  useEffect(() => {
    // the field of the new row is where the reader wants to be
    if (added > 0) body.current?.querySelector<HTMLElement>('[data-first]')?.focus();
  }, [added]);
  const name = i18n._(listWords[list].name);
  const others = draft.faults.filter((fault) => fault.list !== list);
  const isOwn = draft.faults.length > others.length;
  const contradicted = [...new Set(others.map((fault) => i18n._(listWords[fault.list].name)))].join(', ');
  const download = (): void =>
    downloadList(list, lists[list] as readonly never[], { locale, title: `${city} — ${name}` }); // rows of that list
  const add = (): void => {
    setSearched('');
    draft.add();
    setAdded(added + 1);
  };
  return (
    <div ref={body} className="list-editor">
      <p className="quiet">{i18n._(listWords[list].purpose)}</p>
      <div className="button-row">
        <input
          type="search"
          className="field"
          aria-label={t`Шукати в списку: ${name}`}
          placeholder={t`Шукати`}
          value={searched}
          onChange={({ target }) => setSearched(target.value)}
        />
        <button type="button" className="button" onClick={add}>
          <IconPlus aria-hidden size={16} />
          <Trans>Додати рядок</Trans>
        </button>
        <button type="button" className="button" onClick={download}>
          <IconDownload aria-hidden size={16} />
          <Trans>Зберегти як CSV</Trans>
        </button>
        <FileTrigger
          acceptedFileTypes={['.csv', '.txt', '.tsv']}
          onSelect={(files) => {
            const file = files?.[0];
            if (file) void textOfFile(file).then((text) => setIncoming({ name: file.name, text }));
          }}
        >
          <Button className="button">
            <IconUpload aria-hidden size={16} />
            <Trans>Відкрити CSV</Trans>
          </Button>
        </FileTrigger>
      </div>
      {incoming ? (
        <ListImport
          key={incoming.text}
          list={list}
          lists={lists}
          file={incoming}
          onApply={(rows) => {
            setIncoming(null);
            draft.discard();
            void save({ [list]: rows });
          }}
          onCancel={() => setIncoming(null)}
        />
      ) : null}
      {draft.faults.length > 0 ? (
        <OpenNote names={isOwn ? null : contradicted} onDiscard={draft.discard} />
      ) : null}
      <ListTable list={list} caption={name} draft={draft} searched={searched} choicesOf={choicesOf} />
    </div>
  );
};

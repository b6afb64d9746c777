import { IconAlertTriangle, IconX } from '@tabler/icons-react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFormats } from '../../charts/use-formats.ts';
import { problemText } from '../../i18n/problem-text.ts';
import { bytesWords } from './bytes-words.ts';
import type { Dialect } from '../../intake/dialect.ts';
import type { ListedTable } from '../../engine/reader.ts';
import { DialectFields } from './dialect-fields.tsx';
import { faultWords } from './fault-words.ts';
import type { ChosenFile } from './import-session.ts';
import { writingWords } from './writing-words.ts';

interface ChosenFilesProps {
  readonly files: readonly ChosenFile[];
  /** columns that the mapping uses and a file does not have, by the file's id */
  readonly lacking: ReadonlyMap<number, readonly string[]>;
  readonly onLeaveOut: (id: number) => void;
  readonly onAddTable: (id: number, table: ListedTable) => void;
  readonly onRewrite: (id: number, dialect: Partial<Dialect>) => void;
}

const Look = ({ look, choice }: Pick<ChosenFile, 'look' | 'choice'>): ReactNode => {
  const { i18n } = useLingui();
  if (look === null) return <Trans>Переглядаємо початок файлу…</Trans>;
  if (look.kind === 'inspected') return writingWords(i18n, choice?.format ?? 'delimited', look.dialect);
  const words = look.kind === 'fault' ? faultWords(i18n, look.code) : problemText(i18n, look.problem);
  return (
    <span className="data-problem">
      <IconAlertTriangle aria-hidden size={16} />
      <span>
        {words} <Trans>Цей файл не буде додано.</Trans>
      </span>
    </span>
  );
};

/** Tables of a file that are not read unless they are added. */
const Others = ({
  id,
  others,
  onAddTable,
}: Pick<ChosenFile, 'id' | 'others'> & Pick<ChosenFilesProps, 'onAddTable'>): ReactNode => {
  const { t } = useLingui();
  if (others.length === 0) return null;
  return (
    <div className="other-tables">
      <span className="quiet">
        <Trans>Є ще аркуші, їх не буде додано:</Trans>
      </span>
      <ul>
        {others.map((table) => {
          const name = table.path.join(' › ');
          return (
            <li key={name}>
              <button type="button" className="button foreign" onClick={() => onAddTable(id, table)}>
                <span className="visually-hidden">
                  <Trans>Додати аркуш</Trans>{' '}
                </span>
                {name}
                {table.isHidden ? <span className="quiet"> {t`прихований`}</span> : null}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
};

/** The files on their way, each with what was found in it. */
export const ChosenFiles = ({
  files,
  lacking,
  onLeaveOut,
  onAddTable,
  onRewrite,
}: ChosenFilesProps): ReactNode => {
  const { i18n, t } = useLingui();
  const formats = useFormats();
  return (
    <ul className="chosen-files">
      {files.map(({ id, file, look, choice, others }) => {
        const name = [file.name, ...(choice?.path ?? [])].join(' › ');
        const missing = lacking.get(id)?.join(', ');
        return (
          <li key={id}>
            <div className="chosen-file">
              <strong className="foreign">{name}</strong>{' '}
              <span className="quiet">{bytesWords(i18n, formats, file.size)}</span>
              <p className="quiet">
                <Look look={look} choice={choice} />
              </p>
              {look?.kind === 'inspected' && choice !== null ? (
                <DialectFields
                  name={name}
                  format={choice.format}
                  dialect={look.dialect}
                  onChange={(dialect) => onRewrite(id, dialect)}
                />
              ) : null}
              <Others id={id} others={others} onAddTable={onAddTable} />
              {missing ? (
                <p className="data-problem">
                  <IconAlertTriangle aria-hidden size={16} />
                  <Trans>У файлі немає стовпців: {missing}. Імпортуйте його окремо.</Trans>
                </p>
              ) : null}
            </div>
            <button
              type="button"
              className="icon-button"
              aria-label={t`Прибрати файл ${name}`}
              onClick={() => onLeaveOut(id)}
            >
              <IconX aria-hidden size={16} />
            </button>
          </li>
        );
      })}
    </ul>
  );
};

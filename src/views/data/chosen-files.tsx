import { IconAlertTriangle, IconX } from '@tabler/icons-react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFormats } from '../../charts/use-formats.ts';
import { problemText } from '../../i18n/problem-text.ts';
import { bytesWords } from './bytes-words.ts';
import { dialectWords } from './dialect-words.ts';
import { faultWords } from './fault-words.ts';
import type { ChosenFile } from './import-session.ts';

interface ChosenFilesProps {
  readonly files: readonly ChosenFile[];
  /** columns that the mapping uses and a file does not have, by the file's id */
  readonly lacking: ReadonlyMap<number, readonly string[]>;
  readonly onLeaveOut: (id: number) => void;
}

const Look = ({ look }: Pick<ChosenFile, 'look'>): ReactNode => {
  const { i18n } = useLingui();
  if (look === null) return <Trans>Переглядаємо початок файлу…</Trans>;
  if (look.kind === 'inspected') return dialectWords(i18n, look.dialect);
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

/** The files on their way, each with what was found in it. */
export const ChosenFiles = ({ files, lacking, onLeaveOut }: ChosenFilesProps): ReactNode => {
  const { i18n, t } = useLingui();
  const formats = useFormats();
  return (
    <ul className="chosen-files">
      {files.map(({ id, file, look }) => {
        const missing = lacking.get(id)?.join(', ');
        return (
          <li key={id}>
            <div className="chosen-file">
              <strong className="foreign">{file.name}</strong>{' '}
              <span className="quiet">{bytesWords(i18n, formats, file.size)}</span>
              <p className="quiet">
                <Look look={look} />
              </p>
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
              aria-label={t`Прибрати файл ${file.name}`}
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

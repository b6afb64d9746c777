import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFormats } from '../../charts/use-formats.ts';
import { rowsWords } from '../../i18n/rows-words.ts';
import { bytesWords } from './bytes-words.ts';
import type { ImportStage } from './import-session.ts';
import { remainingSeconds } from './remaining-seconds.ts';
import { useFocusWhenLost } from './use-focus-when-lost.ts';

type Reading = Extract<ImportStage, { kind: 'reading' }>;

const Remaining = ({ seconds }: { readonly seconds: number | null }): ReactNode => {
  if (seconds === null) return null;
  const minutes = Math.round(seconds / 60);
  if (minutes >= 2)
    return (
      <Plural value={minutes} one="ще # хвилина" few="ще # хвилини" many="ще # хвилин" other="ще # хвилини" />
    );
  return (
    <Plural value={seconds} one="ще # секунда" few="ще # секунди" many="ще # секунд" other="ще # секунди" />
  );
};

/** How far the reading is, in bytes and rows, with the time that is left; and the way out. */
export const ProgressPanel = ({
  stage,
  onCancel,
}: {
  readonly stage: Reading;
  readonly onCancel: () => void;
}): ReactNode => {
  const { i18n, t } = useLingui();
  const formats = useFormats();
  const cancel = useFocusWhenLost<HTMLButtonElement>();
  const { progress, elapsedMs } = stage;
  const share = progress && progress.bytesTotal > 0 ? progress.bytesRead / progress.bytesTotal : 0;
  const percent = Math.floor(share * 100);
  // heard at every quarter only: a voice that counts along says nothing else any more
  const quarter = formats.formatShare(Math.floor(percent / 25) / 4);
  const seconds = progress && remainingSeconds({ ...progress, elapsedMs });
  const read = progress && bytesWords(i18n, formats, progress.bytesRead);
  const total = progress && bytesWords(i18n, formats, progress.bytesTotal);
  return (
    <div className="import-progress">
      <progress aria-label={t`Імпорт файлів`} max={100} value={progress ? percent : undefined} />
      <p className="import-progress-line">
        {progress ? (
          <>
            <span className="foreign">{progress.file}</span>
            <span>
              <Trans>
                {read} із {total}
              </Trans>
            </span>
            <span>{rowsWords(i18n, progress.rowsRead)}</span>
            <span>
              <Remaining seconds={seconds} />
            </span>
          </>
        ) : (
          <Trans>Готуємося читати…</Trans>
        )}
      </p>
      <p className="visually-hidden" role="status">
        <Trans>Прочитано {quarter}</Trans>
      </p>
      <button type="button" className="button" ref={cancel} onClick={onCancel}>
        <Trans>Скасувати</Trans>
      </button>
    </div>
  );
};

import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useEffect, useRef, type ReactNode } from 'react';
import type { Holdings } from '../../engine/engine.ts';
import type { StoredImport } from '../../engine/stored-import.ts';
import type { ImportReport } from '../../intake/import-report.ts';
import { requestsWords } from '../../i18n/requests-words.ts';
import { rowsWords } from '../../i18n/rows-words.ts';
import { AccountTable } from './account-table.tsx';
import { ChannelSummary } from './channel-summary.tsx';
import { FilteredNote } from './filtered-note.tsx';
import { HiddenRowsNote } from './hidden-rows-note.tsx';
import { RestNote } from './rest-note.tsx';
import { RowProblems } from './row-problems.tsx';
import { SharedNotes } from './shared-notes.tsx';
import { UnmatchedLabels } from './unmatched-labels.tsx';
import { useImportReport } from './use-import-report.ts';

/** Most come to add a file: what was noticed of it is shown, and loaded, afterwards. */
const QualitySection = lazy(async () => ({
  default: (await import('./quality-section.tsx')).QualitySection,
}));

/** Few files have windows. */
const WindowsAccount = lazy(async () => ({
  default: (await import('./windows-account.tsx')).WindowsAccount,
}));

interface ImportAccountProps {
  readonly stored: StoredImport;
  readonly holdings: Holdings;
  /** it was just added: the focus goes here */
  readonly isNew: boolean;
  /** reads the same files in another way; null where they are no longer at hand */
  readonly onReconsider: ((report: ImportReport) => void) | null;
  /** asks what an import would replace */
  readonly onReplace: (id: string) => void;
  readonly onClose: () => void;
}

/** What became of every row of an import. */
export const ImportAccount = (props: ImportAccountProps): ReactNode => {
  const { stored, holdings, isNew, onReconsider, onReplace, onClose } = props;
  const { i18n, t } = useLingui();
  const heading = useRef<HTMLHeadingElement>(null);
  const report = useImportReport(stored.id);
  useEffect(() => {
    if (isNew) heading.current?.focus();
  }, [isNew]);
  const { name } = stored;
  const rows = rowsWords(
    i18n,
    stored.files.reduce((sum, { rowsRead }) => sum + rowsRead, 0),
  );
  const requests = requestsWords(i18n, stored.requests);
  return (
    <section className="panel import-account" aria-label={t`Облік рядків`} aria-busy={report === undefined}>
      <header className="panel-head">
        <div className="panel-titles">
          <h2 className="panel-title foreign" ref={heading} tabIndex={-1}>
            {isNew ? <Trans>Додано «{name}»</Trans> : <Trans>Облік рядків «{name}»</Trans>}
          </h2>
          <p className="panel-subtitle">
            {stored.mapping.date.kind === 'windows' ? (
              <Trans>Прочитано {rows} з вікнами</Trans>
            ) : (
              <Trans>
                Прочитано {rows}, у них {requests}
              </Trans>
            )}
          </p>
        </div>
        <button type="button" className="button" onClick={onClose}>
          <Trans>Закрити</Trans>
        </button>
      </header>
      {report === undefined ? <div className="skeleton account-skeleton" /> : null}
      {report ? (
        <>
          <AccountTable files={report.files} />
          <RestNote report={report} />
          <HiddenRowsNote files={report.files} />
          <SharedNotes id={stored.id} holdings={holdings} onReplace={onReplace} />
          <FilteredNote filters={stored.mapping.rowFilters} files={report.files} />
          <Suspense fallback={<div className="skeleton account-skeleton" />}>
            <QualitySection id={stored.id} name={name} report={report} holdings={holdings} />
          </Suspense>
          <RowProblems name={name} report={report} />
          <UnmatchedLabels
            unmatched={report.unmatched}
            onName={onReconsider && (() => onReconsider(report))}
          />
          {report.windows ? (
            <Suspense fallback={<div className="skeleton account-skeleton" />}>
              <WindowsAccount report={report.windows} />
            </Suspense>
          ) : null}
          <section>
            {report.windows || report.isRest ? null : (
              <>
                <h3>
                  <Trans>Канали</Trans>
                </h3>
                <ChannelSummary channels={report.channels} />
              </>
            )}
            {onReconsider ? (
              <button type="button" className="button" onClick={() => onReconsider(report)}>
                <Trans>Змінити канали чи ролі й прочитати ще раз</Trans>
              </button>
            ) : null}
          </section>
        </>
      ) : null}
    </section>
  );
};

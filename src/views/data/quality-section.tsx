import { IconDownload } from '@tabler/icons-react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFormats } from '../../charts/use-formats.ts';
import type { Holdings } from '../../engine/engine.ts';
import { qualityAgreedWords } from '../../i18n/quality-agreed-words.ts';
import type { ImportReport } from '../../intake/import-report.ts';
import type { ImportQuality } from '../../measures/quality/import-quality.ts';
import { downloadBlob } from '../../reports/download-blob.ts';
import { fileName } from '../../reports/file-name.ts';
import { useMemberNames } from '../naming/use-member-names.ts';
import { faultCode } from './fault-code.ts';
import { faultWords } from './fault-words.ts';
import { noticedLines } from './noticed-lines.ts';
import { problemsCsv } from './problems-csv.ts';
import { QualityFindings } from './quality-findings.tsx';
import { QualityMatrix } from './quality-matrix.tsx';
import { useImportQuality } from './use-import-quality.ts';
import './quality-section.css';

interface QualitySectionProps {
  readonly id: string;
  readonly name: string;
  readonly report: ImportReport;
  readonly holdings: Pick<Holdings, 'version' | 'members'>;
}

const Content = ({
  quality,
  name,
  report,
  holdings,
}: Omit<QualitySectionProps, 'id'> & { readonly quality: ImportQuality }): ReactNode => {
  const { i18n, t } = useLingui();
  const formats = useFormats();
  const nameOf = useMemberNames(holdings.members);
  const language = { i18n, formats, nameOf };
  const { findings, compared, matrix, agreed } = quality;
  const range = compared && formats.formatRange(compared);
  const download = () => {
    const lines = noticedLines(language, findings, report.unmatched);
    downloadBlob(
      new Blob([problemsCsv(i18n, report, lines)], { type: 'text/csv;charset=utf-8' }),
      fileName(`${name} — ${t`якість даних`}`, 'csv'),
    );
  };
  return (
    <>
      {findings.length === 0 ? (
        <p>
          <Trans>
            Нічого тривожного не помічено. Це не означає, що дані повні: програма бачить лише те, що є у
            файлі.
          </Trans>
        </p>
      ) : (
        <QualityFindings findings={findings} language={language} />
      )}
      {agreed ? <p className="quiet">{qualityAgreedWords(i18n, agreed)}</p> : null}
      {range === null ? null : (
        <p className="quiet">
          <Trans>Періоди порівняно між собою за {range}, без неповних днів у кінці.</Trans>
        </p>
      )}
      {findings.length === 0 ? null : (
        <button type="button" className="button" onClick={download}>
          <IconDownload aria-hidden size={16} />
          <Trans>Завантажити все помічене й невраховані рядки (CSV)</Trans>
        </button>
      )}
      {matrix ? <QualityMatrix matrix={matrix} nameOf={nameOf} /> : null}
    </>
  );
};

/** What was noticed of an import's data, and where they are. */
export const QualitySection = ({ id, ...rest }: QualitySectionProps): ReactNode => {
  const { i18n, t } = useLingui();
  const { quality, error } = useImportQuality(id, rest.holdings.version);
  return (
    <section
      className="quality"
      aria-label={t`Якість даних`}
      aria-busy={quality === undefined && error === null}
    >
      <h3>
        <Trans>Якість даних</Trans>
      </h3>
      {error ? (
        <p className="data-failure" role="alert">
          {faultWords(i18n, faultCode(error))}
        </p>
      ) : null}
      {quality === undefined && !error ? <div className="skeleton account-skeleton" /> : null}
      {quality ? <Content quality={quality} {...rest} /> : null}
    </section>
  );
};

import { useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { ShowAll } from '../../charts/show-all.tsx';
import type { QualityLanguage } from '../../i18n/quality-language.ts';
import { qualityWords } from '../../i18n/quality-words.ts';
import type { QualityFinding } from '../../measures/quality/quality-finding.ts';
import { severityWords } from './severity-words.ts';

/** The worst come first; a log of many small services may have dozens of jumps. */
const shownFindings = 8;

interface QualityFindingsProps {
  readonly findings: readonly QualityFinding[];
  readonly language: QualityLanguage;
}

/** What was noticed of an import, worst first, each with what to do. */
export const QualityFindings = ({ findings, language }: QualityFindingsProps): ReactNode => {
  const { i18n, t } = useLingui();
  const [all, setAll] = useState(false);
  const shown = all ? findings : findings.slice(0, shownFindings);
  return (
    <>
      <ol className="quality-findings" aria-label={t`Що помічено`}>
        {shown.map((finding, index) => {
          const { message, remedy } = qualityWords(language, finding);
          return (
            // the list comes as a whole and never changes
            <li key={index} data-severity={finding.severity}>
              <span className="data-mark" data-fault={finding.severity === 'serious' || undefined}>
                {i18n._(severityWords[finding.severity])}
              </span>{' '}
              <span className="foreign">{message}</span> <span className="quiet">{remedy}</span>
            </li>
          );
        })}
      </ol>
      <ShowAll shown={shown.length} of={findings.length} all={all} onToggle={() => setAll(!all)} />
    </>
  );
};

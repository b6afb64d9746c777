import { t } from '@lingui/core/macro';
import type { QualityLanguage } from '../../i18n/quality-language.ts';
import { qualityWords } from '../../i18n/quality-words.ts';
import { requestsWords } from '../../i18n/requests-words.ts';
import type { ImportReport, LabelCount } from '../../intake/import-report.ts';
import type { QualityFinding } from '../../measures/quality/quality-finding.ts';

/** Something that was noticed of a whole import, in words. */
export interface NoticedLine {
  readonly code: string;
  readonly text: string;
}

/** The rest has fewest requests; a column mistaken for a service may have 50,000. */
const mostLabels = 1000;

/** All that was noticed of an import, and the names that the city does not know, one line each. */
export const noticedLines = (
  language: QualityLanguage,
  findings: readonly QualityFinding[],
  { districts, services, channels }: ImportReport['unmatched'],
): NoticedLine[] => {
  const { i18n } = language;
  const named = (title: string, labels: readonly LabelCount[]): NoticedLine[] =>
    labels.slice(0, mostLabels).map(({ label, requests }) => {
      const [name, count] = [label === '' ? t(i18n)`(порожньо)` : label, requestsWords(i18n, requests)];
      return { code: 'unknown-label', text: `${title}: ${name} — ${count}` };
    });
  return [
    ...findings.map((finding) => {
      const { message, remedy } = qualityWords(language, finding);
      return { code: finding.code, text: `${message} ${remedy}` };
    }),
    ...named(t(i18n)`Райони`, districts),
    ...named(t(i18n)`Послуги`, services),
    ...named(t(i18n)`Канали`, channels),
  ];
};

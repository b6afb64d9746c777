import type { I18n } from '@lingui/core';
import type { QualityCode, QualityFinding } from '../measures/quality/quality-finding.ts';
import type { Formats } from './formats.ts';

/** What words about an import are made with. */
export interface QualityLanguage {
  readonly i18n: I18n;
  readonly formats: Formats;
  /** name of a member of a dimension */
  readonly nameOf: (dimension: 'district' | 'service' | 'channel', key: string) => string;
}

/** The finding of one code. */
export type QualityOf<Code extends QualityCode> = Extract<QualityFinding, { readonly code: Code }>;

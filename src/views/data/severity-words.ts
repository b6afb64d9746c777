import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { QualitySeverity } from '../../measures/quality/quality-finding.ts';

/** What a finding asks of whoever reads it. */
export const severityWords: Readonly<Record<QualitySeverity, MessageDescriptor>> = {
  serious: msg`виправити`,
  check: msg`перевірити`,
  note: msg`до відома`,
};

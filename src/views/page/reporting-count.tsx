import { plural } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Reporting } from '../../measures/reporting.ts';

/** «звітують 58 із 61 послуги»: those that stopped within the period do not count as reporting. */
export const ReportingCount = ({ found }: { readonly found: Reporting }): ReactNode => {
  const silent = new Set(found.silent.map(({ key }) => key));
  const reports = found.reporting.filter((key) => !silent.has(key)).length;
  const all = plural(found.ever, { one: '# послуги', few: '# послуг', many: '# послуг', other: '# послуги' });
  return (
    <Trans>
      звітують {reports} із {all}
    </Trans>
  );
};

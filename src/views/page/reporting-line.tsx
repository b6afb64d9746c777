import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFormats } from '../../charts/use-formats.ts';
import { reporting } from '../../measures/reporting.ts';
import type { Screen } from '../asking/use-screen.ts';
import { useMemberNames } from '../naming/use-member-names.ts';

const namedAtMost = 3;

/** How many services report, and which of them have gone silent. */
export const ReportingLine = ({ screen }: { readonly screen: Screen }): ReactNode => {
  const { t } = useLingui();
  const { formatDay } = useFormats();
  const names = useMemberNames(screen.holdings.members);
  const answer = screen.answers.reporting;
  if (answer?.kind !== 'answered') return null;
  const { data, range } = screen.scope;
  const found = reporting(answer, 'service', { from: range.from, to: Math.min(range.to, data.to) });
  if (found.ever <= 1) return null;
  const reports =
    found.reporting.length - found.silent.filter(({ key }) => found.reporting.includes(key)).length;
  const all = plural(found.ever, { one: '# послуги', few: '# послуг', many: '# послуг', other: '# послуги' });
  const silent = found.silent.slice(0, namedAtMost).map(({ key, since }) => {
    const name = names('service', key);
    const day = formatDay(since);
    return t`«${name}» — з ${day}`;
  });
  const more = found.silent.length - silent.length;
  return (
    <>
      {' · '}
      <Trans>
        звітують {reports} із {all}
      </Trans>
      {silent.length > 0 ? (
        <span className="page-silent">
          {' · '}
          <Trans>перестали звітувати:</Trans> {silent.join('; ')}
          {more > 0 ? t` і ще ${more}` : ''}
        </span>
      ) : null}
    </>
  );
};

import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useLingui as useI18n } from '@lingui/react';
import type { ReactNode } from 'react';
import { missingWords } from '../../i18n/missing-words.ts';
import type { Target } from '../../measures/targets.ts';
import type { MemberNames } from '../naming/member-names.ts';
import { TargetsTable } from './targets-table.tsx';

interface UnjudgedProps {
  readonly targets: readonly Target[];
  readonly names: MemberNames;
}

const shown = 100;

/** The cells of which nothing is claimed, each with the reason: a gap, not a zero. */
export const Unjudged = ({ targets, names }: UnjudgedProps): ReactNode => {
  const { t } = useLingui();
  const { i18n } = useI18n();
  if (targets.length === 0) return null;
  const reasons = Map.groupBy(targets, ({ movable }) =>
    movable.kind === 'missing' ? movable.reason : 'no-requests',
  );
  const list = [...reasons]
    .map(([reason, own]) => `${missingWords(i18n, reason)} — ${own.length}`)
    .join('; ');
  const cells = plural(targets.length, {
    one: '# комірку',
    few: '# комірки',
    many: '# комірок',
    other: '# комірки',
  });
  const first = targets.slice(0, shown);
  const more = targets.length - first.length;
  return (
    <details className="unjudged">
      <summary>
        {t`Не оцінено ${cells}:`} {list}
      </summary>
      <TargetsTable targets={first} names={names} caption={t`Комірки без оцінки`} brief />
      {more > 0 ? <p>{t`Ще ${more} — у CSV.`}</p> : null}
    </details>
  );
};

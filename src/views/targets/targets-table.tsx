import { Trans, useLingui } from '@lingui/react/macro';
import { useLingui as useI18n } from '@lingui/react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useFormats } from '../../charts/use-formats.ts';
import { missingWords } from '../../i18n/missing-words.ts';
import type { Target } from '../../measures/targets.ts';
import type { MemberNames } from '../naming/member-names.ts';
import { useViewState } from '../state/use-view-state.ts';
import { ShareBar } from './share-bar.tsx';
import './targets.css';

interface TargetsTableProps {
  readonly targets: readonly Target[];
  readonly names: MemberNames;
  readonly caption: string;
  /** the short form leaves interval, n and benchmark to the page of targets */
  readonly brief: boolean;
}

const Row = ({
  target,
  names,
  brief,
}: Omit<TargetsTableProps, 'targets' | 'caption'> & { readonly target: Target }) => {
  const { i18n } = useI18n();
  const { formatCount, formatShare, formatShareRange } = useFormats();
  const { addressOf } = useViewState();
  const { district, service, adoption, benchmark, movable, volume } = target;
  const known = adoption.kind === 'value';
  const goal = benchmark?.adoption.kind === 'value' ? benchmark.adoption : null;
  const count = formatCount(volume);
  const aim = goal ? formatShare(goal.value) : '—';
  const to = addressOf({ page: 'overview', districts: [district], services: [service] });
  return (
    <tr>
      <th scope="row">
        <Link href={to}>
          <strong>{names('district', district)}</strong>, {names('service', service)}
        </Link>
        {brief ? null : (
          <small className="target-narrow">
            <Trans>
              запитів {count}, орієнтир {aim}
            </Trans>
          </small>
        )}
      </th>
      <td className="target-number">
        {known ? formatShare(adoption.value) : missingWords(i18n, adoption.reason)}
        {known && !brief ? <small>{formatShareRange(adoption.low, adoption.high)}</small> : null}
      </td>
      <td className="target-bar">
        <ShareBar adoption={adoption} benchmark={goal} />
      </td>
      {brief ? null : <td className="target-number target-wide">{count}</td>}
      {brief ? null : (
        <td className="target-number target-wide">
          {aim}
          {benchmark ? <small>{names('district', benchmark.district)}</small> : null}
        </td>
      )}
      <td className="target-number target-movable">
        {movable.kind === 'value' ? (
          <>
            <strong>{formatCount(Math.round(movable.value))}</strong>
            {brief ? null : (
              <small>
                {formatCount(Math.round(movable.low))}–{formatCount(Math.round(movable.high))}
              </small>
            )}
          </>
        ) : (
          <small data-missing>{missingWords(i18n, movable.reason)}</small>
        )}
      </td>
    </tr>
  );
};

/** Cells in rows, the largest gain first. */
export const TargetsTable = ({ targets, names, caption, brief }: TargetsTableProps): ReactNode => {
  const { t } = useLingui();
  return (
    <table className="targets-table" data-brief={brief || undefined}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t`Район, послуга`}</th>
          <th scope="col">{t`Онлайн`}</th>
          <th scope="col" className="target-bar">
            <span className="visually-hidden">{t`Частка онлайн`}</span>
          </th>
          {brief ? null : <th scope="col" className="target-wide">{t`Запитів`}</th>}
          {brief ? null : <th scope="col" className="target-wide">{t`Орієнтир`}</th>}
          <th scope="col">
            <Trans>Могли б онлайн</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {targets.map((target) => (
          <Row key={`${target.district} ${target.service}`} target={target} names={names} brief={brief} />
        ))}
      </tbody>
    </table>
  );
};

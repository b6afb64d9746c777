import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Panel } from '../../charts/panel.tsx';
import { useMemberNames } from '../naming/use-member-names.ts';
import { Explanation } from '../notes/explanation.tsx';
import { usePanelFrame } from '../notes/use-panel-frame.ts';
import type { ScreenProps } from '../page/screen-page.tsx';
import { useRangeWords } from '../sentence/use-range-words.ts';
import { useViewState } from '../state/use-view-state.ts';
import { TargetsMethod } from '../targets/targets-method.tsx';
import { TargetsTable } from '../targets/targets-table.tsx';
import { useTargets } from '../targets/use-targets.ts';
import { useTargetsExport } from '../targets/use-targets-export.ts';

const shown = 5;

/** The first few targets, and the way to all of them. */
export const TargetsPanel = ({ screen, busy }: ScreenProps): ReactNode => {
  const { t } = useLingui();
  const { addressOf } = useViewState();
  const names = useMemberNames(screen.holdings.members);
  const frame = usePanelFrame({ screen, busy });
  const targets = useTargets(screen) ?? [];
  const table = useTargetsExport(targets, names);
  const movable = targets.filter((target) => target.movable.kind === 'value' && target.movable.value > 0);
  const range = useRangeWords(screen.scope.range);
  const title = t`Де кампанія зрушить найбільше`;
  return (
    <div className="half">
      <Panel
        {...frame}
        title={title}
        subtitle={t`Запити за ${range}, що могли б бути онлайн, якби район досяг найкращої чверті районів`}
        summary={t`Перелік комірок «район × послуга» з найбільшою кількістю таких запитів; усі — у таблиці.`}
        status={
          movable.length > 0
            ? { kind: 'ready' }
            : { kind: 'missing', words: t`Замало районів або запитів, щоб порівняти райони між собою.` }
        }
        table={table}
        explanation={
          <Explanation switches={screen.state.switches} parts={['adoption']}>
            <TargetsMethod />
          </Explanation>
        }
      >
        <TargetsTable targets={movable.slice(0, shown)} names={names} caption={title} brief />
        <p className="targets-more">
          <Link href={addressOf({ page: 'targets' })}>
            <Trans>Усі цілі та слова для комунікацій</Trans>
          </Link>
        </p>
      </Panel>
    </div>
  );
};

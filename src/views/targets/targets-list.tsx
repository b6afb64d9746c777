import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { Panel } from '../../charts/panel.tsx';
import { useFormats } from '../../charts/use-formats.ts';
import type { Target } from '../../measures/targets.ts';
import { useMemberNames } from '../naming/use-member-names.ts';
import { Explanation } from '../notes/explanation.tsx';
import { usePanelFrame } from '../notes/use-panel-frame.ts';
import type { ScreenProps } from '../page/screen-page.tsx';
import { TargetsMethod } from './targets-method.tsx';
import { TargetsTable } from './targets-table.tsx';
import { Unjudged } from './unjudged.tsx';
import { useTargetsExport } from './use-targets-export.ts';

const firstRows = 15;

const gainOf = ({ movable }: Target): number => (movable.kind === 'value' ? movable.value : 0);

/** All cells, ranked; those that cannot be judged below, with the reason. */
export const TargetsList = ({
  screen,
  busy,
  targets,
}: ScreenProps & { readonly targets: readonly Target[] }): ReactNode => {
  const { t } = useLingui();
  const { formatCount, formatRange } = useFormats();
  const [isWhole, showWhole] = useState(false);
  const names = useMemberNames(screen.holdings.members);
  const frame = usePanelFrame({ screen, busy });
  const table = useTargetsExport(targets, names);
  const judged = targets.filter(({ movable }) => movable.kind === 'value' && movable.value > 0);
  const total = formatCount(Math.round(judged.reduce((sum, target) => sum + gainOf(target), 0)));
  const range = formatRange(screen.scope.range);
  const cells = plural(judged.length, {
    one: '# комірка',
    few: '# комірки',
    many: '# комірок',
    other: '# комірки',
  });
  const rest = judged.length - firstRows;
  return (
    <Panel
      {...frame}
      title={t`Онлайн-запитів могло б бути на ${total} більше`}
      subtitle={t`Район × послуга, ${range}: ${cells} нижче орієнтира — частки, якої досягає найкраща чверть районів`}
      summary={t`Комірки за кількістю запитів, що могли б перейти онлайн. Усі значення — у таблиці.`}
      status={
        judged.length > 0
          ? { kind: 'ready' }
          : { kind: 'missing', words: t`Замало районів або запитів, щоб порівняти райони між собою.` }
      }
      table={table}
      explanation={
        <Explanation switches={screen.state.switches} parts={['adoption', 'interval']}>
          <TargetsMethod />
        </Explanation>
      }
    >
      <TargetsTable
        targets={isWhole ? judged : judged.slice(0, firstRows)}
        names={names}
        caption={t`Цілі`}
        brief={false}
      />
      {rest > 0 ? (
        <p className="targets-more">
          <button type="button" className="link-button" onClick={() => showWhole(!isWhole)}>
            {isWhole ? <Trans>Показати найбільші</Trans> : <Trans>Показати ще {rest}</Trans>}
          </button>
        </p>
      ) : null}
      <Unjudged targets={targets.filter(({ movable }) => movable.kind === 'missing')} names={names} />
    </Panel>
  );
};

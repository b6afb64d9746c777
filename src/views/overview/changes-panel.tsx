import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { ChartTable } from '../../charts/chart-table.ts';
import { measurementCell } from '../../charts/measurement-cell.ts';
import { Panel } from '../../charts/panel.tsx';
import type { PanelStatus } from '../../charts/panel-frame.ts';
import { useFormats } from '../../charts/use-formats.ts';
import { biggestChanges, type CellChange } from '../../measures/biggest-changes.ts';
import { districtServiceCells } from '../../measures/district-service-cells.ts';
import type { Answers, Screen } from '../asking/use-screen.ts';
import type { MemberNames } from '../naming/member-names.ts';
import { useMemberNames } from '../naming/use-member-names.ts';
import { Explanation } from '../notes/explanation.tsx';
import { usePanelFrame } from '../notes/use-panel-frame.ts';
import type { ScreenProps } from '../page/screen-page.tsx';
import type { ViewState } from '../state/view-state.ts';
import { useCellLink } from '../state/use-cell-link.ts';

const shown = 4;

/** The cells of the chosen districts: only they are tested, so that others cannot change what is found. */
const cellsOf = (answer: Answers['cells'], { districts }: ViewState) =>
  answer?.kind === 'answered'
    ? districtServiceCells(answer).filter(
        ({ district }) => districts.length === 0 || districts.includes(district),
      )
    : null;

const changesOf = ({ answers, state }: Screen): CellChange[] | null => {
  const now = cellsOf(answers.cells, state);
  const before = cellsOf(answers.cellsBefore, state);
  return now && before ? biggestChanges(now, before, state.switches) : null;
};

const ChangeItem = ({
  found,
  names,
}: {
  readonly found: CellChange;
  readonly names: MemberNames;
}): ReactNode => {
  const { t } = useLingui();
  const { formatShare, formatPoints } = useFormats();
  const { isPicked, href } = useCellLink(found);
  if (found.now.kind === 'missing' || found.before.kind === 'missing' || found.change.kind === 'missing')
    return null;
  const up = found.change.value > 0;
  const points = formatPoints(found.change.value, 'never');
  return (
    <li>
      <a href={href} aria-current={isPicked || undefined}>
        <strong>{names('district', found.district)}</strong>, {names('service', found.service)}
      </a>
      <span className="change-numbers">
        {formatShare(found.before.value)} → <strong>{formatShare(found.now.value)}</strong>{' '}
        <strong data-tone={up ? 'good' : 'bad'}>
          <span aria-hidden>{up ? '▲' : '▼'} </span>
          {up ? t`більше на ${points}` : t`менше на ${points}`}
        </strong>
      </span>
    </li>
  );
};

const useChangesTable = (changes: readonly CellChange[], names: MemberNames): ChartTable => {
  const { t } = useLingui();
  return {
    columns: [
      { id: 'district', header: t`Район`, kind: 'text' },
      { id: 'service', header: t`Послуга`, kind: 'text' },
      { id: 'before', header: t`Частка онлайн раніше`, kind: 'share' },
      { id: 'now', header: t`Частка онлайн тепер`, kind: 'share' },
      { id: 'change', header: t`Зміна`, kind: 'points' },
      { id: 'n', header: t`Запитів тепер`, kind: 'count' },
    ],
    rows: changes.map(({ district, service, before, now, change }) => [
      names('district', district),
      names('service', service),
      measurementCell(before, 'share'),
      measurementCell(now, 'share'),
      measurementCell(change, 'points'),
      now.kind === 'value' ? { kind: 'count', value: now.n } : now,
    ]),
  };
};

/** Districts × services whose adoption changed by more than chance, the largest in requests first. */
export const ChangesPanel = ({ screen, busy }: ScreenProps): ReactNode => {
  const { t } = useLingui();
  const { formatRange } = useFormats();
  const names = useMemberNames(screen.holdings.members);
  const frame = usePanelFrame({ screen, busy });
  const changes = changesOf(screen);
  const table = useChangesTable(changes ?? [], names);
  const { compared } = screen.scope;
  const range = formatRange(compared.kind === 'compared' ? compared.now : screen.scope.range);
  const rate = `5\u00a0%`;
  const count = changes?.length ?? 0;
  const found = plural(count, { one: '# зміна', few: '# зміни', many: '# змін', other: '# зміни' });
  const status: PanelStatus =
    changes === null
      ? {
          kind: 'missing',
          words: t`Немає з чим порівняти: даних за той самий період роком раніше немає або порівняння вимкнено.`,
        }
      : count === 0
        ? { kind: 'missing', words: t`Усі відмінності від торішніх — у межах випадкового.` }
        : { kind: 'ready' };
  const rest = count - shown;
  return (
    <Panel
      {...frame}
      title={count > 0 ? t`${found} понад випадковість` : t`Що змінилося понад випадковість?`}
      subtitle={t`Район × послуга, ${range}; хибних сигналів не більш як ${rate}`}
      summary={t`Перелік найбільших змін частки онлайн; усі — у таблиці.`}
      status={status}
      table={table}
      explanation={
        <Explanation switches={screen.state.switches} parts={['change']}>
          <p>
            <Trans>
              Кожну пару «район × послуга» з достатньою кількістю запитів перевірено тестом різниці двох
              часток; поправка Бенджаміні — Гохберга утримує хибні сигнали серед показаних у межах 5 %.
              Порядок — за кількістю запитів, які перейшли.
            </Trans>
          </p>
        </Explanation>
      }
    >
      <ul className="changes">
        {(changes ?? []).slice(0, shown).map((each) => (
          <ChangeItem key={`${each.district} ${each.service}`} found={each} names={names} />
        ))}
      </ul>
      {rest > 0 ? <p className="changes-rest">{t`Ще ${rest} — у таблиці.`}</p> : null}
    </Panel>
  );
};

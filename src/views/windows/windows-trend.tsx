import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, type ReactNode } from 'react';
import type { PanelFrame } from '../../charts/panel-frame.ts';
import { useFormats } from '../../charts/use-formats.ts';
import type { WindowSet } from '../../cube/window-set.ts';
import type { TrendDrawing } from './trend-drawing.ts';
import { areDistricts } from './are-districts.ts';
import { windowTrend } from './window-trend.ts';
import { useWindowWords } from './use-window-words.ts';

interface WindowsTrendProps {
  readonly drawing: TrendDrawing;
  readonly frame: Pick<PanelFrame, 'onExport'>;
  readonly set: WindowSet;
  /** the compared windows: constant is what reports from one to the other */
  readonly places: readonly [number, number];
}

/** Adoption window by window, of all rows and of those alone that report throughout the comparison. */
export const WindowsTrend = ({ drawing: TrendChart, frame, set, places }: WindowsTrendProps): ReactNode => {
  const { t } = useLingui();
  const { formatRange, formatCount, formatShare } = useFormats();
  const [from, to] = places;
  const words = useWindowWords();
  const names = areDistricts(set)
    ? { all: t`усі райони`, constant: t`сталі райони` }
    : { all: t`усі послуги`, constant: t`сталі послуги` };
  const { all, constant: constantName } = names;
  const { trend, constantRows } = useMemo(
    () => windowTrend(set, [from, to], { names: { all, constant: constantName }, formatRange }),
    [set, from, to, all, constantName, formatRange],
  );
  const [count, constant] = [formatCount(set.windows.length), formatCount(constantRows)];
  const ends = trend.series.map(({ name, points }) => {
    const last = points.findLast((point) => point.kind === 'value');
    return last?.kind === 'value' ? `${name} ${formatShare(last.value)}` : name;
  });
  const list = ends.join(', ');
  return (
    <TrendChart
      {...frame}
      title={t`Як змінювалася частка онлайн від вікна до вікна?`}
      subtitle={t`Частка онлайн; вікон: ${count}, кожне там, де воно закінчується; сталих рядків: ${constant}`}
      summary={t`Лінійний графік, вікон: ${count}. Наприкінці: ${list}. Усі значення — у таблиці.`}
      trend={trend}
      explanation={
        <>
          {[words.overlap, words.adoption, words.constant, words.gaps].map((text) => (
            <p key={text}>{text}</p>
          ))}
          {constantRows === 0 ? (
            <p>
              <Trans>Жоден рядок не звітує в усіх вікнах порівняння: сталої лінії немає.</Trans>
            </p>
          ) : null}
        </>
      }
    />
  );
};

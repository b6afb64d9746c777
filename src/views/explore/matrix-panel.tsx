import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, type ReactNode } from 'react';
import { AdoptionMatrix } from '../../charts/adoption-matrix.tsx';
import { useFormats } from '../../charts/use-formats.ts';
import { comparedRequests } from '../../measures/compared-requests.ts';
import { adoption } from '../../measures/adoption.ts';
import { districtServiceCells } from '../../measures/district-service-cells.ts';
import { tallyOf } from '../asking/tally-of.ts';
import { useCity } from '../naming/city-context.ts';
import { useMemberNames } from '../naming/use-member-names.ts';
import { Explanation } from '../notes/explanation.tsx';
import { usePanelFrame } from '../notes/use-panel-frame.ts';
import { useSampleSize } from '../notes/use-sample-size.ts';
import { useRangeTitle } from '../overview/use-range-title.ts';
import type { ScreenProps } from '../page/screen-page.tsx';
import { matrixOf } from '../picture/matrix-of.ts';
import { usedOnline } from '../picture/used-online.ts';
import { serviceAdoption } from '../picture/service-adoption.ts';
import { useViewState } from '../state/use-view-state.ts';

/** Requests that a painted cell needs. */
const fewest = 20;

/** Every service in every district. */
export const MatrixPanel = ({ screen, busy }: ScreenProps): ReactNode => {
  const { t } = useLingui();
  const { formatRange } = useFormats();
  const sampleSize = useSampleSize();
  const city = useCity();
  const { change } = useViewState();
  const { state, scope, answers, holdings } = screen;
  const names = useMemberNames(holdings.members);
  const frame = usePanelFrame({ screen, busy });
  const title = useRangeTitle(answers.cells, 'service', screen);
  const matrix = useMemo(() => {
    const cells = answers.cells?.kind === 'answered' ? districtServiceCells(answers.cells) : [];
    const measure = serviceAdoption(city, state.switches);
    // offered is a service, not a cell: used online anywhere, it is 0 % where nobody does
    const used = usedOnline(cells);
    return matrixOf(cells, state.switches, {
      fewest,
      measure: (service, tally) =>
        used.has(service) ? adoption(tally, state.switches) : measure(service, tally, scope.range.to),
    });
  }, [answers.cells, state.switches, scope, city]);
  const range = formatRange(scope.range);
  const n = sampleSize(comparedRequests(tallyOf(answers.cells), state.switches));
  const services = matrix.rows.length;
  const districts = matrix.columns.length;
  return (
    <AdoptionMatrix
      {...frame}
      title={title}
      subtitle={t`Частка онлайн за послугою і районом, ${range}, ${n}`}
      summary={t`Матриця: послуг — ${services}, районів — ${districts}. Усі значення — у таблиці.`}
      rows={matrix.rows.map((key) => ({ key, name: names('service', key) }))}
      columns={matrix.columns.map((key) => ({ key, name: names('district', key) }))}
      cells={matrix.cells}
      rowHeader={t`Послуга`}
      columnHeader={t`Район`}
      onPick={({ row, column }) =>
        change({
          ...(row === undefined ? {} : { services: [row] }),
          ...(column === undefined ? {} : { districts: [column] }),
        })
      }
      explanation={
        <Explanation switches={state.switches} parts={['adoption']}>
          <p>
            <Trans>
              Послуги — за кількістю запитів, райони — за часткою онлайн. Комірку з менш як {fewest} запитами
              не зафарбовано: її частка надто випадкова.
            </Trans>
          </p>
        </Explanation>
      }
    />
  );
};

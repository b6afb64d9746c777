import { Trans, useLingui } from '@lingui/react/macro';
import { useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { ShowAll } from '../../charts/show-all.tsx';
import { useFormats } from '../../charts/use-formats.ts';
import { matrixRows, type MatrixPlace, type MatrixRow } from '../../measures/quality/matrix-rows.ts';
import type { ReportingMatrix } from '../../measures/quality/reporting-matrix.ts';
import type { MemberNames } from '../naming/member-names.ts';

/** Those with the most holes come first: what follows is mostly whole. */
const shownServices = 10;

interface QualityMatrixProps {
  readonly matrix: ReportingMatrix;
  readonly nameOf: MemberNames;
}

const levelOf = ({ districts, of, holes }: MatrixPlace): 'hole' | 'some' | 'all' => {
  if (holes > 0) return 'hole';
  return districts < of ? 'some' : 'all';
};

const Place = ({ place, isOne }: { readonly place: MatrixPlace; readonly isOne: boolean }): ReactNode => {
  const { t } = useLingui();
  const { formatCompact } = useFormats();
  const { districts, of, holes } = place;
  return (
    <td data-level={levelOf(place)} title={t`запитів: ${formatCompact(place.requests)}`}>
      {districts === 0 ? (
        <>
          <span aria-hidden>—</span>
          <span className="visually-hidden">{holes > 0 ? t`бракує даних` : t`немає даних`}</span>
        </>
      ) : null}
      {districts > 0 && isOne ? formatCompact(place.requests) : null}
      {districts > 0 && !isOne ? (
        <>
          {districts}
          <span className="visually-hidden">{t` з ${of}`}</span>
        </>
      ) : null}
    </td>
  );
};

const MatrixTable = ({
  matrix,
  rows,
  nameOf,
  isOne,
}: QualityMatrixProps & { readonly rows: readonly MatrixRow[]; readonly isOne: boolean }): ReactNode => {
  const { t } = useLingui();
  const { formatPeriod } = useFormats();
  const label = isOne ? t`Запити за послугою й періодом` : t`Райони з даними за послугою й періодом`;
  const area = useRef<HTMLDivElement>(null);
  // what is new stands at the end
  useLayoutEffect(() => {
    if (area.current) area.current.scrollLeft = area.current.scrollWidth;
  }, [matrix]);
  return (
    <div ref={area} className="scroll-area" tabIndex={0} role="region" aria-label={label}>
      <table className="data-table quality-matrix">
        <caption>{label}</caption>
        <thead>
          <tr>
            <th scope="col" data-kind="text">{t`Послуга`}</th>
            {matrix.periods.map((start) => (
              <th key={start} scope="col">
                {formatPeriod(start, matrix.unit, 'short')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ service, places }) => (
            <tr key={service}>
              <th scope="row" className="foreign">
                {nameOf('service', service)}
              </th>
              {places.map((place, at) => (
                <Place key={matrix.periods[at]} place={place} isOne={isOne} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** Which district, service and month have data: services as rows, periods as columns, one district or all of them. */
export const QualityMatrix = ({ matrix, nameOf }: QualityMatrixProps): ReactNode => {
  const { t } = useLingui();
  const { formatCount, formatShare } = useFormats();
  const [district, setDistrict] = useState<string | null>(null);
  const [all, setAll] = useState(false);
  const { rows, filled, all: cells } = useMemo(() => matrixRows(matrix, district), [matrix, district]);
  const { districts, hidden } = matrix;
  const isOne = district !== null || districts.length === 1;
  const shown = all ? rows : rows.slice(0, shownServices);
  const [has, of, share] = [formatCount(filled), formatCount(cells), formatShare(filled / cells)];
  const isCapped = hidden.districts + hidden.services + hidden.periods > 0;
  return (
    <>
      <h4>
        <Trans>Звідки є дані</Trans>
      </h4>
      <p className="quiet">
        <Trans>
          Дані є в {has} із {of} клітинок «район × послуга × період» ({share}). Виділено прогалини там, де
          запитів звичайно багато; послуги з ними — угорі.
        </Trans>{' '}
        {isCapped ? <Trans>Показано останні періоди та найчастіші райони й послуги.</Trans> : null}
      </p>
      {districts.length > 1 ? (
        <select
          className="field"
          aria-label={t`Район у таблиці`}
          value={district === null ? -1 : districts.indexOf(district)}
          onChange={({ target }) => setDistrict(districts[Number(target.value)] ?? null)}
        >
          <option value={-1}>{t`Усі райони: скільки з них мають дані`}</option>
          {districts.map((key, at) => (
            <option key={key} value={at}>
              {nameOf('district', key)}
            </option>
          ))}
        </select>
      ) : null}
      <MatrixTable matrix={matrix} nameOf={nameOf} rows={shown} isOne={isOne} />
      <ShowAll shown={shown.length} of={rows.length} all={all} onToggle={() => setAll(!all)} />
    </>
  );
};

import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useMemo, useState } from 'react';
import { matchBoundaries } from '../../../city/lists/match-boundaries.ts';
import type { BoundaryFeature } from '../../../city/lists/read-boundaries.ts';
import type { ReferenceLists } from '../../../city/lists/reference-lists.ts';
import { newDistrict } from '../../../city/lists/with-boundaries.ts';
import { useName } from '../../naming/use-name.ts';

interface BoundariesMatchProps {
  readonly features: readonly BoundaryFeature[];
  readonly lists: Pick<ReferenceLists, 'city' | 'districts'>;
  readonly onApply: (choices: readonly (string | null)[]) => void;
  readonly onCancel: () => void;
}

interface MatchRowProps extends Pick<ReferenceLists, 'districts'> {
  readonly label: string;
  readonly choice: string | null;
  readonly used: ReadonlySet<string | null>;
  readonly onChoice: (choice: string | null) => void;
}

const MatchRow = ({ label, choice, used, districts, onChoice }: MatchRowProps): ReactNode => {
  const { t } = useLingui();
  const name = useName();
  return (
    <tr>
      <th scope="row" className="foreign">
        {label}
      </th>
      <td data-kind="text">
        <select
          className="field"
          aria-label={t`Район для ${label}`}
          value={choice ?? ''}
          onChange={({ target }) => onChoice(target.value || null)}
        >
          <option value="">{t`не брати`}</option>
          <option value={newDistrict}>{t`новий район`}</option>
          {districts.map((district) => (
            <option
              key={district.id}
              value={district.id}
              disabled={used.has(district.id) && choice !== district.id}
            >
              {name(district.name)}
            </option>
          ))}
        </select>
      </td>
    </tr>
  );
};

/** Which area of a file is which district: as the names say, and as the reader decides where they do not. */
export const BoundariesMatch = ({ features, lists, onApply, onCancel }: BoundariesMatchProps): ReactNode => {
  const { t } = useLingui();
  const name = useName();
  const { districts } = lists;
  const matched = useMemo(() => matchBoundaries(features, lists), [features, lists]);
  // a city without districts gets them from the file
  const [choices, setChoices] = useState<readonly (string | null)[]>(() =>
    districts.length === 0 ? features.map(() => newDistrict) : matched.districts,
  );
  const used = new Set(choices);
  const without = districts
    .filter(({ id }) => !used.has(id))
    .map((district) => name(district.name))
    .join(', ');
  const open = features
    .filter((_, at) => choices[at] === null)
    .map(({ names }) => names[0] ?? '—')
    .join(', ');
  return (
    <section className="data-ask" aria-label={t`Межі з файлу`}>
      <table className="data-table">
        <caption>{t`Який об’єкт файлу — який район`}</caption>
        <thead>
          <tr>
            <th scope="col">{t`У файлі`}</th>
            <th scope="col" data-kind="text">{t`Район`}</th>
          </tr>
        </thead>
        <tbody>
          {features.map(({ names }, at) => (
            <MatchRow
              // the file stays as it is
              key={at}
              label={names[0] ?? '—'}
              choice={choices[at] ?? null}
              used={used}
              districts={districts}
              onChoice={(choice) => setChoices(choices.with(at, choice))}
            />
          ))}
        </tbody>
      </table>
      <p role="status">
        {open ? <Trans>Без району лишаться: {open}.</Trans> : <Trans>Усі об’єкти файлу мають район.</Trans>}{' '}
        {without ? <Trans>Без меж лишаться райони: {without}.</Trans> : null}
      </p>
      <div className="button-row">
        <button
          type="button"
          className="button button-main"
          disabled={choices.every((choice) => choice === null)}
          onClick={() => onApply(choices)}
        >
          <Trans>Зберегти межі</Trans>
        </button>
        <button type="button" className="button" onClick={onCancel}>
          <Trans>Не змінювати</Trans>
        </button>
      </div>
    </section>
  );
};

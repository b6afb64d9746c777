import { Trans, useLingui } from '@lingui/react/macro';
import { useId, type ReactNode } from 'react';
import type { Mapping } from '../../intake/mapping.ts';

type Basis = Mapping['districtBasis'];

const bases = ['residence', 'office', 'unknown'] as const satisfies readonly Basis[];

/** What a row's district means: two logs that mean different things by it must not be compared silently. */
export const DistrictBasisField = ({
  value,
  onChange,
}: {
  readonly value: Basis;
  readonly onChange: (basis: Basis) => void;
}): ReactNode => {
  const { t } = useLingui();
  const group = useId();
  const names: Readonly<Record<Basis, string>> = {
    residence: t`район, де живе заявник`,
    office: t`район установи, що обслужила`,
    unknown: t`невідомо`,
  };
  return (
    <fieldset className="data-field">
      <legend>
        <Trans>Що означає район у цьому файлі?</Trans>
      </legend>
      <div className="choice-row">
        {bases.map((basis) => (
          <label key={basis}>
            <input type="radio" name={group} checked={value === basis} onChange={() => onChange(basis)} />
            {names[basis]}
          </label>
        ))}
      </div>
    </fieldset>
  );
};

import { Trans } from '@lingui/react/macro';
import { useId, type ReactNode } from 'react';
import { monthNames } from '../../i18n/month-names.ts';
import { useFormats } from '../../charts/use-formats.ts';

/** With which month a fiscal year begins. */
export const FiscalStartField = ({
  value,
  onChange,
}: {
  readonly value: number;
  readonly onChange: (month: number) => void;
}): ReactNode => {
  const id = useId();
  const { locale } = useFormats();
  return (
    <p className="data-field">
      <label htmlFor={id}>
        <Trans>Фінансовий рік починається в місяці</Trans>
      </label>{' '}
      <select
        id={id}
        className="field"
        value={value}
        onChange={({ target }) => onChange(Number(target.value))}
      >
        {monthNames[locale].nominative.map((name, index) => (
          <option key={name} value={index + 1}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
};

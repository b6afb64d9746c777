import { Trans, useLingui } from '@lingui/react/macro';
import { useId, type ReactNode } from 'react';
import type { DateOrder } from '../../intake/mapping.ts';

interface DateOrderFieldProps {
  readonly value: DateOrder | null;
  /** a date that can be read in two ways, if the file did not settle it: then it is a question */
  readonly example: string | null;
  readonly onChange: (order: DateOrder | null) => void;
}

const readings = ['DMY', 'MDY', 'YMD'] as const satisfies readonly DateOrder[];

/** In which order day and month stand. Only a question where the column itself does not tell. */
export const DateOrderField = ({ value, example, onChange }: DateOrderFieldProps): ReactNode => {
  const { t } = useLingui();
  const group = useId();
  const names: Readonly<Record<DateOrder, string>> = {
    DMY: t`день, місяць, рік`,
    MDY: t`місяць, день, рік`,
    YMD: t`рік, місяць, день`,
  };
  const isOpen = example !== null && value === null;
  return (
    <fieldset className="data-field" data-open={isOpen || undefined}>
      <legend>
        <Trans>Порядок у датах</Trans>
      </legend>
      {example === null ? null : (
        <p>
          <Trans>
            Дату «{example}» можна прочитати по-різному, і решта файлу цього не вирішує. Скажіть, у якому
            порядку записано день і місяць.
          </Trans>
        </p>
      )}
      <div className="choice-row">
        {example === null ? (
          <label>
            <input type="radio" name={group} checked={value === null} onChange={() => onChange(null)} />
            <Trans>визначити з усього стовпця</Trans>
          </label>
        ) : null}
        {readings.map((order) => (
          <label key={order}>
            <input type="radio" name={group} checked={value === order} onChange={() => onChange(order)} />
            {names[order]}
          </label>
        ))}
      </div>
    </fieldset>
  );
};

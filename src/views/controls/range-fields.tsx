import { CalendarDate } from '@internationalized/date';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type FormEvent, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { DateField, DateInput, DateSegment, Label } from 'react-aria-components/DateField';
import { civilDate } from '../../cube/civil-date.ts';
import type { DayRange, EpochDay } from '../../cube/day-range.ts';
import { epochDay } from '../../cube/epoch-day.ts';

interface RangeFieldsProps {
  readonly range: DayRange;
  readonly onRange: (range: DayRange) => void;
}

const asDate = (day: EpochDay): CalendarDate => {
  const date = civilDate(day);
  return new CalendarDate(date.year, date.month, date.day);
};
const asDay = ({ year, month, day }: CalendarDate): EpochDay => epochDay(year, month, day);

/** First and last day, typed in. They count when both are there and in order. */
export const RangeFields = ({ range, onRange }: RangeFieldsProps): ReactNode => {
  const { t } = useLingui();
  const [from, setFrom] = useState<CalendarDate | null>(() => asDate(range.from));
  const [to, setTo] = useState<CalendarDate | null>(() => asDate(range.to));
  const wrong = from !== null && to !== null && from.compare(to) > 0;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (from && to && !wrong) onRange({ from: asDay(from), to: asDay(to) });
  };
  return (
    <form className="control-range" onSubmit={submit}>
      <DateField value={from} onChange={setFrom} className="control-date">
        <Label>{t`Від`}</Label>
        <DateInput className="control-date-input">{(segment) => <DateSegment segment={segment} />}</DateInput>
      </DateField>
      <DateField value={to} onChange={setTo} isInvalid={wrong} className="control-date">
        <Label>{t`До`}</Label>
        <DateInput className="control-date-input">{(segment) => <DateSegment segment={segment} />}</DateInput>
      </DateField>
      <Button type="submit" className="control-button" isDisabled={from === null || to === null || wrong}>
        <Trans>Показати</Trans>
      </Button>
      {wrong ? (
        <p className="control-note" role="alert">
          {t`Перший день пізніший за останній.`}
        </p>
      ) : null}
    </form>
  );
};

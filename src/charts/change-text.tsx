import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Measurement } from '../measures/measurement.ts';
import { missingWords } from '../i18n/missing-words.ts';
import { changeDirection } from './change-direction.ts';
import { useFormats } from './use-formats.ts';
import './change-text.css';

interface ChangeTextProps {
  readonly change: Measurement;
  /** difference of shares in points, or a relative change in percent */
  readonly as?: 'points' | 'share';
  /** a fall of in-person requests is good */
  readonly good?: 'up' | 'down';
  /** what it is compared with, after the number */
  readonly against?: string;
  /** on a coloured ground the text keeps the ground's ink */
  readonly plain?: boolean;
}

const arrows = { up: '▲', down: '▼', unclear: '●' } as const;

/** A change as sign, number and word; one that chance alone could make is neither good nor bad. */
export const ChangeText = (props: ChangeTextProps): ReactNode => {
  const { change, as = 'points', good = 'up', against, plain = false } = props;
  const { t, i18n } = useLingui();
  const formats = useFormats();
  if (change.kind === 'missing') {
    return <span className="change-missing">{missingWords(i18n, change.reason)}</span>;
  }
  const direction = changeDirection(change);
  const words = { up: t`зростання на`, down: t`спад на`, unclear: t`у межах випадковості:` };
  const sign = direction === 'unclear' ? 'always' : 'never';
  const number =
    as === 'points' ? formats.formatPoints(change.value, sign) : formats.formatShare(change.value, sign);
  const tone = plain || direction === 'unclear' ? undefined : direction === good ? 'good' : 'bad';
  return (
    <span className="change">
      <span data-tone={tone}>
        <span aria-hidden className="change-arrow">
          {arrows[direction]}
        </span>{' '}
        <span className="visually-hidden">{words[direction]} </span>
        {number}
      </span>
      {against ? <span className="change-against"> {against}</span> : null}
    </span>
  );
};

import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import { missingWords } from '../i18n/missing-words.ts';
import type { AdoptionRow } from './adoption-row.ts';
import { ChangeText } from './change-text.tsx';
import { useFormats } from './use-formats.ts';

interface AdoptionBarProps {
  readonly row: AdoptionRow;
  readonly against: string;
  readonly picked: boolean;
  readonly onPick?: (key: string) => void;
}

const percent = (share: number): string => `${share * 100}%`;

/** One row of the ranking. */
export const AdoptionBar = ({ row, against, picked, onPick }: AdoptionBarProps): ReactNode => {
  const { i18n } = useLingui();
  const { formatShare, formatShareRange, formatCount } = useFormats();
  const { name, adoption, change, requests } = row;
  const known = adoption.kind === 'value';
  const content = (
    <>
      <span className="bar-name">{name}</span>
      {known ? (
        <>
          <span className="bar-track" aria-hidden>
            <i style={{ inlineSize: percent(adoption.value) }} />
            <u
              style={{
                insetInlineStart: percent(adoption.low),
                inlineSize: percent(adoption.high - adoption.low),
              }}
            />
          </span>
          <span className="bar-share">
            <strong>{formatShare(adoption.value)}</strong>
            <span className="bar-range">{formatShareRange(adoption.low, adoption.high)}</span>
          </span>
        </>
      ) : (
        <span className="bar-missing">{missingWords(i18n, adoption.reason)}</span>
      )}
      {known ? (
        <span className="bar-change">
          <ChangeText change={change} />
          <span className="visually-hidden"> {against}</span>
        </span>
      ) : null}
      <span className="bar-n">
        <span className="visually-hidden">n = </span>
        {formatCount(requests)}
      </span>
    </>
  );
  return onPick ? (
    <button type="button" className="bar" aria-pressed={picked} onClick={() => onPick(row.key)}>
      {content}
    </button>
  ) : (
    <div className="bar">{content}</div>
  );
};

import { useLingui } from '@lingui/react';
import type { ComponentProps, ReactNode } from 'react';
import { missingWords } from '../i18n/missing-words.ts';
import { ChangeText } from './change-text.tsx';
import type { SmallMultiple } from './small-multiples.tsx';
import { SmallTrend } from './small-trend.tsx';
import { softHyphens } from './soft-hyphens.ts';
import { useFormats } from './use-formats.ts';

interface SmallMultipleCardProps {
  readonly item: SmallMultiple;
  readonly against: string;
  readonly picked: boolean;
  readonly onPick?: (key: string) => void;
  readonly plot: Omit<ComponentProps<typeof SmallTrend>, 'points'>;
}

/** Name, adoption now, change, and the way there. */
export const SmallMultipleCard = ({
  item,
  against,
  picked,
  onPick,
  plot,
}: SmallMultipleCardProps): ReactNode => {
  const { i18n } = useLingui();
  const { formatShare } = useFormats();
  const { key, name, adoption, change, points } = item;
  const content = (
    <>
      <span className="multiple-name">{softHyphens(name)}</span>
      <span className="multiple-numbers">
        {adoption.kind === 'value' ? (
          <>
            <strong>{formatShare(adoption.value)}</strong> <ChangeText change={change} />
            <span className="visually-hidden"> {against}</span>
          </>
        ) : (
          <span className="change-missing">{missingWords(i18n, adoption.reason)}</span>
        )}
      </span>
      <SmallTrend points={points} {...plot} />
    </>
  );
  return onPick ? (
    <button type="button" className="multiple" aria-pressed={picked} onClick={() => onPick(key)}>
      {content}
    </button>
  ) : (
    <div className="multiple">{content}</div>
  );
};

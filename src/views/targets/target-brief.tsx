import { IconCheck, IconCopy } from '@tabler/icons-react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { Panel } from '../../charts/panel.tsx';

interface TargetBriefProps {
  readonly sentences: readonly string[];
}

/** Sentences that a communications team can take over as they are. */
export const TargetBrief = ({ sentences }: TargetBriefProps): ReactNode => {
  const { t } = useLingui();
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(sentences.join('\n\n'));
    setCopied(true);
  };
  return (
    <Panel
      title={t`Слова для комунікацій`}
      subtitle={t`Найбільші цілі реченнями: можна вставити в завдання для кампанії`}
      summary={t`Перелік речень.`}
    >
      <ul className="brief">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className="brief-tools">
        <button type="button" className="button" onClick={() => void copy()}>
          {copied ? <IconCheck aria-hidden size={16} /> : <IconCopy aria-hidden size={16} />}
          {copied ? <Trans>Скопійовано</Trans> : <Trans>Скопіювати</Trans>}
        </button>
        <span>
          <Trans>
            Це місця, де різниця найбільша, а не її причини. Перш ніж планувати кампанію, з’ясуйте їх на
            місці.
          </Trans>
        </span>
      </p>
    </Panel>
  );
};

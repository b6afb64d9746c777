import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { ListsState } from '../../../engine/lists-change.ts';
import { faultWords } from '../fault-words.ts';
import type { ListsActions, ListsStage } from './use-lists.ts';

const StageWords = ({ stage }: { readonly stage: ListsStage }): ReactNode => {
  const { i18n } = useLingui();
  switch (stage.kind) {
    case 'resting':
      return <Trans>Зміни зберігаються одразу.</Trans>;
    case 'working':
      return <Trans>Зберігаємо…</Trans>;
    case 'saved':
      return <Trans>Збережено.</Trans>;
    case 'outdated':
      return (
        <Trans>
          Не збережено: довідники щойно змінено в іншій вкладці. Тут уже новий стан, повторіть зміну.
        </Trans>
      );
    case 'faulty':
      return <Trans>Не збережено: довідники суперечили б собі.</Trans>;
    case 'fault':
      return faultWords(i18n, stage.code);
  }
};

interface ListsStatusProps {
  readonly stage: ListsStage;
  readonly state: ListsState;
  readonly turn: ListsActions['turn'];
}

/** Is everything saved? And the way back, for all lists together. */
export const ListsStatus = ({ stage, state, turn }: ListsStatusProps): ReactNode => (
  <div className="lists-status">
    <span role="status" data-kind={stage.kind}>
      <StageWords stage={stage} />
    </span>
    <button type="button" className="button" disabled={!state.canUndo} onClick={() => void turn('undo')}>
      <IconArrowBackUp aria-hidden size={16} />
      <Trans>Скасувати зміну</Trans>
    </button>
    <button type="button" className="button" disabled={!state.canRedo} onClick={() => void turn('redo')}>
      <IconArrowForwardUp aria-hidden size={16} />
      <Trans>Змінити знову</Trans>
    </button>
  </div>
);

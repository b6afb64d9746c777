import { IconAlertTriangle } from '@tabler/icons-react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { problemText } from '../../i18n/problem-text.ts';
import { faultWords } from './fault-words.ts';
import type { ImportFailure } from './import-session.ts';
import { useFocusWhenLost } from './use-focus-when-lost.ts';

const Reasons = ({ failure }: { readonly failure: ImportFailure }): ReactNode => {
  const { i18n } = useLingui();
  switch (failure.kind) {
    case 'cancelled':
      return (
        <p>
          <Trans>Імпорт скасовано.</Trans>
        </p>
      );
    case 'fault':
      return <p>{faultWords(i18n, failure.code)}</p>;
    case 'failed':
      return failure.problems.map((problem, index) => (
        // the list comes as a whole and never changes
        <p key={index} className="foreign">
          {problemText(i18n, problem)}
        </p>
      ));
    case 'incompatible':
      return failure.because.kind === 'different-units' ? (
        <p>
          <Trans>
            Періоди цього файлу не складаються з тими, що вже є: тижні — лише з тижнями, фінансові роки — лише
            з роками, що починаються того самого місяця. Видаліть попередній імпорт або підготуйте файл за
            днями чи місяцями.
          </Trans>
        </p>
      ) : (
        <p>
          <Trans>
            Разом з уже доданими вийшло б більше трьох додаткових розрізів. Зніміть роль із зайвих стовпців.
          </Trans>
        </p>
      );
  }
};

/** Why nothing was added; what was there before is as it was. */
export const FailureNote = ({ failure }: { readonly failure: ImportFailure }): ReactNode => {
  const place = useFocusWhenLost<HTMLDivElement>(failure);
  return (
    <div
      className="data-failure"
      role={failure.kind === 'cancelled' ? 'status' : 'alert'}
      tabIndex={-1}
      ref={place}
    >
      {failure.kind === 'cancelled' ? null : <IconAlertTriangle aria-hidden size={20} />}
      <div>
        <Reasons failure={failure} />
        <p className="quiet">
          <Trans>Нічого не додано, попередні дані не змінилися.</Trans>
        </p>
      </div>
    </div>
  );
};

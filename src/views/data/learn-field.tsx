import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { LearnedNames } from '../../city/lists/with-learned-names.ts';

interface LearnFieldProps {
  readonly names: LearnedNames;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

/** More would be no sentence. */
const shownNames = 5;

/** Are the names given here to become names of the city, for all files? Without it they stay with the mappings. */
export const LearnField = ({ names, isChosen, onChoose }: LearnFieldProps): ReactNode => {
  const all = Object.values(names).flatMap((said: object = {}) => Object.keys(said));
  const list = all.slice(0, shownNames).join(', ') + (all.length > shownNames ? '…' : '');
  return (
    <p className="choice-row">
      <label className="foreign">
        <input type="checkbox" checked={isChosen} onChange={({ target }) => onChoose(target.checked)} />
        <Trans>Записати вказане й у довідники міста: {list}</Trans>
      </label>
      <span className="quiet">
        <Trans>
          Тоді ці назви впізнаватимуть усі файли, і ті, що вже додані. Без цього їх буде запропоновано для
          наступних файлів.
        </Trans>
      </span>
    </p>
  );
};

import { useLingui } from '@lingui/react/macro';
import { useId, useState, type ReactNode } from 'react';
import type { GivenName } from '../../../intake/given-name.ts';
import { LabelGrid } from './label-grid.tsx';
import type { NameDimension } from './name-dimension.ts';
import type { NamedLabel } from './named-label.ts';
import { TargetList } from './target-list.tsx';
import { useMeaningWords } from './use-meaning-words.ts';
import { useNameTargets } from './use-name-targets.ts';

interface NameChooserProps {
  readonly title: string;
  readonly dimension: NameDimension;
  readonly labels: readonly NamedLabel[];
  readonly onName: (labels: readonly string[], name: GivenName | null) => void;
}

/** Labels beside what they can mean. */
export const NameChooser = ({ title, dimension, labels, onName }: NameChooserProps): ReactNode => {
  const { t } = useLingui();
  const searchId = useId();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [searched, setSearched] = useState('');
  const picked = labels.map(({ label }) => label).filter((label) => chosen.has(label));
  const targets = useNameTargets(dimension, picked[0] ?? null, searched);
  const meaningOf = useMeaningWords(dimension);
  return (
    <div className="names-columns">
      <LabelGrid
        title={title}
        labels={labels}
        chosen={new Set(picked)}
        onChoose={setChosen}
        meaningOf={meaningOf}
      />
      <div className="names-targets-column">
        <label className="visually-hidden" htmlFor={searchId}>
          {t`Знайти відому назву`}
        </label>
        <input
          id={searchId}
          className="field"
          type="search"
          placeholder={t`Знайти відому назву`}
          value={searched}
          onChange={({ target }) => setSearched(target.value)}
        />
        <TargetList
          title={
            dimension === 'district' ? t`Що означають позначені райони` : t`Що означають позначені послуги`
          }
          targets={targets}
          onTarget={({ name }, dropped) => {
            onName(dropped ?? picked, name);
            setChosen(new Set());
          }}
        />
      </div>
    </div>
  );
};

import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { GivenNames } from '../../../intake/given-name.ts';
import { NameChooser } from './name-chooser.tsx';
import type { NameDimension } from './name-dimension.ts';
import type { NamedLabel } from './named-label.ts';
import { UndoSaid } from './undo-said.tsx';
import { useSteps } from './use-steps.ts';
import { withGiven } from './with-given.ts';
import './names-section.css';

interface NamesSectionProps {
  readonly dimension: NameDimension;
  readonly labels: readonly NamedLabel[];
  readonly given: GivenNames;
  readonly onGiven: (given: GivenNames) => void;
}

/** More are named elsewhere: in a list that everybody uses. */
const shownLabels = 200;

/** Labels that the city's lists do not know, and what they mean: chosen and named, or dragged to a name. */
export const NamesSection = ({ dimension, labels, given, onGiven }: NamesSectionProps): ReactNode => {
  const { t } = useLingui();
  const { change, undo } = useSteps(given, onGiven);
  const title = dimension === 'district' ? t`Невпізнані райони` : t`Невпізнані послуги`;
  const open = labels.filter((one) => one.given === null).length;
  return (
    <section className="data-field" aria-label={title}>
      <h3>{title}</h3>
      <p className="quiet" role="status">
        {open === 0 ? (
          <Trans>Про кожну назву сказано, що вона означає.</Trans>
        ) : (
          <Plural
            value={open}
            one="# назви немає в довіднику міста: без вказівки її буде враховано як окрему."
            few="# назв немає в довіднику міста: без вказівки їх буде враховано як окремі."
            many="# назв немає в довіднику міста: без вказівки їх буде враховано як окремі."
            other="# назви немає в довіднику міста: без вказівки її буде враховано як окрему."
          />
        )}
      </p>
      <p className="quiet">
        <Trans>Позначте назви ліворуч і натисніть, що вони означають, або перетягніть їх туди.</Trans>
      </p>
      <NameChooser
        title={title}
        dimension={dimension}
        labels={labels.slice(0, shownLabels)}
        onName={(named, name) => {
          if (named.length > 0) change(withGiven(given, named, name));
        }}
      />
      <p className="names-foot">
        <UndoSaid undo={undo} />{' '}
        {labels.length > shownLabels ? (
          <span className="quiet">
            <Trans>Показано {shownLabels} найчастіших назв.</Trans>
          </span>
        ) : null}
      </p>
    </section>
  );
};

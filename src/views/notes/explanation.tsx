import type { ReactNode } from 'react';
import type { AdoptionSwitches } from '../../measures/adoption-switches.ts';
import { useDefinitions, type Definitions } from './use-definitions.ts';

interface ExplanationProps {
  readonly switches: AdoptionSwitches;
  readonly parts: readonly (keyof Definitions)[];
  readonly children?: ReactNode;
}

/** The answer to "how is this calculated?" */
export const Explanation = ({ switches, parts, children }: ExplanationProps): ReactNode => {
  const definitions = useDefinitions(switches);
  return (
    <>
      {children}
      {parts.map((part) => (
        <p key={part}>{definitions[part]}</p>
      ))}
    </>
  );
};

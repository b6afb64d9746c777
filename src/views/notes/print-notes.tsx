import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Screen } from '../asking/use-screen.ts';
import { useExportNotes } from './use-export-notes.ts';

/** What a printed page needs to be understood by itself; not on the screen, where every panel explains itself. */
export const PrintNotes = ({
  screen,
  children,
}: {
  readonly screen: Screen;
  readonly children?: ReactNode;
}): ReactNode => {
  const { definitions, counted, source } = useExportNotes(screen);
  return (
    <footer className="print-notes">
      <h2>
        <Trans>Як це пораховано</Trans>
      </h2>
      {children}
      {definitions.map((definition) => (
        <p key={definition}>{definition}</p>
      ))}
      <p>{counted}</p>
      <p>{source}</p>
    </footer>
  );
};

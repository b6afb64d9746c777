import type { ReactNode } from 'react';
import { PrintNotes } from '../notes/print-notes.tsx';
import { ScreenPage, type ScreenProps } from '../page/screen-page.tsx';
import { EverythingPanel } from './everything-panel.tsx';
import { FormChoice } from './form-choice.tsx';
import { MatrixPanel } from './matrix-panel.tsx';
import { MultiplesPanel } from './multiples-panel.tsx';

const Form = (props: ScreenProps): ReactNode => {
  switch (props.screen.state.form) {
    case 'districts':
      return <MultiplesPanel {...props} dimension="district" />;
    case 'services':
      return <MultiplesPanel {...props} dimension="service" />;
    case 'matrix':
      return <MatrixPanel {...props} />;
    case 'table':
      return <EverythingPanel {...props} />;
  }
};

/** The same requests laid out district by district, service by service, or row by row. */
export const ExplorePage = (): ReactNode => (
  <ScreenPage>
    {(props) => (
      <>
        <FormChoice />
        <div data-compared={props.screen.scope.compared.kind}>
          <Form {...props} />
        </div>
        <PrintNotes screen={props.screen} />
      </>
    )}
  </ScreenPage>
);

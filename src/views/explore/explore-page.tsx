import type { ReactNode } from 'react';
import { hasWindows } from '../asking/has-windows.ts';
import { useHoldings } from '../asking/use-holdings.ts';
import { PrintNotes } from '../notes/print-notes.tsx';
import { ScreenPage, type ScreenProps } from '../page/screen-page.tsx';
import type { TrendDrawing } from '../windows/trend-drawing.ts';
import { WindowsPage } from '../windows/windows-page.tsx';
import { EverythingPanel } from './everything-panel.tsx';
import { FormChoice } from './form-choice.tsx';
import { MatrixPanel } from './matrix-panel.tsx';
import { MultiplesPanel } from './multiples-panel.tsx';
import { useViewState } from '../state/use-view-state.ts';

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
    case 'windows':
      return null;
  }
};

/** The same requests laid out district by district, service by service, or row by row. */
export const ExplorePage = ({ trendChart }: { readonly trendChart: TrendDrawing }): ReactNode => {
  const { form } = useViewState().state;
  const { holdings } = useHoldings();
  const isAllWindows = holdings?.requests === 0 && hasWindows(holdings);
  if (form === 'windows' || isAllWindows) return <WindowsPage trendChart={trendChart} />;
  return (
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
};

import type { ReactNode } from 'react';
import { InTurn } from '../page/in-turn.tsx';
import { PrintNotes } from '../notes/print-notes.tsx';
import { ScreenPage } from '../page/screen-page.tsx';
import { ChangesPanel } from './changes-panel.tsx';
import { KeyFigures } from './key-figures.tsx';
import { RankingPanel } from './ranking-panel.tsx';
import { ServicesPanel } from './services-panel.tsx';
import { TargetsPanel } from './targets-panel.tsx';
import { TilesPanel } from './tiles-panel.tsx';
import { TrendPanel } from './trend-panel.tsx';

/** How people use the city's online services, on one page. */
export const OverviewPage = (): ReactNode => (
  <ScreenPage>
    {(props) => (
      <>
        <KeyFigures {...props} />
        <div className="panels" data-compared={props.screen.scope.compared.kind}>
          <InTurn>
            <div className="two-thirds">
              <TrendPanel {...props} />
            </div>
            <div className="third">
              <ChangesPanel {...props} />
            </div>
            <TilesPanel {...props} />
            <TargetsPanel {...props} />
            <RankingPanel {...props} />
            <ServicesPanel {...props} />
          </InTurn>
        </div>
        <PrintNotes screen={props.screen} />
      </>
    )}
  </ScreenPage>
);

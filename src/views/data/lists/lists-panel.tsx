import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { listNames } from '../../../city/lists/reference-lists.ts';
import type { ListTab } from '../../state/view-state.ts';
import { faultCode } from '../fault-code.ts';
import { faultWords } from '../fault-words.ts';
import { BoundariesEditor } from './boundaries-editor.tsx';
import { CityEditor } from './city-editor.tsx';
import { ListEditor } from './list-editor.tsx';
import { listWords } from './list-words.ts';
import { ListsStatus } from './lists-status.tsx';
import { useLists } from './use-lists.ts';
import './lists.css';

const tabs: readonly ListTab[] = ['city', ...listNames, 'boundaries'];

interface ListsPanelProps {
  /** of the holdings */
  readonly version: number;
  readonly tab: ListTab;
  readonly onTab: (tab: ListTab) => void;
}

/** All reference lists of the city, each in a tab of its own. */
export const ListsPanel = ({ version, tab, onTab }: ListsPanelProps): ReactNode => {
  const { i18n, t } = useLingui();
  const { state, error, stage, actions } = useLists(version);
  if (error) {
    return (
      <p className="data-failure" role="alert">
        {faultWords(i18n, faultCode(error))}
      </p>
    );
  }
  if (state === undefined) return <div className="skeleton account-skeleton" />;
  return (
    <div className="lists-panel">
      <ListsStatus stage={stage} state={state} turn={actions.turn} />
      <Tabs
        className="lists-tabs"
        selectedKey={tab}
        onSelectionChange={(key) => {
          const chosen = tabs.find((one) => one === key);
          if (chosen && chosen !== tab) onTab(chosen);
        }}
      >
        <TabList aria-label={t`Довідники`} className="lists-tab-list">
          <Tab id="city">
            <Trans>Місто</Trans>
          </Tab>
          {listNames.map((list) => (
            <Tab key={list} id={list}>
              {i18n._(listWords[list].name)}
            </Tab>
          ))}
          <Tab id="boundaries">
            <Trans>Межі районів</Trans>
          </Tab>
        </TabList>
        <TabPanel id="city">
          <CityEditor state={state} actions={actions} />
        </TabPanel>
        {listNames.map((list) => (
          <TabPanel key={list} id={list}>
            <ListEditor list={list} lists={state.lists} save={actions.save} />
          </TabPanel>
        ))}
        <TabPanel id="boundaries">
          <BoundariesEditor lists={state.lists} save={actions.save} />
        </TabPanel>
      </Tabs>
    </div>
  );
};

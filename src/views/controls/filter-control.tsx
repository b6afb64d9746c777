import { useLingui } from '@lingui/react/macro';
import { useMemo, useRef, type ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Popover } from 'react-aria-components/Popover';
import type { Holdings } from '../../engine/engine.ts';
import { asLocale } from '../../i18n/as-locale.ts';
import type { ControlId } from '../sentence/sentence.ts';
import type { ViewState } from '../state/view-state.ts';
import { ChoiceControl } from './choice-control.tsx';
import { KindsControl } from './kinds-control.tsx';
import { MembersControl } from './members-control.tsx';
import { PeriodControl } from './period-control.tsx';
import './controls.css';

export interface ControlProps {
  readonly state: ViewState;
  readonly holdings: Holdings;
  readonly change: (patch: Partial<ViewState>) => void;
}

interface FilterControlProps extends ControlProps {
  readonly control: ControlId;
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
}

const useControlName = (control: ControlId, holdings: Holdings): string => {
  const { t } = useLingui();
  switch (control) {
    case 'services':
      return t`Послуги`;
    case 'districts':
      return t`Райони`;
    case 'period':
      return t`Період`;
    case 'comparison':
      return t`Порівняння`;
    case 'kinds':
      return t`Канали`;
    case 'segment1':
    case 'segment2':
    case 'segment3':
      return holdings.segmentNames[Number(control.slice(-1)) - 1] ?? '';
    case 'assisted':
      return t`Асистовані запити`;
    case 'against':
      return t`З чим порівнюємо онлайн`;
  }
};

const Body = (props: ControlProps & { readonly control: ControlId }): ReactNode => {
  switch (props.control) {
    case 'services':
    case 'districts':
    case 'segment1':
    case 'segment2':
    case 'segment3':
      return <MembersControl {...props} field={props.control} />;
    case 'period':
      return <PeriodControl {...props} />;
    case 'kinds':
      return <KindsControl {...props} />;
    case 'comparison':
    case 'assisted':
    case 'against':
      return <ChoiceControl {...props} field={props.control} />;
  }
};

/** The popover of one part of the filter sentence. Escape and a click outside close it; focus goes back to the part. */
export const FilterControl = ({ anchor, onClose, ...props }: FilterControlProps): ReactNode => {
  const { i18n } = useLingui();
  const trigger = useRef<HTMLElement>(anchor);
  const name = useControlName(props.control, props.holdings);
  const locale = useMemo(() => (asLocale(i18n.locale) === 'uk' ? 'uk-UA' : 'en-GB'), [i18n.locale]);
  return (
    <I18nProvider locale={locale}>
      <Popover
        isOpen
        triggerRef={trigger}
        placement="bottom start"
        offset={6}
        className="control-popover"
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose();
        }}
      >
        <Dialog className="control" aria-label={name}>
          <h2 className="control-title">{name}</h2>
          <Body {...props} />
        </Dialog>
      </Popover>
    </I18nProvider>
  );
};

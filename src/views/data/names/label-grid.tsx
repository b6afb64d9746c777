import { IconGripVertical } from '@tabler/icons-react';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode, SyntheticEvent } from 'react';
import {
  Button,
  Checkbox,
  GridList,
  GridListItem,
  type Selection,
  useDragAndDrop,
} from 'react-aria-components';
import { useFormats } from '../../../charts/use-formats.ts';
import { CheckMark } from '../../controls/check-mark.tsx';
import '../../controls/controls.css';
import { labelDragType } from './label-drag-type.ts';
import type { NamedLabel } from './named-label.ts';

/** What is pressed in it is not pressed on the row: that would choose it. */
const RowField = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const stop = (event: SyntheticEvent): void => event.stopPropagation();
  return (
    <span
      className="label-grid-field"
      role="presentation"
      onPointerDown={stop}
      onMouseDown={stop}
      onClick={stop}
      onKeyDown={stop}
    >
      {children}
    </span>
  );
};

type GridLabel = Pick<NamedLabel, 'label' | 'count' | 'isRemembered'> & {
  /** marked as a word that nobody knew before */
  readonly isOpen?: boolean;
};

interface LabelGridProps<Label> {
  readonly title: string;
  readonly labels: readonly Label[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  /** what was said of a label; null = nothing yet */
  readonly meaningOf?: (label: Label) => string | null;
  /** a field of each row that says it too: it is reached with Tab, not with the arrows */
  readonly fieldOf?: (label: Label) => ReactNode;
}

/** Labels that can be chosen, several at once, and dragged to what they mean. */
export const LabelGrid = <Label extends GridLabel>({
  title,
  labels,
  chosen,
  onChoose,
  meaningOf = () => null,
  fieldOf,
}: LabelGridProps<Label>): ReactNode => {
  const { t } = useLingui();
  const { formatCount } = useFormats();
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key), [labelDragType]: String(key) })),
    getAllowedDropOperations: () => ['link'],
  });
  const choose = (selection: Selection) =>
    onChoose(new Set(selection === 'all' ? labels.map(({ label }) => label) : [...selection].map(String)));
  return (
    <GridList
      aria-label={title}
      className="label-grid"
      selectionMode="multiple"
      keyboardNavigationBehavior={fieldOf ? 'tab' : 'arrow'}
      selectedKeys={chosen}
      onSelectionChange={choose}
      dragAndDropHooks={dragAndDropHooks}
    >
      {labels.map((one) => {
        const meaning = meaningOf(one);
        return (
          <GridListItem key={one.label} id={one.label} textValue={one.label} className="label-grid-row">
            <Button slot="drag" className="icon-button label-grid-handle">
              <IconGripVertical aria-hidden size={14} />
            </Button>
            <Checkbox slot="selection" className="label-grid-check">
              {({ isSelected }) => <CheckMark isSelected={isSelected} />}
            </Checkbox>
            <span className="label-grid-words">
              <span className="foreign">{one.label}</span>
              {meaning === null ? null : <span className="label-grid-meaning">{meaning}</span>}
              {one.isOpen ? <span className="data-mark">{t`слово нове`}</span> : null}
              {one.isRemembered ? <span className="data-mark">{t`запам’ятовано`}</span> : null}
            </span>
            {fieldOf ? <RowField>{fieldOf(one)}</RowField> : null}
            <span className="quiet">{one.count === null ? '—' : formatCount(one.count)}</span>
          </GridListItem>
        );
      })}
    </GridList>
  );
};

import { IconGripVertical } from '@tabler/icons-react';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
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

interface LabelGridProps {
  readonly title: string;
  readonly labels: readonly NamedLabel[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  /** what was said of a label; null = nothing yet */
  readonly meaningOf: (label: NamedLabel) => string | null;
}

/** Labels that can be chosen, several at once, and dragged to what they mean. */
export const LabelGrid = ({ title, labels, chosen, onChoose, meaningOf }: LabelGridProps): ReactNode => {
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
              {one.isRemembered ? <span className="data-mark">{t`запам’ятовано`}</span> : null}
            </span>
            <span className="quiet">{one.count === null ? '—' : formatCount(one.count)}</span>
          </GridListItem>
        );
      })}
    </GridList>
  );
};

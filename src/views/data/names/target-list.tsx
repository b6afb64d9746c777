import type { ReactNode } from 'react';
import { isTextDropItem, ListBox, ListBoxItem, Text, useDragAndDrop } from 'react-aria-components';
import { useLingui } from '@lingui/react/macro';
import { labelDragType } from './label-drag-type.ts';
import type { NameTarget } from './name-target.ts';
import type { NameTargets } from './use-name-targets.ts';

interface TargetListProps {
  readonly title: string;
  readonly targets: NameTargets;
  /** labels are those that were dropped; null = the chosen ones */
  readonly onTarget: (target: NameTarget, labels: readonly string[] | null) => void;
}

/** What labels can mean: each takes those that are chosen, or dropped on it. */
export const TargetList = ({ title, targets, onTarget }: TargetListProps): ReactNode => {
  const { t } = useLingui();
  const all = [...targets.near, ...targets.others, ...targets.rest];
  const take = (key: unknown, labels: readonly string[] | null) => {
    const target = all.find((one) => one.key === key);
    if (target) onTarget(target, labels);
  };
  const { dragAndDropHooks } = useDragAndDrop({
    acceptedDragTypes: [labelDragType],
    shouldAcceptItemDrop: () => true,
    getDropOperation: (target) => (target.type === 'item' ? 'link' : 'cancel'),
    onItemDrop: ({ items, target }) => {
      void Promise.all(items.filter(isTextDropItem).map((item) => item.getText(labelDragType))).then(
        (labels) => take(target.key, labels),
      );
    },
  });
  // no sections: what is dropped would find no item in them
  const item = (mark: string | null) => {
    const shown = ({ key, words }: NameTarget) => (
      <ListBoxItem key={key} id={key} textValue={words} className="name-target">
        <Text slot="label">{words}</Text>
        {mark === null ? null : (
          <Text slot="description" className="quiet">
            {mark}
          </Text>
        )}
      </ListBoxItem>
    );
    return shown;
  };
  return (
    <ListBox
      aria-label={title}
      className="name-targets"
      onAction={(key) => take(key, null)}
      dragAndDropHooks={dragAndDropHooks}
    >
      {targets.near.map(item(t`схожа назва`))}
      {targets.others.map(item(null))}
      {targets.rest.map(item(null))}
    </ListBox>
  );
};

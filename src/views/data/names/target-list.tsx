import type { ReactNode } from 'react';
import { isTextDropItem, ListBox, ListBoxItem, Text, useDragAndDrop } from 'react-aria-components';
import { labelDragType } from './label-drag-type.ts';

interface Target {
  readonly key: string;
  readonly words: string;
  /** beside the words */
  readonly mark?: string;
}

interface TargetListProps<Meaning> {
  readonly title: string;
  readonly targets: readonly Meaning[];
  /** labels are those that were dropped; null = the chosen ones */
  readonly onTarget: (target: Meaning, labels: readonly string[] | null) => void;
}

/** What labels can mean: each takes those that are chosen, or dropped on it. */
export const TargetList = <Meaning extends Target>({
  title,
  targets,
  onTarget,
}: TargetListProps<Meaning>): ReactNode => {
  const take = (key: unknown, labels: readonly string[] | null) => {
    const target = targets.find((one) => one.key === key);
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
  return (
    <ListBox
      aria-label={title}
      className="name-targets"
      onAction={(key) => take(key, null)}
      dragAndDropHooks={dragAndDropHooks}
    >
      {targets.map(({ key, words, mark }) => (
        <ListBoxItem key={key} id={key} textValue={words} className="name-target">
          <Text slot="label">{words}</Text>
          {mark === undefined ? null : (
            <Text slot="description" className="quiet">
              {mark}
            </Text>
          )}
        </ListBoxItem>
      ))}
    </ListBox>
  );
};

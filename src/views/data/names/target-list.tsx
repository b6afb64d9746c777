import type { ReactNode } from 'react';
import {
  Header,
  isTextDropItem,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  useDragAndDrop,
} from 'react-aria-components';
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
  const item = ({ key, words }: NameTarget) => (
    <ListBoxItem key={key} id={key} textValue={words} className="name-target">
      {words}
    </ListBoxItem>
  );
  const section = (header: string, some: readonly NameTarget[]) =>
    some.length === 0 ? null : (
      <ListBoxSection id={header}>
        <Header className="name-targets-header">{header}</Header>
        {some.map(item)}
      </ListBoxSection>
    );
  return (
    <ListBox
      aria-label={title}
      className="name-targets"
      onAction={(key) => take(key, null)}
      dragAndDropHooks={dragAndDropHooks}
    >
      {section(t`Схожі`, targets.near)}
      {section(t`Усі відомі`, targets.others)}
      {section(t`Інакше`, targets.rest)}
    </ListBox>
  );
};

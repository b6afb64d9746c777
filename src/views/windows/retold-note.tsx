import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFormats } from '../../charts/use-formats.ts';
import type { NamedGroup } from './use-window-groups.ts';

/** Which imports tell again what others have told: the later one stands, and nothing counts twice. */
export const RetoldNote = ({ group }: { readonly group: NamedGroup }): ReactNode => {
  const { formatCount, formatRange } = useFormats();
  return group.retold.map(({ by, windows, pairs, changed }) => {
    const name = group.names[by] ?? '';
    const [all, other] = [formatCount(pairs), formatCount(changed)];
    const [first, last] = [windows[0], windows.at(-1)];
    const count = formatCount(windows.length);
    const range = first && last ? formatRange({ from: first.from, to: last.to }) : '';
    return (
      <p key={by} className="note note-foreign">
        <Trans>
          «{name}» ще раз називає числа, які вже були в раніших імпортах: пар чисел — {all}, вікон — {count} (
          {range}). Діють числа з «{name}», нічого не додано; інші, ніж були, — {other}. Якщо цей імпорт
          видалити, повернуться попередні.
        </Trans>
      </p>
    );
  });
};

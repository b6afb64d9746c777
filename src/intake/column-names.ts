import { forcedText } from './forced-text.ts';

/**
 * Names under which a mapping knows the columns of a file: the header's words; '#n' where the header is blank, absent
 * or shorter than the rows; 'name (2)' where a name occurs again.
 */
export const columnNames = (header: readonly string[] | null, width: number): readonly string[] => {
  const taken = new Set<string>();
  return Array.from({ length: Math.max(width, header?.length ?? 0) }, (_, index) => {
    const plain =
      forcedText(header?.[index] ?? '')
        .normalize('NFC')
        .replace(/\s+/g, ' ')
        .trim() || `#${index + 1}`;
    let name = plain;
    for (let again = 2; taken.has(name); again += 1) name = `${plain} (${again})`;
    taken.add(name);
    return name;
  });
};

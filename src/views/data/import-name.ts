/** Name of an import in the list until the user gives another: the names of its files, the first two in full. */
export const importName = (files: readonly File[]): string => {
  const plain = files.map(({ name }) => name.replace(/\.gz$/i, '').replace(/\.[a-z]{2,7}$/i, ''));
  // sheets of one workbook are one name
  const names = [...new Set(plain)];
  const shown = names.slice(0, 2).join(', ');
  return names.length > 2 ? `${shown} + ${names.length - 2}` : shown;
};

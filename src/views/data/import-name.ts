/** Name of an import in the list until the user gives another: the names of its files, the first two in full. */
export const importName = (files: readonly File[]): string => {
  const names = files.map(({ name }) => name.replace(/\.gz$/i, '').replace(/\.[a-z]{2,5}$/i, ''));
  const shown = names.slice(0, 2).join(', ');
  return names.length > 2 ? `${shown} + ${names.length - 2}` : shown;
};

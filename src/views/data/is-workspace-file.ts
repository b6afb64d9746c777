/** All imports of another browser, to be opened and not to be read as a log. */
export const isWorkspaceFile = ({ name }: File): boolean => /\.uptake$/i.test(name);

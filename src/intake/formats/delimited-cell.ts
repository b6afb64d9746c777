const mustBeQuoted = /[",\r\n]|^\s|\s$/;

/** The text of a cell as it stands in a delimited text with commas. */
export const delimitedCell = (text: string): string =>
  mustBeQuoted.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

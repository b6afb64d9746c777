/** Would a spreadsheet run the cell as a formula? Then the file has a quote before it, which is no part of the text. */
export const runsAsFormula = (text: string): boolean => /^[\s\u00a0]*[=+\-@\t\r＝＋－＠]/u.test(text);

import { zipOf } from './zip-of.ts';

/** One sheet of a workbook written by hand: what stands between the tags of its data. */
export interface HandSheet {
  readonly name: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** rows as XML */
  readonly data: string;
  readonly dimension?: string;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

/** Cells of a row in XML: texts inline, numbers as they are; `date` has the format of a date. */
export const row = (
  at: number,
  cells: readonly (string | number | { readonly date: number } | null)[],
): string => {
  const xml = cells.map((cell, column) => {
    const ref = `${String.fromCharCode(65 + column)}${at}`;
    if (cell === null) return '';
    if (typeof cell === 'number') return `<c r="${ref}"><v>${cell}</v></c>`;
    if (typeof cell === 'object') return `<c r="${ref}" s="1"><v>${cell.date}</v></c>`;
    return `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${cell}</t></is></c>`;
  });
  return `<row r="${at}">${xml.join('')}</row>`;
};

export interface HandWorkbook {
  readonly sheets: readonly HandSheet[];
  readonly shared?: readonly string[];
  readonly date1904?: boolean;
  /** added to the workbook's relations */
  readonly relations?: string;
  /** name of the part that holds the sheet of a number, from 1 */
  readonly partOf?: (sheet: number) => string;
}

const usualPart = (sheet: number): string => `sheet${sheet}.xml`;

/** A row that the program of a workbook does not show. */
export const hiddenRow = (at: number, cells: Parameters<typeof row>[1]): string =>
  row(at, cells).replace('<row ', '<row hidden="1" ');

/** A workbook as XLSX, with everything in it that the format allows and programs leave out or write wrongly. */
export const xlsxOf = ({
  sheets,
  shared = [],
  date1904 = false,
  relations = '',
  partOf = usualPart,
}: HandWorkbook) =>
  zipOf({
    '[Content_Types].xml': `${head}<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${sheets
      .map(
        ({ name, state }, at) =>
          `<sheet name="${name}" sheetId="${at + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${at + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packages}/relationships">${sheets
      .map(
        (_, at) =>
          `<Relationship Id="rId${at + 1}" Type="${office}/worksheet" Target="worksheets/${partOf(at + 1)}"/>`,
      )
      .join('')}<Relationship Id="rId90" Type="${office}/styles" Target="styles.xml"/>${
      shared.length > 0
        ? `<Relationship Id="rId91" Type="${office}/sharedStrings" Target="sharedStrings.xml"/>`
        : ''
    }${relations}</Relationships>`,
    'xl/styles.xml': `${head}<styleSheet xmlns="${main}"><numFmts count="0"/><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ...(shared.length > 0 && {
      'xl/sharedStrings.xml': `${head}<sst xmlns="${main}" count="${shared.length}">${shared.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    }),
    ...Object.fromEntries(
      sheets.map(({ data, dimension }, at) => [
        `xl/worksheets/${partOf(at + 1)}`,
        `${head}<worksheet xmlns="${main}">${dimension === undefined ? '' : `<dimension ref="${dimension}"/>`}<sheetData>${data}</sheetData></worksheet>`,
      ]),
    ),
  });

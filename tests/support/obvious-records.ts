/** What the obvious reader makes of a text. */
export interface ObviousRecords {
  readonly records: string[][];
  readonly lines: number[];
  /** line of the quote that is open at the end */
  readonly openQuoteLine: number | null;
}

type State = 'field-start' | 'unquoted' | 'quoted' | 'quote-in-quoted';

/**
 * The slow twin of `RecordSplitter`: the whole text in memory, letter by letter, one state.
 * It knows nothing of pieces, limits or speed.
 */
export const obviousRecords = (text: string, delimiter: string): ObviousRecords => {
  const records: string[][] = [];
  const lines: number[] = [];
  const letters = text.split('');
  let state: State = 'field-start';
  let fields: string[] = [];
  let field = '';
  let line = 1;
  let recordLine = 1;
  let quoteLine = 1;
  let rawRecord = '';

  const endRecord = (isEndOfText: boolean) => {
    fields.push(field);
    const isSeparatorLine = recordLine === 1 && records.length === 0 && /^"?sep=.?"?$/i.test(rawRecord);
    const isEndMark = isEndOfText && rawRecord === '\u001a';
    if (rawRecord !== '' && !isSeparatorLine && !isEndMark) {
      records.push(fields);
      lines.push(recordLine);
    }
    fields = [];
    field = '';
    rawRecord = '';
    state = 'field-start';
  };

  for (let at = 0; at < letters.length; at++) {
    let letter = letters[at] ?? '';
    if (letter === '\r' && letters[at + 1] === '\n') {
      letter = '\r\n';
      at++;
    }
    const isLineEnd = letter === '\r\n' || letter === '\n' || letter === '\r';
    if (state === 'quoted') {
      if (letter === '"') state = 'quote-in-quoted';
      else field += letter;
    } else if (state === 'quote-in-quoted' && letter === '"') {
      field += '"';
      state = 'quoted';
    } else if (isLineEnd) {
      endRecord(false);
      line++;
      recordLine = line;
      continue;
    } else if (letter === delimiter) {
      fields.push(field);
      field = '';
      state = 'field-start';
    } else if (letter === '"' && state === 'field-start') {
      quoteLine = line;
      state = 'quoted';
    } else {
      field += letter;
      state = 'unquoted';
    }
    rawRecord += letter;
    if (isLineEnd) line++;
  }
  if (state === 'quoted') return { records, lines, openQuoteLine: quoteLine };
  endRecord(true);
  return { records, lines, openQuoteLine: null };
};

/** The records of a CSV text (RFC 4180; any line end; a quote is one only at the beginning of a cell). null = a quote is never closed. */
export const splitCsv = (text: string, delimiter: string): string[][] | null => {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      let end = text.indexOf('"', at + 1);
      while (end !== -1 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
      if (end === -1) return null;
      cell = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
    }
    const from = at;
    while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at += 1;
    record.push(cell + text.slice(from, at));
    if (text[at] === delimiter) {
      at += 1;
      // a delimiter is followed by a cell, also at the end of the text
      if (at < text.length) continue;
      record.push('');
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    records.push(record);
    record = [];
  }
  return records;
};

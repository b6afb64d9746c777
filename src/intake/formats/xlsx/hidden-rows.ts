const hiddenRow = /<(?:\w+:)?row\b[^>]*\shidden\s*=\s*["'](?:1|true)["']/g;
/** no tag of a row is longer */
const longestTag = 4096;

/** Counts the rows of a sheet that its program does not show, by the sheet's bytes as they come. */
export class HiddenRows {
  count = 0;
  #decoder = new TextDecoder('latin1');
  #begun = '';

  /** Another sheet begins. */
  begin(): void {
    this.count = 0;
    this.#begun = '';
  }

  push(bytes: Uint8Array): void {
    // tags are of ASCII; what other letters become does not matter
    const text = this.#begun + this.#decoder.decode(bytes);
    const end = text.lastIndexOf('>') + 1;
    // most sheets hide nothing
    if (text.includes('hidden')) this.count += text.slice(0, end).match(hiddenRow)?.length ?? 0;
    this.#begun = text.slice(end).slice(-longestTag);
  }
}

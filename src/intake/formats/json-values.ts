/** Where the values stand that become rows. */
export type JsonShape =
  /** one after the other */
  | { readonly kind: 'lines' }
  /** in the array that is the whole file */
  | { readonly kind: 'array' }
  /** in the first array of an object that is the whole file */
  | { readonly kind: 'within' };

const marks = /["{}[\]]/g;
const quoteOrEscape = /["\\]/g;

const lineFeeds = (text: string, from: number, to: number): number => {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
};

/** A value that becomes a row, as it is written, and the line it begins on. */
export interface JsonValue {
  readonly text: string;
  readonly line: number;
}

/**
 * Finds the values that become rows in a text that comes piece by piece, without looking at what is in them. Only objects and arrays are
 * such values.
 */
export class JsonValueFinder {
  readonly #kind: JsonShape['kind'];
  #begun = '';
  #depth = 0;
  /** depth at which a value is open; 0 = none */
  #valueDepth = 0;
  #isInString = false;
  #line = 1;
  #valueLine = 1;
  /** the last letter of a piece was a backslash within a text in quotes */
  #isEscaped = false;
  /** depth of an array within an object, while it is open; 0 = none, -1 = that with the values is over */
  #arrayDepth = 0;
  #values = 0;

  constructor({ kind }: JsonShape) {
    this.#kind = kind;
  }

  /** something was begun and not ended */
  get isUnfinished(): boolean {
    return this.#depth > 0 || this.#isInString;
  }

  /** the line on which the value begins that was begun last */
  get valueLine(): number {
    return this.#valueLine;
  }

  *push(text: string): Generator<JsonValue, void> {
    // where the value at hand begins in this piece
    let from = 0;
    let lined = 0;
    for (let at = 0; ; ) {
      if (this.#isInString) at = this.#endOfString(text, at);
      marks.lastIndex = at;
      const found = marks.exec(text);
      if (found === null || this.#isInString) break;
      at = found.index + 1;
      const [mark] = found;
      if (mark === '"') this.#isInString = true;
      else if (mark === '{' || mark === '[') {
        if (!this.#opens(mark)) continue;
        from = found.index;
        this.#line += lineFeeds(text, lined, from);
        lined = from;
        this.#valueLine = this.#line;
      } else if (this.#closes()) {
        yield { text: this.#begun + text.slice(from, at), line: this.#valueLine };
        this.#begun = '';
      }
    }
    if (this.#valueDepth > 0) this.#begun += text.slice(from);
    this.#line += lineFeeds(text, lined, text.length);
  }

  /** Says whether a value begins that becomes a row. */
  #opens(mark: string): boolean {
    this.#depth += 1;
    if (this.#valueDepth > 0) return false;
    if (this.#kind === 'within' && mark === '[' && this.#arrayDepth === 0) {
      this.#arrayDepth = this.#depth;
      return false;
    }
    const rowDepth = { lines: 1, array: 2, within: this.#arrayDepth > 0 ? this.#arrayDepth + 1 : 0 }[
      this.#kind
    ];
    if (this.#depth !== rowDepth) return false;
    this.#valueDepth = this.#depth;
    return true;
  }

  /** Says whether a value ends that becomes a row. */
  #closes(): boolean {
    const isValue = this.#valueDepth > 0 && this.#depth === this.#valueDepth;
    if (isValue) {
      this.#valueDepth = 0;
      this.#values += 1;
    } else if (this.#depth === this.#arrayDepth) this.#arrayDepth = this.#values > 0 ? -1 : 0;
    this.#depth -= 1;
    return isValue;
  }

  /** Where a text in quotes ends; its end if it goes on. */
  #endOfString(text: string, from: number): number {
    let at = this.#isEscaped ? from + 1 : from;
    this.#isEscaped = false;
    for (;;) {
      quoteOrEscape.lastIndex = at;
      const found = quoteOrEscape.exec(text);
      if (found === null) return text.length;
      at = found.index + 1;
      if (found[0] === '"') {
        this.#isInString = false;
        return at;
      }
      at += 1;
      this.#isEscaped = at > text.length;
    }
  }
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createI18n } from '../../src/i18n/create-i18n.ts';

interface Entry {
  readonly id: string;
  readonly text: string;
}

const unquote = (lines: readonly string[]): string =>
  // a line of a catalogue is a JSON string after its keyword
  lines.map((line) => JSON.parse(line.slice(line.indexOf('"'))) as string).join('');

/** Plain reading of a catalogue: blocks between empty lines. */
const entriesOf = (path: string): readonly Entry[] => {
  const file = readFileSync(join(import.meta.dirname, `../../src/i18n/catalogues/${path}.po`), 'utf8');
  return file.split('\n\n').flatMap((block) => {
    const lines = block.split('\n').filter((line) => !line.startsWith('#'));
    const at = lines.findIndex((line) => line.startsWith('msgstr '));
    const id = unquote(lines.slice(0, at).filter((line) => line !== ''));
    return at < 0 || id === '' ? [] : [{ id, text: unquote(lines.slice(at).filter((line) => line !== '')) }];
  });
};

const parts = ['', 'data/'];
/** Both catalogues of a language; a sentence may stand in either. */
const entries = (locale: string): readonly Entry[] => parts.flatMap((part) => entriesOf(`${part}${locale}`));

describe('catalogues', () => {
  it('has the same entries in both languages, none empty', () => {
    const [uk, en] = [entries('uk'), entries('en')];
    expect(uk.length).toBeGreaterThan(30);
    for (const part of parts) {
      const ids = ['uk', 'en'].map((locale) =>
        entriesOf(`${part}${locale}`)
          .map(({ id }) => id)
          .toSorted(),
      );
      expect(ids[0]).toEqual(ids[1]);
    }
    expect([...uk, ...en].filter(({ text }) => text.trim() === '')).toEqual([]);
  });

  it('keeps the placeholders in the translation', () => {
    const placeholders = (text: string) =>
      [
        ...new Set([...text.matchAll(/\{(\w+)[,}]|<\/?\d+\/?>/g)].map(([, name]) => name ?? 'tag')),
      ].toSorted();
    const english = new Map(entries('en').map(({ id, text }) => [id, text]));
    for (const { id, text } of entries('uk')) {
      // у or в: a preposition that English does not choose
      const needed = placeholders(text).filter((name) => name !== 'inWord');
      expect(placeholders(english.get(id) ?? ''), id).toEqual(needed);
    }
  });

  it('has no Russian letters and no straight quotes in Ukrainian, no Cyrillic in English', () => {
    const wrong = entries('uk').filter(({ text }) => /[ыэъё]|(?<!")"(?!")/iu.test(text));
    expect(wrong).toEqual([]);
    const foreign = entries('en').filter(({ text }) => /\p{Script=Cyrillic}/u.test(text));
    expect(foreign.map(({ text }) => text)).toEqual([]);
  });

  it('is compiled as it is written', async () => {
    const i18n = await createI18n('en');
    expect(Object.keys(i18n.messages).length).toBe(new Set(entries('en').map(({ id }) => id)).size);
  });
});

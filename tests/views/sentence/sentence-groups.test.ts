import fc from 'fast-check';
import { expect, test } from 'vitest';
import { controlIds, type Sentence, type SentencePiece } from '../../../src/views/sentence/sentence.ts';
import { sentenceGroups } from '../../../src/views/sentence/sentence-groups.ts';
import { sentenceText } from '../../../src/views/sentence/sentence-text.ts';

const control = (text: string): SentencePiece => ({ kind: 'control', control: 'services', text });
const words = (text: string): SentencePiece => ({ kind: 'text', text });

test('a control keeps the short word before it and the comma after it', () => {
  const sentence = [control('Усі послуги'), words(' порівняно з '), control('2024'), words(', асистовані ')];
  expect(sentenceGroups(sentence)).toEqual([
    { kind: 'control', control: 'services', before: '', text: 'Усі послуги', after: '' },
    { kind: 'text', text: ' порівняно ' },
    { kind: 'control', control: 'services', before: 'з ', text: '2024', after: ',' },
    { kind: 'text', text: ' асистовані ' },
  ]);
});

test('cutting loses and adds nothing, for any sentence whose texts stand between controls', () => {
  const text = fc.string({ unit: fc.constantFrom('а', 'я', ' ', ',', '.', 'з'), minLength: 3, maxLength: 8 });
  const sentence = fc
    .array(fc.record({ text, name: fc.constantFrom(...controlIds) }), { maxLength: 5 })
    .map(
      (parts): Sentence =>
        parts.flatMap(
          (part): Sentence => [
            words(`${part.text} слово `),
            { kind: 'control', control: part.name, text: part.text },
          ],
        ),
    );
  fc.assert(
    fc.property(sentence, (pieces) => {
      const joined = sentenceGroups(pieces).map((group) =>
        group.kind === 'text' ? group.text : group.before + group.text + group.after,
      );
      expect(joined.join('')).toBe(sentenceText(pieces));
    }),
  );
});

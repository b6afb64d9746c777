import { expect, test } from 'vitest';
import { epochDay } from '../../../src/cube/epoch-day.ts';
import { createI18n } from '../../../src/i18n/create-i18n.ts';
import { formats } from '../../../src/i18n/formats.ts';
import { noticedLines } from '../../../src/views/data/noticed-lines.ts';

test('what was noticed and every unknown name has a line', async () => {
  const language = {
    i18n: await createI18n('en'),
    formats: formats('en'),
    nameOf: (_: string, key: string) => key,
  };
  const labels = Array.from({ length: 1200 }, (_, i) => ({ label: `s${i}`, requests: 1200 - i }));
  const lines = noticedLines(
    language,
    [{ code: 'stale', severity: 'note', n: 40, values: { last: epochDay(2024, 6, 30), days: 40 } }],
    {
      districts: [{ label: 'Пісочин', requests: 2 }],
      services: labels,
      channels: [{ label: '', requests: 1 }],
    },
  );
  expect(lines).toHaveLength(1 + 1 + 1000 + 1);
  expect(lines[0]?.code).toBe('stale');
  expect(lines[0]?.text).toMatch(/^The last day .* 40 days ago\. If this is no archive/);
  expect(lines[1]).toEqual({ code: 'unknown-label', text: 'Districts: Пісочин — 2 requests' });
  expect(lines.at(-1)).toEqual({ code: 'unknown-label', text: 'Channels: (blank) — 1 request' });
});

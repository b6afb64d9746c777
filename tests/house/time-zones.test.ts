import { expect, test } from 'vitest';

const offsets: Readonly<Record<string, number>> = { 'Europe/Kyiv': -180, 'America/St_Johns': 150 };

test('each project of tests runs in the time zone it names', () => {
  const zone = process.env['TZ'] ?? '';
  expect(new Date(2024, 6, 1).getTimezoneOffset()).toBe(offsets[zone]);
});

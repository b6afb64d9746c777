import { expect, test } from 'vitest';
import type { EngineCore } from '../../src/engine/engine-core.ts';
import { openTestCore } from '../support/test-core.ts';
import { addFile } from '../support/test-engine.ts';

const learned = {
  district: { 'Північна Салтівка': 'saltivskyi' },
  service: {},
  channel: { 'вайб-вікно': 'in-person' },
} as const;

/** Requests from one number to another: their day, district and channel follow from the number. */
const exported = (name: string, from: number, to: number): File => {
  const lines = Array.from({ length: to - from }, (_, at) => {
    const id = from + at;
    const day = `${1 + (Math.floor(id / 10) % 28)}`.padStart(2, '0');
    const district = ['Салтівський', 'Північна Салтівка', 'Київський'][id % 3];
    return `2025-01-${day};${district};Субсидія;${['портал', 'вайб-вікно'][id % 2]};Z-${id}`;
  });
  return new File([['Дата;Район;Послуга;Канал;Номер заяви', ...lines, ''].join('\n')], name);
};

const counts = async (core: EngineCore) =>
  (await core.ask([{ filter: {}, by: ['period', 'district', 'channel'], every: 'day' }])).answers;

test('requests that were read under other names count once too', async () => {
  const core = await openTestCore();
  await addFile(core, exported('first.csv', 0, 200));
  await core.changeLists({ kind: 'learn', names: learned });
  // half of it is there already, and no cell of it is where it was read to
  await addFile(core, exported('second.csv', 100, 260));
  await addFile(core, exported('third.csv', 40, 220));
  expect((await core.holdings()).requests).toBe(260);
  const whole = await openTestCore();
  await whole.changeLists({ kind: 'learn', names: learned });
  await addFile(whole, exported('whole.csv', 0, 260));
  expect(await counts(core)).toEqual(await counts(whole));
  expect((await core.undo())?.requests).toBe(260);
  expect((await core.undo())?.requests).toBe(200);
});

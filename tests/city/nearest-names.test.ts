import { expect, test } from 'vitest';
import { kharkiv } from '../../src/city/kharkiv.ts';
import { nearestNames } from '../../src/city/nearest-names.ts';

const district = (label: string) => nearestNames(label, kharkiv.districts).map(({ id }) => id);

test.each([
  ['Салтивка', 'saltivskyi'],
  ['Салтовскй р-н', 'saltivskyi'],
  ['Київський р-н (центр)', 'kyivskyi'],
  ['м. Харків, Слобiдський район', 'slobidskyi'],
  ['Shevchenkivsky District', 'shevchenkivskyi'],
])('%s is most like %s', (label, id) => {
  expect(district(label)[0]).toBe(id);
});

test('where nothing is alike nothing is proposed; at most four are', () => {
  expect(district('Мерефа')).toEqual([]);
  expect(district('')).toEqual([]);
  expect(district('—')).toEqual([]);
  expect(nearestNames('реєстрація', kharkiv.services).length).toBeLessThanOrEqual(4);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCityMatcher } from '../../../src/city/city-matcher.ts';
import { listFaults } from '../../../src/city/lists/list-faults.ts';
import { profileFromLists } from '../../../src/city/lists/profile-from-lists.ts';
import { listNames } from '../../../src/city/lists/reference-lists.ts';
import { shippedLists } from '../../../src/city/lists/shipped-lists.ts';
import { withLearnedNames } from '../../../src/city/lists/with-learned-names.ts';

const matcherAfter = (learned: Parameters<typeof withLearnedNames>[1]) =>
  createCityMatcher(profileFromLists(withLearnedNames(shippedLists, learned)));

test('a learned label means what was said, also one that meant something else before', () => {
  const matcher = matcherAfter({
    district: { 'Мій  край': 'kyivskyi', Московський: 'kyivskyi' },
    service: { Прописка: 'foreign-passport' },
    channel: { ЦНАП: 'assisted', термінал: 'other' },
  });
  expect(matcher.district('мій край')).toBe('kyivskyi');
  expect(matcher.district('МОСКОВСЬКИЙ Р-Н')).toBe('kyivskyi');
  expect(matcher.service('прописка')).toBe('foreign-passport');
  expect(matcher.channelKind('цнап')).toBe('assisted');
  expect(matcher.channelKind('Термінал')).toBe('other');
});

test('what cannot be meant is passed over', () => {
  const learned = { district: { Київський: 'saltivskyi', Край: 'nowhere', '…': 'kyivskyi' }, service: {} };
  const after = withLearnedNames(shippedLists, learned);
  expect(after.districts).toBe(shippedLists.districts);
  expect(after.services).toBe(shippedLists.services);
});

test('whatever is learned, the lists stay sound, and the second time nothing changes', () => {
  const label = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom('Московський', 'Київський', '__proto__', 'портал', 'ЦНАП', 'Прописка'),
  );
  const ids = shippedLists.districts.map(({ id }) => id);
  fc.assert(
    fc.property(
      fc.dictionary(label, fc.constantFrom(...ids, 'nowhere')),
      fc.dictionary(label, fc.constantFrom('online' as const, 'other' as const)),
      (district, channel) => {
        const once = withLearnedNames(shippedLists, { district, channel });
        expect(listNames.flatMap((list) => listFaults(once, list))).toEqual([]);
      },
    ),
    { endOnFailure: true, numRuns: 50 },
  );
});

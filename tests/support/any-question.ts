import fc from 'fast-check';
import { channelKinds } from '../../src/cube/channel-kind.ts';
import { periodUnits } from '../../src/cube/period-unit.ts';
import type { Filter, GroupField, Question } from '../../src/cube/question.ts';
import { firstDay, lastDay } from './cube-rows.ts';

const dayNear = fc.integer({ min: firstDay - 20, max: lastDay + 20 });
const absent = { nil: undefined } as const;

/** Leaves entries out that are undefined: absent and undefined are different to the compiler. */
const compact = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as T; // only undefined entries go

const filter: fc.Arbitrary<Filter> = fc
  .record({
    range: fc.option(
      fc.tuple(dayNear, dayNear).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
      absent,
    ),
    keys: fc.option(
      fc
        .record({
          district: fc.option(fc.subarray(['', 'a', 'b', '__proto__', 'nowhere']), absent),
          service: fc.option(fc.subarray(['', 'b', 'constructor', '\u202Eabc', 'z']), absent),
          channel: fc.option(fc.subarray(['web', '']), absent),
          segment2: fc.option(fc.subarray(['', 'to 25']), absent),
          segment3: fc.option(fc.subarray(['', 'none']), absent),
        })
        .map(compact),
      absent,
    ),
    kinds: fc.option(fc.subarray([...channelKinds]), absent),
    offeredSince: fc.option(fc.dictionary(fc.constantFrom('a', 'b', '__proto__', 'z', ''), dayNear), absent),
  })
  .map((value) => compact(value) as Filter); // undefined entries are gone

const fields: readonly GroupField[] = ['period', 'district', 'service', 'channel', 'segment1', 'segment2'];
/** Any question about the rows of `plainRow`. */
export const anyQuestion: fc.Arbitrary<Question> = fc.record({
  filter,
  by: fc.shuffledSubarray([...fields], { maxLength: 4 }),
  every: fc.constantFrom(...periodUnits),
});

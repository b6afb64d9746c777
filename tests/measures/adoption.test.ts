import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { channelKinds } from '../../src/cube/channel-kind.ts';
import { addTallies } from '../../src/measures/add-tallies.ts';
import { adoption } from '../../src/measures/adoption.ts';
import { adoptionChange } from '../../src/measures/adoption-change.ts';
import { channelShares } from '../../src/measures/channel-shares.ts';
import { comparedRequests } from '../../src/measures/compared-requests.ts';
import { inPersonRequests } from '../../src/measures/in-person-requests.ts';
import { onlineRequests } from '../../src/measures/online-requests.ts';
import { requests } from '../../src/measures/requests.ts';
import { requestsChange } from '../../src/measures/requests-change.ts';
import { requestsOutside } from '../../src/measures/requests-outside.ts';
import { tallyOf } from '../support/tally-of.ts';

const strict = { assisted: 'not-online', against: 'all' } as const;
const allSwitches = [
  strict,
  { assisted: 'online', against: 'all' },
  { assisted: 'not-online', against: 'in-person' },
  { assisted: 'online', against: 'in-person' },
] as const;

const anyTally = fc
  .array(fc.integer({ min: 0, max: 100_000 }), { minLength: 8, maxLength: 8 })
  .map((counts) => Float64Array.from(counts));
const anySwitches = fc.constantFrom(...allSwitches);

const tally = tallyOf({
  online: 40,
  assisted: 10,
  'in-person': 30,
  phone: 12,
  post: 5,
  other: 3,
  excluded: 7,
  unknown: 11,
});

describe('requests of a tally', () => {
  test('by hand', () => {
    expect(requests(tally)).toBe(118);
    expect(requestsOutside(tally)).toEqual({ excluded: 7, unknown: 11 });
    expect(allSwitches.map((switches) => onlineRequests(tally, switches))).toEqual([40, 50, 40, 50]);
    expect(allSwitches.map((switches) => inPersonRequests(tally, switches))).toEqual([40, 30, 40, 30]);
    expect(allSwitches.map((switches) => comparedRequests(tally, switches))).toEqual([100, 100, 80, 80]);
  });

  test('add up', () => {
    expect(addTallies([])).toEqual(tallyOf({}));
    fc.assert(
      fc.property(fc.array(anyTally, { maxLength: 6 }), anySwitches, (parts, switches) => {
        const whole = addTallies(parts);
        const sum = (of: (part: Float64Array<ArrayBuffer>) => number) =>
          parts.reduce((total, part) => total + of(part), 0);
        expect(requests(whole)).toBe(sum(requests));
        expect(comparedRequests(whole, switches)).toBe(sum((part) => comparedRequests(part, switches)));
        const { excluded, unknown } = requestsOutside(whole);
        const all = { ...switches, against: 'all' } as const;
        expect(comparedRequests(whole, all) + excluded + unknown).toBe(requests(whole));
      }),
    );
  });
});

describe('adoption', () => {
  test.each([
    [0, 0.4, 100],
    [1, 0.5, 100],
    [2, 0.5, 80],
    [3, 0.625, 80],
  ])('with switches %d is %d of %d', (i, value, n) => {
    expect(adoption(tally, allSwitches[i] ?? strict)).toMatchObject({ kind: 'value', value, n });
  });

  test('has the Wilson interval', () => {
    const measured = adoption(tallyOf({ online: 20, 'in-person': 80 }), strict);
    if (measured.kind !== 'value') throw new Error(measured.reason);
    expect(measured.low).toBeCloseTo(0.133366933331, 11);
    expect(measured.high).toBeCloseTo(0.288829165593, 11);
  });

  test('is missing only if there is nothing to compare', () => {
    const missing = { kind: 'missing', reason: 'no-requests' };
    expect(adoption(tallyOf({ excluded: 5, unknown: 9 }), strict)).toEqual(missing);
    expect(adoption(tallyOf({ phone: 5 }), { assisted: 'online', against: 'in-person' })).toEqual(missing);
    expect(adoption(tallyOf({ phone: 5 }), strict)).toMatchObject({ value: 0, low: 0 });
    expect(adoption(tallyOf({ online: 1 }), strict)).toMatchObject({ value: 1, high: 1, n: 1 });
  });

  test('of a whole is a ratio of sums, not an average: both parts rise, the whole falls', () => {
    const [easy, hard] = [tallyOf({ online: 81, 'in-person': 6 }), tallyOf({ online: 192, 'in-person': 71 })];
    const [easyThen, hardThen] = [
      tallyOf({ online: 234, 'in-person': 36 }),
      tallyOf({ online: 55, 'in-person': 25 }),
    ];
    const share = (of: Float64Array<ArrayBuffer>) => {
      const measured = adoption(of, strict);
      return measured.kind === 'value' ? measured.value : Number.NaN;
    };
    expect(share(easy)).toBeGreaterThan(share(easyThen));
    expect(share(hard)).toBeGreaterThan(share(hardThen));
    expect(share(addTallies([easy, hard]))).toBeCloseTo(273 / 350, 15);
    expect(share(addTallies([easyThen, hardThen]))).toBeCloseTo(289 / 350, 15);
    const change = adoptionChange(addTallies([easy, hard]), addTallies([easyThen, hardThen]), strict);
    expect(change).toMatchObject({ kind: 'value', n: 350 });
    expect(change.kind === 'value' && change.value < 0).toBe(true);
  });

  test('lies in its interval, and its parts around it', () => {
    fc.assert(
      fc.property(anyTally, anyTally, anySwitches, (a, b, switches) => {
        const [first, second, both] = [a, b, addTallies([a, b])].map((part) => adoption(part, switches));
        if (first?.kind !== 'value' || second?.kind !== 'value' || both?.kind !== 'value') return;
        expect(both.low <= both.value && both.value <= both.high).toBe(true);
        expect(both.value).toBeGreaterThanOrEqual(Math.min(first.value, second.value) - 1e-12);
        expect(both.value).toBeLessThanOrEqual(Math.max(first.value, second.value) + 1e-12);
        expect(both.n).toBe(first.n + second.n);
      }),
    );
  });
});

describe('changes', () => {
  test('of adoption have the Newcombe interval, in share points', () => {
    const change = adoptionChange(
      tallyOf({ online: 56, 'in-person': 14 }),
      tallyOf({ online: 48, 'in-person': 32 }),
      strict,
    );
    if (change.kind !== 'value') throw new Error(change.reason);
    expect(change.value).toBeCloseTo(0.2, 12);
    expect(change.low).toBeCloseTo(0.0524, 4);
    expect(change.high).toBeCloseTo(0.3339, 4);
    expect(change.n).toBe(70);
  });

  test('swapping now and before flips the sign', () => {
    fc.assert(
      fc.property(anyTally, anyTally, anySwitches, (a, b, switches) => {
        const [change, back] = [adoptionChange(a, b, switches), adoptionChange(b, a, switches)];
        if (change.kind !== 'value' || back.kind !== 'value') return;
        expect(back.value).toBeCloseTo(-change.value, 12);
        expect(back.low).toBeCloseTo(-change.high, 12);
        expect(change.low <= change.value && change.value <= change.high).toBe(true);
      }),
    );
  });

  const month = { now: 30, before: 30 };

  test('of requests are per day: a leap February is no growth', () => {
    const change = requestsChange(tallyOf({ phone: 28_000 }), tallyOf({ phone: 29_000 }), {
      now: 28,
      before: 29,
    });
    if (change.kind !== 'value') throw new Error(change.reason);
    expect(change.value).toBeCloseTo(0, 12);
    expect(change.low).toBeLessThan(0);
    expect(change.high).toBeGreaterThan(0);
  });

  test('are missing without one of the two', () => {
    const some = tallyOf({ online: 1 });
    expect(adoptionChange(tallyOf({}), some, strict)).toEqual({ kind: 'missing', reason: 'no-requests' });
    expect(adoptionChange(some, tallyOf({}), strict)).toEqual({ kind: 'missing', reason: 'no-comparison' });
    expect(requestsChange(some, tallyOf({}), month)).toEqual({ kind: 'missing', reason: 'no-comparison' });
    expect(requestsChange(tallyOf({}), some, month)).toMatchObject({ value: -1, low: -1, n: 0 });
  });

  test('of requests are relative and hold their estimate', () => {
    const change = requestsChange(tallyOf({ online: 70, unknown: 50 }), tallyOf({ phone: 100 }), month);
    if (change.kind !== 'value') throw new Error(change.reason);
    expect(change.value).toBeCloseTo(0.2, 12);
    expect(change.n).toBe(120);
    expect(change.low).toBeCloseTo(-0.079, 3);
    expect(change.high).toBeCloseTo(0.5635, 3);
  });
});

describe('channel shares', () => {
  test('are of all but excluded and unknown, and add up to 1', () => {
    const shares = channelShares(tally);
    expect(shares.map(({ kind }) => kind)).toEqual(channelKinds.slice(0, 6));
    expect(shares.map(({ requests: count }) => count)).toEqual([40, 10, 30, 12, 5, 3]);
    const sum = shares.reduce(
      (all, { share }) => all + (share.kind === 'value' ? share.value : Number.NaN),
      0,
    );
    expect(sum).toBeCloseTo(1, 12);
    expect(channelShares(tallyOf({ unknown: 3 })).every(({ share }) => share.kind === 'missing')).toBe(true);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { abandonmentHeadroom, abandonmentRate, type CallContextInput } from '../src/index.js';

const counts = (answeredByPerson: number, abandoned: number) => ({ answeredByPerson, abandoned });

describe('abandonmentRate', () => {
  it.each([
    ['an ordinary period', counts(4000, 60), { numerator: 60, denominator: 4000, percent: 1.5 }],
    ['exactly three percent', counts(100, 3), { numerator: 3, denominator: 100, percent: 3 }],
    ['no abandoned call', counts(100, 0), { numerator: 0, denominator: 100, percent: 0 }],
    ['nothing but abandoned calls', counts(7, 7), { numerator: 7, denominator: 7, percent: 100 }],
    ['a period in which nobody has answered yet', counts(0, 0), { numerator: 0, denominator: 1, percent: 0 }],
  ])('of %s', (_, given, rate) => expect(abandonmentRate(given)).toEqual(rate));
});

describe('abandonmentHeadroom', () => {
  // An abandoned call counts as answered too: with a of n abandoned, k more are within 3 percent while (a + k) * 100 <= 3 * (n + k).
  it.each([
    ['61: (60 + 61) * 100 = 12100 of 3 * 4061 = 12183, and one more would be 12200 of 12186', counts(4000, 60), { mayBeAbandoned: 61, exceeded: false, connectedToRecover: 0 }],
    ['none at exactly three percent', counts(100, 3), { mayBeAbandoned: 0, exceeded: false, connectedToRecover: 0 }],
    ['one where one more is exactly three percent', counts(99, 2), { mayBeAbandoned: 1, exceeded: false, connectedToRecover: 0 }],
    ['none before anybody has answered', counts(0, 0), { mayBeAbandoned: 0, exceeded: false, connectedToRecover: 0 }],
    ['none above three percent, until 12 of 400 are exactly that', counts(399, 12), { mayBeAbandoned: 0, exceeded: true, connectedToRecover: 1 }],
    ['none after a first call that was abandoned, until it is one of 34 (1 of 33 is more than three percent)', counts(1, 1), { mayBeAbandoned: 0, exceeded: true, connectedToRecover: 33 }],
  ])('is %s', (_, given, headroom) => expect(abandonmentHeadroom(given)).toEqual(headroom));

  it('takes another limit', () => expect(abandonmentHeadroom(counts(100, 3), 5)).toMatchObject({ mayBeAbandoned: 2, exceeded: false }));

  it('takes an entry of campaign.counts as it stands', () => {
    const entry = { regulator: 'us', periodStartedOn: '2026-05-31', ...counts(4000, 60) } as const satisfies NonNullable<NonNullable<CallContextInput['campaign']>['counts']>[number];
    expect(abandonmentHeadroom(entry).mayBeAbandoned).toBe(61);
  });

  const anyCounts = fc.nat(1_000_000).chain((answered) => fc.tuple(fc.constant(answered), fc.nat(answered))).map(([answered, abandoned]) => counts(answered, abandoned));
  const isKept = (abandoned: number, answered: number, percent: number): boolean => BigInt(abandoned) * 100n <= BigInt(percent) * BigInt(answered);

  it('abandons as many calls as the limit bears, and not one more', () =>
    fc.assert(fc.property(anyCounts, fc.integer({ min: 1, max: 99 }), ({ answeredByPerson: n, abandoned: a }, percent) => {
      const { mayBeAbandoned: k, exceeded } = abandonmentHeadroom(counts(n, a), percent);
      expect(exceeded).toBe(!isKept(a, n, percent));
      if (exceeded) expect(k).toBe(0);
      else expect(isKept(a + k, n + k, percent)).toBe(true);
      expect(isKept(a + k + 1, n + k + 1, percent)).toBe(false);
    }), { seed: 31 }));

  it('recovers after as many connected calls, and not after one less', () =>
    fc.assert(fc.property(anyCounts, fc.integer({ min: 1, max: 99 }), ({ answeredByPerson: n, abandoned: a }, percent) => {
      const { connectedToRecover: k, exceeded } = abandonmentHeadroom(counts(n, a), percent);
      expect(isKept(a, n + k, percent)).toBe(true);
      if (exceeded) expect(isKept(a, n + k - 1, percent)).toBe(false);
      else expect(k).toBe(0);
    }), { seed: 32 }));
});

describe.each([['abandonmentRate', abandonmentRate], ['abandonmentHeadroom', abandonmentHeadroom]])('%s refuses', (_, act) => {
  it.each([
    ['a negative number of abandoned calls', counts(100, -1), 'abandoned: -1 is not a whole number of calls'],
    ['a fraction of a call', counts(99.5, 1), 'answeredByPerson: 99.5 is not a whole number of calls'],
    ['a number beyond the exact ones', counts(2 ** 53, 1), 'answeredByPerson: 9007199254740992 is not a whole number of calls'],
    ['a count that is no number', counts(NaN, 0), 'answeredByPerson: NaN is not a whole number of calls'],
    ['a count that was not given', { abandoned: 3 } as never, 'answeredByPerson: undefined is not a whole number of calls'],
    ['more calls abandoned than answered', counts(10, 11), 'abandoned: 11 calls abandoned, but only 10 answered by a person'],
  ])('%s', (__, given, message) => expect(() => act(given)).toThrow(new RangeError(message)));
});

it.each([0, 100, 2.5, NaN])('abandonmentHeadroom refuses a limit of %d percent', (percent) =>
  expect(() => abandonmentHeadroom(counts(100, 1), percent)).toThrow(new RangeError(`percent: ${percent} is not a whole number from 1 to 99`)));

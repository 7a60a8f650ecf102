// @ts-check
const { evaluateCall } = require('call-compliance');
const { lawfulCall, scenarioTests } = require('call-compliance/testing');
const { gate } = require('../src/gate.js');

describe('a collector’s call', () => {
  test('may be made in the afternoon', () => {
    expect(evaluateCall(lawfulCall('us-debt'))).toBeAllowed();
  });

  test('waits for eight o’clock', () => {
    const early = lawfulCall('us-debt', { given: { at: '2026-06-10T07:59:59-04:00' } });
    expect(evaluateCall(early)).toBeDeniedBy('12 CFR 1006.6(b)(1)(i)');
    expect(gate(early).retryAt).toBe('2026-06-10T12:00:00Z');
  });
});

test.each(
  scenarioTests({
    bases: { sale: lawfulCall('us-sale') },
    scenarios: [{ name: 'at night', base: 'sale', given: { at: '2026-06-10T21:15:00-04:00' }, expect: { decision: 'deny', violations: ['16 CFR 310.4(c)'] } }],
  }),
)('$name', ({ run }) => void run());

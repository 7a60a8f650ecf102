import { evaluateCall } from 'call-compliance';
import { boundaries, lawfulCall } from 'call-compliance/testing';
import 'call-compliance/testing/vitest';
import { describe, expect, it } from 'vitest';
import { gate } from '../src/gate.js';

describe('a sale to a home in Florida', () => {
  const call = lawfulCall('us-sale', { to: 'US-FL' });

  it('is lawful in the afternoon', () => {
    const decision = evaluateCall(call);
    expect(decision).toBeAllowed();
    expect(decision).toOblige('transmit-caller-id');
    expect(gate(call)).toEqual({ dial: true, retryAt: null, because: [] });
  });

  it('is not when the number is listed', () => {
    expect(evaluateCall({ ...call, registries: { 'us-national': { listed: true, versionOn: '2026-06-01' } } })).toBeDeniedBy('16 CFR 310.4(b)(1)(iii)(B)');
  });

  it('is not while nobody has looked for do-not-call requests', () => {
    expect(evaluateCall(lawfulCall('us-sale', { to: 'US-FL', without: ['optOuts'] }))).toBeMissing('optOuts');
  });

  const probes = boundaries(call, { days: 2 }).flatMap((boundary) => boundary.probes);
  it.each(probes)('the gate at $name', ({ context, decision }) => expect(gate(context).dial).toBe(decision.decision === 'allow'));
});

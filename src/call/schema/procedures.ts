import * as z from 'zod';
import { field } from './field.js';
import { count } from './values.js';

/** The caller's procedures and records, most of them elements of the safe harbours. */
export const procedures = z.strictObject({
  written: field(z.boolean(), {
    description: 'Whether written do-not-call procedures are established and implemented (16 CFR 310.4(b)(3)(i)).',
    suppliedBy: 'house',
    absent: 'not-shown',
  }),
  trained: field(z.boolean(), {
    description: 'Whether staff and assisting entities are trained in those procedures (16 CFR 310.4(b)(3)(ii)).',
    suppliedBy: 'house',
    absent: 'not-shown',
  }),
  listKept: field(z.boolean(), {
    description: 'Whether a do-not-call list of the party is maintained and recorded (16 CFR 310.4(b)(3)(iii)).',
    suppliedBy: 'house',
    absent: 'not-shown',
  }),
  registryProcess: field(z.boolean(), {
    description: 'Whether a process, with records, prevents calls to numbers on the registry (16 CFR 310.4(b)(3)(iv)).',
    suppliedBy: 'house',
    absent: 'not-shown',
  }),
  registryCostShared: field(z.boolean(), {
    description: 'Whether the registry fee or the copy of the registry is shared with another seller (16 CFR 310.8(c)).',
    suppliedBy: 'house',
    absent: 'not-shown',
    absentNote: 'the safe harbors need false; 310.8(c) forbids only what is known to be shared',
  }),
  monitored: field(z.boolean(), {
    description: 'Whether compliance with the procedures is monitored and enforced (16 CFR 310.4(b)(3)(v)).',
    suppliedBy: 'house',
    absent: 'not-shown',
  }),
  callWasError: field(z.boolean(), {
    description: 'Whether this call came of error and not of a failure to get the information (16 CFR 310.4(b)(3)(vi)).',
    suppliedBy: 'counsel',
    absent: 'not-shown',
  }),
  listsUsedOnlyToComply: field(z.boolean(), {
    description: 'Whether do-not-call lists are used for nothing but preventing calls (16 CFR 310.4(b)(2)).',
    suppliedBy: 'house',
    absent: 'to-come',
  }),
  abandonmentLimited: field(z.boolean(), {
    description: 'Whether technology holds the abandoned calls to 3 percent (16 CFR 310.4(b)(4)(i)).',
    suppliedBy: 'house',
    absent: 'missing',
    absentNote: 'missing for a call that may be abandoned',
  }),
  abandonmentRecordsKept: field(z.boolean(), {
    description: 'Whether records are kept that prove ring time, message and abandonment rate (16 CFR 310.4(b)(4)(iv)).',
    suppliedBy: 'house',
    absent: 'missing',
    absentNote: 'missing for a call that may be abandoned',
  }),
  callRecordsKept: field(z.boolean(), {
    description: 'Whether the records of 16 CFR 310.5(a) are kept, in the format of 16 CFR 310.5(b).',
    suppliedBy: 'house',
    absent: 'to-come',
  }),
  recordErrorCorrectedWithinDays: field(count.nullable(), {
    description:
      'How many days after its discovery an inadvertent error in those records was corrected (16 CFR 310.5(d)); null if there is none.',
    suppliedBy: 'house',
    absent: 'not-shown',
  }),
});

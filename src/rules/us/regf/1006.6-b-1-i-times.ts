import {
  consumerClocksOutside,
  inconvenientClocks,
  isAtConsumerStroke,
  isAtInconvenientTime,
  isWithinConsumerTime,
} from '../../../facts/consumer-clocks.js';
import { not } from '../../../law/condition.js';
import type { Rule } from '../../../law/rule.js';
import { between } from '../../../time/local-time.js';
import { consentToTime, courtPermission, reply } from './1006.6-b-4-exceptions.js';
import { debtCollectionRule, isCallToPerson, readingByPerson } from './instrument.js';

const convenient = between('08:00', '21:00');

const shared = {
  citation: '12 CFR 1006.6(b)(1)(i)',
  also: ['15 U.S.C. 1692c(a)(1)'],
  stage: 'before',
  appliesTo: isCallToPerson,
  unless: [consentToTime, courtPermission, reply],
} as const;

export const inconvenientTimes: readonly Rule[] = [
  debtCollectionRule({
    ...shared,
    id: 'us.regf.calling-hours',
    title: 'Unusual times',
    summary: 'No collection call before 8:00 a.m. or from 9:00 p.m. on at any place where the person may be.',
    prohibits: not(isWithinConsumerTime(convenient)),
    because: (call) =>
      `It is ${consumerClocksOutside(call, convenient)}; collection calls may be made from 08:00 until 21:00 wherever the person may be.`,
    // The regulation leaves nine o’clock sharp open; the statute has the convenient time end before it.
    reading: (call) => (isAtConsumerStroke(call, convenient) ? 'conservative' : readingByPerson(call)),
  }),
  debtCollectionRule({
    ...shared,
    id: 'us.regf.inconvenient-times',
    title: 'Times known to be inconvenient',
    summary: 'No collection call at a time that the collector or the creditor’s file knows to be inconvenient to the person.',
    prohibits: isAtInconvenientTime,
    because: (call) => `It is ${inconvenientClocks(call)}, a time that is known to be inconvenient to the person.`,
    reading: readingByPerson,
  }),
];

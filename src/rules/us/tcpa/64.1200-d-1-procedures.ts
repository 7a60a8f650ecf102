import { condition, type Condition } from '../../../law/condition.js';
import { periods } from './64.1200-d-periods.js';
import { section1200 } from './instrument.js';

// (d)(1), (2) and (6). Asked of nobody: advice is due only where the house itself says that it has no such procedures.
const elements = ['written', 'trained', 'listKept'] as const;
const isWithoutProcedures: Condition = condition([], ({ procedures }) => elements.some((name) => procedures?.[name] === false));

export const doNotCallProcedures = periods.map((period) =>
  section1200({
    ...period,
    id: 'us.tcpa.do-not-call-procedures',
    citation: '47 CFR 64.1200(d)(1)',
    also: ['47 CFR 64.1200(d)(2)', '47 CFR 64.1200(d)(6)'],
    title: 'Do-not-call policy, training and list',
    summary: 'No such call is made by a house without a written do-not-call policy, trained staff and a list of its own.',
    stage: 'before',
    decides: false,
    prohibits: isWithoutProcedures,
    because: () => 'The house says that it lacks a written do-not-call policy, training in it, or a do-not-call list of its own.',
    shows: ({ procedures }) =>
      Object.fromEntries(elements.filter((name) => procedures![name] === false).map((name) => [`procedures.${name}`, false])),
  }),
);

import type { Call } from '../../../call/call.js';
import { purpose } from '../../../facts/call.js';
import { member } from '../../../facts/donors.js';
import { bodyOf, isCallOf } from '../../../facts/party-types.js';
import { relationship, relationshipPartner } from '../../../facts/relationship.js';
import { all, any, condition } from '../../../law/condition.js';
import { holds, is } from '../../../law/fact.js';
import { exemption, type Exemption } from '../../../law/rule.js';
import { act } from './instrument.js';

const nameOf = (call: Call): string => bodyOf(call)!.name ?? bodyOf(call)!.id;

// Sch. 1, cl. 2. The body authorises the call and, if anything is sold, supplies it. A religious body has no clause of its own: it is
// designated as the registered charity that it may be.
const governmentBodiesAndCharities = exemption({
  citation: `${act}, Sch. 1, cl. 2`,
  title: 'Government bodies and charities',
  holds: isCallOf('government-body', 'registered-charity'),
  because: (call) => `${nameOf(call)} is a government body or a registered charity: its calls are designated.`,
});

// cl. 3: calls of registered parties, independent members of parliament and candidates that raise funds for electoral or political
// purposes. A political call that asks for no money is no telemarketing call, and so not held to the register either.
const politicalCalls = exemption({
  citation: `${act}, Sch. 1, cl. 3`,
  title: 'Political parties, members of parliament and candidates',
  holds: any(is(purpose, 'political'), all(is(purpose, 'charity'), isCallOf('political-party'))),
  because: () => 'The call is for electoral or political purposes.',
});

const isWithInstitution = condition(
  [relationship.path, relationshipPartner.path],
  (call) => relationship(call) !== null && relationshipPartner(call) === bodyOf(call)?.id,
);

// cl. 4: to a household of which somebody is or was enrolled as a student there.
const educationalInstitutions = exemption({
  citation: `${act}, Sch. 1, cl. 4`,
  title: 'Educational institutions to their own students and alumni',
  holds: all(isCallOf('educational-institution'), isWithInstitution, holds(member)),
  because: (call) => `${nameOf(call)} calls a person who is or was a student there.`,
});

/** Designated telemarketing calls, to which section 11 does not apply (s. 11(1)(b)). */
export const designatedCalls: readonly Exemption[] = [governmentBodiesAndCharities, politicalCalls, educationalInstitutions];

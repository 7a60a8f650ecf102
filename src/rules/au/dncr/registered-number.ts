import { isStaffTrained, hasRegistryProcess, hasWrittenProcedures, isCallAnError, isComplianceMonitored } from '../../../facts/procedures.js';
import { all, condition } from '../../../law/condition.js';
import { exemption } from '../../../law/rule.js';
import { formatDay } from '../../../time/day.js';
import { consents } from './consent.js';
import { designatedCalls } from './designated-calls.js';
import { act, inForce, part2, register } from './instrument.js';

// s. 11(4) and (5) excuse a call afterwards. Neither makes a number callable that is known to be registered.
const mistake = exemption({
  citation: `${act}, s. 11(4)`,
  title: 'Mistake',
  holds: isCallAnError,
  because: () => 'The call was made by mistake.',
});

/** Nobody says that the number was called on purpose: who did so took no precautions against it. */
const isNotOnPurpose = condition(isCallAnError.facts, ({ procedures }) => procedures?.callWasError !== false);

const precautions = exemption({
  citation: `${act}, s. 11(5)`,
  title: 'Reasonable precautions and due diligence',
  holds: all(hasWrittenProcedures, isStaffTrained, hasRegistryProcess, isComplianceMonitored, isNotOnPurpose),
  because: () => 'Procedures, training, a process that keeps registered numbers from being called, and monitoring are in place.',
});

// s. 11(1): nobody makes, or causes to be made, a telemarketing call to a number on the register, unless it is a designated call.
export const registeredNumber = part2({
  id: 'au.dncr.registered-number',
  citation: `${act}, s. 11(1)`,
  title: 'Do Not Call Register',
  summary: 'No telemarketing call to a number on the Do Not Call Register without consent.',
  stage: 'before',
  inForce,

  prohibits: register.isListed,
  exempts: designatedCalls,
  unless: consents,
  defences: [mistake, precautions],
  because: (call) => {
    const washedOn = register.versionOn.given(call);
    return `The number is on the Do Not Call Register${washedOn === undefined ? '' : ` by the wash of ${formatDay(washedOn)}`}.`;
  },
});

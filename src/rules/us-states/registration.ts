import { isRecordedVoice } from '../../facts/call.js';
import { listInWords } from '../../facts/words.js';
import { isNotShownRegistered, partiesNotRegistered } from '../../facts/registration.js';
import { all } from '../../law/condition.js';
import type { Rule } from '../../law/rule.js';
import { salesCallsTo, stateRule } from './instrument.js';
import { registrationRows, type RegistrationRow } from './registration.data.js';

// Flagged only: every registration law has many exemptions, of which the context knows few (us-states 8).
function registrationRule(row: RegistrationRow): Rule {
  const { scheme = `us-${row.state.toLowerCase()}`, note, citation } = row;
  const reach = salesCallsTo[row.reach ?? 'residents'];
  return stateRule('registration', row, {
    title: row.scheme === undefined ? 'Registration of sellers and telemarketers' : 'Permit of the dialing device',
    summary: `Every sales call${row.scheme === undefined ? '' : ' with a recorded voice'} is made by registered parties, or by exempt ones.`,
    stage: 'before',
    decides: false,
    appliesTo: row.scheme === undefined ? reach : all(reach, isRecordedVoice),
    prohibits: isNotShownRegistered(scheme),
    because: (call) =>
      [
        `Not shown to be registered in ${scheme}: ${listInWords(partiesNotRegistered(call, scheme).map(({ id }) => id))}.`,
        `${citation} asks for it, with many exemptions; confirm one or register.`,
        ...(note === undefined ? [] : [note]),
      ].join(' '),
  });
}

export const registration: readonly Rule[] = registrationRows.map(registrationRule);

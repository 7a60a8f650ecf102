import { isRecordedVoice } from '../../facts/call.js';
import { hasWrittenProcedures, isCallAnError, isListKept, isStaffTrained } from '../../facts/procedures.js';
import { isPaidByPerson, isTakenForMobile, isWireless, isWirelessOrPaid, lineInWords } from '../../facts/protected-line.js';
import { all, type Condition } from '../../law/condition.js';
import { exemption, type Exemption, type Rule } from '../../law/rule.js';
import { liftedBy } from './exceptions.js';
import { salesCallsTo, stateRule } from './instrument.js';
import { mobileRows, type Barred, type MobileRow } from './mobile-ban.data.js';

const barred: Readonly<Record<Barred, Condition>> = {
  wireless: isWireless,
  'wireless-or-paid': isWirelessOrPaid,
  'wireless-and-paid': all(isWireless, isPaidByPerson),
  'recorded-to-wireless-or-paid': all(isRecordedVoice, isWirelessOrPaid),
};

const defences: Readonly<Record<string, readonly Exemption[]>> = {
  // Written procedures, training, a no-call list of ten years, and error.
  AZ: [
    exemption({
      citation: 'Ariz. Rev. Stat. § 44-1278(B)(2)',
      title: 'Procedures against such calls, and error',
      holds: all(hasWrittenProcedures, isStaffTrained, isListKept, isCallAnError),
      because: () => 'Written procedures, training and a no-call list are kept, and the call was an error.',
    }),
  ],
};

const mobileBan = ({ bars, liftedBy: lifts, ...row }: MobileRow): Rule =>
  stateRule('mobile-ban', row, {
    title: 'Sales calls to mobiles',
    summary: 'No sales call to a mobile for which the person has not asked, but for the exceptions of the paragraph.',
    stage: 'before',
    appliesTo: salesCallsTo.residents,
    prohibits: barred[bars],
    unless: liftedBy(lifts, row.citation),
    defences: defences[row.state] ?? [],
    because: (call) => {
      const line = lineInWords(call);
      return `${line.charAt(0).toUpperCase()}${line.slice(1)}, and nothing shows a request, a consent or another exception.`;
    },
    reading: (call) => (isTakenForMobile(call) ? 'conservative' : 'literal'),
  });

export const mobileBans: readonly Rule[] = mobileRows.map(mobileBan);

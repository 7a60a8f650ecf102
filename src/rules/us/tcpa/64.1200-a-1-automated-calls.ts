import { automationInWords, isAutomated } from '../../../facts/autodialer.js';
import { hasSufficientConsent } from '../../../facts/prior-express-consent.js';
import { isEmergencyLine, isPatientRoom, isTakenForMobile, isWirelessOrPaid, lineInWords } from '../../../facts/protected-line.js';
import { all, ask } from '../../../law/condition.js';
import type { Exemption, Rule } from '../../../law/rule.js';
import { emergency, priorExpressConsent, reassignedNumbersDatabase } from './64.1200-a-1-consent.js';
import { recentlyPorted } from './64.1200-a-1-iv-ported-number.js';
import { freeToEndUserCalls } from './64.1200-a-9-free-to-end-user.js';
import { section1200 } from './instrument.js';

// (a)(1) reaches calls for whatever purpose; for those that advertise or sell (a)(2) asks for more, and decides in its stead.
export const otherThanSales = ['charity', 'informational', 'debt-collection', 'survey', 'political', 'emergency'] as const;

const shared = {
  stage: 'before',
  purposes: otherThanSales,
  inForce: { from: '2003-08-25' },
  defences: [reassignedNumbersDatabase],
} as const;

// (i): any emergency telephone line. Consent of whoever answers there is not taken to be enough.
const emergencyLine = section1200({
  ...shared,
  purposes: 'any',
  id: 'us.tcpa.automated-calls-emergency-line',
  citation: '47 CFR 64.1200(a)(1)(i)',
  title: 'Automated calls to emergency lines',
  summary: 'No autodialed, artificial or prerecorded call to an emergency telephone line but for an emergency.',
  prohibits: all(isEmergencyLine, isAutomated),
  unless: [emergency],
  because: (call) => `${automationInWords(call)}, and ${lineInWords(call)}.`,
  reading: (call) => (ask(hasSufficientConsent, call) === true ? 'conservative' : 'literal'),
});

// (ii): the line of a guest or patient room of a hospital, health-care facility, home for the elderly or the like.
const patientRoom = section1200({
  ...shared,
  id: 'us.tcpa.automated-calls-patient-room',
  citation: '47 CFR 64.1200(a)(1)(ii)',
  title: 'Automated calls to patients’ and guests’ rooms',
  summary: 'No autodialed, artificial or prerecorded call to a patient’s or guest’s room without prior express consent.',
  prohibits: all(isPatientRoom, isAutomated),
  unless: [emergency, priorExpressConsent('47 CFR 64.1200(a)(1)(ii)')],
  because: (call) => `${automationInWords(call)}, and ${lineInWords(call)}.`,
});

interface Period {
  readonly inForce: { readonly from: string; readonly to?: string };
  readonly exemptions?: readonly Exemption[];
  readonly defences?: readonly Exemption[];
}

// The page dates (a)(9) no earlier than the order that capped the calls to homes, FCC 20-186.
const periods: readonly Period[] = [
  { inForce: { from: '2003-08-25', to: '2005-01-01' }, defences: [] },
  { inForce: { from: '2005-01-01', to: '2023-07-20' } },
  { inForce: { from: '2023-07-20', to: '2025-04-11' }, exemptions: freeToEndUserCalls({ withinDays: 30 }) },
  { inForce: { from: '2025-04-11' }, exemptions: freeToEndUserCalls({ withinBusinessDays: 6 }) },
];

// (iii): a number assigned to a paging service, a cellular or other mobile service, or any service for which the called party
// is charged for the call.
const wireless = periods.map(({ inForce, exemptions = [], defences = [recentlyPorted] }) =>
  section1200({
    ...shared,
    id: 'us.tcpa.automated-calls-wireless',
    citation: '47 CFR 64.1200(a)(1)(iii)',
    title: 'Automated calls to mobiles and pagers',
    summary: 'No autodialed, artificial or prerecorded call to a mobile, a pager or a line whose user pays, without prior express consent.',
    inForce,
    prohibits: all(isWirelessOrPaid, isAutomated),
    unless: [emergency, priorExpressConsent('47 CFR 64.1200(a)(1)(iii)'), ...exemptions],
    defences: [...defences, reassignedNumbersDatabase],
    because: (call) => `${automationInWords(call)}, and ${lineInWords(call)}.`,
    reading: (call) => (isTakenForMobile(call) ? 'conservative' : 'literal'),
    disputes: [
      'FCC 24-17 (8 Feb 2024) holds an AI-generated voice to be artificial; since McLaughlin (20 Jun 2025) courts need not follow it.',
      'That a number given for a purpose is consent to calls for it rests on rulings of the FCC.',
    ],
  }),
);

export const automatedCalls: readonly Rule[] = [emergencyLine, patientRoom, ...wireless];

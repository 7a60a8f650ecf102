import { originRegion } from '../../facts/call.js';
import { isNameLacking, isNumberAuthorized, isNumberShown, showsNumberOf, takesRequests } from '../../facts/caller-id.js';
import { faultsInWords, type Fault } from '../../facts/faults.js';
import { any, not } from '../../law/condition.js';
import { holds, is } from '../../law/fact.js';
import { exemption, type Rule } from '../../law/rule.js';
import { salesCallsTo, stateRule, type Row } from './instrument.js';

interface CallerIdRow extends Row {
  readonly faults: readonly Fault[];
}

const hidden: Fault = { words: 'shows no number', found: not(isNumberShown) };
const foreign: Fault = { words: 'shows a number that the caller may not show', found: not(isNumberAuthorized) };
const nameless: Fault = { words: 'sends no name, although the carrier can send one', found: isNameLacking };
const deaf: Fault = { words: 'shows a number that takes no do-not-call requests in regular business hours', found: not(holds(takesRequests)) };

// No blocking, altering or concealing of who calls.
const concealment = [hidden, foreign];

export const callerIdRows: readonly CallerIdRow[] = [
  { state: 'AR', faults: concealment, citation: 'Ark. Code § 4-99-302', certainty: 'primary-text', url: 'https://www.arkleg.state.ar.us' },
  { state: 'FL', faults: concealment, citation: 'Fla. Stat. § 501.616(7)', certainty: 'two-or-more-secondary', url: 'https://www.leg.state.fl.us/statutes/' },
  { state: 'MA', faults: concealment, citation: 'M.G.L. c. 159C § 4', also: ['201 CMR 12.02(5)'], certainty: 'primary-text', url: 'https://malegislature.gov/Laws' },
  { state: 'MD', faults: concealment, citation: 'Md. Code, Com. Law § 14-4502(b)', certainty: 'two-or-more-secondary', url: 'https://mgaleg.maryland.gov' },
  // No number that is not associated with the telemarketer.
  { state: 'NJ', faults: concealment, citation: 'N.J. Stat. § 56:8-128(e)', certainty: 'primary-text', url: 'https://pub.njleg.gov' },
  { state: 'OK', faults: concealment, citation: 'Okla. Stat. tit. 15, §§ 775C.3-775C.4', certainty: 'two-or-more-secondary', url: 'https://www.oklegislature.gov' },
  { state: 'TN', faults: concealment, citation: 'Tenn. Comp. R. & Regs. 1220-04-11-.02(4)', certainty: 'primary-text', url: 'https://law.justia.com/codes/tennessee/' },
  { state: 'VA', faults: [hidden, nameless, deaf], citation: 'Va. Code § 59.1-513', certainty: 'primary-text', url: 'https://law.lis.virginia.gov/vacode/59.1-513/' },
];

const callerIdRule = (row: CallerIdRow): Rule =>
  stateRule('caller-id', row, {
    title: 'Caller identification',
    summary: `No sales call ${row.faults.map(({ words }) => words).join(' or ')}.`,
    stage: 'before',
    appliesTo: salesCallsTo.residents,
    prohibits: any(...row.faults.map(({ found }) => found)),
    obliges: [{
      code: 'transmit-caller-id',
      text: row.faults.includes(nameless)
        ? 'Transmit a number that takes do-not-call requests in business hours and, where the carrier can send one, the name.'
        : 'Transmit a number that you may show; do not block, alter or conceal it.',
    }],
    because: (call) => `The call ${faultsInWords(row.faults, call)}.`,
  });

/** South Carolina's ban on its own area codes. A court held it preempted, so that it only advises. */
const localNumberRow: Row = {
  state: 'SC', citation: 'S.C. Code § 37-21-50', certainty: 'primary-text', url: 'https://www.scstatehouse.gov/code/t37c021.php',
  disputes: ['It was held preempted by federal law: United Resource Systems v. Wilson, 614 F. Supp. 3d 243 (D.S.C. 2022).'],
};

const localNumber = stateRule('caller-id', localNumberRow, {
  title: 'Local area code without a local presence',
  summary: 'No sales call shows a South Carolina area code unless the caller is physically present in the state.',
  stage: 'before',
  decides: false,
  appliesTo: salesCallsTo.residents,
  prohibits: showsNumberOf('US-SC'),
  unless: [exemption({
    citation: 'S.C. Code § 37-21-50',
    title: 'Physical presence in the state',
    holds: is(originRegion, 'US-SC'),
    because: () => 'The call comes from South Carolina.',
  })],
  because: () =>
    'The number shown has a South Carolina area code, and the caller is not shown to be there. The ban was held preempted ' +
    '(United Resource Systems v. Wilson, D.S.C. 2022); it is no reason to deny.',
});

export const callerIdentification: readonly Rule[] = [...callerIdRows.map(callerIdRule), localNumber];

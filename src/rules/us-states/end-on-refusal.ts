import { goesOnAfterRefusal, refusedAt, wentOnMs } from '../../facts/conduct.js';
import { isPitchedAfterRefusal } from '../../facts/refusal.js';
import { any, ask } from '../../law/condition.js';
import type { Rule } from '../../law/rule.js';
import { salesCallsTo, stateRule, type Reach, type Row } from './instrument.js';

/** How a sales call ends when the person does not want it. Without seconds: promptly. */
interface RefusalRow extends Row {
  readonly withinSeconds?: number;
  /** What it forbids is to say anything more about the offer. */
  readonly nothingFurther?: true;
  readonly reach?: Reach;
}

// "Promptly" is kept by ending the call within the seconds of Connecticut and Washington (us-states 5).
const PROMPTLY = 10;

export const refusalRows: readonly RefusalRow[] = [
  { state: 'AK', citation: 'AS 45.63.045(b)', certainty: 'one-secondary', url: 'https://www.akleg.gov' },
  { state: 'AR', nothingFurther: true, citation: 'Ark. Code § 4-99-201(a)(2)', certainty: 'one-secondary', url: 'https://www.arkleg.state.ar.us' },
  { state: 'CT', withinSeconds: 10, citation: 'Conn. Gen. Stat. § 42-288a', certainty: 'two-or-more-secondary', url: 'https://www.cga.ct.gov/current/pub/chap_743m.htm' },
  { state: 'KS', citation: 'Kan. Stat. § 50-670(b)', certainty: 'memory', url: 'https://www.ksrevisor.org' },
  { state: 'NC', reach: 'anyone', citation: 'N.C. Gen. Stat. § 75-102(c)(4)', certainty: 'primary-text', url: 'https://www.ncleg.gov' },
  { state: 'OR', citation: 'ORS 646.611', certainty: 'primary-text-of-an-earlier-edition', url: 'https://oregon.public.law/statutes/ors_646.611' },
  { state: 'UT', citation: 'Utah Code § 13-25a-103(5)(d)', certainty: 'primary-text', url: 'https://le.utah.gov' },
  { state: 'WA', withinSeconds: 10, reach: 'anyone', citation: 'RCW 19.158.040(5)', certainty: 'primary-text', url: 'https://app.leg.wa.gov/rcw/' },
];

const refusalRule = (row: RefusalRow): Rule => {
  const { withinSeconds, nothingFurther = false } = row;
  const goesOn = goesOnAfterRefusal(1_000 * (withinSeconds ?? PROMPTLY));
  const promptly = withinSeconds === undefined ? `promptly, which is read as within ${PROMPTLY} seconds` : `within ${withinSeconds} seconds`;
  const end = `end it ${withinSeconds === undefined ? 'promptly' : promptly}`;
  return stateRule('end-on-refusal', row, {
    title: 'End of the call on refusal',
    summary: `No sales call goes on after the person has declined, objected or asked to end it; it ends ${promptly}.`,
    stage: 'after',
    appliesTo: salesCallsTo[row.reach ?? 'residents'],
    prohibits: nothingFurther ? any(isPitchedAfterRefusal, goesOn) : goesOn,
    obliges: [{
      code: 'end-on-refusal',
      text: `If the person declines, objects or asks to end the call, ${nothingFurther ? `say nothing further about the offer and ${end}` : `${end}, without a rebuttal`}.`,
      ...(withinSeconds !== undefined && { params: { withinSeconds } }),
    }],
    because: (call) =>
      nothingFurther && ask(isPitchedAfterRefusal, call) === true
        ? 'Something further was said about the offer after the person’s refusal.'
        : `The call went on for ${wentOnMs(call, refusedAt(call)!)} ms after the person’s refusal; it has to end ${promptly}.`,
    reading: () => (withinSeconds === undefined ? 'conservative' : 'literal'),
  });
};

export const endOnRefusal: readonly Rule[] = refusalRows.map(refusalRule);

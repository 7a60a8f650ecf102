import type { Call } from '../../../call/call.js';
import { admitsCallToLine, callsInWords, usedUp, type Allowance, type Limit } from '../../../facts/call-limits.js';
import { homeClassOf, isOfClass, type HomeClass } from '../../../facts/exempted-calls.js';
import { isHealthcareMessage } from '../../../facts/message.js';
import { isOfNonprofit } from '../../../facts/telephone-solicitation.js';
import { all, not, type Condition } from '../../../law/condition.js';
import { exemption, type Exemption } from '../../../law/rule.js';

interface Exempted extends Allowance {
  readonly title: string;
  readonly shows: Condition;
  readonly because: string;
}

// Any consecutive 30 days: the date of the call and the 29 before it. A week is not defined: any seven days on end.
const threeInThirtyDays: readonly Limit[] = [{ calls: 3, days: 30 }];
const onceADay: readonly Limit[] = [{ calls: 1, days: 1 }, { calls: 3, days: 7 }];

/** (a)(3)(ii)-(v). A call is measured by one of them: the narrowest that the facts show. */
const exempted: Readonly<Record<HomeClass, Exempted>> = {
  'non-commercial': {
    paragraph: '47 CFR 64.1200(a)(3)(ii)',
    title: 'Recorded call to a home for no commercial purpose',
    limits: threeInThirtyDays,
    shows: isOfClass('non-commercial'),
    because: 'The call is not made for a commercial purpose',
  },
  commercial: {
    paragraph: '47 CFR 64.1200(a)(3)(iii)',
    title: 'Recorded commercial call to a home without an advertisement',
    limits: threeInThirtyDays,
    shows: isOfClass('commercial'),
    because: 'The call neither advertises nor sells',
  },
  nonprofit: {
    paragraph: '47 CFR 64.1200(a)(3)(iv)',
    title: 'Recorded call of a tax-exempt nonprofit to a home',
    limits: threeInThirtyDays,
    shows: all(isOfNonprofit, not(isOfClass('health-care'))),
    because: 'The call is made by or for a tax-exempt nonprofit organization',
  },
  'health-care': {
    paragraph: '47 CFR 64.1200(a)(3)(v)',
    title: 'Recorded health-care message to a home',
    limits: onceADay,
    shows: isHealthcareMessage,
    because: 'The call delivers a health-care message of a covered entity or its business associate',
  },
};

const inWords = ({ calls, days }: Limit): string =>
  `${calls === 1 ? 'one' : 'three'} in ${days === 1 ? 'a day' : `any ${days} consecutive days`}`;

/** The exemption's limit that a call has reached, and its paragraph; `undefined` if it has reached none. */
export function reachedLimit(call: Call): { readonly paragraph: string; readonly limit: Limit } | undefined {
  const name = homeClassOf(call);
  const limit = name && usedUp(exempted[name], call);
  return limit && { paragraph: exempted[name].paragraph, limit };
}

/** That limit in words: `3 recorded calls have been made to this line since 2026-05-12, and …`. */
export const limitInWords = (call: Call, { paragraph, limit }: NonNullable<ReturnType<typeof reachedLimit>>): string =>
  `${callsInWords(paragraph, limit, call)}, and ${paragraph} admits ${inWords(limit)}`;

/** An exemption whose calls are counted since 20 July 2023. */
const counted = (name: HomeClass): Exemption => {
  const { paragraph, title, limits, shows, because } = exempted[name];
  const admitted = limits.map(inWords).join(' and ');
  return exemption({
    citation: paragraph,
    title,
    holds: all(shows, admitsCallToLine(exempted[name])),
    because: (call) => `${because}, and ${callsInWords(paragraph, limits.at(-1)!, call)}; the paragraph admits ${admitted}.`,
    otherwise: (call) => {
      const reached = homeClassOf(call) === name ? reachedLimit(call) : undefined;
      return reached && `${limitInWords(call, reached)}.`;
    },
    obliges: [{
      code: 'count-toward-cap',
      text: `Count the call: the paragraph admits ${admitted} to each line.`,
      params: { exemption: paragraph },
    }],
  });
};

/** The same before the calls were counted. */
const uncounted = (name: HomeClass, citation: string = exempted[name].paragraph): Exemption => {
  const { title, shows, because } = exempted[name];
  return exemption({ citation, title, holds: shows, because: () => `${because}.` });
};

export const homeExemptions: readonly Exemption[] = (['non-commercial', 'commercial', 'nonprofit', 'health-care'] as const).map(counted);

/** Of calls that sell or advertise, those of nonprofits and health-care messages. */
export const saleExemptions: readonly Exemption[] = (['nonprofit', 'health-care'] as const).map(counted);
export const uncountedSaleExemptions: readonly Exemption[] = [uncounted('nonprofit'), uncounted('health-care')];
export const nonprofitBefore2013: Exemption = uncounted('nonprofit', '47 CFR 64.1200(a)(3)');

import { CallContextError } from './call/errors.js';
import { isPlainObject, merge } from './call/merge.js';
import { parseContext } from './call/parse.js';
import { RuleDefinitionError } from './law/errors.js';

/** The house's standing facts; everything else is a fact about one person or one call. */
const standing: readonly string[] = [
  'seller', 'telemarketer', 'charity', 'offer', 'campaign', 'calendar', 'procedures',
  'call.callerId', 'call.message', 'call.abandonmentMessage', 'call.origin', 'call.callCentreId',
  'registries.subscriptions',
  'customerInformation.used', 'customerInformation.usedToSelectCall', 'customerInformation.purpose', 'customerInformation.from',
  'customerInformation.offer', 'customerInformation.user', 'customerInformation.asksApproval', 'customerInformation.supervisorApproved',
  'customerInformation.confidentialityAgreement',
];

/** Checks what is to be laid under every call; throws `RuleDefinitionError` if it is not fit for that, or malformed. */
export function standingFacts(given: unknown): Record<string, unknown> {
  if (!isPlainObject(given)) throw new RuleDefinitionError('assume: expected an object of standing facts');
  for (const path of leavesOf(given, '')) if (!isStanding(path)) {
    throw new RuleDefinitionError(
      `assume: ${path} is a fact about one person or one call. Laid under every call it would turn "unknown" into an answer; ` +
        `give it in each context. Standing facts are ${standing.join(', ')}.`,
    );
  }
  try {
    parseContext(merge({ at: 0, call: { purpose: 'sale' }, callee: { number: '' } }, given));
  } catch (error) {
    if (error instanceof CallContextError) throw new RuleDefinitionError(error.issues.map(({ path, message }) => `assume.${path}: ${message}`).join('\n'));
    throw error;
  }
  return given;
}

const isStanding = (path: string): boolean => standing.some((allowed) => path === allowed || path.startsWith(`${allowed}.`));

const holdsStanding = (section: string): boolean => standing.some((allowed) => allowed.startsWith(`${section}.`));

/** Paths down to the first that is a standing fact by itself, or to a value. */
function leavesOf(value: Record<string, unknown>, prefix: string): string[] {
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = prefix === '' ? key : `${prefix}.${key}`;
    return isPlainObject(inner) && holdsStanding(path) ? leavesOf(inner, path) : [path];
  });
}

/** The call's own facts over the standing ones. */
export const layUnder = (assumed: Record<string, unknown>, context: unknown): unknown => merge(assumed, context);

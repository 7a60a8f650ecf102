import type { Zones } from '../time/zone.js';
import { circumstancesOf, meet } from './circumstances.js';
import type { Facts } from './call.js';
import { addContradictions } from './contradictions.js';
import { CallContextError, type CallContextIssue } from './errors.js';
import { isE164, parseNumber } from './number.js';
import { parseContext } from './parse.js';
import { placeOf, type UnknownPlace } from './place.js';
import type { CallContext } from './context.js';

/** Steps 1 and 2: a validated context, its number read, its place resolved. */
export function readCall(input: unknown, zones: Zones, unknownPlace: UnknownPlace): Facts {
  const circumstances = circumstancesOf(input);
  const given = parseContext(input, circumstances?.read);
  if (circumstances === undefined) meet(input);
  const issues: CallContextIssue[] = [];
  const context = withNumbers(given, issues);
  addContradictions(issues, context, zones);
  if (issues.length > 0) throw new CallContextError(issues);
  const number = context.callee.number;
  return { context, number, place: placeOf(context, number, zones, unknownPlace), zones, circumstances };
}

type Listed = { readonly number?: string | null | undefined };

/** The same context with every number that is compared in E.164. */
const withNumbers = (context: CallContext, issues: CallContextIssue[]): CallContext => (isReadAlready(context) ? context : readNumbers(context, issues));

const isReadAlready = ({ callee, optOuts, consents, history }: CallContext): boolean =>
  isE164(callee.number) && (callee.otherNumbers === undefined || callee.otherNumbers.every(isE164)) && areReadIn(optOuts) && areReadIn(consents) && areReadIn(history?.calls);

const areReadIn = (entries: readonly Listed[] | undefined): boolean => entries === undefined || entries.every(({ number }) => number == null || isE164(number));

function readNumbers(context: CallContext, issues: CallContextIssue[]): CallContext {
  const { callee, optOuts, consents, history } = context;
  const { country } = callee;
  const read = (path: string, text: string): string => {
    const number = parseNumber(text, country);
    if (number !== undefined) return number;
    const wanted = country === undefined ? 'a number in international form (+12125550142), or callee.country beside it' : `a number as it is dialed in ${country}`;
    issues.push({ path, code: 'bad-number', message: `${JSON.stringify(text.slice(0, 40))} is not a telephone number; expected ${wanted}` });
    return text;
  };
  const readEach = <T extends Listed>(entries: readonly T[], path: string): readonly T[] =>
    entries.map((entry, i) => (entry.number == null ? entry : { ...entry, number: read(`${path}[${i}].number`, entry.number) }));
  return {
    ...context,
    callee: {
      ...callee,
      number: read('callee.number', callee.number),
      ...(callee.otherNumbers && { otherNumbers: callee.otherNumbers.map((other, i) => read(`callee.otherNumbers[${i}]`, other)) }),
    },
    ...(optOuts && { optOuts: readEach(optOuts, 'optOuts') }),
    ...(consents && { consents: readEach(consents, 'consents') }),
    ...(history?.calls && { history: { ...history, calls: readEach(history.calls, 'history.calls') } }),
  };
}

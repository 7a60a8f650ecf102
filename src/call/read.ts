import type { Zones } from '../time/zone.js';
import type { Facts } from './call.js';
import { contradictionsIn } from './contradictions.js';
import { CallContextError, type CallContextIssue } from './errors.js';
import { parseNumber } from './number.js';
import { parseContext } from './parse.js';
import { placeOf, type UnknownPlace } from './place.js';
import type { CallContext } from './context.js';

/** Steps 1 and 2: a validated context, its number read, its place resolved. */
export function readCall(input: unknown, zones: Zones, unknownPlace: UnknownPlace): Facts {
  const given = parseContext(input);
  const numbers = numberReader(given.callee.country);
  const context = withNumbers(given, numbers);
  const issues = [...numbers.issues, ...contradictionsIn(context, zones)];
  if (issues.length > 0) throw new CallContextError(issues);
  const number = context.callee.number;
  return { context, number, place: placeOf(context, number, zones, unknownPlace), zones };
}

interface NumberReader {
  readonly issues: CallContextIssue[];
  readonly read: (path: string, text: string) => string;
}

function numberReader(country: string | undefined): NumberReader {
  const issues: CallContextIssue[] = [];
  return {
    issues,
    read(path, text) {
      const number = parseNumber(text, country);
      if (number !== undefined) return number;
      const wanted = country === undefined ? 'a number in international form (+12125550142), or callee.country beside it' : `a number as it is dialed in ${country}`;
      issues.push({ path, code: 'bad-number', message: `${JSON.stringify(text.slice(0, 40))} is not a telephone number; expected ${wanted}` });
      return text;
    },
  };
}

/** The same context with every number that is compared in E.164. */
function withNumbers(context: CallContext, { read }: NumberReader): CallContext {
  const { callee, optOuts, consents, history } = context;
  return {
    ...context,
    callee: {
      ...callee,
      number: read('callee.number', callee.number),
      ...(callee.otherNumbers && { otherNumbers: callee.otherNumbers.map((other, i) => read(`callee.otherNumbers[${i}]`, other)) }),
    },
    ...(optOuts && { optOuts: optOuts.map((entry, i) => withNumber(entry, `optOuts[${i}].number`, read)) }),
    ...(consents && { consents: consents.map((entry, i) => withNumber(entry, `consents[${i}].number`, read)) }),
    ...(history?.calls && { history: { ...history, calls: history.calls.map((entry, i) => withNumber(entry, `history.calls[${i}].number`, read)) } }),
  };
}

const withNumber = <T extends { number?: string | null | undefined }>(entry: T, path: string, read: NumberReader['read']): T =>
  entry.number == null ? entry : { ...entry, number: read(path, entry.number) };

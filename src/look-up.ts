import type { CallContextInput } from './call/context-input.js';
import { isPlainObject } from './call/merge.js';
import { parseNumber } from './call/number.js';

/** What a registry says about one number: fit to stand under `registries.us-national`, or another registry's name, in a context. */
export interface RegistryAnswer {
  /** Whether the number was on the registry in that version. */
  readonly listed: boolean;
  /** The day on which the version that was asked was obtained from the operator. */
  readonly versionOn: string;
  /** The day on which the number was listed, if it is known; without it, a listed number counts as listed long ago. */
  readonly listedOn?: string | null;
}

/** Answers for a number in E.164, `+12125550142`; nothing if nobody knows. The same number has to get the same answer. */
export type RegistryLookUp = (number: string) => RegistryAnswer | undefined;

/** A look-up for each registry that is at hand, by its name in the context. */
export type RegistryLookUps = { readonly [Name in Exclude<keyof NonNullable<CallContextInput['registries']>, 'subscriptions'>]?: RegistryLookUp };

/** The context with what the registries say of the called number; what the call itself says of a registry wins. */
export function withAnswers(lookUps: RegistryLookUps, context: unknown): unknown {
  if (!isPlainObject(context) || !isPlainObject(context['callee'])) return context;
  const { callee, registries = {} } = context;
  const { number: text, country } = callee;
  const number = typeof text === 'string' ? parseNumber(text, typeof country === 'string' ? country : undefined) : undefined;
  // What is malformed is for the schema to refuse.
  if (number === undefined || !isPlainObject(registries)) return context;
  const unanswered = Object.entries(lookUps).filter(([name]) => registries[name] === undefined);
  return { ...context, registries: { ...registries, ...Object.fromEntries(unanswered.map(([name, ask]) => [name, ask(number)])) } };
}

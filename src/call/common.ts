import type { CallContext } from './context.js';

/** The sections of the context that are the same in all calls of a campaign. */
export const commonSections = ['stage', 'call', 'seller', 'telemarketer', 'charity', 'offer', 'campaign', 'calendar', 'conduct', 'payment', 'customerInformation', 'debt', 'procedures'] as const;

/** The fields of the called person that have few values. */
export const commonOfCallee = ['country', 'lineType', 'use', 'subscriber', 'unlisted', 'calledPartyPays', 'portedToMobileOn', 'workplace', 'inconvenientPlace'] as const;

/** Lists and facts of one person, of which most calls have none. */
export const commonIfNone = ['optOuts', 'relationship', 'consents'] as const;

/** Whether a section says that there is none, or nothing. */
export const isNone = (value: unknown): boolean => value == null || (Array.isArray(value) && value.length === 0);

export type Common = Pick<CallContext, (typeof commonSections)[number]>;

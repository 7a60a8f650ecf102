/** The rule packs that the package has. */
export const packs = ['us-federal', 'us-states', 'uk', 'ca', 'au'] as const;
/** A rule pack, as the option `packs` names it. */
export type Pack = (typeof packs)[number];

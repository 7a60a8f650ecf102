/** The rule packs that the package has. */
export const packs = ['us-federal', 'us-states', 'uk', 'ca', 'au'] as const;
/** A rule pack, as the option `packs` names it. */
export type Pack = (typeof packs)[number];

/** Countries whose calls some pack knows, with every pack that holds their law. */
export const coveredCountries: Readonly<Record<string, readonly Pack[]>> = {
  US: ['us-federal', 'us-states'],
  GB: ['uk'],
  CA: ['ca'],
  AU: ['au'],
};

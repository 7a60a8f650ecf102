import { Unusable } from '../io.js';

/** What a registry says of a number. */
export interface RegistryStatus {
  readonly listed: boolean;
  readonly versionOn: string;
  readonly listedOn?: string | null;
}

/** An index of a do-not-call registry. */
export interface Registry {
  status(number: string): RegistryStatus;
}

/** Opens the index that `call-compliance registry build` wrote. */
export type OpenRegistry = (path: string) => Registry | Promise<Registry>;

export const openRegistry: OpenRegistry = (path) => {
  throw new Unusable(`${path}: this build reads no registry indexes`);
};

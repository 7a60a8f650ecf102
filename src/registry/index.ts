export { RegistryError } from './errors.js';
export type { Coverage, RegistrySource } from './format.js';
export type { ListCountry } from './numbers.js';
export { readRegistry, type Registry, type RegistryAnswer, type RegistryInfo } from './registry.js';
export { buildRegistry, type BuildOptions, type ListOptions } from './node/build.js';
export type { Progress } from './node/lists.js';
export { openRegistry, type OpenOptions } from './node/open.js';
export { updateRegistry, type UpdatedRegistry, type UpdateOptions } from './node/update.js';

export * from './reader.js';
export { buildRegistry, type BuildOptions, type ListOptions } from './node/build.js';
export type { Progress } from './node/lists.js';
export { openRegistry, type OpenOptions } from './node/open.js';
export { updateRegistry, type UpdatedRegistry, type UpdateOptions } from './node/update.js';
export type { ListCountry } from './numbers.js';

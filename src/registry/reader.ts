// `call-compliance/registry/reader`: what opens an index without Node, in a browser or an edge worker.
export type { RegistryAnswer } from '../look-up.js';
export { RegistryError } from './errors.js';
export type { Coverage, RegistrySource } from './format.js';
export { readRegistry, type Registry, type RegistryInfo } from './registry.js';

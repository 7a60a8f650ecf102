// A fixture is parsed once, however often the tests are loaded.
import { parse as parseYaml } from 'yaml';

const parsed = new Map();

export function parse(text, options) {
  if (!parsed.has(text)) parsed.set(text, parseYaml(text, options));
  return structuredClone(parsed.get(text));
}

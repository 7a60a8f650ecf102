import { rules } from '../src/index.js';
import { h, link } from './dom.js';

const urls = new Map(rules().map(({ id, url }) => [id, url]));

/** A citation with a link to where the paragraph can be read. */
export function lawLink(citation: string, rule: string, url = urls.get(rule)): Node {
  return url === undefined || url === '' ? h('span', {}, citation) : link(citation, url);
}

/** A rule's id with a link to its page. */
export const ruleLink = (rule: string): Node => (urls.has(rule) ? link(rule, `../rules/${rule}.md`) : h('code', {}, rule));

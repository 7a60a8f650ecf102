import { rules } from '../src/index.js';
import { h, link } from './dom.js';

const urls = new Map(rules().map(({ id, url }) => [id, url]));

/** A citation with a link to where the paragraph can be read. */
export function lawLink(citation: string, rule: string, url = urls.get(rule)): Node {
  return url === undefined || url === '' ? h('span', {}, citation) : link(citation, url);
}

const paragraphs = new Map(rules().map(({ citation, url }) => [citation, url]));

/** A citation that stands without its rule. */
export const paragraphLink = (citation: string): Node => lawLink(citation, '', paragraphs.get(citation));

declare const PAGES: readonly string[];

/** Put in when the page is built. */
const pages = new Set(PAGES);

/** A rule's id with a link to its page; the rules of some states have none of their own. */
export const ruleLink = (rule: string): Node => (pages.has(rule) ? link(rule, `../rules/${rule}.md`) : h('code', {}, rule));

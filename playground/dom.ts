type Attributes = Readonly<Record<string, string | boolean | undefined>>;
export type Child = Node | string | undefined;

/** An element with its attributes and what it holds. */
export function h<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Attributes = {}, ...children: readonly Child[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** A button that does something. */
export function button(text: string, act: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const element = h('button', { type: 'button', ...attributes }, text);
  element.addEventListener('click', act);
  return element;
}

/** The element of the page with this id. */
export function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new RangeError(`the page has no #${id}`);
  return element;
}

/** A link that leaves the page open. */
export const link = (text: string, href: string): HTMLAnchorElement => h('a', { href, target: '_blank', rel: 'noopener noreferrer' }, text);

/** What stands between several children, each kept whole. */
export const joined = (children: readonly Child[], separator: string): readonly Child[] => children.flatMap((child, i) => (i === 0 ? [child] : [separator, child]));

let ids = 0;
/** An id that no other element has. */
export const freshId = (): string => `n${++ids}`;

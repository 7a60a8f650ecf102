import { isAlias, isCollection, isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type Node, type YAMLMap } from 'yaml';
import type { Step } from '../scenarios/path.js';
import { Unusable } from './io.js';

/** A YAML or JSON document, read. */
export interface Source {
  /** The file's name as it was given; `standard input` for `-`. */
  readonly name: string;
  readonly value: unknown;
  /** `file:line:column` of the part at a path, or of the nearest part around it. */
  readonly where: (path: readonly Step[]) => string;
}

// What no call and no scenario file needs: more of it is a mistake, or meant to exhaust the machine.
const MAX_ALIASES = 10_000;
const MAX_SEARCHES = 50_000_000;
const MAX_DEPTH = 100;
const MAX_PARTS = 3_000_000;

/** Reads a text as YAML or JSON; every fault with its line and column. */
export function parseSource(name: string, text: string): Source {
  const counter = new LineCounter();
  const place = (offset: number): string => {
    const { line, col } = counter.linePos(offset);
    return `${name}:${Math.max(line, 1)}:${Math.max(col, 1)}`;
  };
  let document: Document.Parsed;
  let value: unknown;
  try {
    document = parseDocument(text, { merge: true, uniqueKeys: false, prettyErrors: false, lineCounter: counter, logLevel: 'error' });
    const faults = [...document.errors, ...document.warnings].map(({ code, message, pos: [offset] }) => ({
      offset,
      message: plain[code] ?? message,
    }));
    faults.push(...faultsIn(document));
    // JSON may be laid out as YAML may not.
    const json = asJson(text);
    const serious = json === undefined ? faults : faults.filter(({ message }) => message === TWICE);
    if (serious.length > 0)
      throw new Unusable(
        serious
          .slice(0, 5)
          .map(({ offset, message }) => `${place(offset)}: ${message}`)
          .join('\n'),
      );
    if (document.contents === null) throw new Unusable(`${name}: the file is empty`);
    value = json === undefined ? document.toJS({ maxAliasCount: MAX_ALIASES }) : json.value;
    checkSize(value);
  } catch (error) {
    if (error instanceof Unusable) throw error;
    // Parts nested too deeply to be read, or aliases that unfold into too much.
    throw new Unusable(`${name}: ${error instanceof RangeError ? 'its parts are nested too deeply' : (error as Error).message}`);
  }
  return { name, value, where: (path) => place(offsetOf(document, path)) };
}

/** Aliases make much of little: a value is walked as far as it may go, and no further. */
function checkSize(value: unknown): void {
  let parts = 0;
  const walk = (part: unknown, depth: number): void => {
    if (typeof part !== 'object' || part === null) return;
    if (depth > MAX_DEPTH) throw new RangeError();
    for (const inner of Object.values(part)) {
      if (++parts > MAX_PARTS) throw new Error('its aliases unfold into too much');
      walk(inner, depth + 1);
    }
  };
  walk(value, 0);
}

const TWICE = 'this key stands twice in one section';

/** What the parser's words mean for someone who writes the file. */
const plain: Readonly<Partial<Record<string, string>>> = {
  MULTIPLE_DOCS: 'a second document begins here; a file holds one',
  TAB_AS_INDENT: 'indent with spaces, not with tabs',
};

function asJson(text: string): { readonly value: unknown } | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/** What the parser lets pass: an alias of nothing or of a part around it, a key that is no text or stands twice. */
function faultsIn(document: Document.Parsed): { offset: number; message: string }[] {
  const faults: { offset: number; message: string }[] = [];
  const add = (node: unknown, message: string): void => void faults.push({ offset: offset(node), message });
  const anchors = new Map<string, Node>();
  let [nodes, aliases] = [0, 0];
  visit(document, {
    Node(_, node, around) {
      nodes++;
      if (!isAlias(node)) {
        if (node.anchor !== undefined) anchors.set(node.anchor, node);
        if (isMap(node)) for (const key of keysGivenTwice(node)) add(key, TWICE);
        return;
      }
      aliases++;
      const target = anchors.get(node.source);
      if (target === undefined) add(node, `there is no anchor &${node.source} before this`);
      else if (around.includes(target)) add(node, `*${node.source} stands inside what it repeats`);
    },
    Pair(_, { key }) {
      if (isCollection(key)) add(key, 'a key must be a word');
    },
  });
  // The parser may search the whole document for each.
  if (aliases > MAX_ALIASES || aliases * nodes > MAX_SEARCHES) throw new Error('it holds too many aliases');
  return faults;
}

/** The parser's own search for these takes the square of their number. */
function keysGivenTwice({ items }: YAMLMap): readonly unknown[] {
  const known = new Set<unknown>();
  return items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const isKnown = known.has(key.value);
    known.add(key.value);
    return isKnown ? [key] : [];
  });
}

const offset = (node: unknown): number => (node as Node | null)?.range?.[0] ?? 0;

/** Where the deepest part on the path begins: its key, or the entry of a list. */
function offsetOf(document: Document.Parsed, path: readonly Step[]): number {
  let node: unknown = document.contents;
  let found = offset(node);
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (pair === undefined) break;
      found = offset(pair.key);
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      if (node === undefined) break;
      found = offset(node);
    } else break;
  }
  return found;
}

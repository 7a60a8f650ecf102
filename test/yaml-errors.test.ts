import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Unusable } from '../src/cli/io.js';
import { parseSource } from '../src/cli/parse-source.js';
import { readDocument } from '../src/cli/read-document.js';

const value = (text: string): unknown => parseSource('f', text).value;
const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${'abcdefgh'
  .split('')
  .slice(1)
  .map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(', ')}]`)
  .join('\n')}\n`;

describe('a document that cannot be read says where', () => {
  it.each([
    ['a key twice', 'a: 1\nb:\n  c: 1\n  c: 2\n', 'f:4:3: this key stands twice in one section'],
    ['a key twice, in JSON', '{\n  "a": 1,\n  "a": 2\n}', 'f:3:3: this key stands twice in one section'],
    ['a key twice, beside a merge', 'x: &x { a: 1 }\ny:\n  <<: *x\n  a: 2\n  a: 3\n', 'f:5:3: this key stands twice in one section'],
    ['a bracket left open', 'a: [1, 2\nb: 3\n', 'f:2:1: '],
    ['a quote left open', 'a: "x\n', 'f:2:1: '],
    ['broken JSON', '{ "a": 1, "b": }}', 'f:1:'],
    ['a tab', 'a:\n\tb: 1\n', 'f:2:1: indent with spaces, not with tabs'],
    ['a second document', 'a: 1\n---\nb: 2\n', 'f:2:1: a second document begins here; a file holds one'],
    ['an unknown anchor', 'a: 1\nb: *c\n', 'f:2:4: there is no anchor &c before this'],
    ['an anchor inside itself', 'a: &a\n  b: *a\n', 'f:2:6: *a stands inside what it repeats'],
    ['an unknown tag', 'a: !!js/function "x"\n', 'f:1:4: '],
    ['a key that is a list', '? [a, b]\n: 1\n', 'f:1:3: a key must be a word'],
    ['nothing', '', 'f: the file is empty'],
    ['only a comment', '# nothing\n', 'f: the file is empty'],
    ['aliases without end', bomb, 'f: '],
    ['sections without end', `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`, 'f: its parts are nested too deeply'],
    ['brackets without end', `${'['.repeat(5_000)}${']'.repeat(5_000)}`, 'f: its parts are nested too deeply'],
  ])('%s', (_, text, message) => {
    expect(() => parseSource('f', text)).toThrow(Unusable);
    expect(() => parseSource('f', text)).toThrow(message);
  });
});

describe('a document is read', () => {
  it('as YAML', () => expect(value('a: off\nb: 2026-06-10\nc: +12125550142\n')).toEqual({ a: 'off', b: '2026-06-10', c: 12125550142 }));
  it('as JSON, with tabs', () => expect(value('{\n\t"a": [\n\t\t"b\\/\\ud83d\\ude00"\n\t]\n}')).toEqual({ a: ['b/😀'] }));
  it('with merge keys and anchors', () =>
    expect(value('x: &x { a: 1, b: 2 }\ny:\n  <<: *x\n  b: 3\n')).toEqual({ x: { a: 1, b: 2 }, y: { a: 1, b: 3 } }));
  it('with a key that objects have already', () => expect(Object.keys(value('{"__proto__": {"a": 1}}') as object)).toEqual(['__proto__']));
  it('with many uses of one anchor', () =>
    expect(value(`a: &a { b: 1 }\nc: [${Array(500).fill('*a').join(', ')}]\n`)).toHaveProperty('c.length', 500));

  const folder = mkdtempSync(join(tmpdir(), 'call-compliance-'));
  const file = (name: string, bytes: Uint8Array | string): string => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };
  const nothing = (async function* (): AsyncGenerator<Uint8Array> {})();

  it('with a byte order mark', async () => expect((await readDocument(file('bom.yaml', '\ufeffa: 1\n'), nothing)).value).toEqual({ a: 1 }));
  it('with the line ends of another system', async () =>
    expect((await readDocument(file('crlf.yaml', 'a: 1\r\nb: 2\r\n'), nothing)).value).toEqual({ a: 1, b: 2 }));
  it('only if it is UTF-8', async () => {
    await expect(readDocument(file('utf16.yaml', Buffer.from('\ufeffa: 1\n', 'utf16le')), nothing)).rejects.toThrow(
      'this is not UTF-8 text',
    );
  });
  it('from standard input, whatever the pieces', async () => {
    const bytes = Buffer.from('a: é\n');
    const pieces = (async function* () {
      for (const byte of bytes) yield await Promise.resolve(Buffer.from([byte]));
    })();
    const source = await readDocument('-', pieces);
    expect(source.value).toEqual({ a: 'é' });
    expect(source.where(['a'])).toBe('standard input:1:1');
  });
});

describe('a part is found', () => {
  const source = parseSource('f', 'x: &x\n  a: 1\ny:\n  - { b: 1, c: 2 }\n  - *x\nz: *x\n');

  it.each([
    [[], 'f:1:1'],
    [['y'], 'f:3:1'],
    [['y', 0, 'c'], 'f:4:13'],
    [['y', 1, 'a'], 'f:2:3'],
    [['z', 'a'], 'f:2:3'],
    [['y', 7, 'a'], 'f:3:1'],
    [['z', 'a', 'deeper'], 'f:2:3'],
    [['nowhere'], 'f:1:1'],
  ])('%j', (path, where) => expect(source.where(path)).toBe(where));
});

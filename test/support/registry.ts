import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../src/registry/crc32.js';

const folder = mkdtempSync(join(tmpdir(), 'call-compliance-registry-'));
let files = 0;

/** A path in a folder of this run's own. */
export const pathOf = (name: string): string => join(folder, `${files++}-${name}`);

export function fileOf(name: string, content: string | Uint8Array): string {
  const path = pathOf(name);
  writeFileSync(path, content);
  return path;
}

interface ZipFlags {
  readonly stored?: boolean;
  readonly wide?: boolean;
  readonly encrypted?: boolean;
  readonly comment?: string;
}

/** A zip archive; `wide` writes its sizes in 64 bits. */
export function zipOf(contents: Readonly<Record<string, string>>, { stored = false, wide = false, encrypted = false, comment = '' }: ZipFlags = {}): Buffer {
  const parts: Buffer[] = [];
  const table: Buffer[] = [];
  let at = 0;
  const sized = (value: number): number => (wide ? 0xffffffff : value);
  for (const [name, text] of Object.entries(contents)) {
    const content = Buffer.from(text);
    const packed = stored ? content : deflateRawSync(content);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50);
    entry.writeUInt16LE(encrypted ? 1 : 0, 8);
    entry.writeUInt16LE(stored ? 0 : 8, 10);
    entry.writeUInt32LE(crc32(content), 16);
    entry.writeUInt32LE(sized(packed.length), 20);
    entry.writeUInt32LE(sized(content.length), 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(sized(at), 42);
    const extra = wide ? Buffer.alloc(5 + 28) : Buffer.alloc(0);
    if (wide) {
      // Another program's field comes first.
      extra.writeUInt16LE(0x7075);
      extra.writeUInt16LE(1, 2);
      extra.writeUInt16LE(1, 5);
      extra.writeUInt16LE(24, 7);
      [content.length, packed.length, at].forEach((value, i) => extra.writeBigUInt64LE(BigInt(value), 9 + i * 8));
    }
    entry.writeUInt16LE(extra.length, 30);
    parts.push(local, Buffer.from(name), packed);
    table.push(entry, Buffer.from(name), extra);
    at += 30 + name.length + packed.length;
  }
  const [count, length] = [Object.keys(contents).length, table.reduce((sum, part) => sum + part.length, 0)];
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50);
  [count, length, at].forEach((value, i) => end64.writeBigUInt64LE(BigInt(value), 32 + i * 8));
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50);
  locator.writeBigUInt64LE(BigInt(at + length), 8);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(wide ? 0xffff : count, 10);
  end.writeUInt32LE(sized(length), 12);
  end.writeUInt32LE(sized(at), 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...parts, ...table, ...(wide ? [end64, locator] : []), end, Buffer.from(comment)]);
}

// CRC-32 (IEEE 802.3, as in zip), eight bytes a step: table k holds the checksum of a byte that k zero bytes follow.
const tables = new Int32Array(8 * 256);
for (let byte = 0; byte < 256; byte++) {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  tables[byte] = crc;
}
for (let at = 256; at < tables.length; at++) {
  const before = tables[at - 256]!;
  tables[at] = (before >>> 8) ^ tables[before & 255]!;
}

/** The checksum of bytes, or of those that follow on bytes whose checksum is given. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let crc = ~before;
  let at = 0;
  for (const end = bytes.length - 7; at < end; at += 8) {
    crc ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    crc =
      tables[1792 + (crc & 255)]! ^ tables[1536 + ((crc >>> 8) & 255)]! ^ tables[1280 + ((crc >>> 16) & 255)]! ^ tables[1024 + (crc >>> 24)]! ^
      tables[768 + bytes[at + 4]!]! ^ tables[512 + bytes[at + 5]!]! ^ tables[256 + bytes[at + 6]!]! ^ tables[bytes[at + 7]!]!;
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ tables[(crc ^ bytes[at]!) & 255]!;
  return ~crc >>> 0;
}

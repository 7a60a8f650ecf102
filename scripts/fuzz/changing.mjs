// Changes that inputs are made by. What a file is made up of (words, numbers, marks) is learned from the first inputs.
const odd = ['', '0', '-1', '1e999', '99999999999999999999', 'null', 'true', '[]', '{}', '""', '\u0000', '\ufeff', '\u202e', '٠', '２', '__proto__', 'constructor', '=1+1', '\r\n', '\n', '"', ',', '2026-02-29', '2026-03-08T02:30:00', '1995-01-01T00:00:00Z', '2035-12-31T23:59:60Z'];
const bytesOf = (texts) => texts.map((text) => Buffer.from(text));

/** @returns what makes one input of some that were kept. */
export function changing(seeds, random) {
  const below = (limit) => Math.floor(random() * limit);
  const oneOf = (list) => list[below(list.length)];
  const words = bytesOf([...new Set([...odd, ...seeds.flatMap((seed) => seed.toString().match(/"[^"\n]{0,60}"|[\w:.+-]{2,40}/g) ?? [])])]);
  const longest = 4 * Math.max(1_000, ...seeds.map(({ length }) => length));
  const put = (input, from, to, part) => Buffer.concat([input.subarray(0, from), part, input.subarray(to)]);
  const range = (input) => {
    const from = below(input.length + 1);
    return [from, Math.min(input.length, from + 1 + below(oneOf([4, 16, 64, 256])))];
  };
  /** Where a word or number of the text stands. */
  const wordIn = (input) => {
    const from = below(input.length + 1);
    const [found] = input.latin1Slice(from).matchAll(/"[^"\n]{0,60}"|[\w:.+-]+/g);
    return found === undefined ? [from, from] : [from + found.index, from + found.index + found[0].length];
  };

  const ways = [
    (input) => put(input, ...range(input), Buffer.of()),
    (input) => put(input, below(input.length + 1), input.length, Buffer.of()),
    (input) => {
      const at = below(input.length + 1);
      return put(input, at, at, oneOf(words));
    },
    (input) => {
      const [from, to] = range(input);
      return put(input, to, to, input.subarray(from, to));
    },
    (input) => {
      const changed = Buffer.from(input);
      if (changed.length > 0) changed[below(changed.length)] = oneOf([below(256), 0, 1, 0x7f, 0x80, 0xff]);
      return changed;
    },
    (input) => {
      const changed = Buffer.from(input);
      if (changed.length > 0) changed[below(changed.length)] ^= 1 << below(8);
      return changed;
    },
    (input, kept) => {
      const other = oneOf(kept);
      return put(input, ...range(input), other.subarray(...range(other)));
    },
    (input) => put(input, ...wordIn(input), oneOf(words)),
    (input) => put(input, ...wordIn(input), oneOf(words)),
    (input, kept) => {
      const other = oneOf(kept);
      return put(input, ...wordIn(input), other.subarray(...wordIn(other)));
    },
  ];

  return (kept) => {
    // What was kept last is tried more often.
    let input = kept[Math.floor(kept.length * Math.sqrt(random()))];
    for (let left = 1 + below(4); left > 0; left--) input = oneOf(ways)(input, kept);
    return input.subarray(0, longest);
  };
}

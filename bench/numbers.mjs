// Numbers for the bench of the do-not-call index: 350 area codes, exchanges 200 to 999.
import { closeSync, openSync, writeSync } from 'node:fs';
import { randomBy } from '../scripts/random.mjs';

export const AREAS = 350;
export const FIRST_AREA = 210;
/** The length of a line: area code, comma, seven digits, line end. */
export const LINE = 12;

export const random = randomBy(20_261_122);

/** A random number of those that might be listed, its area code counted from 0. */
export const anyNumber = () => ({ area: Math.floor(random() * AREAS), offset: 2e6 + Math.floor(random() * 8e6) });

/** How many numbers are not listed before the next one that is. */
const gap = (density) => Math.floor(Math.log(1 - random()) / Math.log(1 - density));

/**
 * The last seven digits of an area code's numbers. Clustered: three exchanges of ten have no numbers, the rest between a fifth and nine fifths of the mean;
 * within an exchange, four thousands of ten are nearly empty, as blocks that were handed to a carrier late are.
 */
function offsetsOfArea(total, kind) {
  const offsets = [];
  const mean = total / AREAS / 800 / 10_000;
  for (let exchange = 200; exchange < 1_000; exchange++) {
    const own = kind === 'uniform' ? mean : random() < 0.3 ? 0 : (mean / 0.7) * (0.2 + 1.6 * random());
    for (let block = 0; block < 10; block++) {
      const density = kind === 'uniform' ? own : Math.min(1, own * (random() < 0.4 ? 0.1 : 1.6));
      if (density === 0) continue;
      for (let i = gap(density); i < 1_000; i += 1 + gap(density)) offsets.push(exchange * 10_000 + block * 1_000 + i);
    }
  }
  return Uint32Array.from(offsets);
}

function linesOf(area, offsets) {
  const lines = Buffer.alloc(offsets.length * LINE, `${area + FIRST_AREA},0000000\n`);
  offsets.forEach((offset, i) => {
    for (let left = offset, at = i * LINE + 10; left > 0; left = Math.floor(left / 10), at--) lines[at] = 48 + (left % 10);
  });
  return lines;
}

/** Writes a list as the operator of the American registry hands it out; `take` gets each area code's numbers. */
export function writeList(path, total, kind, take) {
  const file = openSync(path, 'w');
  for (let area = 0; area < AREAS; area++) {
    const offsets = offsetsOfArea(total, kind);
    writeSync(file, linesOf(area, offsets));
    take(area, offsets);
  }
  closeSync(file);
}

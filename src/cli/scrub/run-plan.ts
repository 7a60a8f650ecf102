import type { Output } from '../io.js';
import type { JobResult, Plan } from './judge.js';
import type { Pieces } from './pieces.js';
import { openPool, type Pool } from './pool.js';
import { progressOn } from './progress.js';
import { Chunker, type Chunk, type Dialect } from './records.js';
import { begin, resume, type RunFiles, type Writing } from './run-files.js';
import { add, emptyTally, type Tally } from './tally.js';

/** How a run went. */
export interface Outcome {
  readonly tally: Tally;
  /** Rows of the list, blank ones included, the header not. */
  readonly rows: number;
  readonly lastRow: number;
  readonly interrupted: boolean;
}

interface Manner {
  readonly resume: boolean;
  readonly workers: number | undefined;
  readonly progress: Output;
}

/** Judges the list and writes the result, in the order of the rows. */
export async function runPlan(plan: Plan, files: RunFiles, list: Pieces & { readonly rest: Uint8Array }, manner: Manner): Promise<Outcome> {
  const pool = openPool(plan, manner.workers);
  const tally = emptyTally();
  const stop = { asked: false, heeded: false };
  const interrupt = (): void => void (stop.asked = true);
  process.once('SIGINT', interrupt);
  try {
    const { writing, lastRow: before } = await started(plan, files, manner.resume, pool, tally);
    try {
      const progress = progressOn(manner.progress, list.size);
      let [lastRow, bytes] = [1, 0];
      const write = async ({ chunk, result }: Done): Promise<void> => {
        if (result !== undefined) {
          await writing.write(result);
          add(tally, result.tally, plan.keep);
        }
        lastRow = chunk.firstRow + chunk.ends.length - 1;
        bytes += chunk.size;
        progress.update(lastRow - 1, bytes);
      };
      try {
        await inOrder(chunksOf(plan.dialect, list, stop), pool.depth, async (chunk) => judged(chunk, before, pool), write);
      } finally {
        progress.stop();
      }
      if (!stop.heeded) await writing.finish();
      return { tally, rows: lastRow - 1, lastRow, interrupted: stop.heeded };
    } finally {
      await writing.close();
    }
  } finally {
    process.off('SIGINT', interrupt);
    await Promise.all([list.iterator.return?.(), pool.close()]);
  }
}

async function started(plan: Plan, files: RunFiles, goesOn: boolean, pool: Pool, tally: Tally): Promise<{ writing: Writing; lastRow: number }> {
  if (!goesOn) return { writing: await begin(files), lastRow: 1 };
  const { writing, lastRow, bad } = await resume(files, async (chunk) => {
    const result = await pool.run({ kind: 'recount', chunk });
    add(tally, result.tally, plan.keep);
    return result;
  });
  tally.bad = bad;
  return { writing, lastRow };
}

/** A chunk with its size, which stays when its bytes have gone to a worker. */
type SizedChunk = Chunk & { readonly size: number };

async function* chunksOf(dialect: Dialect, { iterator, rest }: { iterator: AsyncIterator<Uint8Array>; rest: Uint8Array }, stop: { readonly asked: boolean; heeded: boolean }): AsyncGenerator<SizedChunk> {
  const chunker = new Chunker(dialect, 2);
  const sized = (chunk: Chunk): SizedChunk => ({ ...chunk, size: chunk.bytes.length });
  for (let piece: Uint8Array | undefined = rest; piece !== undefined; ) {
    for (const chunk of chunker.push(piece)) {
      stop.heeded = stop.asked;
      if (stop.heeded) return;
      yield sized(chunk);
    }
    const { done, value } = await iterator.next();
    piece = done === true ? undefined : value;
  }
  for (const chunk of chunker.end()) yield sized(chunk);
}

interface Done {
  readonly chunk: SizedChunk;
  /** `undefined` if an earlier run has judged the whole chunk. */
  readonly result: JobResult | undefined;
}

async function judged(chunk: SizedChunk, before: number, pool: Pool): Promise<Done> {
  const left = behind(chunk, before);
  return { chunk, result: left === undefined ? undefined : await pool.run({ kind: 'judge', chunk: left }) };
}

/** The part of a chunk that lies behind a row. */
function behind(chunk: Chunk, row: number): Chunk | undefined {
  const { firstRow, bytes, ends } = chunk;
  const passed = row - firstRow + 1;
  if (passed <= 0) return chunk;
  if (passed >= ends.length) return undefined;
  const start = ends[passed - 1]!;
  return { firstRow: row + 1, bytes: bytes.slice(start), ends: ends.slice(passed).map((end) => end - start) };
}

/** Works on some items at a time, and hands the results on in their order. */
async function inOrder<Item, Result>(items: AsyncIterable<Item>, depth: number, work: (item: Item) => Promise<Result>, hand: (result: Result) => Promise<void>): Promise<void> {
  const underWay: Promise<Result>[] = [];
  for await (const item of items) {
    const started = work(item);
    // Whoever waits for it in its turn learns of a failure.
    started.catch(() => undefined);
    underWay.push(started);
    if (underWay.length >= depth) await hand(await underWay.shift()!);
  }
  for (const result of underWay) await hand(await result);
}

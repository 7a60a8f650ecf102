import cliProgress from 'cli-progress';
import type { Progress } from '../../registry/index.js';
import type { Output } from '../io.js';

/** Shows how far a build is, and is stopped at its end. */
export interface Shown {
  readonly tell: (progress: Progress) => void;
  readonly stop: () => void;
}

const words = { reading: 'Reading lists', writing: 'Writing the index' } as const satisfies Record<Progress['doing'], string>;

/** A bar on a terminal; elsewhere a line for each quarter of the work. */
export const progressOn = (stream: Output): Shown => (stream.isTTY === true ? bar(stream) : lines(stream));

function bar(stream: Output): Shown {
  const shown = new cliProgress.SingleBar({
    format: '{doing} {bar} {percentage} %',
    stream: stream as NodeJS.WritableStream,
    barsize: 30,
    hideCursor: true,
    clearOnComplete: true,
    stopOnComplete: false,
  });
  shown.start(1, 0, { doing: words.reading });
  return {
    tell({ doing, done, total }) {
      shown.setTotal(total);
      shown.update(done, { doing: words[doing] });
    },
    stop: () => shown.stop(),
  };
}

function lines(stream: Output): Shown {
  const told = new Map<Progress['doing'], number>();
  return {
    tell({ doing, done, total }) {
      const quarter = Math.floor((4 * done) / Math.max(total, 1));
      if (quarter <= (told.get(doing) ?? 0)) return;
      told.set(doing, quarter);
      stream.write(`${words[doing]}: ${25 * quarter} %\n`);
    },
    stop: () => undefined,
  };
}

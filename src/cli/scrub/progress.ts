import cliProgress from 'cli-progress';
import type { Output } from '../io.js';

/** Says how far a run is. */
export interface Progress {
  update(rows: number, bytes: number): void;
  stop(): void;
}

const every = 5_000;

/** A bar with the rate and the time left on a terminal, a line now and then elsewhere. `total`: bytes, if they are known. */
export const progressOn = (stream: Output, total: number | undefined): Progress =>
  stream.isTTY === true && total !== undefined ? bar(stream, total) : lines(stream, total);

function bar(stream: Output, total: number): Progress {
  const started = performance.now();
  const shown = new cliProgress.SingleBar({
    format: '{bar} {percentage} % | {rows} rows | {rate} rows/s | {left} left',
    stream: stream as NodeJS.WritableStream,
    barsize: 20,
    hideCursor: true,
    clearOnComplete: true,
    stopOnComplete: false,
    forceRedraw: true,
  });
  shown.start(total, 0, { rows: '0', rate: '0', left: '?' });
  return {
    update: (rows, bytes) => shown.update(Math.min(bytes, total), paceOf(started, rows, bytes, total)),
    stop: () => shown.stop(),
  };
}

function lines(stream: Output, total: number | undefined): Progress {
  const started = performance.now();
  let next = started + every;
  return {
    update(rows, bytes) {
      if (performance.now() < next) return;
      next = performance.now() + every;
      const { rows: count, rate, left } = paceOf(started, rows, bytes, total);
      stream.write(`${count} rows${total === undefined ? '' : ` (${Math.floor((100 * bytes) / total)} %)`}, ${rate} rows/s${total === undefined ? '' : `, ${left} left`}\n`);
    },
    stop: () => undefined,
  };
}

const grouped = new Intl.NumberFormat('en');

function paceOf(started: number, rows: number, bytes: number, total: number | undefined): { rows: string; rate: string; left: string } {
  const seconds = Math.max((performance.now() - started) / 1_000, 0.001);
  const left = total === undefined || bytes === 0 ? undefined : Math.round((seconds * (total - bytes)) / bytes);
  return { rows: grouped.format(rows), rate: grouped.format(Math.round(rows / seconds)), left: left === undefined ? '?' : timeText(left) };
}

const timeText = (seconds: number): string =>
  seconds < 60 ? `${seconds} s` : seconds < 3_600 ? `${Math.ceil(seconds / 60)} min` : `${Math.floor(seconds / 3_600)} h ${Math.ceil((seconds % 3_600) / 60)} min`;

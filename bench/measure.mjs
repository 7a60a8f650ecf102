// How things are measured. Processor time of this process, which a busy machine disturbs less than the clock.
const processor = () => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

export const median = (numbers) => quantile(numbers, 0.5);

export function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

/** What a lane last answered: a result that goes nowhere might not be computed. */
export const sink = { last: undefined };

/** A lane judges one call after another and begins anew where the calls end. */
export function laneOf(judge, calls) {
  let next = 0;
  return async (count) => {
    for (let i = 0; i < count; i++) {
      const answer = judge(calls[next]);
      sink.last = answer instanceof Promise ? await answer : answer;
      if (++next === calls.length) next = 0;
    }
  };
}

// What is dialed is dialed for hours: a lane is measured when the runtime has compiled it, and no longer makes it faster.
const [SETTLED, PATIENCE] = [0.97, 30];

/** Runs a lane, so many milliseconds at a time, until it gets no faster; microseconds a call. */
async function warm(lane, milliseconds) {
  let best = Infinity;
  for (let worse = 0, stretch = 0; worse < 3 && stretch < PATIENCE; stretch++) {
    const start = processor();
    let [done, batch] = [0, 2];
    while (processor() - start < milliseconds * 1_000) {
      await lane(batch);
      done += batch;
      batch = Math.min(batch * 2, 1_024);
    }
    const time = (processor() - start) / done;
    worse = time < best * SETTLED ? 0 : worse + 1;
    best = Math.min(best, time);
  }
  return best;
}

/** Microseconds a call, round by round: in every round each lane takes its turn, so that what disturbs the machine meets all alike. */
export async function interleaved(lanes, { rounds, milliseconds, warmUp }) {
  const counts = new Map();
  const times = new Map(Object.keys(lanes).map((name) => [name, []]));
  for (const [name, lane] of Object.entries(lanes)) {
    counts.set(name, Math.max(2, Math.round((milliseconds * 1_000) / (await warm(lane, warmUp)))));
  }
  for (let round = 0; round < rounds; round++) {
    for (const [name, lane] of Object.entries(lanes)) {
      const start = processor();
      await lane(counts.get(name));
      times.get(name).push((processor() - start) / counts.get(name));
    }
  }
  return times;
}

/** The ratio of two lanes in each round: its median, and the quarter of rounds on either side of it. */
export function paired(times, over, under) {
  const ratios = times.get(over).map((time, round) => time / times.get(under)[round]);
  return { median: median(ratios), low: quantile(ratios, 0.25), high: quantile(ratios, 0.75) };
}

/** Microseconds of each call of a list, each the least of some passes, so that what befell one pass does not count. */
export function leastOf(passes, judge, calls) {
  const least = new Float64Array(calls.length).fill(Infinity);
  for (let pass = 0; pass < passes; pass++) {
    for (let i = 0; i < calls.length; i++) {
      const start = performance.now();
      sink.last = judge(calls[i]);
      const time = (performance.now() - start) * 1_000;
      if (time < least[i]) least[i] = time;
    }
  }
  return least;
}

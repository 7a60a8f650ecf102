// Reads compiled time zones (TZif, RFC 9636): the UTC offset at an instant and its changes, in minutes.

const DAY_SECONDS = 86_400;

/** Offset at the start and [minute, offset] of every change from one instant to another (seconds since 1970), by a TZif file. */
export function historyOf(file, from, to) {
  const { changes, before, rule } = read(file);
  const known = changes.at(-1)?.[0] ?? -Infinity;
  // Where the rule alone tells of the start, its last change before that is needed too.
  const all = [...changes, ...changesByRule(rule, Math.max(from - 400 * DAY_SECONDS, known), to)].filter(([at]) => at < to);
  const past = all.filter(([at]) => at <= from);
  const initial = past.at(-1)?.[1] ?? (changes.length > 0 ? before : standardOf(rule));
  const transitions = [];
  let last = initial;
  for (const [at, offset] of all.slice(past.length)) {
    if (offset !== last) transitions.push([minutes(at), minutes(offset)]);
    last = offset;
  }
  return { initialOffset: minutes(initial), transitions };
}

function minutes(seconds) {
  if (seconds % 60 !== 0) throw new Error(`${seconds} seconds are no whole minutes`);
  return seconds / 60;
}

/** The explicit changes [second, offset] of the file's 64-bit block, the offset before them, and the rule for the time after. */
function read(file) {
  if (file.toString('latin1', 0, 4) !== 'TZif') throw new Error('this is no compiled time zone');
  if (file[4] === 0) throw new Error('this file has no 64-bit block; compile it with a newer zic');
  const counts = (at) => ['isUt', 'isStd', 'leap', 'time', 'type', 'char'].map((_, i) => file.readUInt32BE(at + 20 + 4 * i));
  const [isUt, isStd, leap, time, type, char] = counts(0);
  const second = 44 + time * 5 + type * 6 + char + leap * 8 + isStd + isUt;
  const [isUt2, isStd2, leap2, time2, type2, char2] = counts(second);
  const times = second + 44;
  const indexes = times + time2 * 8;
  const types = indexes + time2;
  const end = types + type2 * 6 + char2 + leap2 * 12 + isStd2 + isUt2;
  const offset = (index) => file.readInt32BE(types + 6 * index);
  const changes = Array.from({ length: time2 }, (_, i) => [Number(file.readBigInt64BE(times + 8 * i)), offset(file[indexes + i])]);
  return { changes, before: offset(0), rule: file.toString('latin1', end + 1, file.indexOf(10, end + 1)) };
}

const name = String.raw`(?:<[^>]+>|[A-Za-z]+)`;
const clock = String.raw`[-+]?\d+(?::\d+){0,2}`;
const posix = new RegExp(`^${name}(${clock})(?:${name}(${clock})?,([^,]+),([^,]+))?$`);

/** `-10:30` as seconds. */
function seconds(text) {
  const [hours, ...rest] = text.replace(/^[-+]/, '').split(':').map(Number);
  const size = hours * 3600 + (rest[0] ?? 0) * 60 + (rest[1] ?? 0);
  return text.startsWith('-') ? -size : size;
}

const parsed = (rule) => {
  const match = posix.exec(rule);
  if (match === null) throw new Error(`the rule ${JSON.stringify(rule)} is not understood`);
  return match;
};

// POSIX counts west of Greenwich as positive.
const standardOf = (rule) => 0 - seconds(parsed(rule)[1]);

/** The changes [second, offset] after one instant and before another, by a POSIX rule such as `EST5EDT,M3.2.0,M11.1.0`. */
export function changesByRule(rule, after, to) {
  const [, , summer, start, end] = parsed(rule);
  if (start === undefined) return [];
  const standard = standardOf(rule);
  const daylight = summer === undefined ? standard + 3600 : 0 - seconds(summer);
  const changes = [];
  for (let year = new Date(Math.max(after, 0) * 1000).getUTCFullYear() - 1; year <= new Date(to * 1000).getUTCFullYear() + 1; year++) {
    changes.push([onDay(start, year) - standard, daylight], [onDay(end, year) - daylight, standard]);
  }
  return changes.sort(([a], [b]) => a - b).filter(([at]) => at > after && at < to);
}

/** `M3.2.0/2`: the second Sunday of March at 02:00, as local seconds; week 5 is the last. */
function onDay(rule, year) {
  const match = /^M(\d+)\.([1-5])\.([0-6])(?:\/(.+))?$/.exec(rule);
  if (match === null) throw new Error(`the day ${JSON.stringify(rule)} is not understood`);
  const [month, week, weekday] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const first = Date.UTC(year, month - 1, 1) / 1000;
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  let day = ((weekday - new Date(first * 1000).getUTCDay() + 7) % 7) + 7 * (week - 1);
  while (day >= days) day -= 7;
  return first + day * DAY_SECONDS + seconds(match[4] ?? '2');
}

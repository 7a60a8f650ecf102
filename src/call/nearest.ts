/** The candidate that is spelt most like the text, if one is near enough to be meant. */
export function nearest(text: string, candidates: readonly string[]): string | undefined {
  const allowed = Math.max(2, Math.floor(text.length / 3));
  let best: string | undefined;
  let least = allowed + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - text.length) >= least) continue;
    const distance = editDistance(fold(text), fold(candidate));
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** `; did you mean …?`, where something known is spelt alike. */
export function hint(text: unknown, known: readonly string[]): string {
  const meant = typeof text === 'string' ? nearest(text, known) : undefined;
  return meant === undefined ? '' : `; did you mean ${meant}?`;
}

const fold = (text: string): string => text.toLowerCase().replace(/[-_ ]/g, '');

/** Levenshtein, one row at a time. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
}

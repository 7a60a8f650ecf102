import { readFileSync } from 'node:fs';

/** Official texts in the public domain, by the citation that they begin with. */
const texts: Readonly<Record<string, string>> = { '16 CFR 310.4': 'fixtures/law/16-cfr-310.4.txt' };

interface Label {
  readonly text: string;
  readonly numbering: readonly string[];
}

interface Paragraph {
  readonly labels: readonly string[];
  readonly lines: string[];
}

const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
const letters = (first: string): readonly string[] => Array.from({ length: 26 }, (_, i) => String.fromCharCode(first.charCodeAt(0) + i));
const digits = Array.from({ length: 40 }, (_, i) => String(i + 1));

/** The ways in which paragraphs are numbered, each known by its first label. */
const numberings = [letters('a'), digits, roman, letters('A')];

const paragraphs = new Map(Object.entries(texts).map(([citation, file]) => [citation, paragraphsOf(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'))]));

function paragraphsOf(text: string): readonly Paragraph[] {
  const found: Paragraph[] = [];
  let labels: readonly Label[] = [];
  for (const line of text.split('\n').filter((own) => own !== '' && !own.startsWith('#'))) {
    const label = /^\(([A-Za-z]+|\d+)\)/.exec(line)?.[1];
    if (label === undefined) {
      found.at(-1)?.lines.push(line);
      continue;
    }
    labels = placed(label, labels);
    found.push({ labels: labels.map(({ text: own }) => own), lines: [line] });
  }
  return found;
}

/** A label follows the deepest one that it is the successor of; else it is the first below the last. */
function placed(text: string, labels: readonly Label[]): readonly Label[] {
  for (let depth = labels.length - 1; depth >= 0; depth--) {
    const { text: last, numbering } = labels[depth]!;
    if (numbering[numbering.indexOf(last) + 1] === text) return [...labels.slice(0, depth), { text, numbering }];
  }
  const numbering = numberings.find(([first]) => first === text);
  if (numbering === undefined) throw new Error(`(${text}) follows nothing after ${labels.map((label) => label.text).join()}`);
  return [...labels, { text, numbering }];
}

/** The words of a paragraph with those that lead to it, one line a paragraph; `undefined` where no text is held. */
export function officialText(citation: string): readonly string[] | undefined {
  const [instrument, held] = [...paragraphs].find(([start]) => citation === start || citation.startsWith(`${start}(`)) ?? [];
  if (instrument === undefined || held === undefined) return undefined;
  const labels = [...citation.slice(instrument.length).matchAll(/\(([A-Za-z]+|\d+)\)/g)].map(([, label]) => label!);
  const isIn = (inner: readonly string[], outer: readonly string[]): boolean => outer.every((label, i) => inner[i] === label);
  const own = held.filter((paragraph) => isIn(paragraph.labels, labels));
  if (own.length === 0) throw new Error(`the text of ${instrument} has no ${citation}`);
  const leading = held.filter((paragraph) => paragraph.labels.length < labels.length && isIn(labels, paragraph.labels));
  return [...leading, ...own].flatMap(({ lines }) => lines);
}

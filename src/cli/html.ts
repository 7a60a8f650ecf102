/** A piece of HTML; everything that comes from data is escaped in it. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | number | Html | undefined | readonly (Html | undefined)[];

/** HTML with the values escaped that are put into it. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(strings.map((string, i) => (i === 0 ? '' : textOf(parts[i - 1])) + string).join(''));

const textOf = (part: Part): string =>
  part === undefined ? ''
  : part instanceof Html ? part.text
  : typeof part === 'object' ? part.map((inner) => inner?.text ?? '').join('')
  : escaped(String(part));

const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => names[character]!);

/** A link, if the address is one of the web; else the text alone. */
export const link = (address: string, text: string): Html => (address.startsWith('https://') ? html`<a href="${address}">${text}</a>` : html`${text}`);

/** A whole page in one file: no scripts, nothing loaded. */
export const page = (title: string, body: Html): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${body.text}
</main>
</body>
</html>
`;

const style = `
:root { color-scheme: light dark; --ink: #1d232b; --soft: #55606e; --line: #d5dae1; --paper: #ffffff; --tint: #f4f6f9; --allow: #0b6b3a; --deny: #b3261e; --link: #0b57a4; }
@media screen and (prefers-color-scheme: dark) { :root { --ink: #e6e9ee; --soft: #a9b2bf; --line: #3a424d; --paper: #14181d; --tint: #20262e; --allow: #4cc38a; --deny: #ff8a80; --link: #8fc1ff; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1.25rem 4rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; overflow-wrap: anywhere; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 .5rem; padding-bottom: .3rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
p, ul, ol, dl { margin: .4rem 0; }
li { margin: .3rem 0; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
code, pre { font: .9em/1.5 ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; overflow-wrap: anywhere; }
pre { background: var(--tint); border: 1px solid var(--line); border-radius: .4rem; padding: .75rem 1rem; overflow-x: auto; overflow-wrap: normal; }
.soft { color: var(--soft); }
.allow { color: var(--allow); } .deny { color: var(--deny); }
.verdict { border-left: .4rem solid currentcolor; padding: .1rem 0 .1rem .9rem; margin-bottom: 1rem; }
.verdict p { color: var(--ink); margin: 0; font-size: 1.05rem; }
dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; }
dl.facts dt { color: var(--soft); } dl.facts dd { margin: 0; overflow-wrap: anywhere; }
ul.counts { display: flex; flex-wrap: wrap; gap: .75rem; padding: 0; list-style: none; }
ul.counts li { flex: 1 1 8rem; margin: 0; padding: .6rem .9rem; background: var(--tint); border: 1px solid var(--line); border-radius: .4rem; }
ul.counts strong { display: block; font-size: 1.4rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.finding { padding: .1rem 0 .1rem 1rem; border-left: 3px solid var(--line); margin: 1rem 0; }
.finding h3 { margin-top: 0; }
details { border-bottom: 1px solid var(--line); }
summary { cursor: pointer; padding: .55rem 0; }
summary:hover { background: var(--tint); }
details > :not(summary) { margin-bottom: .9rem; }
.bar { display: inline-grid; grid-template-columns: minmax(0, 1fr) max-content; gap: .1rem 1rem; width: calc(100% - 1.4rem); vertical-align: top; }
.bar span { overflow-wrap: anywhere; } .bar .count { text-align: right; font-variant-numeric: tabular-nums; }
.bar svg { grid-column: 1 / -1; display: block; width: 100%; height: .7rem; background: var(--tint); border-radius: .2rem; }
rect.allow { fill: var(--allow); } rect.deny { fill: var(--deny); }
.key svg { width: .8rem; height: .8rem; vertical-align: -.05rem; margin-right: .3rem; }
.key span { margin-right: 1.2rem; } .key span:not(.soft) { white-space: nowrap; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid var(--line); }
th { color: var(--soft); font-weight: 600; } td.figure, th.figure { text-align: right; font-variant-numeric: tabular-nums; }
td.nowrap { white-space: nowrap; }
footer { margin-top: 3rem; padding-top: .75rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .92rem; }
@media (max-width: 34rem) { .bar { grid-template-columns: minmax(0, 1fr); } .bar .count { text-align: left; color: var(--soft); } .wide table { min-width: 46rem; } main { padding: 1rem .9rem 3rem; } dl.facts { grid-template-columns: 1fr; gap: 0; } dl.facts dd { margin-bottom: .5rem; } }
@media print { details > :not(summary) { display: block; } }
`;

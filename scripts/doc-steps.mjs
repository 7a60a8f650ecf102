// The steps of a page of the documentation: its fenced blocks, in order.

/**
 * @typedef {object} Step
 * @property {string} language
 * @property {string} name the file that the block is, as the fence names it; without a name, `step-3.ts` for the third block
 * @property {string} text
 * @property {string | undefined} prints what it prints, if the page shows that in a `text` block after the word "prints"
 * @property {number | undefined} printsAt where that block's text begins in the page
 * @property {string | undefined} command the `call-compliance` command of the prose, of whose output the page shows a `text` block
 */

/** @returns {readonly Step[]} */
export function stepsOf(markdown) {
  const blocks = [...markdown.matchAll(/^```(\w+)([^\n]*)\n([\s\S]*?)^```$/gm)].map(({ 1: language, 2: note, 3: text, 0: whole, index }, i) => {
    return { language, name: note.trim() || `step-${i + 1}.${language}`, text, index, end: index + whole.length };
  });
  return blocks.flatMap(({ language, name, text, end }, i) => {
    const next = blocks[i + 1];
    const between = markdown.slice(end, next?.index);
    const step = { language, name, text, prints: undefined, printsAt: undefined, command: undefined };
    if (next?.language !== 'text' || !/\bprints\b/.test(between)) return language === 'text' ? [] : [step];
    const shown = { prints: next.text, printsAt: next.end - '```'.length - next.text.length };
    const [, command] = /`call-compliance ([^`]+)`[^`]*\bprints\b/.exec(between) ?? [];
    if (command !== undefined) return [...(language === 'text' ? [] : [step]), { language: 'sh', name: `step-${i + 2}.sh`, text: `npx call-compliance ${command}\n`, ...shown, command }];
    return language === 'text' ? [] : [{ ...step, ...shown }];
  });
}

/** A word without its ending, where enough of it is left to be known by: upping is no upper. */
function stemOf(word: string): string {
  const stem = word.length > 4 ? word.replace(/(?:ies|es|s|ing|ed|y)$/, '') : word;
  return stem.length < leastStem ? word.replace(/(?<=.)s$/, '') : stem;
}
const leastStem = 4;

/** Whether a text holds a word: Chinese anywhere, Latin words whole or in another form, numbers whole. */
export function holds(text: string, word: string): boolean {
  if (/\p{Script=Han}/u.test(word)) return text.includes(word);
  const stem = stemOf(word);
  // What is nothing stands everywhere, and is never passed.
  if (!stem) return false;
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
    const before = text[at - 1];
    const after = text.slice(at + stem.length).match(/^[a-z0-9]*/)![0];
    if ((before === undefined || !/[a-z0-9]/.test(before)) && /^(?:|s|es|ies|ing|ed|y|ion|ions|er|ers|e)$/.test(after)) return true;
  }
  return false;
}

/** What only joins words; no pair is made of it. */
const particles = /[的了吗呢吧么着]/u;

/** The pairs of characters that stand side by side in Chinese, Latin words and numbers of a folded text. */
export function gramsOf(text: string): Set<string> {
  const grams = new Set<string>();
  for (const run of text.match(/\p{Script=Han}+|[a-z][a-z0-9]*|\d+/gu) ?? []) {
    if (!/^\p{Script=Han}/u.test(run)) grams.add(run);
    else for (const part of run.split(particles)) for (let at = 0; at + 1 < part.length; at++) grams.add(part.slice(at, at + 2));
  }
  return grams;
}

type Named = { grams: ReadonlySet<string> };

/**
 * How much of a question the names of a page hold, pair by pair of characters, from 0 to 1; a pair that few pages have weighs more.
 * It does not depend on where words begin: 工地土堆没盖网 and 土堆没盖 have three pairs in common, whatever a segmenter makes of them.
 */
export function gramCover(folded: string, names: readonly Named[]): (name: Named) => number {
  const weighed = [...gramsOf(folded)].flatMap((gram) => {
    const holding = names.filter(({ grams }) => grams.has(gram)).length;
    return holding ? [{ gram, weight: Math.log(1 + names.length / holding) }] : [];
  });
  const sum = weighed.reduce((all, { weight }) => all + weight, 0);
  return ({ grams }) => (sum ? weighed.reduce((all, { gram, weight }) => all + (grams.has(gram) ? weight : 0), 0) / sum : 0);
}

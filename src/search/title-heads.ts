/** What stands before the first colon of a title. */
const head = /^([^：:]+)[：:]\s*\S/u;
/** What joins the subjects of a title: soil, nature. */
const joint = / and |[和与、]/iu;

/** The beginning of a title, and each of its subjects where it has several. */
function headsOf(title: string): string[] {
  const whole = head.exec(title)?.[1]?.trim();
  if (whole === undefined) return [];
  const subjects = whole.split(joint).map((one) => one.trim());
  return subjects.length > 1 ? [whole, ...subjects] : [whole];
}

/**
 * What the titles of pages say before a colon, where no other page has it and none is called so: the water of “Water: not just clear,
 * but full of life”, soil and nature of “Soil and nature: …”. Several pages begin with “Example”, which names none of them.
 *
 * @returns for each page what it is called by the beginning of its title
 */
export function titleHeads(pages: readonly { title: string; also: readonly string[] }[]): string[][] {
  const heads = pages.map(({ title }) => headsOf(title));
  const called = pages.flatMap(({ title, also }, page) => [title, ...also, ...heads[page]!].map((name) => ({ name, page })));
  const holders = new Map<string, Set<number>>();
  for (const { name, page } of called) holders.set(name.toLowerCase(), (holders.get(name.toLowerCase()) ?? new Set()).add(page));
  return heads.map((ones) => ones.filter((one) => one && holders.get(one.toLowerCase())!.size === 1));
}

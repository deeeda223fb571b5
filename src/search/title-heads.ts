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
 * What the titles of pages say before a colon, where that is the name of one page only: the water of “Water: not just clear, but
 * full of life”, soil and nature of “Soil and nature: …”. Several pages begin with “Example”, which names none of them.
 *
 * @returns for each title what it is called by its beginning
 */
export function titleHeads(titles: readonly string[]): string[][] {
  const heads = titles.map(headsOf);
  const times = Map.groupBy([...titles, ...heads.flat()], (one) => one.toLowerCase());
  return heads.map((ones) => ones.filter((one) => one && times.get(one.toLowerCase())!.length === 1));
}

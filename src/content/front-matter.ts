export type SplitArticle = { front: string; body: string; /** The line of the file on which the body begins. */ firstLine: number };

// Astro's own reader (parseFrontmatter) would throw on faulty YAML before its place is known, reads TOML and ends at any
// line that begins with three dashes.

/** An article's file in two: the YAML between its two lines of `---`, and the body. Undefined where they are missing. */
export function splitFrontMatter(text: string): SplitArticle | undefined {
  const match = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(text);
  if (!match) return undefined;
  return { front: match[1]!, body: text.slice(match[0].length), firstLine: match[0].split('\n').length };
}

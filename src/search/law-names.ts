import { shortLaw } from '../domain/law/articles.ts';

/** A law by the title with which the facet of articles names it, and what else readers call it, in either language. */
export type NamedLaw = { law: string; names: readonly string[] };

/** Fewer characters than this are too few to stand for a title in which others come between them: 水法 is a law of its own. */
const leastCharacters = 4;

/**
 * The law that a reader means: by one of its names, else by the end of its title or by characters of it in their order
 * where no other law is so called. Undefined where none is, or several are.
 *
 * @example lawNamed('排污许可条例', [{ law: '排污许可管理条例', names: [] }]) // '排污许可管理条例'
 */
export function lawNamed(typed: string, laws: readonly NamedLaw[]): string | undefined {
  const wanted = foldedName(typed);
  const named = laws.find(({ law, names }) => [law, ...names].some((name) => foldedName(name) === wanted));
  if (named) return named.law;
  const alike = laws.filter(({ law }) => isShortOf(wanted, law));
  return alike.length === 1 ? alike[0]!.law : undefined;
}

const foldedName = (name: string): string =>
  shortLaw(name.normalize('NFKC').trim()).toLowerCase().replaceAll('’', "'").replace(/\s+/gu, ' ');

function isShortOf(typed: string, title: string): boolean {
  const characters = [...typed];
  if (characters.length < 2 || characters.at(-1) !== [...title].at(-1)) return false;
  if (title.endsWith(typed)) return true;
  let at = -1;
  return characters.length >= leastCharacters && characters.every((character) => (at = title.indexOf(character, at + 1)) >= 0);
}

import { knownLaws } from '../../content/checks/law/known-laws.ts';
import { shortEnglishLaw, shortLaw } from '../../domain/law/articles.ts';
import type { NamedLaw } from '../../search/law-names.ts';
import type { Store } from '../../store/store.ts';

/** What readers call the laws: the names of those among the documents, and the titles of all others that decisions cite. */
export function lawNames(store: Store): NamedLaw[] {
  const known = [...knownLaws(store.all('documents')).byId.values()].flatMap(({ document, title, names }) => {
    if (document?.fields.kind === 'plan') return [];
    const law = shortLaw(document?.texts.zh?.title ?? title.zh);
    return [
      {
        law,
        names: [...new Set([...names.zh, ...names.en, ...names.en.flatMap(readersNames)])].filter((name) => name !== law),
      },
    ];
  });
  const cited = new Set(store.all('cases').flatMap((entry) => store.cases.articlesOf(entry).map(({ law }) => shortLaw(law))));
  for (const { law } of known) cited.delete(law);
  return [...known, ...[...cited].toSorted().map((law) => ({ law, names: [] }))];
}

/** What readers make of a law's English title. */
export function readersNames(title: string): string[] {
  const short = shortEnglishLaw(title);
  return [short, withoutControl(short), ...halvesOf(short), ...kindFirst(short)];
}

/** What kind of law it is may stand first: Regulations on Open Government Information. */
function kindFirst(name: string): string[] {
  const [, about, kind] = /^(?:the )?(.+ .+) (regulations|measures|rules)$/iu.exec(name) ?? [];
  return kind === undefined || /\b(?:on|for|of)\b/iu.test(about!) ? [] : [`${kind} on ${about}`];
}

/** Readers leave out of an English title what all laws on pollution have in common: Air Pollution Law. */
const withoutControl = (name: string): string =>
  name
    .replace(/^law on the prevention and control of (.+ pollution)$/iu, '$1 Law')
    .replace(/\b(pollution) prevention and control (law)$/iu, '$1 $2');

/** Of two adjectives in a title readers say one: the Ecological Code. */
function halvesOf(name: string): string[] {
  const [, one, other, kind] = /^(?:the )?([a-z]+) and ([a-z]+) (code|law)$/iu.exec(name) ?? [];
  return kind === undefined ? [] : [`${one} ${kind}`, `${other} ${kind}`];
}

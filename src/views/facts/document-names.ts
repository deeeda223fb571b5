import { knownLaws } from '../../content/checks/law/known-laws.ts';
import { shortLaw } from '../../domain/law/articles.ts';
import { languages, type Bilingual, type Lang } from '../../domain/language.ts';
import type { Stated } from './fact.ts';

type Law = Stated['documents'][number];

/** Finds the documents that words name, by their ids: by a link to their page, or by any name that the check of texts knows, “the 2022 plan” among them. */
export function documentNames(documents: readonly Law[]): (text: Bilingual, leadsTo: readonly string[]) => string[] {
  const { read } = knownLaws(documents);
  return (text, leadsTo) => {
    const mentioned = new Set(languages.flatMap((lang) => read[lang](text[lang]).map(({ id }) => id)));
    return documents.flatMap((document) =>
      mentioned.has(document.id) || isNamed(document, text) || isLinked(document, leadsTo) ? [document.id] : [],
    );
  };
}

const isLinked = ({ id }: Law, leadsTo: readonly string[]): boolean =>
  leadsTo.some((address) => address.split('#')[0]!.endsWith(`/documents/${id}/`));

function isNamed({ fields: { shortName }, texts }: Law, text: Bilingual): boolean {
  const names: Record<Lang, (string | undefined)[]> = {
    zh: [shortName?.zh, texts.zh && shortLaw(texts.zh.title)],
    en: [shortName?.en, texts.en?.title],
  };
  return languages.some((lang) => names[lang].some((name) => name !== undefined && text[lang].includes(name)));
}

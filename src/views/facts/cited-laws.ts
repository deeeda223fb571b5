import { ascending } from 'd3-array';
import { knownLaws, type KnownLaw } from '../../content/checks/law/known-laws.ts';
import { shortLaw } from '../../domain/law/articles.ts';
import { alike, bilingual, type Bilingual } from '../../domain/language.ts';
import { citedLaws } from '../../domain/law/provisions.ts';
import { joined, sourceOf, type Fact, type Stated } from './fact.ts';

type Cited = { law?: KnownLaw | undefined; title: string; articles: Set<number>; cases: Set<string> };

/** The laws on which decisions rest, each once with its articles, its source that of its document or of the one that repeals it; a law that no document knows has none. */
export function citedLawFacts({ cases, documents }: Pick<Stated, 'cases' | 'documents'>): Fact[] {
  const laws = knownLaws(documents);
  const found = new Map<string, Cited>();
  for (const { id: caseId, fields } of cases)
    for (const { id, title, provisions } of citedLaws(fields.legalBasis ?? '', laws.read.zh)) {
      const key = id ?? shortLaw(title);
      const cited = found.get(key) ?? { law: laws.byId.get(id ?? ''), title: shortLaw(title), articles: new Set(), cases: new Set() };
      found.set(key, cited);
      cited.cases.add(caseId);
      for (const { article } of provisions) cited.articles.add(article);
    }
  return [...found].map(([id, cited]) => factOf(id, cited, documents));
}

function factOf(id: string, { law, title, articles, cases }: Cited, documents: Stated['documents']): Fact {
  const [ofDocument, ofRepealer] = [law?.document, documents.find((document) => id.startsWith(`${document.id}#`))];
  const { source, checkedOn } = (ofDocument ?? ofRepealer)?.fields ?? {};
  const name = law?.title ?? alike(`《${title}》`);
  const numbers = [...articles].toSorted(ascending);
  return {
    kind: 'article',
    record: ofDocument ? `documents/${ofDocument.id}` : `cases/${[...cases][0]}`,
    what: joined({ zh: '处罚依据', en: 'Basis of decisions' }, name),
    value: valueOf(cases.size, numbers),
    sources: source
      ? [{ ...sourceOf(source), title: ofDocument ? bilingual(source.title) : joined(law!.title, bilingual(source.title)) }]
      : [],
    checkedOn,
  };
}

function valueOf(count: number, numbers: readonly number[]): Bilingual {
  const [one, several] = [count === 1, numbers.length > 1];
  return {
    zh: `${count} 件：${numbers.map((number) => `第${number}条`).join('、') || '没有读到条号'}`,
    en: `${count} ${one ? 'case' : 'cases'}: ${numbers.length ? `${several ? 'articles' : 'article'} ${numbers.join(', ')}` : 'no article read'}`,
  };
}

import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { otherLanguage, type Lang } from '../../domain/language.ts';
import { namedArticles } from '../../domain/law/articles.ts';
import { nearest } from '../../domain/nearest.ts';
import { pageAt } from '../../domain/page-address.ts';
import { articleTree } from '../../markdown/article-parser.ts';
import { isKind, textKinds, usesOf, type Kind } from '../../schemas/index.ts';
import type { ArticleNode } from '../article/article-read.ts';
import { headingIds } from '../article/headings.ts';
import type { Article, Draft, Drafts, Entry } from '../entry.ts';
import type { Fault } from '../faults.ts';
import { placeOfTextFile } from '../text-file.ts';

/** The records of which the places on a page are made. */
export type Records = { [K in Kind]: readonly Entry<K>[] };

/** What the portal draws itself on every page: the frame, and what stands around a term or a chart. */
const drawn = /^(?:main|footer-(?:help|sections)|contents-heading|term-.+-\d+(?:-kind|-word)?|article-.+-(?:title|description|hint|pick))$/;
/** What it adds to the pages of a kind. */
const drawnOn: Partial<Record<Kind, readonly string[]>> = {
  documents: ['block', 'fines', 'articles', 'disclosing'],
  guides: ['savings'],
  progress: ['moves', 'reported', 'resubmissions', 'districts', 'departments'],
};

/** Links of articles to a place on their own page or on another lead to one that there is, as far as the content makes it. */
export function checkAnchors(drafts: Drafts, faults: Fault[]): void {
  const placesOn = contentPlaces(drafts);
  for (const draft of textKinds.flatMap((kind) => drafts[kind] as Draft[]))
    for (const { page, anchor, file, line, column } of draft.anchors) {
      const places = page ? placesOn(page) : placesInText(draft, placeOfTextFile(file)!.lang);
      // A clause that is not there is an error of its own.
      const isClause = anchor.startsWith('clause-') && pageAt(page)?.path.startsWith('documents/');
      if (places && !isClause && isDead(anchor, places))
        faults.push({ severity: 'warning', file, line, column, message: deadAnchor(page, anchor, places) });
    }
}

/** Whether a place is none of those that the content makes, nor one that the portal may draw. */
export const isDead = (anchor: string, places: ReadonlySet<string>): boolean => !places.has(anchor) && !drawn.test(anchor);

/** The words for a link to a place that its page does not have; the page that the link stands on has no address there. */
export function deadAnchor(page: string, anchor: string, places: Iterable<string>): Fault['message'] {
  const close = nearest(anchor, places);
  return {
    zh: `${page ? `页面 ${page} ` : '这一页'}上没有“#${anchor}”这一处。${close ? `最接近的是“#${close}”。` : ''}`,
    en: `${page ? `The page ${page}` : 'This page'} has no place "#${anchor}".${close ? ` Nearest: "#${close}".` : ''}`,
  };
}

/**
 * Which places on a page the content makes: headings of texts, provisions of documents, terms, parts of the plan, units of a
 * month. Undefined for a page whose places follow from more than that: those are looked for in the built site.
 */
export function contentPlaces(records: Records): (page: string) => ReadonlySet<string> | undefined {
  const known = new Map<string, ReadonlySet<string> | undefined>();
  return (page) => {
    if (!known.has(page)) known.set(page, placesOn(records, page));
    return known.get(page);
  };
}

function placesOn(records: Records, page: string): ReadonlySet<string> | undefined {
  const { lang, path } = pageAt(page) ?? {};
  const [section = '', id, ...below] = path?.split('/').filter(Boolean) ?? [];
  if (lang === undefined || below.length) return undefined;
  const idsOf = (kind: Kind): ReadonlySet<string> => new Set(records[kind].map((record) => record.id));
  if (id === undefined) {
    if (section === 'glossary') return idsOf('glossary');
    if (section === 'tasks') return idsOf('topics');
    return placesInText(
      records.pages.find((record) => record.id === section),
      lang,
    );
  }
  if (section === 'progress' && records.progress.some(({ group }) => group === id))
    return new Set([...idsOf('units'), ...drawnOn.progress!]);
  if (!isKind(section) || usesOf(section).address !== 'own') return undefined;
  if (!(textKinds as readonly Kind[]).includes(section)) return undefined;
  const places = placesInText(
    (records[section] as Entry[]).find((record) => record.id === id),
    lang,
  );
  return places && section === 'documents' ? new Set([...places, ...disclosing(records, id)]) : places;
}

/** The articles of a document on which requirements rest: its page names each. */
const disclosing = ({ requirements }: Records, document: string): string[] =>
  requirements
    .flatMap(({ fields }) => fields.basis)
    .flatMap((basis) => (basis.document === document ? namedArticles(basis.articles.zh).map((article) => `article-${article}`) : []));

function placesInText(record: Entry | undefined, lang: Lang): ReadonlySet<string> | undefined {
  const text = record?.texts[lang] ?? record?.texts[otherLanguage(lang)];
  if (!record || !text) return undefined;
  try {
    const tree = articleTree(text.body);
    return new Set([
      ...headingIds(tree),
      ...letters(tree),
      ...readers(text),
      ...('forMe' in record.fields ? ['me'] : []),
      ...(drawnOn[record.kind] ?? []),
      ...(record.kind === 'documents' ? provisions(record as Entry<'documents'>) : []),
    ]);
  } catch {
    return undefined;
  }
}

/** The places of the ready letters in a text, by their titles. */
function letters(tree: Root): string[] {
  const ids: string[] = [];
  visit(tree, (visited) => {
    const { name, attributes = [] } = visited as unknown as ArticleNode;
    if (name !== 'Letter') return;
    const title = attributes.find((attribute) => attribute.name === 'title')?.value;
    if (typeof title !== 'string') return;
    const letter = `letter-${title.replace(/\s+/g, '-')}`;
    ids.push(letter, `${letter}-units`);
  });
  return ids;
}

/** The places of what a text says to each sort of reader, and of all of it. */
function readers({ forRoles }: Article): string[] {
  const named = Object.entries(forRoles).flatMap(([role, text]) => (text ? [`for-${role}`] : []));
  return named.length ? ['for-me', ...named] : [];
}

const provisions = ({ fields: { clauses, bands, articles } }: Entry<'documents'>): string[] => [
  ...clauses.map((clause) => `clause-${clause.id}`),
  ...bands.map(({ article }) => `fine-${article}`),
  ...Object.keys(articles).map((article) => `article-${article}`),
];

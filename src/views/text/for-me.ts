import type { Entry } from '../../content/entry.ts';
import type { Lang } from '../../domain/language.ts';
import { planPartAddress } from '../../domain/page-address.ts';
import { inLanguage } from '../../i18n/translated.ts';
import { forMe as schema, forMeLines, type Explainer } from '../../schemas/explainer.ts';
import { kinds } from '../../schemas/index.ts';
import { fieldLabel } from '../../schemas/label.ts';
import type { Store } from '../../store/store.ts';
import { clauseLink, linkOf, textLink, type Link, type Marked } from '../links.ts';

/** What a policy means for its reader: three to five lines, each under what it answers, and what they lead to. */
export type ForMeView = { lines: { name: string; text: Marked }[]; ways: { name: string; links: Link[] }[] };

/** The part of an explainer on what it means for its reader; undefined where its writer gave none. */
export function forMeView(store: Store, { forMe, topics }: Explainer, lang: Lang): ForMeView | undefined {
  if (!forMe) return undefined;
  const name = (field: keyof typeof forMe) => fieldLabel(schema, field, lang);
  const ways = [
    { name: name('clauses'), links: forMe.clauses.flatMap((address) => clauseNamed(store, address, lang) ?? []) },
    { name: kinds.tasks.label[lang], links: partsOf(store, topics).map((part) => tasksOfPart(part, lang)) },
    { name: name('guides'), links: forMe.guides.flatMap((id) => store.find('guides', id) ?? []).map((guide) => textLink(guide, lang)) },
  ];
  return {
    lines: forMeLines.flatMap((field) => (forMe[field] ? [{ name: name(field), text: inLanguage(forMe[field], lang) }] : [])),
    ways: ways.filter(({ links }) => links.length > 0),
  };
}

/** A clause by its own title; undefined where there is none of that name. */
function clauseNamed(store: Store, address: string, lang: Lang): Link | undefined {
  const [id, clause] = address.split('#') as [string, string];
  const document = store.find('documents', id);
  const title = document?.fields.clauses.find((one) => one.id === clause)?.title;
  return document && title && linkOf(clauseLink(document, lang, clause).href, inLanguage(title, lang));
}

/** The parts of the plan among some topics that have tasks. */
const partsOf = (store: Store, topics: readonly string[]): Entry<'topics'>[] =>
  store.parts().filter(({ id }) => topics.includes(id) && store.all('tasks').some(({ fields }) => fields.part === id));

const tasksOfPart = ({ id, fields }: Entry<'topics'>, lang: Lang): Link => linkOf(planPartAddress(id, lang), inLanguage(fields.name, lang));

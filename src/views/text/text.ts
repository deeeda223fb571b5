import type { Entry } from '../../content/entry.ts';
import type { IsoDate } from '../../domain/days/calendar.ts';
import { otherLanguage, type Lang, type Translated } from '../../domain/language.ts';
import { inFull } from '../../domain/site-address.ts';
import { inLanguage, textIn } from '../../i18n/translated.ts';
import { t } from '../../i18n/words.ts';
import type { Explainer } from '../../schemas/explainer.ts';
import type { Guide } from '../../schemas/guide.ts';
import type { TextKind } from '../../schemas/index.ts';
import type { Change } from '../../schemas/shared.ts';
import { addressOf } from '../../store/address.ts';
import type { Store } from '../../store/store.ts';
import { sectionBreadcrumb, type Breadcrumb } from '../frame/breadcrumb.ts';
import { forMeView, type ForMeView } from './for-me.ts';
import { forRolesView, type ForRolesView } from './for-roles.ts';
import { savingViews, type SavingView } from './savings.ts';
import { ownerLink, textLink, type Link, type MaybeLink } from '../links.ts';
import type { ArticleLabels } from '../frame/meta-labels.ts';
import { originOf } from '../origin.ts';
import { portalName, withMark } from '../demonstration.ts';
import { articleOf, faqOf, type StructuredThing } from '../structured-data.ts';

export type EditorialKind = Exclude<TextKind, 'documents'>;

/** An editorial text with all that stands around its body. Its words may be in the other language: `marked`. */
export type TextView = {
  href: string;
  title: string;
  marked?: string | undefined;
  summary: readonly string[];
  easy: readonly string[];
  /** The collection's id of its body. */
  body: string;
  description: string;
  publishedOn: IsoDate;
  updatedOn?: IsoDate | undefined;
  isDemo: boolean;
  /** The portal's, by which a kept copy is dated. */
  timeZone: string;
  /** Since when and why it was taken back; nothing of its words is left then. */
  withdrawn?: Withdrawn | undefined;
  /** Minutes it takes to read; undefined for a question that waits for its answer, and for what was taken back: there is nothing to read. */
  minutes?: number | undefined;
  /** What it means for its reader, where it says so. */
  forMe?: ForMeView | undefined;
  forRoles: ForRolesView;
  /** What the habits of a guide save, and the foot it has when it is printed as a poster. */
  guide?: { savings: readonly SavingView[]; poster: Poster } | undefined;
  owner: MaybeLink;
  margin: TextMargin;
  labels: ArticleLabels;
  things: StructuredThing[];
  breadcrumbs: Breadcrumb[];
};
export type Withdrawn = { on: IsoDate; note: Translated };
/** Who made a poster, and the way from the wall to the whole text. */
export type Poster = { siteName: string; city: string; address: string };
/** Beside a text: the documents it explains, what it rests on, and how it changed. */
export type TextMargin = {
  documents: Link[];
  sources: readonly { title: Translated; url?: string | undefined }[];
  /** When it was last held against them; undefined where there is nothing to hold it against. */
  checked?: { on?: IsoDate | undefined; against?: Translated | undefined } | undefined;
  changes: readonly Change[];
};

/** @param site the address this build is for, where it is not the portal's own */
export function textView(store: Store, entry: Entry<EditorialKind>, lang: Lang, site: URL | undefined): TextView {
  const { kind, id, fields } = entry;
  const { text, lang: marked } = textIn(entry.texts, lang);
  const origin = originOf(store, site);
  const href = addressOf(kind, id, lang);
  const isWaiting = 'askedOn' in fields && fields.askedOn !== undefined && fields.answeredOn === undefined;
  const withdrawn = 'withdrawn' in fields ? fields.withdrawn : undefined;
  const owner = ownerLink(store, fields.owner, lang);
  const keywords = fields.topics.map((topic) => inLanguage(store.get('topics', topic).fields.name, lang).text);
  const poster = {
    siteName: portalName(store, lang),
    city: inLanguage(store.portal.city, lang).text,
    address: inFull(href, origin),
  };
  return {
    href,
    title: text.title,
    marked,
    summary: text.summary,
    easy: text.easy,
    body: bodyOf(entry, lang),
    description: withMark(text.summary.join(t(lang, 'punctuation.gap')), fields.demo, lang),
    publishedOn: fields.publishedOn,
    updatedOn: fields.updatedOn,
    isDemo: fields.demo,
    timeZone: store.portal.timeZone,
    withdrawn,
    minutes: isWaiting || withdrawn ? undefined : text.minutes,
    forMe: kind === 'explainers' ? forMeView(store, fields as Explainer, lang) : undefined,
    forRoles: forRolesView(store, text.forRoles, fields.topics, lang),
    guide:
      kind === 'guides' && !withdrawn ? { savings: savingViews((fields as Guide).savings, store.portal.prices, lang), poster } : undefined,
    owner,
    margin: {
      documents: fields.documents.map((document) => textLink(store.get('documents', document), lang)),
      sources: fields.sources,
      checked: checkedOf(entry),
      changes: withdrawn ? [...fields.changes, withdrawal(withdrawn)] : fields.changes,
    },
    labels: { title: text.title, published: fields.publishedOn, source: owner.label, author: owner.label, keywords },
    things: [
      articleOf(store, entry, lang, origin),
      ...(kind === 'questions' && !isWaiting && !withdrawn ? [faqOf([entry as Entry<'questions'>], lang)] : []),
    ],
    breadcrumbs: kind === 'pages' ? [] : [sectionBreadcrumb(kind, lang)],
  };
}

/** That a text was taken back is the last of its changes. */
const withdrawal = ({ on, note }: Withdrawn): Change => ({
  on,
  note: {
    zh: t('zh', 'text.withdrawal', { note: note.zh }),
    ...(note.en === undefined ? {} : { en: t('en', 'text.withdrawal', { note: note.en }) }),
  },
});

function checkedOf({ fields }: Entry<EditorialKind>): TextMargin['checked'] {
  if (!('checkedOn' in fields)) return undefined;
  return fields.checkedOn || fields.sources.length ? { on: fields.checkedOn, against: fields.checkedAgainst } : undefined;
}

/** The collection's id of a text's body in the page's language, or in the other one where it is not translated. */
export const bodyOf = ({ kind, id, texts }: Entry, lang: Lang): string => `${kind}/${id}/${texts[lang] ? lang : otherLanguage(lang)}`;

import type { IsoDate } from '../../domain/days/calendar.ts';
import { languageTag, type Lang, type Translated } from '../../domain/language.ts';
import { homeAddress, pageAddress, pageAt } from '../../domain/page-address.ts';
import { isPhone } from '../../domain/privacy/phone.ts';
import { inFull } from '../../domain/site-address.ts';
import { inLanguage } from '../../i18n/translated.ts';
import { t } from '../../i18n/words.ts';
import type { Entry } from '../../content/entry.ts';
import { isKind } from '../../schemas/index.ts';
import { labelOf } from '../../schemas/label.ts';
import type { Portal } from '../../schemas/portal.ts';
import { menuSections, sectionGroups, type Section, type SectionGroup } from '../../schemas/sections.ts';
import type { Store } from '../../store/store.ts';
import type { Breadcrumb } from './breadcrumb.ts';
import { metaLabels, type ArticleLabels, type MetaLabel } from './meta-labels.ts';
import { demoBanner, isInvented, portalName, withMark } from '../demonstration.ts';
import { originOf } from '../origin.ts';
import { asJsonLd, breadcrumbsOf, publisherOf, type StructuredThing } from '../structured-data.ts';
import { titleOfWindow } from '../title.ts';

/** What a page gives its frame. `href` is its own address. */
export type FramedPage = {
  lang: Lang;
  href: string;
  title: string;
  /** What the page is, said in its window's title where another page may bear the same. */
  sort?: string | undefined;
  description?: string | undefined;
  breadcrumbs?: readonly Breadcrumb[] | undefined;
  published?: IsoDate | undefined;
  article?: ArticleLabels | undefined;
  things?: readonly StructuredThing[] | undefined;
};

/** Sections that readers use for one thing; none without a section. */
export type MenuGroup = { name: SectionGroup; sections: readonly Section[] };

/** What stands around every page: its head for machines, and the site's name, publisher and day for readers. */
export type Frame = {
  /** The page's address below its language; empty for the home page. */
  path: string;
  siteName: string;
  name: Translated;
  city: Translated;
  publisher: Translated;
  /** Under which licence its words may be used. */
  licence: string | undefined;
  /** Whether its name is too long for the sections to stand beside it. */
  isLongNamed: boolean;
  /** What a demonstration says of itself; undefined for any other portal. */
  demonstration?: string | undefined;
  /** What the site and the page are called where a link to them is shared. */
  shared: { site: string; title: string };
  asOf: IsoDate;
  /** The title of the window, with the site's name. */
  windowTitle: string;
  title: string;
  description: string;
  isArticle: boolean;
  address: string;
  /** The choice of languages, at the root. */
  root: string;
  alternates: { tag: string; href: string }[];
  image: string;
  labels: MetaLabel[];
  /** JSON-LD, safe inside a script element. */
  structured: string;
  /** Whom to call. */
  phones: Portal['contacts'];
  /** Under which numbers the site is on record, each with the register that holds it, or with what the number is where none can be asked. */
  records: ({ number: string } & ({ href: string } | { label: string }))[];
  /** The sections of the main menu, and all by what readers do with them, as far as this portal has them. */
  menu: readonly Section[];
  groups: readonly MenuGroup[];
  /** The same page in the other language; undefined in a portal of one. */
  other?: { href: string; tag: string } | undefined;
};

/** @param site the address this build is for, where it is not the portal's own */
export function frameView(store: Store, page: FramedPage, site: URL | undefined): Frame {
  const { portal, asOf } = store;
  const { lang, href, title, breadcrumbs = [], published, things = [] } = page;
  const { path } = pageAt(href)!;
  const origin = originOf(store, site);
  const addressIn = (language: Lang) => inFull(pageAddress(path, language), origin);
  const siteName = inLanguage(portal.name, lang).text;
  const description = page.description ?? inLanguage(portal.tagline, lang).text;
  const image = inFull(imageOf(portal), origin);
  const article = page.article ?? (published ? { title, published } : undefined);
  const trail = [{ href: homeAddress(lang), label: t(lang, 'nav.home') }, ...breadcrumbs, ...(path ? [{ href, label: title }] : [])];
  const other = store.languages.find((language) => language !== lang);
  return {
    path,
    siteName,
    name: portal.name,
    city: portal.city,
    publisher: portal.publisher,
    licence: portal.licence,
    isLongNamed: emsOf([portal.name, portal.city].map((words) => inLanguage(words, lang).text).join('')) > roomForName,
    demonstration: portal.demo ? demoBanner(store, lang) : undefined,
    shared: { site: portalName(store, lang), title: withMark(title, portal.demo, lang) },
    asOf,
    windowTitle:
      path === ''
        ? [portalName(store, lang), ...[portal.city, portal.homeTitle ?? []].flat().map((words) => inLanguage(words, lang).text)].join(
            ' · ',
          )
        : titleOfWindow(title, breadcrumbs.at(-1)?.label, portalName(store, lang), page.sort),
    title,
    description,
    isArticle: published !== undefined,
    address: addressIn(lang),
    root: inFull('/', origin),
    alternates: other ? store.languages.map((language) => ({ tag: languageTag(language), href: addressIn(language) })) : [],
    image,
    labels: metaLabels(store, { path, title, description, address: addressIn(lang), image, article }, lang),
    structured: asJsonLd([publisherOf(store, lang, origin), breadcrumbsOf(markedTrail(store, trail, lang), origin), ...things]),
    phones: portal.contacts.filter(({ value }) => isPhone(value)),
    records: recordsOf(portal, lang),
    menu: menuSections.filter((section) => store.sections.has(section)),
    groups: groupsOf(store),
    other: other && { href: pageAddress(path, other), tag: languageTag(other) },
  };
}

const groupsOf = (store: Store): MenuGroup[] =>
  (Object.keys(sectionGroups) as SectionGroup[])
    .map((name) => ({ name, sections: sectionGroups[name].filter((section) => store.sections.has(section)) }))
    .filter(({ sections }) => sections.length > 0);

/** A trail as machines read it by itself: what is the page of an invented record, or of a party of such cases alone, bears the mark. */
const markedTrail = (store: Store, trail: readonly Breadcrumb[], lang: Lang): Breadcrumb[] =>
  trail.map(({ href, label }) => {
    const [kind = '', id = ''] = pageAt(href)!.path.split('/');
    const records: readonly Pick<Entry, 'fields'>[] = isKind(kind)
      ? [store.find(kind, id) ?? []].flat()
      : kind === 'parties'
        ? (store.cases.parties().get(id)?.cases ?? [])
        : [];
    return { href, label: withMark(label, records.length > 0 && records.every(isInvented), lang) };
  });

/** So many Chinese characters of name and city, or twice as many Latin letters, leave room for the sections and the tools in one line. */
const roomForName = 8;
const emsOf = (text: string): number => [...text].reduce((ems, letter) => ems + (/\p{Script=Han}/u.test(letter) ? 1 : 0.5), 0);

/** The registers of sites, of the ministry of industry and of the police. */
const registers = { icpRecord: 'https://beian.miit.gov.cn/', policeRecord: 'https://beian.mps.gov.cn/' } as const;

const recordsOf = (portal: Store['portal'], lang: Lang): Frame['records'] => [
  ...(portal.siteIdCode ? [{ number: portal.siteIdCode, label: labelOf('portal', 'siteIdCode', lang) }] : []),
  ...(['icpRecord', 'policeRecord'] as const).flatMap((field) =>
    portal[field] ? [{ number: portal[field], href: registers[field] }] : [],
  ),
];

/** The picture that a demonstration's links are shared with; no other portal publishes it. */
export const demoImage = 'og-demo.png';

/** The picture of a shared link. That of a demonstration says so in itself, whichever picture the portal names. */
function imageOf({ demo, image }: Store['portal']): string {
  if (demo) return `/${demoImage}`;
  return image ? `/media/${image}` : '/og.png';
}

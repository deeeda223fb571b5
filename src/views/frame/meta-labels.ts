import type { IsoDate } from '../../domain/days/calendar.ts';
import type { Lang } from '../../domain/language.ts';
import { columnTypeOf, isSection, type Section } from '../../schemas/sections.ts';
import { sectionName } from '../../i18n/sections.ts';
import { inLanguage } from '../../i18n/translated.ts';
import { t } from '../../i18n/words.ts';
import type { Store } from '../../store/store.ts';
import { portalName, publisherName } from '../demonstration.ts';

/** What the labels hold of an article. */
export type ArticleLabels = {
  title: string;
  published: IsoDate;
  source?: string | undefined;
  author?: string | undefined;
  keywords?: readonly string[] | undefined;
};
/** What the labels hold of any page: its path below the language, its heading and description, its address and picture. */
type LabelledPage = {
  path: string;
  title: string;
  description: string;
  address: string;
  image: string;
  article?: ArticleLabels | undefined;
};
export type MetaLabel = { name: string; content: string };

/**
 * The META labels of the Guidelines for Government Websites (政府网站发展指引, 国办发〔2017〕47号): of the site on
 * every page, of the column a page lies in, and of the article where it is one. A label whose value nobody
 * stated is left out, never guessed. No office stands as the source or the author of a demonstration.
 */
export function metaLabels(store: Pick<Store, 'portal'>, page: LabelledPage, lang: Lang): MetaLabel[] {
  const { portal } = store;
  const { path, title, description, address, image, article } = page;
  const name = path.split('/')[0] ?? '';
  const section: Section | undefined = isSection(name) ? name : undefined;
  const isColumn = section !== undefined && path === `${section}/`;
  const labels: [string, string | undefined][] = [
    ['SiteName', portalName(store, lang)],
    ['SiteDomain', new URL(address).host],
    ['SiteIDCode', portal.siteIdCode],
    ['ColumnName', section && sectionName(section, lang)],
    ['ColumnDescription', isColumn ? description : undefined],
    ['ColumnKeywords', section && [sectionName(section, lang), inLanguage(portal.city, lang).text].join(',')],
    ['ColumnType', section && t(lang, `columnType.${columnTypeOf(section)}`)],
    ['ArticleTitle', article?.title ?? (isColumn ? undefined : title)],
    ['PubDate', article && `${article.published} 00:00`],
    ['ContentSource', article?.source && (portal.demo ? publisherName(store, lang) : article.source)],
    ['Keywords', article?.keywords?.length ? article.keywords.join(',') : undefined],
    ['Author', article?.author && (portal.demo ? publisherName(store, lang) : article.author)],
    ['Description', isColumn ? undefined : description],
    ['Image', image],
    ['Url', address],
  ];
  return labels.flatMap(([label, content]) => (content ? [{ name: label, content }] : []));
}

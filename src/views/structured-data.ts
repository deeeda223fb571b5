import type { Article, BreadcrumbList, Dataset, FAQPage, GovernmentOrganization, Legislation, Organization, Thing } from 'schema-dts';
import type { Entry } from '../content/entry.ts';
import { dataAddress, homeAddress } from '../domain/page-address.ts';
import { languageTag, type Lang } from '../domain/language.ts';
import { inFull } from '../domain/site-address.ts';
import { inLanguage, textIn } from '../i18n/translated.ts';
import { t } from '../i18n/words.ts';
import type { TextKind } from '../schemas/index.ts';
import { addressOf, pictureAddress } from '../store/address.ts';
import { periodsOf } from '../store/series.ts';
import type { Store } from '../store/store.ts';
import { isInvented, publisherName } from './demonstration.ts';

/**
 * What a page is about in the words of schema.org, for search engines and archives. Everything in it
 * stands on the page too; nothing is guessed.
 */
export type StructuredThing = Exclude<Thing, string>;
/** A thing described in full, not by its address alone. */
type Full<T> = Exclude<T, string>;

/** All that is known of a page, as one JSON-LD text. `<` is escaped, so that no text can end the element it stands in. */
export const asJsonLd = (things: readonly StructuredThing[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');

/** Who publishes: the responsible unit as a body of government; of a demonstration its desk, never a real authority. */
export function publisherOf(store: Store, lang: Lang, origin: string): Full<GovernmentOrganization> | Full<Organization> {
  if (store.portal.demo) return { '@type': 'Organization', '@id': inFull('/#organization', origin), ...deskOf(store, lang, origin) };
  const unit = store.get('units', store.portal.owner);
  return {
    '@type': 'GovernmentOrganization',
    '@id': `${inFull(addressOf('units', unit.id, lang), origin)}#organization`,
    name: inLanguage(unit.fields.fullName ?? unit.fields.name, lang).text,
    url: inFull(addressOf('units', unit.id, lang), origin),
    areaServed: inLanguage(store.portal.city, lang).text,
  };
}

const deskOf = (store: Store, lang: Lang, origin: string) => ({
  name: publisherName(store, lang),
  url: inFull(homeAddress(lang), origin),
});

/** What a work is that was invented. */
const statusOf = (entry: Entry, lang: Lang) => (isInvented(entry) ? { creativeWorkStatus: t(lang, 'demo.full') } : {});

export const breadcrumbsOf = (trail: readonly { href: string; label: string }[], origin: string): Full<BreadcrumbList> => ({
  '@type': 'BreadcrumbList',
  itemListElement: trail.map(({ href, label }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: label,
    item: inFull(href, origin),
  })),
});

/** An editorial text. */
export function articleOf(store: Store, entry: Entry<Exclude<TextKind, 'documents'>>, lang: Lang, origin: string): Full<Article> {
  const { text, lang: marked } = textIn(entry.texts, lang);
  const { publishedOn, updatedOn, owner } = entry.fields;
  return {
    '@type': 'Article',
    headline: text.title,
    abstract: text.summary.join(' '),
    inLanguage: marked ?? languageTag(lang),
    datePublished: publishedOn,
    dateModified: updatedOn ?? publishedOn,
    ...statusOf(entry, lang),
    author: store.portal.demo
      ? { '@type': 'Organization', ...deskOf(store, lang, origin) }
      : { '@type': 'GovernmentOrganization', name: inLanguage(store.get('units', owner).fields.name, lang).text },
    ...(store.portal.licence === undefined ? {} : { license: store.portal.licence }),
    mainEntityOfPage: inFull(addressOf(entry.kind, entry.id, lang), origin),
  };
}

/** Questions with their short answers. */
export const faqOf = (questions: readonly Entry<'questions'>[], lang: Lang): Full<FAQPage> => ({
  '@type': 'FAQPage',
  ...(questions.some(isInvented) ? { creativeWorkStatus: t(lang, 'demo.full') } : {}),
  mainEntity: questions.map((entry) => {
    const { text } = textIn(entry.texts, lang);
    return {
      '@type': 'Question',
      name: text.title,
      acceptedAnswer: { '@type': 'Answer', text: text.summary.join(' ') },
    };
  }),
});

/** Where a document holds: a plan in the city, what the nation's organs made in the whole country; of a guideline it is not known. */
function jurisdictionOf(store: Store, { fields: { kind } }: Entry<'documents'>, lang: Lang): { legislationJurisdiction?: string } {
  if (kind === 'guideline') return {};
  return { legislationJurisdiction: kind === 'plan' ? inLanguage(store.portal.city, lang).text : t(lang, 'document.nation') };
}

/** A policy document with its legal force. */
export function legislationOf(store: Store, document: Entry<'documents'>, lang: Lang, origin: string): Full<Legislation> {
  const { fields } = document;
  const madeOn = fields.formedOn ?? fields.issuedOn;
  const status = store.documentStatus(document.id);
  const link = (id: string) => ({ '@id': inFull(addressOf('documents', id, lang), origin) });
  return {
    '@type': 'Legislation',
    '@id': inFull(addressOf('documents', document.id, lang), origin),
    name: textIn(document.texts, lang).text.title,
    ...(fields.number ? { legislationIdentifier: fields.number } : {}),
    // The day of adoption, that is the date it bears; the day of publication where no other is known.
    ...(madeOn === undefined ? {} : { legislationDate: madeOn }),
    ...(fields.effectiveOn ? { legislationDateVersion: fields.effectiveOn } : {}),
    legislationPassedBy: { '@type': 'GovernmentOrganization', name: inLanguage(fields.issuer, lang).text },
    ...jurisdictionOf(store, document, lang),
    ...(status.status === 'unknown' || status.status === 'history'
      ? {}
      : { legislationLegalForce: status.status === 'inForce' || status.status === 'amended' ? 'InForce' : 'NotInForce' }),
    ...(fields.repeals.length ? { legislationRepeals: fields.repeals.map(link) } : {}),
    ...(fields.amends.length ? { legislationChanges: fields.amends.map(link) } : {}),
  };
}

/** An indicator as a data set with its downloads. */
export function datasetOf(store: Store, indicator: Entry<'indicators'>, lang: Lang, origin: string): Full<Dataset> {
  const { id, fields } = indicator;
  const { first, last } = periodsOf(store.observations(id));
  const link = (path: string) => inFull(path, origin);
  return {
    '@type': 'Dataset',
    name: inLanguage(fields.name, lang).text,
    description: inLanguage(fields.definition, lang).text,
    url: link(addressOf('indicators', id, lang)),
    license: inLanguage(fields.licence, lang).text,
    ...(fields.citation ? { citation: fields.citation } : {}),
    temporalCoverage: `${first}/${last}`,
    spatialCoverage: inLanguage(store.portal.city, lang).text,
    variableMeasured: `${inLanguage(fields.name, lang).text} (${inLanguage(fields.measuredIn, lang).text})`,
    isAccessibleForFree: true,
    distribution: [
      { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: link(dataAddress(`indicators/${id}.csv`)) },
      {
        '@type': 'DataDownload',
        encodingFormat: 'image/svg+xml',
        contentUrl: link(pictureAddress(id, lang)),
        name: t(lang, 'indicator.picture'),
      },
    ],
  };
}

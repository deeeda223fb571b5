import type { Entry } from '../../content/entry.ts';
import type { Lang } from '../../domain/language.ts';
import { inLanguage, textIn } from '../../i18n/translated.ts';
import { t } from '../../i18n/words.ts';
import { kinds } from '../../schemas/index.ts';
import { addressOf } from '../../store/address.ts';
import type { Store } from '../../store/store.ts';
import { forMeView } from '../../views/text/for-me.ts';
import { districtAir } from '../../views/unit/air.ts';
import type { SearchRecord } from './search-record.ts';

/**
 * Parts of pages that readers look for by their headings: what a policy means for them, the air of their district. Each
 * leads to its part. They are no records of their own, and facets do not count them.
 */
export const partRecords = (store: Store, lang: Lang): SearchRecord[] => [
  ...store.texts('explainers').flatMap((explainer) => forMeRecord(store, explainer, lang)),
  ...store.districts().flatMap((unit) => airRecord(store, unit, lang)),
];

function forMeRecord(store: Store, { id, fields, texts }: Entry<'explainers'>, lang: Lang): SearchRecord[] {
  const part = forMeView(store, fields, lang);
  if (!part) return [];
  const title = `${t(lang, 'text.forMe')}${t(lang, 'punctuation.colon')}${textIn(texts, lang).text.title}`;
  return [
    {
      kind: 'explainers',
      id: `${id}#me`,
      url: `${addressOf('explainers', id, lang)}#me`,
      shown: { title, line: kinds.explainers.label[lang] },
      fields: [title, t(lang, 'text.forMeSought'), ...part.lines.map(({ text }) => text.text)],
      facets: {},
    },
  ];
}

function airRecord(store: Store, unit: Entry<'units'>, lang: Lang): SearchRecord[] {
  const air = districtAir(store, unit, lang);
  if (!air) return [];
  const name = inLanguage(unit.fields.name, lang).text;
  const title = `${t(lang, 'unit.air')}${t(lang, 'punctuation.colon')}${name}`;
  const measured = air.figures.map(({ chart }) => chart.label);
  const stations = air.figures.flatMap((figures) => figures.stations.map((station) => inLanguage(station.name, lang).text));
  return [
    {
      kind: 'units',
      id: `${unit.id}#air`,
      url: `${addressOf('units', unit.id, lang)}#air`,
      shown: { title, line: kinds.units.label[lang] },
      fields: [title, t(lang, 'unit.airSought', { district: name }), ...new Set([...measured, ...stations])],
      facets: {},
    },
  ];
}

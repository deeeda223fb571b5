import type { Bilingual, Lang } from '../../domain/language.ts';
import { selfCheckLines, type SelfCheckLine } from '../../domain/requirements/self-check.ts';
import { dataAddress } from '../../domain/page-address.ts';
import { inFull } from '../../domain/site-address.ts';
import { inLanguage } from '../../i18n/translated.ts';
import { t } from '../../i18n/words.ts';
import { cellIn } from '../../schemas/cell-words.ts';
import { selfCheckJson, selfCheckTable } from '../../schemas/self-check.ts';
import { selfCheckAddress } from '../../store/address.ts';
import type { Store } from '../../store/store.ts';
import { demoBanner } from '../../views/demonstration.ts';
import { placeAddressIn } from '../self-check/drawn-results.ts';
import { tableFile, type DataFile } from './data-file.ts';
import { sharedHeaders } from './table-words.ts';

const header: readonly Bilingual[] = [
  sharedHeaders.id,
  sharedHeaders.name,
  { zh: '类别', en: 'Sort' },
  { zh: '规则', en: 'Rule' },
  { zh: '结果', en: 'Result' },
  { zh: '查了几处', en: 'Looked at' },
  { zh: '有问题几处', en: 'At fault' },
  { zh: '其中演示', en: 'Of these invented' },
  { zh: '前几处', en: 'The first of them' },
  sharedHeaders.address,
];

/**
 * A line for each item of the self-check. While a site is built its results are not known: the last step of the build writes the table
 * anew with them.
 */
export const selfCheckFile = (lang: Lang, lines?: readonly SelfCheckLine[]): DataFile =>
  tableFile(selfCheckTable, lang, 'selfCheck.tableName', header, lines ?? selfCheckLines({}), (line) => [
    line.item,
    t(lang, `selfCheck.item.${line.item}`),
    t(lang, `selfCheck.sort.${line.sort}`),
    t(lang, `selfCheck.rule.${line.item}`),
    lines ? t(lang, `selfCheck.${line.result}`) : t(lang, 'selfCheck.pending'),
    cellIn(lang, line.checked),
    cellIn(lang, line.count),
    cellIn(lang, line.invented),
    line.places.map((place) => [placeAddressIn(place, lang), place.found ?? ''].filter(Boolean).join(' ')).join('; '),
    `${selfCheckAddress(lang)}#${line.item}`,
  ]);

/** All results for programs; addresses in full. */
export function selfCheckResultsJson(store: Store, lines: readonly SelfCheckLine[], baseUrl: string): string {
  const items = lines.map(({ places, item, ...line }) => ({
    item,
    name: Object.fromEntries(store.languages.map((lang) => [lang, t(lang, `selfCheck.item.${item}`)])),
    ...line,
    places: places.map((place) => ({
      address: inFull(place.address, baseUrl),
      name: place.name && inLanguage(place.name, 'zh').text,
      found: place.found,
    })),
  }));
  const demonstration = store.portal.demo ? { demonstration: { zh: demoBanner(store, 'zh'), en: demoBanner(store, 'en') } } : {};
  return `${JSON.stringify({ ...demonstration, asOf: store.asOf, items })}\n`;
}

/** The file for programs before anything is judged: all that reads the site finds it in its place. */
export function* selfCheckPending(store: Store, baseUrl: string): Generator<{ address: string; text: () => string }> {
  if (store.sections.has('requirements'))
    yield { address: dataAddress(selfCheckJson), text: () => selfCheckResultsJson(store, selfCheckLines({}), baseUrl) };
}

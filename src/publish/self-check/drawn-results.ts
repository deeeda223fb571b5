import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { isIsoDate } from '../../domain/days/calendar.ts';
import { languageTag, type Lang } from '../../domain/language.ts';
import { pageAddress, pageAt } from '../../domain/page-address.ts';
import {
  countResults,
  selfCheckResults,
  type SelfCheckLine,
  type SelfCheckPlace,
  type SelfCheckResult,
} from '../../domain/requirements/self-check.ts';
import { formatDate, formatNumber } from '../../i18n/formats.ts';
import { linkedWords } from '../../i18n/linked-words.ts';
import { inLanguage } from '../../i18n/translated.ts';
import { t } from '../../i18n/words.ts';
import { selfCheckAddress } from '../../store/address.ts';
import { markChineseRuns } from '../site/chinese-marks.ts';
import { placedPage } from '../site/placed-page.ts';

/** Results as pages show them, for the places that pages keep for them, by the names of those: each item, the sentence over all, and the items by result. */
export function drawnResults(lines: readonly SelfCheckLine[], lang: Lang): Map<string, ElementContent[]> {
  const counts = countResults(lines);
  const page = selfCheckAddress(lang);
  const pieces = linkedWords(lang, 'selfCheck.summary', { ...counts, all: lines.length });
  const summary = pieces.map(({ text, to }): ElementContent => {
    const count = to === undefined ? 0 : counts[to as SelfCheckResult];
    return count > 0 ? h('a', { href: `${page}#${to}`, dataCount: String(count) }, text) : (h(null, text).children[0] as ElementContent);
  });
  return new Map<string, ElementContent[]>([
    ['summary', [h('p', summary)]],
    ['lists', selfCheckResults.flatMap((result) => listOf(lines, result, lang))],
    ...lines.map((line): [string, ElementContent[]] => [line.item, resultOf(line, lang)]),
  ]);
}

/** The items with one result, each as a way to its place. */
function listOf(lines: readonly SelfCheckLine[], result: SelfCheckResult, lang: Lang): ElementContent[] {
  const own = lines.filter((line) => line.result === result);
  if (own.length === 0) return [];
  const items = own.map(({ item }) => h('li', h('a', { href: `#${item}` }, t(lang, `selfCheck.item.${item}`))));
  return [
    h('h3', [statusOf(result, lang), ' ', h('span', { class: 'meta' }, String(own.length))]),
    h('ul', { id: result, class: 'inline-links', dataCounted: true }, items),
  ];
}

const tones: Record<SelfCheckResult, string> = { failed: 'bad', passed: 'good', unchecked: 'none' };
const statusOf = (result: SelfCheckResult, lang: Lang): ElementContent =>
  h('span', { class: 'status', dataTone: tones[result] }, t(lang, `selfCheck.${result}`));

function resultOf({ result, checked, count, invented, places }: SelfCheckLine, lang: Lang): ElementContent[] {
  if (result === 'unchecked') return [h('p', statusOf(result, lang))];
  const figures = { checked: formatNumber(checked, lang), count };
  const looked = count > 0 ? t(lang, 'selfCheck.faults', figures) : t(lang, 'selfCheck.checked', figures);
  const demo =
    invented > 0
      ? [' ', h('span', { class: 'demo-mark' }, t(lang, 'demo.mark')), ' ', t(lang, 'selfCheck.invented', { count: invented })]
      : [];
  return [
    h('p', [statusOf(result, lang), ' ', h('span', { class: 'meta' }, [looked, ...demo])]),
    ...(places.length
      ? [
          h(
            'ul',
            { class: 'self-check-places' },
            places.map((place) => h('li', placeOf(place, lang))),
          ),
        ]
      : []),
    ...(count > places.length ? [h('p', { class: 'meta' }, t(lang, 'selfCheck.more', { count: count - places.length }))] : []),
  ];
}

/** The address of a place in a language, where it is the same below each. */
export const placeAddressIn = ({ address, inEach }: SelfCheckPlace, lang: Lang): string => {
  const page = inEach ? pageAt(address) : undefined;
  return page ? pageAddress(page.path, lang) : address;
};

/** What was found at a place, a day as a language writes it. */
const foundIn = (found: string, lang: Lang): string => (isIsoDate(found) ? formatDate(found, lang) : found);

function placeOf(place: SelfCheckPlace, lang: Lang): (ElementContent | string)[] {
  const href = placeAddressIn(place, lang);
  const name = place.name && inLanguage(place.name, lang);
  const link = name ? h('a', { href, lang: name.lang }, name.text) : h('a', { href }, href);
  return place.found ? [link, ' ', h('span', { class: 'meta' }, foundIn(place.found, lang))] : [link];
}

/** A page with the results in the places that it keeps for them. */
export const withResults = (html: string, results: ReadonlyMap<string, ElementContent[]>, lang: Lang, base: string): string =>
  html.replaceAll(/(<div[^>]* data-self-check="(\w+)"[^>]*>)[^]*?(<\/div>)/g, (whole, open: string, name: string, close: string) => {
    const drawn = results.get(name);
    return drawn ? `${open}${placedPage(marked(toHtml(drawn), lang), base)}${close}` : whole;
  });

/** A piece of a page has no element around it that says its language. */
function marked(html: string, lang: Lang): string {
  const open = `<div lang="${languageTag(lang)}">`;
  return markChineseRuns(`${open}${html}</div>`).slice(open.length, -'</div>'.length);
}

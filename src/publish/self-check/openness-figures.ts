import type { Lang } from '../../domain/language.ts';
import type { SelfCheckPlace } from '../../domain/requirements/self-check.ts';
import { opennessTable } from '../../schemas/self-check.ts';
import { opened, shownWords, readTable, type OutputItem } from './output-file.ts';

/** The figures of the four questions on their page, in its table and above each list, beside those of the table to download. */
export function figuresOfOpenness(): OutputItem {
  const tables = new Map<Lang, string>();
  const pages = new Map<Lang, { address: string; text: string }>();
  return {
    read({ name, address, text }) {
      if (name === `data/${opennessTable}`) tables.set('zh', text);
      if (name === `data/en/${opennessTable}`) tables.set('en', text);
      const page = /^(zh|en)\/requirements\/openness\/index\.html$/.exec(name);
      if (page) pages.set(page[1] as Lang, { address, text });
    },
    finds() {
      const compared = [...pages].flatMap(([lang, page]) => {
        const csv = tables.get(lang);
        const rows = (csv === undefined ? undefined : opened(() => readTable(csv)))?.slice(1) ?? [];
        return rows.flatMap((row) => (row[4] ? [{ ...page, id: row[0]!, figure: `${row[4]} / ${row[5]}` }] : []));
      });
      const places = compared.flatMap(({ address, text, id, figure }): SelfCheckPlace[] => {
        // Where nothing is counted, the page has a dash.
        const wrong = figure.endsWith(' / 0') ? undefined : figuresOf(text, id).find((shown) => shown !== figure);
        return wrong === undefined ? [] : [{ address: `${address}#${id}`, found: `${wrong} ≠ ${figure}` }];
      });
      return { checked: compared.length, places };
    },
  };
}

/** What a page shows of a cell: above its list, and in the table, where it stands beside the way to that list. */
function figuresOf(html: string, id: string): string[] {
  const own = new RegExp(`id="${id}"[^>]*>\\s*<h3>([^]*?)</h3>`).exec(html)?.[1];
  const cells = [...html.matchAll(/<td class="figure">([^]*?)<\/td>/g)]
    .map(([, cell]) => cell!)
    .filter((cell) => cell.includes(`"#${id}"`));
  return [own, ...cells].flatMap((piece) => {
    const figure = /(\d[\d,]*)\s*\/\s*(\d[\d,]*)/.exec(shownWords(piece ?? ''));
    return figure ? [`${figure[1]} / ${figure[2]}`.replaceAll(',', '')] : [];
  });
}

import { identityNumbers, isPersonsNumber, masked } from '../../domain/privacy/identity-number.ts';
import { mobilePhones } from '../../domain/privacy/mobile-phone.ts';
import type { SelfCheckPlace } from '../../domain/requirements/self-check.ts';
import { tableRows, type OutputFile, type OutputItem } from './output-file.ts';

/** Digits that may be the number of a mobile phone or of a person, whole or in the groups in which such are typed. */
const candidates = /(?<![\d.])(?:1[3-9]\d(?:[ -]?\d{4}){2}|\d{17}[\dXx])(?![\dA-Za-z]|\.\d)/g;
/** What stands around a number and tells it from an amount or a code. */
const around = 40;

/**
 * Numbers of persons in the bytes of a site: identity numbers that fit their check character, and mobile phones.
 *
 * @param shown the numbers that the portal shows to be called
 */
export function privateNumbers(shown: readonly string[]): OutputItem {
  const own = new Set(shown.map((number) => number.replaceAll(/\D/g, '')));
  const places: SelfCheckPlace[] = [];
  let checked = 0;
  return {
    read({ address, text }) {
      checked++;
      const found = new Set<string>();
      for (const { 0: number, index } of text.matchAll(candidates)) {
        const near = text.slice(Math.max(0, index - around), index + number.length + around);
        if (!own.has(number.replaceAll(/\D/g, '')) && isPrivate(number, near)) found.add(masked(number));
      }
      for (const number of found) places.push({ address, found: number });
    },
    finds: () => ({ checked, places }),
  };
}

const isPrivate = (number: string, near: string): boolean =>
  /^\d{17}[\dXx]$/.test(number)
    ? isPersonsNumber(number) && [...identityNumbers(near)].some(({ text, isSuspicion }) => text === number && isSuspicion !== true)
    : [...mobilePhones(near)].some(({ text, isSuspicion }) => text.includes(number) && isSuspicion !== true);

/** Files to take away that do not open: tables, files for programs, calendars and feeds. */
export function downloadsOpen(): OutputItem {
  const places: SelfCheckPlace[] = [];
  let checked = 0;
  return {
    read({ name, address, text }) {
      const opens = /^(?:data|[a-z]{2}\/feeds)\//.test(name) ? openers[/\.\w+$/.exec(name)?.[0] ?? ''] : undefined;
      if (!opens) return;
      checked++;
      const found = problemIn(opens, text);
      if (found !== undefined) places.push({ address, found });
    },
    finds: () => ({ checked, places }),
  };
}

const problemIn = (opens: (text: string) => boolean, text: string): string | undefined => {
  try {
    return opens(text) ? undefined : '–';
  } catch (error) {
    return (error as Error).message.split('\n')[0];
  }
};

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const openers: Partial<Record<string, (text: string) => boolean>> = {
  '.csv': (text) => tableRows(text).length >= 0 && text.length > 1,
  '.json': (text) => typeof JSON.parse(text) === 'object',
  '.ics': (text) =>
    /^BEGIN:VCALENDAR\r\n[^]*\r\nEND:VCALENDAR(?:\r\n)?$/.test(text) &&
    count(text, /^BEGIN:VEVENT\r$/gm) === count(text, /^END:VEVENT\r$/gm),
  '.xml': (text) => /^<\?xml [^]*<(rss|feed)[\s>][^]*<\/\1>\s*$/.test(text),
};

/** Figures that are printed in several files: how many records the list of what was published counts, and the tables, and the pages that lead to them. */
export function figuresAgree(base: string): OutputItem {
  const rows = new Map<string, number>();
  const printed: { address: string; table: string; count: number }[] = [];
  return {
    read(file) {
      const { name, text } = file;
      if (/^data\/.*\.csv$/.test(name)) rows.set(name, rowsIn(text));
      if (name === 'data/manifest.json') printed.push(...countsOfManifest(file));
      if (name === 'data/requirements-judged.json')
        printed.push({
          address: file.address,
          table: 'data/requirements-judged.csv',
          count: (JSON.parse(text) as { requirements: unknown[] }).requirements.length,
        });
      if (/^[a-z]{2}\/data\/index\.html$/.test(name))
        for (const [, table, number] of text.matchAll(/<a href="([^"]*\.csv)" download data-count="(\d+)"/g))
          printed.push({ address: file.address, table: table!.slice(base.length), count: Number(number) });
    },
    finds() {
      const compared = printed.filter(({ table }) => rows.has(table));
      const places = compared.flatMap(({ address, table, count: given }): SelfCheckPlace[] =>
        rows.get(table) === given ? [] : [{ address, found: `${table}: ${given} ≠ ${rows.get(table)}` }],
      );
      return { checked: compared.length, places };
    },
  };
}

/** Rows of a table; none of one that does not open, which is another item. */
const rowsIn = (text: string): number => {
  try {
    return tableRows(text).length;
  } catch {
    return NaN;
  }
};

function countsOfManifest({ address, text }: OutputFile): { address: string; table: string; count: number }[] {
  const { kinds } = JSON.parse(text) as { kinds: Record<string, { count: number }> };
  return Object.entries(kinds).flatMap(([kind, { count: number }]) =>
    ['', 'en/'].map((folder) => ({ address, table: `data/${folder}${kind}.csv`, count: number })),
  );
}

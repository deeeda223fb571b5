import type { IsoMonth } from '../../domain/days/calendar.ts';
import type { Lang } from '../../domain/language.ts';
import { countStatuses, requirementStatusNames, type RequirementStatus, type StatusCounts } from '../../domain/requirements/judge.ts';
import type { SelfCheckPlace } from '../../domain/requirements/self-check.ts';
import { t } from '../../i18n/words.ts';
import { scorecardJson, scorecardTables } from '../../schemas/requirement.ts';
import { opened, shownWords, readTable, type OutputFile, type OutputItem } from './output-file.ts';

type Judged = { id: string; status: RequirementStatus; counts: StatusCounts; months: { month: IsoMonth; counts: StatusCounts }[] };

/** The register as programs read it, beside its tables and the page that counts it: each requirement's status and counts, each month's, and how many have which status. */
export function figuresOfRegister(): OutputItem {
  let judged: Judged[] | undefined;
  const tables: (OutputFile & { lang: Lang; isOfMonths: boolean })[] = [];
  const pages: (OutputFile & { lang: Lang })[] = [];
  return {
    read(file) {
      if (file.name === `data/${scorecardJson}`) judged = opened(() => (JSON.parse(file.text) as { requirements: Judged[] }).requirements);
      const table = /^data\/(en\/)?([^/]+)$/.exec(file.name);
      if (table && (scorecardTables as readonly string[]).includes(table[2]!))
        tables.push({ ...file, lang: table[1] ? 'en' : 'zh', isOfMonths: table[2] === scorecardTables[1] });
      const page = /^(zh|en)\/requirements\/scorecard\/index\.html$/.exec(file.name);
      if (page) pages.push({ ...file, lang: page[1] as Lang });
    },
    finds() {
      if (!Array.isArray(judged)) return { checked: 0, places: [] };
      const lines = opened(() => linesOf(judged!)) ?? [];
      const places = [
        ...tables.flatMap(({ address, text, lang, isOfMonths }) =>
          cellsOf(text, lang, isOfMonths).flatMap(([key, cell]): SelfCheckPlace[] => {
            const line = lines.find((one) => one.isOfMonth === isOfMonths && one.key === key);
            const given = line && wordsOf(line, lang);
            return given === undefined || given === cell ? [] : [{ address, found: `${key}: ${cell} ≠ ${given}` }];
          }),
        ),
        ...pages.flatMap((page) => differencesOnPage(page, countStatuses(judged!))),
      ];
      return { checked: lines.length + pages.length, places };
    },
  };
}

/** A requirement, or a month of one, by its name in the tables. */
type Line = { key: string; isOfMonth: boolean; status?: RequirementStatus; counts: StatusCounts };
const linesOf = (judged: readonly Judged[]): Line[] =>
  judged.flatMap(({ id, status, counts, months }) => [
    { key: id, isOfMonth: false, status, counts },
    ...months.map(({ month, counts: own }) => ({ key: `${id} ${month}`, isOfMonth: true, counts: own })),
  ]);

const wordsOf = ({ status, counts }: Line, lang: Lang): string =>
  [...(status ? [t(lang, `judged.${status}`)] : []), ...requirementStatusNames.map((name) => counts[name])].join(' ');

/** The rows of a table of the register by what they are of, each with its status and counts as {@link wordsOf} has them. */
function cellsOf(csv: string, lang: Lang, isOfMonths: boolean): [key: string, cells: string][] {
  const [head = [], ...rows] = opened(() => readTable(csv)) ?? [];
  const shown = [
    ...(isOfMonths ? [] : [head.indexOf(t(lang, 'judged.status'))]),
    ...requirementStatusNames.map((status) => head.indexOf(t(lang, `judged.${status}`))),
  ];
  // A month stands in the third column.
  return rows.map((row) => [isOfMonths ? `${row[0]} ${row[2]}` : row[0]!, shown.map((column) => row[column]).join(' ')]);
}

/** The figures of a page that differ from how many requirements have which status: in the sentence on top, above each list, and in the list. */
function differencesOnPage({ address, text }: OutputFile, counts: StatusCounts): SelfCheckPlace[] {
  return requirementStatusNames.flatMap((status) => {
    const [, part] =
      new RegExp(`<div id="${status}" class="status-part"([^]*?)(?=<div id="\\w+" class="status-part"|</section>)`).exec(text) ?? [];
    const links = [...text.matchAll(new RegExp(`<a href="#${status}" data-count="(\\d+)"[^>]*>([^]*?)</a>`, 'g'))];
    const shown = [
      ...links.flatMap(([, count, words]) => [Number(count), Number(/\d[\d,]*/.exec(shownWords(words!))?.[0].replaceAll(',', ''))]),
      ...(part === undefined ? [] : [Number(/<h3>[^]*?<span class="meta">(\d+)/.exec(part)?.[1]), part.split('<li').length - 1]),
    ];
    const wrong = shown.find((count) => count !== counts[status]);
    return wrong === undefined ? [] : [{ address, found: `${status}: ${wrong} ≠ ${counts[status]}` }];
  });
}

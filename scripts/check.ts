import path from 'node:path';
import { checkArticlesInProse } from '../src/content/copy/check-articles-in-prose.ts';
import { checkCopy } from '../src/content/copy/check-copy.ts';
import { checkDemonstrationWords } from '../src/content/copy/check-demonstration-words.ts';
import { checkAnswersInProse } from '../src/content/copy/check-answers-in-prose.ts';
import { checkUnfilled } from '../src/content/checks/unfilled.ts';
import { checkDueDayInProse } from '../src/content/copy/check-due-day-in-prose.ts';
import { checkFiguresInProse } from '../src/content/copy/check-figures-in-prose.ts';
import { checkFinesInProse } from '../src/content/copy/check-fines-in-prose.ts';
import { checkLawInProse } from '../src/content/copy/check-law-in-prose.ts';
import { checkTermsInProse } from '../src/content/copy/check-terms-in-prose.ts';
import { checkEndedRequirements } from '../src/content/copy/check-ended-requirements.ts';
import { checkSources } from '../src/views/facts/unsourced-faults.ts';
import { checkLimitsInProse } from '../src/content/copy/check-limits-in-prose.ts';
import { checkNumbers } from '../src/content/copy/check-numbers.ts';
import { checkOfficialWords } from '../src/content/copy/check-official-words.ts';
import { checkRepealedNames } from '../src/content/copy/check-repealed-names.ts';
import { checkStandardsInProse } from '../src/content/copy/check-standards-in-prose.ts';
import { readProse } from '../src/content/copy/prose.ts';
import { FaultyContent, formatFaults, sortFaults, withoutNumbers, type Fault } from '../src/content/faults.ts';
import type { Content } from '../src/content/entry.ts';
import { loadContent } from '../src/content/load.ts';
import { borrowedBy, inLibraries } from '../src/content/library.ts';
import { isFolder } from '../src/content/missing.ts';
import { todayIn } from '../src/domain/days/calendar.ts';
import { kindNames, kinds } from '../src/schemas/index.ts';
import { reportLaunch } from './launch.ts';
import { compareWithPublished } from './published.ts';
import { settleContent } from './content-watcher.ts';
import { WrongUse, command, contentOption, exitCodes, lang, print, readAsOf, shownPath } from './cli.ts';

await command({
  name: 'check',
  summary: {
    zh: '检查内容文件夹，说出全部问题的位置和改法。',
    en: 'Checks a content folder and says where every fault is and how to mend it.',
  },
  usage: 'check [--content DIR] [--as-of YYYY-MM-DD] [--json] [--stale MONTHS] [--published FILE|URL] [--launch]',
  details: {
    zh: '  --as-of  按哪一天检查，默认今天（portal.yaml 的时区）\n  --json   以 JSON 输出，供程序使用\n  --stale  列出超过这么多个月没有与来源核对的政策文件、公开要求、指标、名词、文字、价格和答复期限；前两类没有写核对日期的也列出，如 --stale 12\n  --published  与公开过的清单比较（网站的 /data/manifest.json，文件或网址），说出没有更正记录就消失或改动的记录\n  --launch  列出这个文件夹离公开的网站还差什么：待填和演示的内容、示例网址、备案号、空的栏目、没有译的标题，以及各类内容填了多少字段',
    en: '  --as-of  the day for which the content is checked, by default today (in the time zone of portal.yaml)\n  --json   print JSON, for programs\n  --stale  list the documents, requirements, indicators, terms, texts, prices and the limit for answers that were not held against their sources for so many months; of documents and requirements those never checked too, such as --stale 12\n  --published  compare with the manifest of a published site (its /data/manifest.json, a file or an address) and name records that vanished or changed without a correction\n  --launch  list what stands between this folder and a public site: gaps to fill in, invented records, example addresses, record numbers, empty sections, titles without English, and the share of fields filled',
  },
  options: {
    ...contentOption,
    'as-of': { type: 'string' },
    json: { type: 'boolean' },
    stale: { type: 'string' },
    published: { type: 'string' },
    launch: { type: 'boolean' },
  },
  async run({ values }) {
    const asOf = readAsOf(values['as-of']);
    const clock = asOf === undefined ? todayIn : () => asOf;
    const staleMonths = values.stale === undefined ? undefined : readMonths(values.stale);
    if (values.json && values.published !== undefined)
      throw new WrongUse({ zh: '--json 和 --published 不能一起用。', en: '--json and --published do not go together.' });
    const directory = path.resolve(values.content ?? 'content');
    const shown = shownPath(directory);
    await settleContent(directory);
    const loaded = await loadContent(directory, shown, undefined, clock, staleMonths);
    const { content } = loaded;
    const faults = sortFaults([
      ...loaded.faults,
      ...((await isFolder(directory)) ? await checkWords(directory, shown, content, clock) : []),
    ]);
    const errors = faults.filter(({ severity }) => severity === 'error').length;
    if (values.json) {
      const counts = Object.fromEntries(kindNames.map((kind) => [kind, content[kind].length]));
      console.log(
        JSON.stringify({ ok: errors === 0, errors, warnings: faults.length - errors, counts, faults: faults.map(withoutNumbers) }, null, 2),
      );
      if (errors) process.exitCode = exitCodes.faults;
      return;
    }
    if (errors) throw new FaultyContent(faults);
    if (faults.length && !values.launch) console.error(formatFaults(faults, lang, staleMonths === undefined ? undefined : Infinity));
    if (values.launch) return reportLaunch(directory, shown, content);
    if (values.published !== undefined) await compareWithPublished(values.published, content, clock);
    const counts = kindNames.map((kind) => `${kinds[kind].label[lang]} ${content[kind].length}`).join({ zh: '，', en: ', ' }[lang]);
    print({ zh: `没有错误。${counts}。`, en: `No errors. ${counts}.` });
  },
});

function readMonths(typed: string): number {
  if (/^[1-9]\d{0,2}$/.test(typed)) return Number(typed);
  throw new WrongUse({
    zh: `--stale “${typed}”应是月数，如 12。`,
    en: `--stale "${typed}" should be a number of months, such as 12.`,
  });
}

/** What is wrong with the editors' own words. */
async function checkWords(directory: string, shown: string, content: Content, clock: typeof todayIn): Promise<Fault[]> {
  const [portal] = content.portal;
  const today = portal && clock(portal.fields.timeZone);
  const prose = await readProse(directory, shown);
  const faults = [
    ...(await checkCopy(directory, prose, englishNames(content))),
    ...checkNumbers(prose),
    ...checkDueDayInProse(prose, content),
    ...checkAnswersInProse(prose, content),
    ...checkFiguresInProse(prose, content),
    ...checkFinesInProse(prose, content),
    ...checkOfficialWords(prose, content),
    ...(portal?.fields.demo === false ? checkDemonstrationWords(prose) : []),
    ...(today ? checkRepealedNames(prose, content, today) : []),
    ...checkArticlesInProse(prose, content),
    ...checkTermsInProse(prose, content),
    ...(today ? checkLawInProse(prose, content, today) : []),
    ...(today ? checkStandardsInProse(prose, content, today) : []),
    ...(today ? checkEndedRequirements(prose, content, today) : []),
    ...(today ? checkLimitsInProse(prose, content, today) : []),
    ...(await checkSources(directory, shown, content)),
    ...checkUnfilled(content, shown),
  ];
  return inLibraries(faults, await borrowedBy(directory), shown);
}

/** What the portal calls itself, its units and its stations in English. */
function englishNames({ portal, units, stations }: Content): string[] {
  return [
    ...portal.flatMap(({ fields: { name, city } }) => [name.en, city.en]),
    ...units.flatMap(({ fields: { name, fullName } }) => [name.en, fullName?.en]),
    ...stations.map(({ id }) => id),
  ].filter((name) => name !== undefined);
}

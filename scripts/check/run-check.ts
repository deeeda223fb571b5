import path from 'node:path';
import { checkArticlesInProse } from '../../src/content/copy/check-articles-in-prose.ts';
import { checkCopy } from '../../src/content/copy/check-copy.ts';
import { checkDemonstrationWords } from '../../src/content/copy/check-demonstration-words.ts';
import { checkAnswersInProse } from '../../src/content/copy/check-answers-in-prose.ts';
import { checkUnfilled } from '../../src/content/checks/unfilled.ts';
import { checkDueDayInProse } from '../../src/content/copy/check-due-day-in-prose.ts';
import { checkFiguresInProse } from '../../src/content/copy/check-figures-in-prose.ts';
import { checkFinesInProse } from '../../src/content/copy/check-fines-in-prose.ts';
import { checkLawInProse } from '../../src/content/copy/check-law-in-prose.ts';
import { checkTermsInProse } from '../../src/content/copy/check-terms-in-prose.ts';
import { checkChineseLawNames } from '../../src/content/copy/check-chinese-law-names.ts';
import { checkEnglishLawNames } from '../../src/content/copy/check-english-law-names.ts';
import { checkEndedRequirements } from '../../src/content/copy/check-ended-requirements.ts';
import { checkSources } from '../../src/views/facts/unsourced-faults.ts';
import { checkLimitsInProse } from '../../src/content/copy/check-limits-in-prose.ts';
import { checkNumbers } from '../../src/content/copy/check-numbers.ts';
import { checkOfficialWords } from '../../src/content/copy/check-official-words.ts';
import { checkRepealedNames } from '../../src/content/copy/check-repealed-names.ts';
import { checkStandardsInProse } from '../../src/content/copy/check-standards-in-prose.ts';
import { readProse, type Prose } from '../../src/content/copy/prose.ts';
import { formatFaults, sortFaults, withoutNumbers, type Fault } from '../../src/content/faults.ts';
import { FaultyContent } from '../../src/content/faulty-content.ts';
import type { Content } from '../../src/content/entry.ts';
import type { FaultyRecords } from '../../src/content/faulty-records.ts';
import { loadContent, type LoadResult } from '../../src/content/load.ts';
import { borrowedBy, inLibraries } from '../../src/content/library.ts';
import { isFolder } from '../../src/content/missing.ts';
import { todayIn } from '../../src/domain/days/calendar.ts';
import { kindNames, kinds } from '../../src/schemas/index.ts';
import { Store } from '../../src/store/store.ts';
import { settleContent } from '../content-watcher.ts';
import { dueLines } from './due-lines.ts';
import { unreadLines } from './unread-lines.ts';
import { WrongUse, exitCodes, lang, print, readAsOf, shownPath } from '../cli.ts';

/** What `npm run check` was given. */
export type CheckOptions = {
  content?: string;
  'as-of'?: string;
  json?: boolean;
  stale?: string;
  published?: string;
  launch?: boolean;
  all?: boolean;
};

/** Checks a content folder and prints every fault in it. @throws FaultyContent where one of them is an error */
export async function runCheck(values: CheckOptions): Promise<void> {
  const asOf = readAsOf(values['as-of']);
  const clock = asOf === undefined ? todayIn : () => asOf;
  const staleMonths = values.stale === undefined ? undefined : readMonths(values.stale);
  if (values.json && values.published !== undefined)
    throw new WrongUse({ zh: '--json 和 --published 不能一起用。', en: '--json and --published do not go together.' });
  if (values.json && values.launch)
    throw new WrongUse({ zh: '--json 和 --launch 不能一起用。', en: '--json and --launch do not go together.' });
  if (values.all && !values.launch) throw new WrongUse({ zh: '--all 要和 --launch 一起用。', en: '--all goes with --launch.' });
  const directory = path.resolve(values.content ?? 'content');
  const shown = shownPath(directory);
  await settleContent(directory);
  const loaded = await loadContent(directory, shown, undefined, clock, staleMonths);
  const { content } = loaded;
  const faults = sortFaults([...loaded.faults, ...((await isFolder(directory)) ? await checkWords(directory, shown, loaded, clock) : [])]);
  const errors = faults.filter(({ severity }) => severity === 'error').length;
  if (values.json) {
    const counts = Object.fromEntries(kindNames.map((kind) => [kind, content[kind].length]));
    console.log(
      JSON.stringify({ ok: errors === 0, errors, warnings: faults.length - errors, counts, faults: faults.map(withoutNumbers) }, null, 2),
    );
    if (errors) process.exitCode = exitCodes.faults;
    return;
  }
  if (errors) {
    nameWhatWaits(values);
    throw new FaultyContent(faults);
  }
  if (faults.length && !values.launch) console.error(formatFaults(faults, lang, staleMonths === undefined ? undefined : Infinity));
  // What a plain check does not need is not loaded: it starts the sooner.
  if (values.published !== undefined) {
    const { compareWithPublished } = await import('../published.ts');
    await compareWithPublished(values.published, { content, shown }, clock);
  }
  if (values.launch) return (await import('../launch.ts')).reportLaunch(directory, shown, content, values.all ? Infinity : undefined);
  const counts = kindNames.map((kind) => `${kinds[kind].label[lang]} ${content[kind].length}`).join({ zh: '，', en: ', ' }[lang]);
  print({ zh: `没有错误。${counts}。`, en: `No errors. ${counts}.` });
  if (values.launch || values.published !== undefined) return;
  const [portal] = content.portal;
  if (!portal) return;
  const store = new Store(content, clock(portal.fields.timeZone));
  for (const line of [...unreadLines(store, lang), ...dueLines(store, lang)]) console.log(line);
}

/** Says that what was asked for besides the check has to wait for content that can be read whole. */
function nameWhatWaits({ launch, published }: CheckOptions): void {
  const waiting = [...(launch ? ['--launch'] : []), ...(published === undefined ? [] : ['--published'])].join(
    { zh: '、', en: ' and ' }[lang],
  );
  if (!waiting) return;
  const words = {
    zh: `${waiting} 要等下面的错误改好：内容读不全，列出来的也不全。改好后再运行一次。`,
    en: `${waiting} must wait until the errors below are mended: what cannot be read whole cannot be listed or compared. Run it again then.`,
  };
  console.error(`${words[lang]}\n`);
}

function readMonths(typed: string): number {
  if (/^[1-9]\d{0,2}$/.test(typed)) return Number(typed);
  throw new WrongUse({
    zh: `--stale “${typed}”应是月数，如 12。`,
    en: `--stale "${typed}" should be a number of months, such as 12.`,
  });
}

/**
 * What is wrong with the editors' own words. Where a record could not be read, they are not held against the content: what they
 * say of that record would be called unfounded.
 */
async function checkWords(directory: string, shown: string, { content, faulty }: LoadResult, clock: typeof todayIn): Promise<Fault[]> {
  const prose = await readProse(directory, shown);
  const alone = [
    ...(areNamesRead(faulty) ? await checkCopy(directory, prose, englishNames(content)) : []),
    ...checkNumbers(prose),
    ...(content.portal[0]?.fields.demo === false ? checkDemonstrationWords(prose) : []),
  ];
  const together = faulty.areNone ? await checkAgainstContent(directory, shown, prose, content, clock) : [];
  return inLibraries([...alone, ...together], await borrowedBy(directory), shown);
}

/** Whether what has an English name of its own could be read: in texts such a name would be a word that no dictionary has. */
const areNamesRead = (faulty: FaultyRecords): boolean => !(['portal', 'units', 'stations'] as const).some((kind) => faulty.has(kind));

/** What the editors' words say that the content has otherwise, or has not. */
async function checkAgainstContent(
  directory: string,
  shown: string,
  prose: Prose,
  content: Content,
  clock: typeof todayIn,
): Promise<Fault[]> {
  const [portal] = content.portal;
  const today = portal && clock(portal.fields.timeZone);
  return [
    ...checkDueDayInProse(prose, content),
    ...checkAnswersInProse(prose, content),
    ...checkFiguresInProse(prose, content),
    ...checkFinesInProse(prose, content),
    ...checkOfficialWords(prose, content),
    ...(today ? checkRepealedNames(prose, content, today) : []),
    ...checkChineseLawNames(prose, content),
    ...checkEnglishLawNames(prose, content),
    ...checkArticlesInProse(prose, content),
    ...checkTermsInProse(prose, content),
    ...(today ? checkLawInProse(prose, content, today) : []),
    ...(today ? checkStandardsInProse(prose, content, today) : []),
    ...(today ? checkEndedRequirements(prose, content, today) : []),
    ...(today ? checkLimitsInProse(prose, content, today) : []),
    ...(await checkSources(directory, shown, content)),
    ...checkUnfilled(content, shown),
  ];
}

/** What the portal calls itself, its units and its stations in English. */
function englishNames({ portal, units, stations }: Content): string[] {
  return [
    ...portal.flatMap(({ fields: { name, city } }) => [name.en, city.en]),
    ...units.flatMap(({ fields: { name, fullName } }) => [name.en, fullName?.en]),
    ...stations.map(({ id }) => id),
  ].filter((name) => name !== undefined);
}

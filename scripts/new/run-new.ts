import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { FaultyContent, formatFaults } from '../../src/content/faults.ts';
import { loadContent } from '../../src/content/load.ts';
import { isFile } from '../../src/content/missing.ts';
import { whileLocked } from '../../src/content/writing/content-lock.ts';
import { writeChanges } from '../../src/content/writing/journal.ts';
import { monthOf, plusMonths, todayIn } from '../../src/domain/days/calendar.ts';
import { contentWatcher } from '../content-watcher.ts';
import { WrongUse, lang, print, readAsOf, shownPath } from '../cli.ts';
import { askFor, cityOf } from './ask.ts';
import type { Answers } from './options.ts';
import type { NewCity } from './city.ts';
import { beginnings } from './folder.ts';
import { missingFrom } from './missing.ts';

/** Begins the folder of a city, or adds to one what it lacks. */
export async function runNew(values: Answers & { 'as-of'?: string }, positionals: readonly string[]): Promise<void> {
  const [folder] = positionals;
  if (!folder || positionals.length > 1) throw new WrongUse({ zh: '请写明一个文件夹。', en: 'Name one folder.' });
  const directory = path.resolve(folder);
  const asOf = readAsOf(values['as-of']);
  const isThere = await isFile(path.join(directory, 'portal.yaml'));
  const city = isThere ? await cityIn(directory) : cityOf(await askFor(values), asOf);
  await mkdir(directory, { recursive: true });
  const written = await whileLocked(directory, () => writeMissing(directory, city), contentWatcher);
  report(shownPath(directory), written);
  const { faults } = await loadContent(directory, shownPath(directory));
  if (faults.length) console.error(formatFaults(faults, lang));
}

async function writeMissing(directory: string, city: NewCity): Promise<string[]> {
  const missing = await missingFrom(directory, beginnings(city, lang), city.isDemonstration);
  await writeChanges(directory, missing);
  return [...missing.keys()];
}

/**
 * The city whose folder is there already.
 *
 * @throws FaultyContent where its portal.yaml cannot be read
 */
async function cityIn(directory: string): Promise<NewCity> {
  const { content, faults } = await loadContent(directory, shownPath(directory));
  const [portal] = content.portal;
  if (!portal) throw new FaultyContent(faults.filter(({ file }) => file.endsWith('portal.yaml')));
  const { name, city, owner, publisher, baseUrl, timeZone, reporting, demo, languages } = portal.fields;
  const units = content.units.map(({ id, fields }) => ({ id, name: fields.name, fullName: fields.fullName, kind: fields.kind }));
  const today = todayIn(timeZone);
  return {
    name,
    city,
    office: units.find(({ id }) => id === owner) ?? { id: owner, name: publisher },
    districts: units.filter(({ kind }) => kind !== 'department'),
    baseUrl,
    timeZone,
    dueDay: reporting.dueDay,
    from: [reporting.from, plusMonths(monthOf(today), -1)].toSorted()[0]!,
    today,
    isInEnglish: languages.includes('en') || (!languages.length && city.en !== undefined),
    isDemonstration: demo,
  };
}

function report(shown: string, written: readonly string[]): void {
  if (!written.length) return print({ zh: `${shown} 什么也不缺，没有改动。`, en: `${shown} lacks nothing; nothing was changed.` });
  const places = [...new Set(written.map((name) => name.split('/')[0]!))].join({ zh: '、', en: ', ' }[lang]);
  print({
    zh: `${shown} 已写入 ${written.length} 个文件：${places}。\n接着：\n  npm run start -- --content ${shown}\n  npm run check -- --content ${shown} --launch   列出公开之前还要做的事`,
    en: `${shown}: ${written.length} files were written, in ${places}.\nNext:\n  npm run start -- --content ${shown}\n  npm run check -- --content ${shown} --launch   lists what to do before it is public`,
  });
}

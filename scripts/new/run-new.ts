import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Content, Entry } from '../../src/content/entry.ts';
import { formatFaults } from '../../src/content/faults.ts';
import { FaultyContent } from '../../src/content/faulty-content.ts';
import { loadContent } from '../../src/content/load.ts';
import { isFile } from '../../src/content/missing.ts';
import { whileLocked } from '../../src/content/writing/content-lock.ts';
import { writeChanges } from '../../src/content/writing/journal.ts';
import { monthOf, plusMonths, todayIn, type IsoDate } from '../../src/domain/days/calendar.ts';
import { nearest } from '../../src/domain/nearest.ts';
import { isKind, kindNames, publicFrom, usesOf, type Kind } from '../../src/schemas/index.ts';
import { contentWatcher } from '../content-watcher.ts';
import { BadInput, WrongUse, lang, print, readAsOf, shownPath, typedPath } from '../cli.ts';
import { askFor, cityOf } from './ask.ts';
import { cityOptions, type Answers } from './options.ts';
import { showsAll, type NewCity } from './city.ts';
import { beginnings } from './folder.ts';
import { missingFrom } from './missing.ts';

/** Begins the folder of a city, or adds to one what it lacks. */
export async function runNew(values: Answers & { 'as-of'?: string; kind?: string }, positionals: readonly string[]): Promise<void> {
  const [folder] = positionals;
  if (!folder || positionals.length > 1) throw new WrongUse({ zh: '请写明一个文件夹。', en: 'Name one folder.' });
  const directory = path.resolve(folder);
  const asOf = readAsOf(values['as-of']);
  const kind = kindNamed(values.kind);
  if (await isNoFolder(directory))
    throw new WrongUse({
      zh: `${shownPath(directory)} 是一个文件，不是文件夹。请另写一个。`,
      en: `${shownPath(directory)} is a file and no folder. Name another.`,
    });
  const isThere = await isFile(path.join(directory, 'portal.yaml'));
  const city = isThere ? await cityIn(directory, asOf) : cityOf(await askFor(values, asOf), asOf);
  if (isThere) warnOfNoEffect(values, shownPath(directory));
  if (kind && !showsAll(city, kind)) throw closedSection(kind, shownPath(directory));
  await mkdir(directory, { recursive: true });
  const asked = isThere ? kind : undefined;
  const written = await whileLocked(directory, () => writeMissing(directory, city, asked), contentWatcher);
  if (asked) reportKind(directory, asked, written);
  else report(directory, written);
  const { faults } = await loadContent(directory, shownPath(directory));
  if (faults.length) console.error(formatFaults(faults, lang));
}

/** Whether something stands there, or above it, that can hold no files. */
const isNoFolder = (directory: string): Promise<boolean> =>
  stat(directory).then(
    (found) => !found.isDirectory(),
    ({ code }: NodeJS.ErrnoException) => code === 'ENOTDIR',
  );

/** The kind of which alone an example is asked for. */
function kindNamed(name: string | undefined): Kind | undefined {
  if (name === undefined || isKind(name)) return name;
  const close = nearest(name, kindNames);
  throw new WrongUse({
    zh: `--kind “${name}”不是内容种类。${close ? `是否为“${close}”？` : `可选：${kindNames.join('、')}。`}`,
    en: `--kind "${name}" is no kind of content. ${close ? `Did you mean "${close}"?` : `Choose one of: ${kindNames.join(', ')}.`}`,
  });
}

/** Names the options that say something of the city, once its folder says that: nothing that is there is changed. */
function warnOfNoEffect(values: Answers, shown: string): void {
  const given = Object.keys(cityOptions).filter((option) => values[option as keyof Answers] !== undefined);
  if (!given.length) return;
  const named = given.map((option) => `--${option}`).join({ zh: '、', en: ', ' }[lang]);
  const words = {
    zh: `${named} 没有作用：${shown} 已经有了，从不改动已有的文件。请在 ${shown}/portal.yaml 和 ${shown}/units.yaml 里改。`,
    en: `Without effect: ${named}. ${shown} is there, and no file that is there is changed. Change it in ${shown}/portal.yaml and ${shown}/units.yaml.`,
  };
  console.error(words[lang]);
}

const closedSection = (kind: Kind, shown: string) =>
  new BadInput({
    zh: `栏目 ${kind} 没有开（${shown}/portal.yaml 的 sections），没有写示例。要开设的话，先把 ${kind} 加进 sections，再运行一次。`,
    en: `The section ${kind} is closed (sections in ${shown}/portal.yaml), so no example was written. Add ${kind} to sections first, then run this again.`,
  });

async function writeMissing(directory: string, city: NewCity, kind: Kind | undefined): Promise<string[]> {
  // Whoever names a kind wants its example, invented as it is, also where the examples were taken out; a correction is of an example of another kind.
  const all = [...beginnings(kind && kind !== 'corrections' ? { ...city, isDemonstration: true } : city, lang)];
  const place = kind && usesOf(kind).place;
  const asked = new Map(place ? all.filter(([name]) => name === place || name.startsWith(`${place}/`)) : all);
  const missing = await missingFrom(directory, asked, city, kind !== undefined);
  await writeChanges(directory, missing);
  return [...missing.keys()];
}

/**
 * The city whose folder is there already.
 *
 * @throws FaultyContent where its portal.yaml cannot be read
 */
async function cityIn(directory: string, asOf: IsoDate | undefined): Promise<NewCity> {
  const { content, faults } = await loadContent(directory, shownPath(directory));
  const [portal] = content.portal;
  if (!portal) throw new FaultyContent(faults.filter(({ file }) => file.endsWith('portal.yaml')));
  const { name, city, owner, publisher, baseUrl, timeZone, reporting, demo, languages, sections } = portal.fields;
  const units = content.units.map(({ id, fields }) => ({ id, name: fields.name, fullName: fields.fullName, kind: fields.kind }));
  const today = asOf ?? todayIn(timeZone);
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
    sections,
    isInEnglish: languages.includes('en') || (!languages.length && city.en !== undefined),
    isDemonstration: demo,
    known: knownIn(content, today),
  };
}

/** Of each kind a record that is public, to which an example may refer: of documents the plan. */
function knownIn(content: Content, today: IsoDate): Record<string, string | undefined> {
  const isOpen = (entry: Entry) => {
    const from = publicFrom(entry);
    return from === 'always' || (from !== undefined && from <= today);
  };
  const ids = kindNames.map((kind) => [kind, (content[kind] as Entry[]).find(isOpen)?.id] as const);
  const { document, clause } = content.portal[0]!.fields.reporting;
  return { ...Object.fromEntries(ids), documents: document, clauses: `${document}#${clause}` };
}

/** What became of the example of a kind that was asked for. */
function reportKind(directory: string, kind: Kind, written: readonly string[]): void {
  const shown = `${shownPath(directory)}/${usesOf(kind).place}`;
  if (!written.some((name) => !name.endsWith('README.md')))
    return print(
      usesOf(kind).layout === 'tables'
        ? {
            zh: `${shown} 没有写入示例：已有的表从不改动。各列填什么，见 ${shown}/README.md。`,
            en: `No example was written in ${shown}: a table that is there is never changed. What each column holds stands in ${shown}/README.md.`,
          }
        : {
            zh: `${shown} 已经有了，不缺示例，没有改动。`,
            en: `${shown} is there and needs no example; nothing was changed.`,
          },
    );
  print({
    zh: `${shown} 写入了一个示例：${written.join('、')}。\n标明 demo 的是虚构的，网页上会写明；改成自己的以后去掉 demo，或者用 npm run demo -- remove --content ${typedPath(directory)} 移除。`,
    en: `${shown}: an example was written (${written.join(', ')}).\nWhat is marked demo is invented, and pages say so. Make it your own and take the mark away, or take it out with npm run demo -- remove --content ${typedPath(directory)}.`,
  });
}

function report(directory: string, written: readonly string[]): void {
  const [shown, typed] = [shownPath(directory), typedPath(directory)];
  if (!written.length) return print({ zh: `${shown} 什么也不缺，没有改动。`, en: `${shown} lacks nothing; nothing was changed.` });
  const places = [...new Set(written.map((name) => name.split('/')[0]!))].join({ zh: '、', en: ', ' }[lang]);
  print({
    zh: `${shown} 已写入 ${written.length} 个文件：${places}。\n接着：\n  npm run start -- --content ${typed}\n  npm run check -- --content ${typed} --launch   列出公开之前还要做的事`,
    en: `${shown}: ${written.length} files were written, in ${places}.\nNext:\n  npm run start -- --content ${typed}\n  npm run check -- --content ${typed} --launch   lists what to do before it is public`,
  });
}

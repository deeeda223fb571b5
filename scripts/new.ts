import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { FaultyContent, formatFaults } from '../src/content/faults.ts';
import { loadContent } from '../src/content/load.ts';
import { isFile } from '../src/content/missing.ts';
import { whileLocked } from '../src/content/writing/content-lock.ts';
import { writeChanges } from '../src/content/writing/journal.ts';
import { monthOf, plusMonths, todayIn } from '../src/domain/days/calendar.ts';
import { contentWatcher } from './content-watcher.ts';
import { WrongUse, command, lang, print, readAsOf, shownPath } from './cli.ts';
import { askFor, cityOf, cityOptions } from './new/ask.ts';
import type { NewCity } from './new/city.ts';
import { beginnings } from './new/folder.ts';
import { missingFrom } from './new/missing.ts';

await command({
  name: 'new',
  summary: {
    zh: '为一座城市建立内容文件夹：马上就能生成网站，每个字段都写明填什么。再次运行只补缺少的，从不改动已有的文件。',
    en: 'Begins the content folder of a city: it builds at once, and says of each field what it holds. Run again, it adds what is missing and never changes a file that is there.',
  },
  usage:
    'new DIR [--city NAME] [--city-en NAME] [--name NAME] [--name-en NAME] [--districts LIST] [--office NAME] [--office-en NAME] [--url URL] [--zone ZONE] [--due-day N] [--from YYYY-MM] [--languages zh,en|zh] [--as-of YYYY-MM-DD]',
  details: {
    zh: '  DIR          内容文件夹，可以在任何地方\n  --city       城市的名称，必填；在终端里没有写的会逐项询问\n  --districts  各区，用“、”隔开；英文名写在 = 后，在格网图上的行和列写在 @ 后，如 "东山区=Dongshan@1,2、西河区=Xihe@1,1"\n  --office     主办机关，默认“城市+生态环境局”\n  --url        网站将来的地址\n  --zone       时区，默认 Asia/Shanghai\n  --due-day    每月几日前报告上月进展，默认 15\n  --from       首个报告月，默认上个月\n  --languages  正文写中英文（zh,en）或只写中文（zh）\n\n国家的法律和公开要求随软件提供（library: national），不用抄写。',
    en: '  DIR          the content folder, which may lie anywhere\n  --city       the name of the city in Chinese, which is needed; on a terminal what is not said is asked for\n  --districts  the districts, with ; between them, each with its English after = and its row and column on the grid after @, such as "东山区=Dongshan@1,2;西河区=Xihe@1,1"\n  --office     the office that runs the portal, by default the ecology bureau of the city\n  --url        the address at which the site will stand\n  --zone       the time zone, by default Asia/Shanghai\n  --due-day    the day by which units report on the month before, by default 15\n  --from       the first month of reports, by default last month\n  --languages  texts in both languages (zh,en) or in Chinese alone (zh)\n\nNational laws and duties come with the software (library: national) and need no copying.',
  },
  takesWords: true,
  options: { ...cityOptions, 'as-of': { type: 'string' } },
  async run({ values, positionals }) {
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
  },
});

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
  const { name, city, owner, publisher, baseUrl, timeZone, reporting, demo } = portal.fields;
  const units = content.units.map(({ id, fields }) => ({ id, name: fields.name, kind: fields.kind }));
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
    isInEnglish: city.en !== undefined,
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

import { createInterface } from 'node:readline/promises';
import { monthOf, plusMonths, todayIn, type IsoDate } from '../../src/domain/days/calendar.ts';
import { isIsoMonth } from '../../src/domain/days/calendar.ts';
import { isTimeZone } from '../../src/domain/days/time-zone.ts';
import { readBaseUrl } from '../../src/domain/site-address.ts';
import { faultsOfSections } from '../../src/content/checks/sections.ts';
import { optionalSections } from '../../src/schemas/sections.ts';
import type { Bilingual, Translated } from '../../src/domain/language.ts';
import { WrongUse, lang, print } from '../cli.ts';
import type { Answers, cityOptions } from './options.ts';
import { BadAnswer, districtsIn, isName, unitNamed, type NewCity, type NewUnit } from './city.ts';

type Question = { option: keyof typeof cityOptions; prompt: Bilingual; usual: (answers: Answers) => string };

const questions: readonly Question[] = [
  { option: 'city', prompt: { zh: '城市的名称（如 云川市）', en: 'Name of the city in Chinese (such as 云川市)' }, usual: () => '' },
  { option: 'languages', prompt: { zh: '语言：zh,en 或 zh', en: 'Languages: zh,en or zh' }, usual: () => 'zh,en' },
  { option: 'city-en', prompt: { zh: '城市的英文名', en: 'Name of the city in English' }, usual: () => '' },
  { option: 'name', prompt: { zh: '网站的名称', en: 'Name of the site in Chinese' }, usual: ({ city = '' }) => `${city}污染防治公开门户` },
  {
    option: 'name-en',
    prompt: { zh: '网站的英文名', en: 'Name of the site in English' },
    usual: (answers) => (answers['city-en'] ? `Open ${answers['city-en']}` : ''),
  },
  {
    option: 'districts',
    prompt: {
      zh: '各区，用“、”或逗号隔开；英文名写在 = 后，在格网图上的行和列写在 @ 后，如 东山区=Dongshan@1,2',
      en: 'Districts, with ; or commas between them, the English after =, row and column on the grid after @, such as 东山区=Dongshan@1,2',
    },
    usual: () => '',
  },
  {
    option: 'office',
    prompt: { zh: '主办机关', en: 'Office that runs the portal, in Chinese' },
    usual: ({ city = '' }) => `${city}生态环境局`,
  },
  {
    option: 'office-en',
    prompt: { zh: '主办机关的英文名', en: 'That office in English' },
    usual: (answers) => (answers['city-en'] ? `${answers['city-en']} Ecology and Environment Bureau` : ''),
  },
  { option: 'url', prompt: { zh: '网站将来的地址', en: 'Address at which the site will stand' }, usual: () => 'https://portal.example' },
  { option: 'zone', prompt: { zh: '时区', en: 'Time zone' }, usual: () => 'Asia/Shanghai' },
  {
    option: 'due-day',
    prompt: { zh: '每月几日前报告上月进展', en: 'Day of the month by which units report on the month before' },
    usual: () => '15',
  },
  {
    option: 'sections',
    prompt: {
      zh: `开设的栏目，用逗号隔开，不填为全部；可选：${optionalSections.join('、')}`,
      en: `Sections with commas between them, all where this is empty; choices: ${optionalSections.join(', ')}`,
    },
    usual: () => '',
  },
];

/**
 * Asks on a terminal for what was not said, and again where an answer cannot be used; elsewhere what is usual holds.
 *
 * @throws WrongUse where somebody ends the questions before the last, and for what was given and cannot be used
 */
export async function askFor(given: Answers, asOf: IsoDate | undefined): Promise<Answers> {
  const answers = { ...given };
  const desk = process.stdin.isTTY && process.stdout.isTTY ? createInterface(process.stdin, process.stdout) : undefined;
  // Lines that are pasted all at once wait here for their questions.
  const lines = desk?.[Symbol.asyncIterator]();
  desk?.on('SIGINT', () => desk.close());
  const ask = async (words: string): Promise<string | undefined> => {
    desk?.setPrompt(words);
    desk?.prompt();
    const line = await lines?.next();
    if (line?.done) throw new WrongUse({ zh: '没有问完，什么也没有写入。', en: 'The questions were cut short; nothing was written.' });
    return line?.value.trim();
  };
  try {
    const wrong = desk && refusalOf(answers, asOf);
    if (wrong) throw wrong;
    for (const { option, prompt, usual } of questions) {
      if (answers[option] !== undefined || (option.endsWith('-en') && answers.languages === 'zh')) continue;
      const otherwise = usual(answers);
      for (let isTaken = false; !isTaken;) {
        const answer = (await ask(`${prompt[lang]}${otherwise && ` [${otherwise}]`}: `)) || otherwise;
        const refusal = desk && refusalOf({ ...answers, [option]: answer }, asOf);
        if (refusal) print(refusal.messages);
        else answers[option] = answer;
        isTaken = !refusal;
      }
    }
  } finally {
    desk?.close();
  }
  return answers;
}

/** Why answers cannot be used, as far as they go; undefined where they can. */
function refusalOf(answers: Answers, asOf: IsoDate | undefined): WrongUse | undefined {
  try {
    cityOf({ ...answers, city: answers.city ?? '某市' }, asOf);
    return undefined;
  } catch (error) {
    if (error instanceof WrongUse) return error;
    throw error;
  }
}

/**
 * The city that the answers tell of.
 *
 * @throws WrongUse for an answer that cannot be used
 */
export function cityOf(answers: Answers, asOf: IsoDate | undefined): NewCity {
  const { city = '', languages = 'zh,en', districts = '', zone = 'Asia/Shanghai' } = answers;
  if (!city) throw refused('city', city, { zh: '请写城市的名称', en: 'say the name of the city' });
  const named = languages
    .split(/[,，、;；\s]+/)
    .toSorted()
    .join();
  if (named !== 'zh' && named !== 'en,zh') throw refused('languages', languages, { zh: '应为 zh,en 或 zh', en: 'say zh,en or zh' });
  for (const option of ['city', 'city-en', 'name', 'name-en', 'office', 'office-en'] as const)
    if (answers[option] && !isName(answers[option]))
      throw refused(option, answers[option], {
        zh: '名称里只能有文字、数字和标点',
        en: 'a name has letters, numbers and punctuation alone',
      });
  if (!isTimeZone(zone)) throw refused('zone', zone, { zh: '应是时区，如 Asia/Shanghai', en: 'say a time zone such as Asia/Shanghai' });
  const isInEnglish = named !== 'zh';
  const inBoth = (zh: string, en: string | undefined) => (isInEnglish && en ? { zh, en } : { zh });
  const today = asOf ?? todayIn(zone);
  const office = answers.office || `${city}生态环境局`;
  const units = unitIn('districts', districts, () => districtsIn(districts));
  const owner = officeOf(inBoth(city, answers['city-en']), inBoth(office, answers['office-en']));
  if (units.some(({ id }) => id === owner.id))
    throw refused('office', office, { zh: '和一个区同音同编号，请写全称', en: 'a district has the same id; give its name in full' });
  return {
    name: inBoth(answers.name || `${city}污染防治公开门户`, answers['name-en']),
    city: inBoth(city, answers['city-en']),
    office: owner,
    districts: units,
    baseUrl: addressIn(answers.url || 'https://portal.example'),
    timeZone: zone,
    dueDay: dayIn(answers['due-day'] || '15'),
    from: monthIn(answers.from || plusMonths(monthOf(today), -1), today),
    today,
    sections: sectionsIn(answers.sections ?? ''),
    isInEnglish,
    isDemonstration: true,
  };
}

/** The office that runs the portal: on its own pages it needs no city before it. */
function officeOf(city: Translated, fullName: Translated): NewUnit {
  const zh = fullName.zh.startsWith(city.zh) ? `${city.zh.endsWith('市') ? '市' : ''}${fullName.zh.slice(city.zh.length)}` : fullName.zh;
  const en = city.en !== undefined && fullName.en?.startsWith(`${city.en} `) ? fullName.en.slice(city.en.length + 1) : fullName.en;
  const unit = unitIn('office', fullName.zh, () => unitNamed(zh.replace(/^市(?=.)/u, ''), en));
  return { ...unit, name: { zh, en }, ...(zh === fullName.zh ? {} : { fullName }) };
}

const refused = (option: string, typed: string, { zh, en }: Bilingual) =>
  new WrongUse({ zh: `--${option} “${typed}”：${zh}。`, en: `--${option} "${typed}": ${en}.` });

function unitIn<T>(option: string, typed: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof BadAnswer)) throw error;
    const { message } = error;
    throw refused(option, typed, {
      zh: `“${message}”不能用：每个单位要有自己的中文名称（英文名也不能相同），只用文字、数字和标点；在格网上各占一格，行和列都在1到12之间`,
      en: `"${message}" cannot be used: each unit has a Chinese name of its own (and an English one, where it has any) in letters, numbers and punctuation, and a place on the grid to itself, in rows and columns from 1 to 12`,
    });
  }
}

function sectionsIn(typed: string): string[] {
  const named = typed.split(/[,，、;；\s]+/).filter(Boolean);
  const [fault] = faultsOfSections(named);
  if (fault) throw new WrongUse({ zh: `--sections：${fault.message.zh}`, en: `--sections: ${fault.message.en}` });
  return named;
}

function addressIn(typed: string): string {
  const address = readBaseUrl(typed);
  if (address === undefined)
    throw refused('url', typed, { zh: '应写成 https://example.org 的样子', en: 'write it like https://example.org' });
  return address;
}

function dayIn(typed: string): number {
  const day = /^\d{1,2}$/.test(typed) ? Number(typed) : 0;
  if (day < 1 || day > 28) throw refused('due-day', typed, { zh: '应在1到28之间', en: 'say a day from 1 to 28' });
  return day;
}

function monthIn(typed: string, today: IsoDate): string {
  if (!isIsoMonth(typed)) throw refused('from', typed, { zh: '应写成 2026-10 的样子', en: 'write it like 2026-10' });
  // The examples are reports of that month and what followed: of one that has not begun there are none.
  if (typed > monthOf(today))
    throw refused('from', typed, {
      zh: '这个月还没有到；以后再改 portal.yaml 里的 reporting',
      en: 'that month has not begun; change reporting in portal.yaml later',
    });
  return typed;
}

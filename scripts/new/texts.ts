import { capital } from '../../src/domain/characters/capital.ts';
import type { Lang } from '../../src/domain/language.ts';
import { kinds } from '../../src/schemas/index.ts';
import { front } from '../../src/schemas/shared.ts';
import { commentedYaml } from './commented-yaml.ts';
import { englishOf, parts, toFillIn, wordsOf, type Files } from './facts.ts';
import type { NewCity } from './city.ts';
import { exampleTexts } from './example-texts.ts';
import type { NewText, Words } from './new-text.ts';
import { pageTexts } from './page-texts.ts';

/** The texts with which a folder begins: the city's plan, to be filled in, the pages that every portal has, and an invented text of each kind. */
export function textFiles(city: NewCity, lang: Lang): Files {
  return new Map([planText(city), ...pageTexts(city), ...exampleTexts(city)].flatMap((text) => [...filesOfText(text, city, lang)]));
}

/** The files of a text: its facts, and its words in each language that the city writes. */
export function filesOfText({ kind, id, facts, zh, en }: NewText, { isInEnglish }: NewCity, lang: Lang): Files {
  const reader = { lang, isInEnglish };
  const article = ({ title, summary = [], body }: Words) =>
    `---\n${commentedYaml(front, { title, ...(summary.length ? { summary } : {}) }, reader)}---\n\n${body.trim()}\n`;
  return new Map([
    [`${kind}/${id}/index.yaml`, commentedYaml(kinds[kind].schema, facts, reader)],
    [`${kind}/${id}/zh.mdx`, article(zh)],
    ...(isInEnglish ? ([[`${kind}/${id}/en.mdx`, article(en)]] as const) : []),
  ]);
}

/** The plan whose tasks are reported on. */
function planText(city: NewCity): NewText {
  const words = wordsOf(city);
  const { zh, en } = city.city;
  const fill = (inChinese: string, inEnglish: string) => words(toFillIn.zh(inChinese), toFillIn.en(inEnglish));
  return {
    kind: 'documents',
    id: 'plan',
    facts: {
      kind: 'plan',
      shortName: words('行动计划', 'Action plan'),
      subject: words('环境保护', 'Environmental protection'),
      issuer: words(`${zh}人民政府`, en === undefined ? 'People’s Government of the city' : `People’s Government of ${en}`),
      effectiveOn: `${city.from}-01`,
      issuedOn: `${city.from}-01`,
      topics: [...parts, 'disclosure'],
      source: { title: fill('刊登计划的公报或网页', 'the gazette or page that printed the plan') },
      clauses: [
        { id: '1', title: words('任务', 'Tasks'), text: fill('这一条写了什么', 'what this clause says') },
        {
          id: '2',
          title: words('按月报告', 'Monthly reports'),
          text: words(
            `各区、各部门每月${city.dueDay}日前报告上月进展。`,
            `Districts and departments report on the past month by day ${city.dueDay}.`,
          ),
        },
      ],
    },
    zh: {
      title: `${zh}污染防治行动计划${toFillIn.zh('全称')}`,
      summary: [toFillIn.zh('一两句话：计划要做到什么，到什么时候；首页会写')],
      body: toFillIn.zh('用两三句话说明计划的由来和主要内容；各条写在 index.yaml 的 clauses 里'),
    },
    en: {
      title: `${capital(englishOf.cityOf(city, 'action plan'))} against pollution ${toFillIn.en('its full name')}`,
      summary: [toFillIn.en('a sentence or two on what the plan is to achieve, and by when; they stand on the home page')],
      body: toFillIn.en('two or three sentences on where the plan comes from and what it says; its clauses stand in index.yaml'),
    },
  };
}

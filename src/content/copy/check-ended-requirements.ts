import type { IsoDate } from '../../domain/days/calendar.ts';
import type { Bilingual, Lang } from '../../domain/language.ts';
import { sentencesIn } from '../../domain/law/prose/as-in-force.ts';
import type { Content } from '../entry.ts';
import type { Fault } from '../faults.ts';
import { daysOfNews } from './news-days.ts';
import { placeIn } from './passage.ts';
import type { Prose } from './prose.ts';

/** Words by which something has to be published, and all by which that is of the past, asked, denied or supposed. */
const required: Record<Lang, (matter: string) => RegExp> = {
  zh: (matter) =>
    new RegExp(
      `(?:仍须|仍要|仍应|必须|应当|还要|还须)[^，；。]{0,10}${made}[^，；。]{0,8}${matter}|${matter}[^，；。]{0,4}(?:仍须|仍要|仍应|必须|应当|还要|还须)[^，；。]{0,6}${made}|每年(?:都|还|仍|也)?(?:要|须|需|得)(?:[^，；。]{0,4})${made}[^，；。]{0,8}${matter}|${matter}每年(?:都|还|仍|也)?(?:要|须|需|得)[^，；。]{0,6}${made}`,
      'u',
    ),
  en: (matter) =>
    new RegExp(
      `\\b${matter}\\b[^,;.]{0,20}\\b(?:must|shall|have to|has to)\\b[^,;.]{0,20}\\b(?:published|disclosed|made public)\\b|\\b(?:must|shall|ha(?:s|ve) to) (?:(?:still|also|\\w+ly) )*(?:publish|disclose|report)\\b[^,;.]{0,30}\\b${matter}\\b`,
      'iu',
    ),
};
const made = '(?:公[布开]|报告)';
/** Words by which an authority does it today, as official prose puts what the law asks. */
const done: Record<Lang, (matter: string) => RegExp> = {
  zh: (matter) =>
    new RegExp(
      `(?:政府|部门|机关|生态环境局)[^，；。：的]{0,12}?(?:公[布开示]|报告|通报)(?!了|过)[^，；。]{0,4}${matter}|${matter}(?:都|会|将|要|每年|定期|依法)*(?:被|由[^，；。]{2,10}?)(?:依法|定期|每年|向社会)*公[布开示](?!了|过)`,
      'u',
    ),
  en: (matter) =>
    new RegExp(
      `\\b${authority} (?:(?:also|still|will|each year|every year|\\w+ly) )*(?:publish(?:es)?|disclose(?:s)?|announces?|reports?|make(?:s)? public)\\b[^,;.]{0,40}\\b${matter}\\b|\\b${matter}\\b[^,;.]{0,6}\\b(?:is|are|will be) (?:(?:still|also|each year|\\w+ly) )*(?:published|disclosed|made public)\\b`,
      'iu',
    ),
};
const authority = '(?:governments?|departments?|authorit(?:y|ies)|bureaus?)';
/** It tells of a law outright. */
const byLaw: Record<Lang, RegExp> = { zh: /依法|法律|法定|按照?[^，；。]{0,10}[法典]/u, en: /\blaws?\b|\blegal/iu };
/** What a city, by the name that its portal gives it, or the portal does of its own. */
function ownDoing({ portal }: Pick<Content, 'portal'>): Record<Lang, RegExp> {
  const { zh, en } = portal[0]?.fields.city ?? {};
  const named = (city: string | undefined): string => (city ? `|${RegExp.escape(city)}` : '');
  return {
    zh: new RegExp(`本站|本网站|本市|我市|本局|我局|门户|栏目|网页|自愿${named(zh?.replace(/市$/u, ''))}`, 'u'),
    en: new RegExp(`\\b(?:portal|site|website|page|our|we|voluntar\\w+${named(en)})\\b`, 'iu'),
  };
}
const notNow: Record<Lang, RegExp> = {
  zh: /曾|原|以前|此前|过去|当时|不再|废止|结束|终止|为止|取消|是否|如果|没有|未|不|\d{4}\s*年|旧/u,
  en: /\b(?:no longer|not|never|until|till|before|ended?|was|were|had|former\w*|repealed|whether|if|used to|once|old|\d{4})\b/iu,
};
/** 环境违法者名单 is also called 违法者的名字, 大气限期达标规划的执行情况 also 达标规划执行情况, and the plan for air the air attainment plan. */
const spoken: Record<Lang, (matter: string) => string> = {
  zh: (matter) => {
    const [, subject, attainment] = /^(大气|水)?(?:环境质量)?(?:限期)?(达标规划)的?执行情况$/u.exec(matter) ?? [];
    if (attainment) return `(?:${subject ?? ''})?(?:环境质量)?(?:限期)?达标规划的?执行情况`;
    const [, whose] = /^(?:环境)?(违法者)名单$/u.exec(matter) ?? [];
    return `(?:环境)?${whose ? `${whose}的?(?:名单|名字|姓名|名称)` : RegExp.escape(matter.replace(/^环境/u, ''))}`;
  },
  en: (matter) => {
    if (/^names of violators$/iu.test(matter)) return '(?:names?|lists?) of (?:environmental )?violators';
    const [, subject] = /^How the attainment plan for (air|water) is carried out$/iu.exec(matter) ?? [];
    if (subject === undefined) return RegExp.escape(matter);
    const plan = `(?:(?:the|its|their) )?(?:attainment plans? for ${subject}|(?:${subject}(?:[- ]quality)? )?attainment plans?)`;
    return `(?:how ${plan} (?:is|are) (?:being )?carried out|(?:execution|implementation) of ${plan})`;
  },
};
/** “Name violators in public” is the list of them in a verb. */
const namedOutright: Record<Lang, RegExp | undefined> = {
  zh: undefined,
  en: new RegExp(`\\b${authority} (?:(?:also|still|must|shall|will|\\w+ly) )*(?:names?) (?:(?:the|all|environmental) )*violators\\b`, 'iu'),
};

type Ended = { id: string; endedOn: IsoDate; matter: { zh: string; en?: string | undefined } };

/** The ended requirement that a sentence lays on somebody, or tells of as done today; then whether it speaks of a duty for certain. */
function endedIn(sentence: string, lang: Lang, past: readonly Ended[], own: Record<Lang, RegExp>): [Ended | undefined, boolean] {
  const matterOf = ({ matter }: Ended): string => spoken[lang](matter[lang] ?? matter.zh);
  const laid = past.find((one) => required[lang](matterOf(one)).test(sentence));
  if (laid || own[lang].test(sentence)) return [laid, true];
  const isNamed = (one: Ended): boolean => /^环境?违法者/u.test(one.matter.zh) && namedOutright[lang]?.test(sentence) === true;
  return [past.find((one) => done[lang](matterOf(one)).test(sentence) || isNamed(one)), byLaw[lang].test(sentence)];
}

/** Names a requirement that the register holds as ended, in words that lay it on somebody now, or tell that it is done. News goes by its own day. */
export function checkEndedRequirements(
  { lines, shownAs }: Prose,
  { requirements, news, portal }: Pick<Content, 'requirements' | 'news' | 'portal'>,
  today: IsoDate,
): Fault[] {
  const own = ownDoing({ portal });
  const dayOf = daysOfNews(news, shownAs);
  const ended = requirements.flatMap(({ id, fields: { endedOn, matter } }) => (endedOn === undefined ? [] : [{ id, endedOn, matter }]));
  const faults: Fault[] = [];
  for (const passage of lines) {
    const { file, lang, text } = passage;
    if (file.startsWith(`${shownAs}/requirements/`)) continue;
    const past = ended.filter(({ endedOn }) => endedOn < (dayOf(file) ?? today));
    for (const { sentence, from } of sentencesIn(text, lang)) {
      if (notNow[lang].test(sentence)) continue;
      const [one, isCertain] = endedIn(sentence, lang, past, own);
      if (one)
        faults.push({
          severity: 'warning',
          file,
          ...placeIn(passage, from + sentence.search(/\S/u)),
          message: (isCertain ? messageOf : questionOf)(one.id, one.endedOn),
        });
    }
  }
  return faults;
}

const messageOf = (id: string, endedOn: IsoDate): Bilingual => ({
  zh: `这里说的公开要求到 ${endedOn} 为止，现在已经没有（${id}）。请改写，或者写明已经终止。`,
  en: `This lays a requirement on somebody now that ended on ${endedOn} (${id}). Put it another way, or say that it has ended.`,
});

/** What may be done of one's own accord is asked. */
const questionOf = (id: string, endedOn: IsoDate): Bilingual => ({
  zh: `如果这里说的是法定的公开要求：它到 ${endedOn} 为止（${id}）。请改写，写明已经终止，或者写明是哪里自己这样做。`,
  en: `If this speaks of a duty by law: it ended on ${endedOn} (${id}). Put it another way, say that it has ended, or say who does so of their own accord.`,
});

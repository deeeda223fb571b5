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
      `(?:仍须|仍要|仍应|必须|应当|还要|还须)[^，；。]{0,10}公[布开][^，；。]{0,8}${matter}|${matter}[^，；。]{0,4}(?:仍须|仍要|仍应|必须|应当|还要|还须)[^，；。]{0,6}公[布开]|每年(?:都|还|仍|也)?(?:要|须|需|得)(?:[^，；。]{0,4})公[布开][^，；。]{0,8}${matter}|${matter}每年(?:都|还|仍|也)?(?:要|须|需|得)[^，；。]{0,6}公[布开]`,
      'u',
    ),
  en: (matter) =>
    new RegExp(
      `\\b${matter}\\b[^,;.]{0,20}\\b(?:must|shall|have to|has to)\\b[^,;.]{0,20}\\b(?:published|disclosed|made public)\\b|\\b(?:must|shall|ha(?:s|ve) to) (?:(?:still|also|\\w+ly) )*(?:publish|disclose)\\b[^,;.]{0,20}\\b${matter}\\b`,
      'iu',
    ),
};
const notNow: Record<Lang, RegExp> = {
  zh: /曾|原|以前|此前|过去|当时|不再|废止|结束|终止|为止|取消|是否|如果|没有|未|不|\d{4}\s*年|旧/u,
  en: /\b(?:no longer|not|never|until|till|before|ended?|was|were|had|former\w*|repealed|whether|if|used to|once|old|\d{4})\b/iu,
};
/** 环境违法者名单 is also called 违法者名单, 大气限期达标规划的执行情况 also 达标规划执行情况, and the plan for air the air attainment plan. */
const spoken: Record<Lang, (matter: string) => string> = {
  zh: (matter) => {
    const [, subject, attainment] = /^(大气|水)?(?:环境质量)?(?:限期)?(达标规划)的?执行情况$/u.exec(matter) ?? [];
    if (attainment) return `(?:${subject ?? ''})?(?:环境质量)?(?:限期)?达标规划的?执行情况`;
    return `(?:环境)?${RegExp.escape(matter.replace(/^环境/u, ''))}`;
  },
  en: (matter) => {
    const [, subject] = /^How the attainment plan for (air|water) is carried out$/iu.exec(matter) ?? [];
    if (subject === undefined) return RegExp.escape(matter);
    const plan = `(?:(?:the|its|their) )?(?:attainment plans? for ${subject}|(?:${subject} )?attainment plans?)`;
    return `(?:how ${plan} (?:is|are) (?:being )?carried out|(?:execution|implementation) of ${plan})`;
  },
};

/** Names a requirement that the register holds as ended, in words that lay it on somebody now. News goes by its own day. */
export function checkEndedRequirements(
  { lines, shownAs }: Prose,
  { requirements, news }: Pick<Content, 'requirements' | 'news'>,
  today: IsoDate,
): Fault[] {
  const dayOf = daysOfNews(news, shownAs);
  const ended = requirements.flatMap(({ id, fields: { endedOn, matter } }) => (endedOn === undefined ? [] : [{ id, endedOn, matter }]));
  const faults: Fault[] = [];
  for (const passage of lines) {
    const { file, lang, text } = passage;
    if (file.startsWith(`${shownAs}/requirements/`)) continue;
    const past = ended.filter(({ endedOn }) => endedOn < (dayOf(file) ?? today));
    for (const { sentence, from } of sentencesIn(text, lang)) {
      if (notNow[lang].test(sentence)) continue;
      const one = past.find(({ matter }) => required[lang](spoken[lang](matter[lang] ?? matter.zh)).test(sentence));
      if (one)
        faults.push({
          severity: 'warning',
          file,
          ...placeIn(passage, from + sentence.search(/\S/u)),
          message: messageOf(one.id, one.endedOn),
        });
    }
  }
  return faults;
}

const messageOf = (id: string, endedOn: IsoDate): Bilingual => ({
  zh: `这里说的公开要求到 ${endedOn} 为止，现在已经没有（${id}）。请改写，或者写明已经终止。`,
  en: `This lays a requirement on somebody now that ended on ${endedOn} (${id}). Put it another way, or say that it has ended.`,
});

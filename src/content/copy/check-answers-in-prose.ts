import type { Bilingual, Lang } from '../../domain/language.ts';
import { readNumeral } from '../../domain/law/articles.ts';
import { sentencesIn } from '../../domain/law/prose/as-in-force.ts';
import { inDigits } from '../../domain/numbers/english-numerals.ts';
import type { Content } from '../entry.ts';
import type { Fault } from '../faults.ts';
import { placeIn } from './passage.ts';
import type { Prose } from './prose.ts';

const answered: Record<Lang, RegExp> = {
  zh: /(?:留言|提问|来信|问题)[^。；]{0,14}?(\d+|[一二两三四五六七八九十]+)\s*个月(?:之内|以内|内)[^。；，]{0,6}?(?:答复|回复|回应)/u,
  en: /\b(?:messages?|questions?)\b[^.;]{0,60}\b(?:answer(?:ed)?|repl(?:y|ied))\b[^.;]{0,30}\bwithin (\d+) months?\b/iu,
};
const ofOthers: Record<Lang, RegExp> = {
  zh: /不是|并非|误|原写|更正|曾|过去|以前|如果|外省|其他城市/u,
  en: /\b(?:not|wrong\w*|correct\w*|used to|formerly|if|other cit(?:y|ies))\b/iu,
};

/** Holds the months within which prose, and the source of the limit itself, say that messages are answered against the portal's own limit. */
export function checkAnswersInProse({ lines }: Prose, { portal }: Pick<Content, 'portal'>): Fault[] {
  const months = portal[0]?.fields.answers?.months;
  if (months === undefined) return [];
  return lines.flatMap((passage) => {
    const { file, lang, text, field } = passage;
    if (/^(?:revisions|changes|breaks)\b/.test(field ?? '')) return [];
    return sentencesIn(text, lang).flatMap(({ sentence, from }): Fault[] => {
      const [, written] = answered[lang].exec(inDigits(sentence)) ?? [];
      const stated = written === undefined ? undefined : readNumeral(written.replace('两', '二'));
      if (stated === undefined || stated === months || ofOthers[lang].test(sentence)) return [];
      return [{ severity: 'warning', file, ...placeIn(passage, from + sentence.search(/\S/)), field, message: messageOf(stated, months) }];
    });
  });
}

const messageOf = (stated: number, months: number): Bilingual => ({
  zh: `这里写 ${stated} 个月内答复，portal.yaml 写的答复期限（answers.months）是 ${months} 个月。`,
  en: `This says that answers come within ${stated} months; by portal.yaml the limit (answers.months) is ${months}.`,
});

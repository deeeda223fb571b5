import type { Lang } from '../../domain/language.ts';
import { limitWords, type Mean } from '../../domain/law/limit-words.ts';
import { pollutantsIn } from '../../domain/law/stated-limits.ts';
import type { Passage } from './passage.ts';

/** A sentence on a limit, and the pollutant of which the words around it speak where it names none. */
export type SentenceOnLimit = { sentence: string; about?: string | undefined };

/** A sentence speaks of a limit of a mean as of the one that the words around it are about, and of no other thing’s. */
const goesOn: Record<Lang, RegExp> = {
  zh: /(?:^|[，、：（])(?:\s|(?:19|20)\d{2}年(?:\d+月)?(?:\d+日)?[起前底]?|GB\s*\d+-\d{4}|(?:规|设)定|要求|标准|国家|二级|目前|现行|现在?|今年|去年|[自从到至其它该新旧原的把将])*(?:年(?:均|平均)(?:浓度)?|(?:24\s*小时(?:平均)?|日均))(?:浓度)?(?:二级)?限值/u,
  en: /\b(?:the|an?|its|this|that) (?:(?:new|old|current|present|former|national|class 2) )*(?:annual|yearly|24-hour|daily) limits?\b(?! (?:values? )?(?:for|on)\b)|\bthe limit (?:is|was|will be) \d[\d.]*(?: µg\S*)? for the (?:annual|24-hour) mean\b/iu,
};
/** What a standard sets, without the word limit: as a sentence that has the word. */
const sets: Record<Lang, { pattern: RegExp; as: Record<Mean, string> }> = {
  zh: {
    pattern: /(?<=GB\s*\d+-\d{4}\s*)(?:规定|要求)[，：]?\s*(?:为(?=\d)|(?=(?:[自从到至]\s*)?(?:19|20)\d{2}年))/u,
    as: { yearly: '规定，年均限值', daily: '规定，24小时平均限值' },
  },
  en: {
    pattern: /(?<=\bGB\s*\d+-\d{4},? )(?:sets|set|allows|allowed) (?=\d)/iu,
    as: { yearly: 'sets an annual limit of ', daily: 'sets a 24-hour limit of ' },
  },
};
/** Other things that have limits, those of other places, and what is not stated as so. */
const ofOthers: Record<Lang, RegExp> = {
  zh: /铅|苯|汞|砷|镉|铬|氟|氨|氮氧化物|一氧化碳|悬浮|挥发|噪声|欧|[美英德法韩外各]国|日本|印度|如果|假如|若|建议|提议|草案|征求意见|误|更正|不是|并非/u,
  en: /\b(?:lead|benz\w+|mercury|arsenic|cadmium|chromium|fluorides?|ammonia|nitrogen oxides|NOx|carbon monoxide|CO|suspended|volatile|noise|EU|Europe\w*|US|America\w*|Japan\w*|Korea\w*|India\w*|British|German\w*|abroad|if|would|could|propos\w+|draft|suggest\w*|wrong\w*|correct\w*|not)\b/iu,
};
const timed: Record<Lang, RegExp> = {
  zh: /(?<![\d-])(?:19|20)\d{2}(?!\d)|GB\s*\d|目前|现/u,
  en: /(?<![\d-])(?:19|20)\d{2}(?!\d)|\bGB\s*\d|\b(?:now|today|currently|current|at present)\b/iu,
};
const year = /(?<![\d-])(?:19|20)\d{2}(?!\d)/u;

/**
 * Finds the pollutant that a sentence on a limit leaves to the words around it: its paragraph, the other items of its list, the
 * sentence before, its heading or its page’s title, where exactly one is named.
 */
export function pollutantMeant(lines: readonly Passage[]): (passage: Passage, index: number, sentence: string) => SentenceOnLimit {
  const groups = Map.groupBy(lines, groupOf);
  const textOf = (key: string): string => (groups.get(key) ?? []).map(({ text }) => text).join('\n');
  return (passage, index, sentence) => {
    const { lang, part, file } = passage;
    const isSet = sets[lang].pattern.test(sentence);
    if (pollutantsIn(sentence, lang).length || ofOthers[lang].test(sentence) || (!isSet && !goesOn[lang].test(sentence)))
      return { sentence };
    const before = passage.text.slice(0, index).match(limitWords[lang].sentences)?.at(-1) ?? '';
    const own = textOf(groupOf(passage));
    const heading = part?.section ? [textOf(keyOf(file, lang, `${part.section}.0`))] : [];
    const around = pollutantsIn(own, lang).length ? [own, before] : [...heading, textOf(keyOf(file, lang, 'title'))];
    const text = around.find((one) => namedIn(one, lang).length === 1);
    if (text === undefined || ofOthers[lang].test(limitSentences(text, lang))) return { sentence };
    // Where years are told around it, a limit without a time of its own may be that of one of them.
    if (year.test(text.replaceAll(/GB\s*\d+-\d{4}/gu, '')) && !timed[lang].test(sentence)) return { sentence };
    const [about] = namedIn(text, lang);
    return isSet ? setBy(sentence, lang, text, about) : { sentence, about };
  };
}

const namedIn = (text: string, lang: Lang): string[] => [...new Set(pollutantsIn(text, lang))];

/** The sentences that speak of limits or pollutants, which alone can be about another thing’s. */
const limitSentences = (text: string, lang: Lang): string =>
  (text.match(limitWords[lang].sentences) ?? [])
    .filter((one) => limitWords[lang].limit.test(one) && !pollutantsIn(one, lang).length)
    .join('\n');

/** What a standard sets for the mean of which alone the words around it speak. */
function setBy(sentence: string, lang: Lang, text: string, about: string | undefined): SentenceOnLimit {
  const { means, limit } = limitWords[lang];
  const [mean, ...more] = (['yearly', 'daily'] as const).filter((one) => means[one].named.test(text));
  if (!mean || more.length || !limit.test(text)) return { sentence };
  return { sentence: sentence.replace(sets[lang].pattern, sets[lang].as[mean]), about };
}

const keyOf = (file: string, lang: Lang, within: string): string => `${file}\n${lang}\n${within}`;

/** What belongs together: a block of an article, a list of its front matter, a field of a record, a row. */
function groupOf({ file, lang, part, field = '', row }: Passage): string {
  if (part) return keyOf(file, lang, `${part.section}.${part.block}`);
  return keyOf(file, lang, `${field.replace(/\.\d+$/u, '')}${row === undefined ? '' : `#${row}`}`);
}

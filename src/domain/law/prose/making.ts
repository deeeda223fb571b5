import type { Lang } from '../../language.ts';
import type { Signed } from './signs.ts';

type Clauses = {
  split: RegExp;
  /** The law was made, passed or revised on a past day. */
  made: RegExp[];
  /** The clause goes on with the same: another day, a day alone, when it took effect. */
  goesOn: RegExp[];
  /** It took effect on that day, which alone may be a way to say since when it holds. */
  began: RegExp[];
};

const often = '(?:第?[一二两三四五\\d]+次|首次|最后一次|最近一次|又|再次?|先后|分别|全面|正式|重新|也|都|均)*';
const body = '(?:由?(?:全国人民代表大会|全国人大|国务院|国家)[^，；ⓜⓟ]{0,16}?)?';
const times = '[一二两三四五\\d]+次';
const make =
  '(?:(?:[作做]出?|进行)[了过]?(?:一次)?(?:全面|较大|大幅|部分)?的?)?(?:制定|修订|修正|修改|审议通过|表决通过|通过|公布|颁布|出台|起草)+';
const start = '(?:(?:开始|正式|起)?(?:施行|实施|生效))';
const laws = '(?=[^，；]*ⓜ)(?:[ⓜⓛ](?:[、和及与]|以及)?)+';
const onDay = '(?:于|在|早在|经过?)?ⓟ(?:[、和与]ⓟ)*';
const tail = '(?:的|了|过)?(?:[一二两三四五\\d]+次)?';

const lawsInEnglish = '(?=[^,;]*ⓜ)[ⓜⓛ](?: and [ⓜⓛ])*';
const by = '(?: by [^,;ⓜⓟ]{3,70}?)?';
const madeInEnglish =
  '(?:made|written|drafted|adopted|enacted|passed|promulgated|published|issued|revised|amended|changed|rewritten|overhauled)';
const when = '(?:in|on|as early as|back in) ⓟ(?: and ⓟ)*';
const again =
  '(?:(?:first|last|again|then|also|later|once|twice|formally|thoroughly|substantially|extensively|for the \\w+ time|most recently) )*';
const startInEnglish = '(?:took effect|came into (?:force|effect)|entered into force|went into (?:force|effect))';

const clauses: Record<Lang, Clauses> = {
  zh: {
    split: /[，；：]|、(?=ⓟ)|(?<=[订正改布过定])[并且]+/u,
    made: [
      `^${body}${onDay}${body}${often}${make}了${laws}$`,
      `^${laws}(?:是|最早|最初|最后一次|最近一次)*${often}${body}${onDay}${body}${often}${make}${tail}$`,
      `^${onDay}${body}${often}${make}了?${laws}$`,
      `^${laws}${body}${often}${make}${tail}$`,
      `^${laws}的?(?:${often}${make}(?:则?是)?[于在]?|诞生于|最早见于)ⓟ$`,
    ].map((pattern) => new RegExp(pattern, 'u')),
    goesOn: [
      `^(?:并|后来|其后|随后|又)*${onDay}${body}${often}${make}${tail}$`,
      `^(?:并|后来|其后|随后|又)*${onDay}$`,
      `^(?:此后|其后|后来|之后|又|先后|共)+${make}${times}(?:[、和]${make}${times})*$`,
      `^${often}${make}${tail}$`,
    ].map((pattern) => new RegExp(pattern, 'u')),
    began: [`^(?:自|从)?${onDay}起?${start}$`, `^${laws}${start}$`, `^${laws}${onDay}${start}$`].map((pattern) => new RegExp(pattern, 'u')),
  },
  en: {
    split: /[;:]|,? and (?=it\b|was\b|again\b|then\b|later\b|took\b|came\b|entered\b|went\b|made\b|\w+ed\b|in\b|on\b)|, /u,
    made: [
      `^(?:[^,;ⓜⓟ]{3,90}? )?${again}${madeInEnglish} ⓜ ${again}${when}$`,
      `^(?:${when} )?${lawsInEnglish} (?:was|were) ${again}${madeInEnglish}${by}(?: ${again}${when}| for the \\w+ time| again| once| twice)?${by}$`,
      `^${when} (?:[^,;ⓜⓟ]{3,90}? )?${again}${madeInEnglish} ⓜ$`,
      `^[^,;ⓜⓟ]{3,90}? ${again}${madeInEnglish} ⓜ$`,
      `^${lawsInEnglish} dates? (?:back )?(?:from|to) ⓟ$`,
    ].map((pattern) => new RegExp(pattern, 'iu')),
    goesOn: [`^(?:(?:it|then|and) )*(?:was )?${again}(?:${madeInEnglish} )?${again}${when}${by}(?: again)?$`].map(
      (pattern) => new RegExp(pattern, 'iu'),
    ),
    began: [
      `^(?:(?:it|then|the (?:revision|amendment|change|revised law)) )?(?:${startInEnglish}|in force|effective) (?:from )?(?:in |on )?ⓟ$`,
      `^(?:${when} )?ⓜ ${startInEnglish}(?: ${when})?$`,
    ].map((pattern) => new RegExp(pattern, 'iu')),
  },
};

/** It took effect on a day, and not since it: 2022年6月5日，…开始施行. */
const tookEffect: Record<Lang, RegExp> = {
  zh: /^在?ⓟ，ⓜ(?:正式|开始)*(?:施行|实施|生效)$|^ⓜ在?ⓟ(?:正式|开始)+(?:施行|实施|生效)$/u,
  en: /^(?:In|On) ⓟ,? ⓜ (?:took effect|(?:came|entered|went) into (?:force|effect))$|^ⓜ (?:took effect|(?:came|entered|went) into (?:force|effect)) (?:in|on) ⓟ$/iu,
};

/**
 * Whether a sentence tells of nothing but how the law at ⓜ came about, on days before the repeal: 1987年制定，2015年修订, “was revised in 2015
 * and took effect on 1 January 2016”. Since when it is in force is no such thing by itself.
 */
export function isOfItsMaking(text: Signed, lang: Lang): boolean {
  if (!text.includes('ⓟ')) return false;
  if (tookEffect[lang].test(text)) return true;
  const { split, made, goesOn, began } = clauses[lang];
  const parts = text
    .split(split)
    .map((part) => part.trim())
    .filter((part) => part && part !== 'ⓜ');
  const isOne = (patterns: readonly RegExp[], part: string): boolean => patterns.some((pattern) => pattern.test(part));
  const isMaking = (part: string): boolean => isOne(made, part) || isOne(goesOn, part);
  return (
    parts.every((part) => isMaking(part) || isOne(began, part)) &&
    parts.some((part) => isOne(made, part) || (isOne(goesOn, part) && !/^(?:于|在|并|后来|其后|随后|又|in |on )*ⓟ$/iu.test(part)))
  );
}

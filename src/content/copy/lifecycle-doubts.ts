import type { Bilingual, Lang } from '../../domain/language.ts';
import { readNumeral } from '../../domain/law/articles.ts';
import { documentStatus } from '../../domain/law/lifecycle.ts';
import { isCalledInForce } from '../../domain/law/prose/as-in-force.ts';
import { isCalledGood } from '../../domain/law/prose/still-good.ts';
import { signed } from '../../domain/law/prose/signs.ts';
import { sidesOf } from '../../domain/law/prose/articles-of.ts';
import { inDigits } from '../../domain/numbers/english-numerals.ts';
import { lawAt, type LawDoubt } from './law-doubts.ts';

/** A law called in force that is repealed, not yet in force, or of which nobody has read whether it still holds. */
export const calledInForce: LawDoubt = (stated) => {
  const { sentence, lang, mentions, index, laws, today, isOwn } = stated;
  const { document, title, id } = lawAt(stated) ?? {};
  if (!document || !title) return undefined;
  const { status, ...more } = documentStatus({ ...document.fields, id: document.id }, laws.lifecycle, today);
  if (status === 'inForce' || status === 'amended') return undefined;
  const isPlan = document.fields.kind === 'plan';
  // A repealed law is a matter of `checkRepealedNames`, but for its own texts, and for plans.
  if (status === 'repealed' && !isOwn && !isPlan) return undefined;
  const reading = { mentions, successor: 'by' in more ? more.by : '', on: 'on' in more ? more.on : today };
  const mention = mentions[index]!;
  const isCalled =
    isCalledInForce(sentence, lang, mention, reading) || (isPlan && isCalledGood(sentence, lang, mention, { ...reading, on: today }));
  if (!isCalled) return undefined;
  return {
    zh: `这里说《${title.zh}》现行有效；按它的文件页（${id}），${statusInWords[status].zh}。`,
    en: `This calls ${title.en} in force; by its own page (${id}) it ${statusInWords[status].en}.`,
  };
};

const since: Record<Lang, RegExp[]> = {
  zh: [
    /ⓜ(?:[自从]|早在)?ⓟ(?:以来|起)?[，、]?(?:一直|始终|就|便|已经?)+(?:现行|有效|生效|施行|实施|执行|适用|管用)(?!以来|的)/u,
    /ⓜ[^，；]{0,12}?(?:施行|实施|生效|执行|适用|沿用|有效)至今/u,
    /ⓜ[^，；]{0,6}?ⓟ(?:起)?(?:施行|实施|生效)以来[，]?[^，；]{0,4}(?:没有?|未|从未|一直|始终)/u,
    /ⓟ(?:以来|起)，?[^；]{0,12}?(?:一直|始终|都)(?:由|按|依据?|适用|执行|归)ⓜ/u,
  ],
  en: [
    /ⓜ,? (?:ha(?:s|ve) (?:always )?been (?:in (?:force|effect)|valid|effective|law)|ha(?:s|ve) (?:been )?(?:applied|applying|held|stood)|(?:is|are) in (?:force|effect)|in (?:force|effect)) (?:ever )?since\b/iu,
    /\b[Ss]ince ⓟ,? (?:the )?ⓜ,? ha(?:s|ve) (?:been (?:in (?:force|effect)|valid|applied)|applied|held)\b/u,
    /\b[Ii]n (?:force|effect) since ⓟ, (?:the )?ⓜ/u,
  ],
};

/** A document said to have been in force since a day, of which nobody has read whether it still is. */
export const calledInForceSince: LawDoubt = (stated) => {
  const { sentence, lang, mentions, index, laws, today } = stated;
  const { document, title, id } = lawAt(stated) ?? {};
  if (!document || !title || notKnown[lang].test(sentence.replace(/没有变过|没有?改过|从未变过/gu, ''))) return undefined;
  const { status } = documentStatus({ ...document.fields, id: document.id }, laws.lifecycle, today);
  if ((status !== 'unknown' && status !== 'history') || calledInForce(stated)) return undefined;
  const text = signed(sentence, lang, mentions[index]!, { mentions, successor: '', on: today });
  if (!since[lang].some((pattern) => pattern.test(text.replace(/[“”‘’「」《》"]/gu, '')))) return undefined;
  return {
    zh: `这里说《${title.zh}》从那时起一直有效；按它的文件页（${id}），${statusInWords[status].zh}。请写它哪一天起施行。`,
    en: `This says that ${title.en} has been in force since then; by its own page (${id}) it ${statusInWords[status].en}. Say on which day it took effect.`,
  };
};

const statusInWords: Record<'repealed' | 'notYetInForce' | 'history' | 'unknown', Bilingual> = {
  repealed: { zh: '它已经废止', en: 'is repealed' },
  notYetInForce: { zh: '它尚未施行', en: 'is not yet in force' },
  history: { zh: '它是历史文件，是否废止没有查到', en: 'is history, and whether it was repealed was not found' },
  unknown: { zh: '它是否有效没有查到', en: 'is not known to be in force or not' },
};

const gone: Record<Lang, RegExp> = {
  zh: /ⓜ[^，；是否未没不]{0,8}?(?:[由被][^，；是否未没不]{0,14}?(?:废止|取代|代替|替代)|(?:已经?|早已)被?(?:废止|失效|作废)(?=了?(?:[，；）)]|$)))|ⓜ(?:就|便|随即|随之|自动|同时|也)+(?:废止|失效|作废)了?(?=[，；）)]|$)|ⓜ(?:已经?)?(?:自|于|从|在)?[ⓟⓠⓡ]起?(?:正式|被)*(?:废止|失效|作废)了?(?=[，；）)]|$)|ⓜ(?:被?(?:废止|失效|作废))(?:以后|之后|后|以来)(?![^。]*(?:将|会|再|才|如何|怎么))|[ⓛⓢ][^，；是否未没不]{0,6}?(?:废止|取代|代替)了(?:[ⓛ、和及与]|以及)*ⓜ/u,
  en: /ⓜ,? (?:(?:was|is|has been|were|are|have been) (?:\w+ )?(?:repealed|superseded|void|replaced by)\b|(?:is|are) no longer (?:in force|valid)\b|ceased to (?:apply|be (?:in force|valid)|have (?:force|effect))|(?:has )?lapsed\b|became void\b)|[ⓛⓢ] (?:has )?(?:also )?(?:repealed|superseded|abolished|replaced|t(?:ook|aken) the place of) (?:the |ⓛ|, |and )*ⓜ/u,
};
const notKnown: Record<Lang, RegExp> = {
  zh: /是否|有没有|没有|未(?!来)|如果|假如|要是|倘若|一旦|尚|据说|有人|传言|以为|[吗呢]$/u,
  en: /\b(?:whether|if|unless|not|nor|never|neither|once|when|some|somebody|nothing|nobody|no (?:one|document|notice)|claims?|rumou?rs?|said|says?|may|might)\b/iu,
};

/** A document said to be repealed of which no document says so. */
export const calledRepealed: LawDoubt = (stated) => {
  const { sentence, lang, mentions, index, laws, today } = stated;
  const { document, title, id } = lawAt(stated) ?? {};
  if (!document || !title || notKnown[lang].test(sentence)) return undefined;
  const { status } = documentStatus({ ...document.fields, id: document.id }, laws.lifecycle, today);
  const text = signed(sentence, lang, mentions[index]!, { mentions, successor: '', on: today });
  if (status === 'repealed' || !gone[lang].test(text.replace(inBrackets, ''))) return undefined;
  return {
    zh: `这里说《${title.zh}》已经废止或被取代；没有哪份文件的 repeals 写到它（${id}）。`,
    en: `This says that ${title.en} was repealed or replaced; no document repeals it (${id}).`,
  };
};

const number = '\\p{Script=Han}{2,8}[〔\\[（(]\\d{4}[〕\\]）)]\\d+号';
/** The number of a document in brackets behind its name. */
const inBrackets = new RegExp(`(?<=ⓜ) ?[（(]${number}[）)]`, 'gu');
const numbered: Record<Lang, RegExp> = {
  zh: new RegExp(`^(?:的?(?:发文字号|文号|编号)?(?:就)?[是为：]|[（(])\\s*(${number})`, 'u'),
  en: new RegExp(`^(?:’s (?:document )?number)?(?: (?:is|was|has the number|bears the number) | \\(|, )(${number})`, 'u'),
};
const plain = (written: string): string => written.replace(/[[（(]/gu, '〔').replace(/[\]）)]/gu, '〕');

/** A number beside a document's name that is not its own, or that nobody found. */
export const otherNumber: LawDoubt = (stated) => {
  const { document, title } = lawAt(stated) ?? {};
  const [, written] = numbered[stated.lang].exec(sidesOf(stated.sentence, stated.mentions, stated.index).after) ?? [];
  if (!document || !title || written === undefined || plain(written) === document.fields.number) return undefined;
  const { number: right } = document.fields;
  return {
    zh: `这里写《${title.zh}》的文号是${written}；${right === undefined ? '它的文号没有查到' : `它的文号是${right}`}。`,
    en: `This gives ${written} as the number of ${title.en}; ${right === undefined ? 'its number was not found' : `it is ${right}`}.`,
  };
};

const repealedLaws: Record<Lang, RegExp> = {
  zh: /^[^。；]{0,24}?废止了?\s*([\d〇零一二两三四五六七八九十]+)部(?:旧)?法律/u,
  en: /^[^.;]{0,60}?\brepeal(?:ed|s|ing) (?:a total of )?(\d+) laws\b/iu,
};

/** More or fewer laws than the document repeals. */
export const otherRepeals: LawDoubt = (stated) => {
  const { document, title } = lawAt(stated) ?? {};
  const { after } = sidesOf(stated.sentence, stated.mentions, stated.index);
  const [, written] = repealedLaws[stated.lang].exec(inDigits(after)) ?? [];
  if (!document || !title || written === undefined) return undefined;
  const count = document.fields.repeals.length + document.fields.alsoRepeals.length;
  if (!count || readNumeral(written.replace('两', '二')) === count) return undefined;
  return {
    zh: `按文件的 repeals 和 alsoRepeals，《${title.zh}》废止 ${count} 部法律，这里写的是 ${written} 部。`,
    en: `By its repeals and alsoRepeals ${title.en} repeals ${count} laws; this says ${written}.`,
  };
};

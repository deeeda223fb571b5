import type { Bilingual, Lang } from '../../domain/language.ts';
import { sidesOf } from '../../domain/law/prose/articles-of.ts';
import { signed } from '../../domain/law/prose/signs.ts';
import { datesIn } from '../../domain/numbers/dates-in-words.ts';
import { lawAt, type LawDoubt, type LawSentence } from './law-doubts.ts';

const afterIt = ({ sentence, mentions, index }: LawSentence): string => sidesOf(sentence, mentions, index).after;

const adoptedOn: Record<Lang, RegExp> = {
  zh: /^(?:已经?)?(?:于|在)?\s*(\d{4}年\d{1,2}月\d{1,2}日)(?:由[^，；。]{2,20})?(?:表决|审议)?通过/u,
  en: /^,? (?:was )?(?:passed|adopted)(?: by [^.;]{3,70}?)? on (\d{1,2} \w+ \d{4})/iu,
};

/** A day on which a law is said to have been passed that is not that of the document. */
export const otherAdoption: LawDoubt = (stated) => {
  const { document, title } = lawAt(stated) ?? {};
  const right = document?.fields.formedOn;
  const [, text] = adoptedOn[stated.lang].exec(afterIt(stated)) ?? [];
  const [date] = text === undefined ? [] : datesIn(text, stated.lang);
  if (!title || right === undefined || !date || document?.fields.kind !== 'law') return undefined;
  const day = [date.year, date.month, date.day].map((part) => String(part).padStart(2, '0')).join('-');
  if (day === right) return undefined;
  return { zh: `《${title.zh}》${right} 通过，这里写的是 ${day}。`, en: `${title.en} was passed on ${right}; this says ${day}.` };
};

const adoptedBy: Record<Lang, RegExp> = {
  zh: /^(?:[^，；。]{0,12}日)?(?:是)?由([^，；。]{2,20}?(?:大会|委员会|人大|常委会|国务院|部))(?:会议)?(?:表决|审议)?通过/u,
  en: /^,? (?:was )?(?:passed|adopted)(?: on [\w ]{6,20})? by (?:the )?([A-Z][^.,;]{3,70}?)(?= on \d|[.,;]|$)/u,
};
const fullNames: Record<string, string> = { 全国人大: '全国人民代表大会', 全国人大常委会: '全国人民代表大会常务委员会' };

/** A body that is said to have passed a law and is not its issuer. */
export const otherIssuer: LawDoubt = (stated) => {
  const { document, title } = lawAt(stated) ?? {};
  const [, body] = adoptedBy[stated.lang].exec(afterIt(stated)) ?? [];
  if (!document || !title || body === undefined || document.fields.kind !== 'law') return undefined;
  const { issuer } = document.fields;
  const right: Required<Bilingual> = { zh: issuer.zh, en: issuer.en ?? issuer.zh };
  const named = (fullNames[body] ?? body).trim();
  const own = issuer[stated.lang];
  if (own === undefined || named === own) return undefined;
  return {
    zh: `按它的文件页，《${title.zh}》的发文机构是${right.zh}，这里写的是${body}。`,
    en: `By its own page ${title.en} was issued by the ${right.en}; this says ${body}.`,
  };
};

const beganUnder: Record<Lang, RegExp> = {
  zh: /ⓟ(?:以来|起)，?[^，；]{0,16}(?:适用|依据|依照|按照?|归)ⓜ/u,
  en: /\bSince ⓟ,?[^;]*\b(?:has|have) (?:come under|been governed by|rested on|fallen under|been subject to|been fined under)\b[^;]*ⓜ/u,
};

/** A law by which something is said to go since a day on which the law was not yet in force. */
export const beforeItsDay: LawDoubt = (stated) => {
  const { sentence, lang, mentions, index } = stated;
  const { document, title } = lawAt(stated) ?? {};
  const from = document?.fields.effectiveOn;
  if (!title || from === undefined) return undefined;
  if (!beganUnder[lang].test(signed(sentence, lang, mentions[index]!, { mentions, successor: '', on: from }))) return undefined;
  return { zh: `《${title.zh}》${from} 才施行，此前不能适用。`, en: `${title.en} is in force since ${from} and could not apply before.` };
};

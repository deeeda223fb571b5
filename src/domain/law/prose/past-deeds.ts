import type { Signed } from './signs.ts';

/** The part of a sentence, between semicolons and colons, that names the law. */
const clauseOf = (text: Signed): string => text.split(/[;:；：]/u).find((one) => one.includes('ⓜ')) ?? '';

/** A day wholly before the repeal, on which something was done: not one since which it is, and not that of the law. */
const onDay =
  /(?<!\b(?:since|from|after|as of|onwards|(?:amended|revised|passed|adopted|enacted|issued|built|licensed|founded)(?: (?:in|on))?) )ⓟ(?! on\b| onwards?\b)/iu;

const irregular =
  'gave|took|made|found|brought|drew|shut|sent|held|wrote|laid|paid|won|lost|began|told|sought|caught|dealt|led|met|saw|upheld|broke|did|went|came';
const actor =
  '(?:we|it|they|he|she|bureau|authority|authorities|court|police|department|city|district|county|office|team|inspectors|officers|council)';
const object =
  '(?:\\d|¥|RMB|ⓜ|[A-Z]|(?:an?|the|its|our|their|his|her|one|two|three|four|five|six|seven|eight|nine|ten|several|many|some|most|no|all|both|another|it|them|him|against|that)\\b)';
/** A verb that tells what was done, not one that only says which (“firms fined in 2025”, “who were fined”). */
const past = `(?<!\\b(?:[Ww]ho|[Ww]hich|[Tt]hat|whom|whose|[Ww]hat) (?:(?!\\w+ed\\b)[\\w’]+ ){0,2})(?<!\\b(?:[Aa]fter|[Ii]f|[Ww]hen|[Oo]nce|[Ww]here|[Aa]s) [^,]*)(?:\\b(?:was|were|had been)\\b|\\b(?:\\w+ed|${irregular}) (?=${object})|(?<=\\b(?:${actor}|${actor.replace(/(?<=[:|])./gu, (first) => first.toUpperCase())}) (?:\\w+ly )?)(?:\\w+ed|${irregular})\\b)`;
/** What stands between the verb and the law, and begins no other statement. */
const on =
  '(?:(?! (?:but|so|while|whereas|and|or) (?!(?:\\d|an?|the|one|two|three)\\b|(?!report|act|apply|operate|work|run|pay|fall|follow|publish)[\\w-]+ (?:(?:in|on) ⓟ )?(?:under|for|by)\\b))[^,])*';

const deed = [
  /\b(?:[Ff]ines?|[Pp]enalt(?:y|ies)|[Cc]ases?|[Dd]ecisions?|[Ww]arnings?) (?:[^,]* )?(?:under|by|on) ⓜ (?:\w+ly )?(?:was|were|\w+ed|came|went|fell|rose|grew|made)\b/u,
  new RegExp(`${past}${on}ⓜ`, 'u'),
  new RegExp(
    `(?:^|, )(?:(?:In|On) ⓟ,? )?(?:[Uu]nder|[Bb]y|[Oo]n|[Oo]n the (?:basis|strength) of|[Cc]iting|[Pp]ursuant to) (?:ⓛ and )*ⓜ,? [^,]*?${past}`,
    'u',
  ),
];

/** Words that speak of what is so now, must be, will be or is again and again. */
const present =
  /\b(?:must|shall|should|may|can|will|needs?|has|have|is|are|do|does|requires?|appl(?:y|ies)|sets?|allows?|lets?|provides?|asks?|says?|remains?|stays?|still|today|now|nowadays|currently|since|every|each|always|usually|anyone|everyone|whoever|this (?:week|month|autumn)|yesterday|last (?:week|month))\b|(?:ⓜ(?: \w+ly)?|ⓜ.* (?:and|but|which|that|who)) (?!was\b|this\b|its\b|as\b|his\b)\w+s\b|(?<!\d )\b(?:follows?|obeys?|compl(?:y|ies)|reports?|falls?|acts?|operates?|works?|publish(?:es)?|rests?|rel(?:y|ies)|keeps?|go(?:es)?|protects?)(?: (?:under|by|with|on|to))? ⓜ/iu;
/** A day on which the law was gone, or one of which it cannot be told. */
const later =
  /ⓠ|\b(?:on|after|since|from) ⓡ|\b(?:in|on|of|from|after|since|last) (?:\d{1,2} )?(?:August|September|October|November|December)\b/iu;

/** Whether an English sentence tells what was done under the law at ⓜ on a day wholly before the repeal. */
export function isPastEnglishDeed(text: Signed): boolean {
  const clause = clauseOf(text).replace(/(?<=\d),(?=\d{3})/gu, '');
  return onDay.test(clause) && deed.some((one) => one.test(clause)) && !present.test(clause) && !later.test(text);
}

const chineseDay = /ⓟ(?!起|以来|以后|之后|后|被|受|修|公布|通过|施行|实施|生效|(?:建成|投产|成立|设立)的?)/u;
const done = '(?:罚款|处罚|立案|查处|处理|责令|查封|扣押|起诉|移送|警告|整治|关停|作出)';
const chineseDeed = new RegExp(`(?:按照?|依据|依照|根据|遵照|违反|适用)(?:ⓛ[、和及与])*ⓜ.*${done}`, 'u');
/** Signs that it was done: who did it, after what, how many times. */
const doneSigns =
  /(?:检查|举报|投诉|调查|巡查|核查|抽查|执法|行动|期间)[^，]{0,6}?(?:后|中|时|里|期间|，)|我们|我[局市区县]|[该市区县]局|执法人员|了|已|(?:对|将|给)\d|\d+[余多]?(?:件|起|宗|家|份|人次?|万?元)/u;
const chinesePresent =
  /(?<![对反适响])应|须|请|务必|必|可|会|将(?!\d)|每|今后|以后|之后|以来|现在|目前|如今|仍|还|一律|继续|正在|起[，按依]|(?:建立|成立|设立|施行|实施|开通|开始|建成|投产|修[订正]|公布)了?后|ⓠ|ⓡ(?:以后|之后|后|起)|(?<!\d)(?:[89]|1[0-2])月/u;
/** What the sentence is about is told by a past day, and not what was done: 2024年受查的企业，依据……处罚. */
const chineseTopic = /ⓜ[^，]{0,4}的，由|ⓟ[^，]*的(?![^，]*(?:后|中|时|里|间)，)[^，]{1,8}，[^，]{0,4}(?:按照?|依据|依照|根据)/u;

/** Whether a Chinese sentence tells what was done under the law at ⓜ on a day wholly before the repeal. */
export function isPastChineseDeed(text: Signed): boolean {
  const clause = clauseOf(text);
  return (
    chineseDay.test(clause) &&
    chineseDeed.test(clause) &&
    doneSigns.test(clause) &&
    !chinesePresent.test(text) &&
    !chineseTopic.test(clause)
  );
}

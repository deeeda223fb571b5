import type { PrivateFinding } from './finding.ts';
import { looksPersonal } from './personal-name.ts';

/** What begins or is a word as often as a name. */
export const noName =
  /^(?:陈述|陈旧|曾经|曾[因在于多两三数几被有向对]|罗列|谢绝|杜绝|郑重|陆续|陈[列放设]|许可|程序|余下|余[热料]|黄[牌色河]|石[油材料]|叶片|武汉|郑州|苏州|徐州|胡同|林业|毛重|田间|雷达|龙头|史上|熊猫|方[可式案便法]|关[于闭停]|应[当急在按将]|于[是当该]|和[解其]|时[间常]|何[时地]|向[社其该本]|申[请诉辩报]|施工|管[理道]|安[全装排]|常[年住]|温[度泉]|计[划量]|单[位独]|全[部市年体]|成[立为]|明[知确显]|支[付队]|高[新度速]|江苏|安徽|云南|万[元余]|平[时均]|周[边围一二三四五六日]|孙女|李子|王府|马[上路]|金[额属]|张贴|汪洋|范围|章程|戴[上好]|左[右侧转]|包[括装括]|解[释除决]|牟取|祝贺|纪[律录]|司[机法]|连[续同]|项[目]|党[员组]|景[区点]|车[辆主]|国|曲)|(?:师傅|先生|女士|同志|老师|某|[区县市省镇乡村路街店厂])/u;
const name = '(\\p{Script=Han}{2,3})';
const ends = '(?=[，,。、；;：:（()）\\s]|$|驾驶|驾车|所?有?的|未|因|将|于|在|与|被|，)';
/** Who a record speaks of by a role. */
const role = '(?:法定代表人|法人代表|负责人|实际控制人|投资人|当事人|被处罚人|行政相对人|经营者|业主)';
/** The sex or the people of whoever was named: words about a person alone. */
const described = new RegExp(
  `${role}(?:姓名)?\\s?[:：]?\\s?(\\p{Script=Han}{2,4}?)\\s?[（(,，]\\s?(?:男|女|\\p{Script=Han}{1,4}族)(?=[,，、。；;）)\\s]|$)`,
  'gu',
);
/** Surnames with which a word of a record hardly begins. */
const surname = '[王李张刘陈杨赵吴徐孙朱胡郭何罗郑梁谢宋韩冯邓曹彭曾董袁潘蒋蔡杜魏吕姚卢姜崔钟谭陆汪廖贾邹孟熊秦邱尹薛闫侯陶黎贺郝龚邵覃]';
/** A text that begins with one of them. */
export const tellingSurname = new RegExp(`^${surname}`, 'u');
/** A name of three characters between a role and what somebody did: 当事人张建国未覆盖裸土. */
const acting = new RegExp(
  `(?:${role}|本人)(${surname}\\p{Script=Han}{2})(?=已|处[以罚\\d]|的|被|未|因|于|在|将|系|违反|违法|擅自|通过|驾驶|承认|签字|到场|[,，。；;、]|\\s*$)`,
  'gu',
);
const patterns: readonly RegExp[] = [
  described,
  acting,
  new RegExp(`(?:驾驶员|驾驶人|司机|车主|机动车所有人|曾用名|又名)\\s?(?:[:：]|姓名[:：]?|为|是|叫)?\\s?${name}${ends}`, 'gu'),
  new RegExp(`(?:经营者|业主|当事人|被处罚人|户主)(?:姓名)?\\s?[:：]\\s?${name}${ends}`, 'gu'),
  new RegExp(`(?:个体工商户|个体户)\\s?[（(]\\s?(?:经营者)?\\s?[:：]?\\s?${name}\\s?[)）]`, 'gu'),
];

/** Names of drivers, owners and traders in full, by the words before them. A question: names and words share their characters. */
export function* namedPersons(prose: string): Generator<PrivateFinding> {
  for (const pattern of patterns)
    for (const match of prose.matchAll(pattern)) {
      const text = match[1]!;
      if (noName.test(text) || !looksPersonal(text)) continue;
      yield { kind: 'personName', text, index: match.index + match[0].lastIndexOf(text), isSuspicion: true };
    }
}

export const mayHoldName = (prose: string): boolean =>
  /驾驶[员人]|司机|车主|机动车所有人|曾用名|又名|经营者|业主|当事人|被处罚人|户主|个体|代表人|负责人|控制人|投资人|相对人|本人/u.test(
    prose,
  );

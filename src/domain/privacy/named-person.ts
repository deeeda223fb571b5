import type { PrivateFinding } from './finding.ts';
import { goesOn, inNames } from './name-words.ts';
import { looksPersonal, rareSurnames } from './personal-name.ts';

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
/** Who somebody is in the words of an office: where he lives, what he farms or lets, what he is in a procedure. */
const known =
  '(?:村民|居民|农户|农民|渔民|养殖户|种植户|承包户|承包人|承租人|租户|租赁人|摊主|摊贩|店主|房主|货主|船主|车主|户主|业主|司机|原告|被告|上诉人|被上诉人|申请人|第三人|举报人|投诉人|信访人|反映人|证人|雇员|员工|工人|当事人|法定代表人|法人代表|负责人|经营者|投资人|本人)';
/** A name behind one of these, at whatever it is that he does: of three characters by its surname, of two by both. */
const behindRole = new RegExp(
  `${known}(${surname}(?:\\p{Script=Han}[${inNames}]|[${inNames}]\\p{Script=Han}|[${inNames}])|[${rareSurnames}]\\p{Script=Han}{1,2}?)(?=${goesOn}|提起|起诉|反映|举报|投诉|对|就|[（(,，。；;、）)\\s]|$)`,
  'gu',
);
/** Of whoever is written down with sex and age nothing but the name stands before. */
const withAge = new RegExp(
  `(\\p{Script=Han}{2,3})\\s?[（(,，]\\s?[男女]\\s?(?:[,，、]\\s?(?:\\p{Script=Han}{1,4}族\\s?[,，、]\\s?)?\\d{1,3}\\s?周?岁|[）)]|[,，、]\\s?(?:19|20)\\d\\d年)`,
  'gu',
);
/** Who handled a matter: a name stands alone behind it. */
const handled = new RegExp(
  `(?:承办人|经办人|主办人|协办人|审核人|填表人|调查人|执法人员|联系人|举报人|投诉人)(?:员|姓名)?\\s?[:：]\\s?(\\p{Script=Han}{2,3})(?=[,，、。；;（(）)\\s\\d]|$)`,
  'gu',
);
/** Who went to court stands first in what a suit is called: 张小刚诉某市生态环境局. */
const suing = new RegExp(
  `(?<!\\p{Script=Han})(${surname}\\p{Script=Han}{1,2})(?=(?:等[\\p{Script=Han}\\d]{0,3})?(?:诉(?![求称讼状苦说诸权])|不服)[^，。；\\n]{2,40}?(?:局|政府|公司|委员会|厅|案))`,
  'gu',
);
const patterns: readonly RegExp[] = [
  suing,
  behindRole,
  handled,
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
  for (const match of prose.matchAll(withAge)) {
    const before = match[1]!;
    const text = [before, before.slice(-2)].find((one) => !noName.test(one) && looksPersonal(one));
    if (text !== undefined) yield { kind: 'personName', text, index: match.index + before.length - text.length, isSuspicion: true };
  }
}

export const mayHoldName = (prose: string): boolean =>
  /驾驶[员人]|司机|当事人|法人代表|曾用名|又名|个体|代表人|负责人|控制人|投资人|相对人|本人|[民户主贩]|原告|被告|[诉请三报访映证雇告办核表查租包罚]人|[员工]人?|[男女]|经营者|诉|不服/u.test(
    prose,
  );

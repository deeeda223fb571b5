import { chineseSegmenter } from '../characters/chinese-segmenter.ts';
import type { PrivateFinding } from './finding.ts';
import { noName, tellingSurname } from './named-person.ts';
import { withheldPart } from './withheld-name.ts';

/** As far as a word of common speech reaches that begins with a surname. */
const farthest = 8;

/** What no given name holds: particles, and the mask. */
const given = '[^\\P{Script=Han}某已未因在将的把被处了是姓氏这该此各每第们及等也不没以其从后前内外]';
/** Who somebody is by his calling or in courtesy, and where somebody lives: a surname with these names nobody. */
const noGiven =
  /^(?:先生|女士|小姐|同志|师傅|老板|老师|老汉|经理|队长|主任|医生|厂长|店长|会计|总|工$|姓|氏|记|[家庄村][界村庄营屯湾沟坡桥店窑坟寨园坝口河冲塘堡峪岭台院铺楼洼房川滩渡集窝场巷]?$|.?[村庄镇乡屯寨路街桥巷河沟湖湾厂店馆楼站]$)/u;
/** Characters that many given names are made of: behind a surname that is a word as often (高, 车, 于), none but these make a name. */
const inNames =
  '建国志明军伟强刚勇杰磊涛超鹏斌波辉峰龙飞鑫亮宇浩凯健俊帆平文武华英红丽娜敏静霞燕玲芳秀娟桂兰梅莉萍艳琴云珍春福生贵荣德义祥林森清宝庆忠良正光东海洋晨阳晓小雪倩婷颖慧佳怡欣雨思梓涵轩泽昊博子立永金玉淑凤洪世家少玮瑞';
const often = new RegExp(`^[${inNames}]+$`, 'u');
/** What one does, has done or has: no sentence about a person goes on without it. */
const goesOn =
  '已|未|不能|不愿|拒不|个人|姓名|全名|[二三]字|申请|要求|因|于|在|将|系|的|把|被|与|和|处(?=[以罚\\d])|给予|作出|不服|不予|没有|并|又|也|曾|为|是|有|无|对|向|按|经|从|等|违反|违法|擅自|私自|通过|驾驶|持有|承认|签字|到场|表示|称|说|陈述|申辩|辩称|从事|经营|实施|倾倒|排放|焚烧|堆放|收集|承诺|缴|露天|使用|利用|设置|停止|立即|自行|当场|主动|及时|拆除|清[理运除]|完成|缴纳|改正|整改|负责|所有|罚款|行政处罚|身份证|营业执照|家[中里]|本人|先生|女士|同志';
const ends = `(?=${goesOn}|[(（）)，,。；;：:、”"\\s]|$)`;
/** Two such characters behind a surname that hardly begins a word are a name whatever follows, but for a business or a place. */
const endsAnyhow = `(?:${ends}|(?<=(?!家)[${inNames}]{2})(?!公司|集团|[厂店馆路街村镇桥区县市]))`;
const roles = '法定代表人|负责人|经营者|投资人|业主|户主|车主|驾驶员|司机|被处罚人|行政相对人|违法行为人|当事人';
/** Where a person is named: at the start of a clause, or behind words that a person follows. */
const begins = `(?<=^|[，,。；;：:、（(“"《【\\s]|(?:${roles})(?:姓名|为|是|系)?|本人|我是|我叫|责令|对|由|向|经|与|和|给予?|处?罚|经查|查明|发现|写[了成为有明出入]|含有|出现了?|删[去除掉]了?|隐去了?|改为|更正为|因为?|系|[日月时])`;
/** Behind these stands nothing but a person. */
const isAfterPerson = /(?:本人|我是|我叫|某{1,2}[（(])$/u;
const described = /^\s?[（(,，]\s?(?:男|女|\p{Script=Han}{1,4}族)(?=[,，、。；;）)\s]|$)/u;

/**
 * Where a text gives the name in full of the party that its record withholds: the surname with one or two characters, as a
 * name stands in a sentence. A question: words begin with surnames (高温, 石料), which the words of the language tell apart.
 *
 * @param party as the record names it: 李某某, 张某（个体工商户）
 */
export function partysNames(party: string, prose: string): PrivateFinding[] {
  const surname = /^(\p{Script=Han}{1,2}?)[某*×]/u.exec(withheldPart(party) ?? '')?.[1];
  if (surname === undefined || !prose.includes(surname)) return [];
  const named = new RegExp(`${begins}${surname}(${given}{1,2}?)${tellingSurname.test(surname) ? endsAnyhow : ends}`, 'gu');
  return [...prose.matchAll(named)]
    .filter((match) => isName(match[0], match[1]!, prose, match.index))
    .map((match) => ({ kind: 'personName', text: match[0], index: match.index, isSuspicion: true }));
}

function isName(name: string, givenName: string, prose: string, index: number): boolean {
  const [before, behind] = [prose.slice(0, index), prose.slice(index + name.length)];
  if (noGiven.test(givenName)) return false;
  if (isAfterPerson.test(before) || described.test(behind)) return true;
  if (noName.test(name)) return false;
  const [{ segment: first } = { segment: '' }] = chineseSegmenter.segment(prose.slice(index, index + farthest));
  const isOften = often.test(givenName);
  if (first.length > name.length - givenName.length) return isOften && givenName.length === 2 && first.length < name.length;
  return isOften || (tellingSurname.test(name) && !speech.test(name));
}

/** Words of common speech that begin with a surname that makes a name as a rule, and that no dictionary has whole. */
const speech = /^(?:张[挂口拉罗]|陈[放列设年]|杨[絮柳树]|曾|何|谢|杜|郑重|陆|梁[体板场柱]|胡乱)/u;

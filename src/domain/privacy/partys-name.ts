import { chineseSegmenter } from '../characters/chinese-segmenter.ts';
import type { PrivateFinding } from './finding.ts';
import { goesOn, inNames } from './name-words.ts';
import { noName, tellingSurname } from './named-person.ts';
import { withheldPart } from './withheld-name.ts';

/** As far as a word of common speech reaches that begins with a surname. */
const farthest = 8;

/** What no given name holds: particles, and the mask. */
const given = '[^\\P{Script=Han}某已未因在将的把被处了是姓氏这该此各每第们及等也不没以其从后前内外]';
/** Who somebody is by his calling or in courtesy, and where somebody lives: a surname with these names nobody. */
const noGiven =
  /^(?:先生|女士|小姐|同志|师傅|老板|老师|老汉|经理|队长|主任|医生|厂长|店长|会计|总|工$|姓|氏|记|[家庄村][界村庄营屯湾沟坡桥店窑坟寨园坝口河冲塘堡峪岭台院铺楼洼房川滩渡集窝场巷]?$|.?[村庄镇乡屯寨路街桥巷河沟湖湾厂店馆楼站]$)/u;
const often = new RegExp(`^[${inNames}]+$`, 'u');
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

import { noName } from './named-person.ts';
import { looksPersonal } from './personal-name.ts';

const role = '(?:法定代表人|法人代表|负责人|实际控制人|投资人|当事人|被处罚人|行政相对人|经营者|业主)';
/** The sex or the people of whoever was named: words about a person alone. */
const described = new RegExp(
  `${role}(?:姓名)?\\s?[:：]?\\s?(\\p{Script=Han}{2,4}?)\\s?[（(,，]\\s?(?:男|女|\\p{Script=Han}{1,4}族)(?=[,，、。；;）)\\s]|$)`,
  'gu',
);
/** Surnames with which a word of a record hardly begins. */
const surname = '[王李张刘陈杨赵吴徐孙朱胡郭何罗郑梁谢宋韩冯邓曹彭曾董袁潘蒋蔡杜魏吕姚卢姜崔钟谭陆汪廖贾邹孟熊秦邱尹薛闫侯陶黎贺郝龚邵覃]';
/** A name of three characters between a role and what somebody did: 当事人张建国未覆盖裸土. */
const acting = new RegExp(
  `${role}(${surname}\\p{Script=Han}{2})(?=未|因|于|在|将|系|违反|违法|擅自|通过|驾驶|承认|签字|到场|[,，。；;、])`,
  'gu',
);

/** The first full name of a person in what a record tells, by the role before it; undefined for none. A question: names and words share their characters. */
export function personInProse(prose: string): string | undefined {
  for (const pattern of [described, acting])
    for (const [, name = ''] of prose.matchAll(pattern)) if (!noName.test(name) && looksPersonal(name)) return name;
  return undefined;
}

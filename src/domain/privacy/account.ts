import type { PrivateFinding } from './finding.ts';

/** Mail that anybody may have; an office, a firm or a school has a domain of its own. */
const anybodys =
  '(?:vip\\.)?(?:qq|foxmail|163|126|188|139|21cn|sina|sohu|tom|aliyun|gmail|outlook|hotmail|live|msn|yahoo|icloud|me)\\.com(?:\\.cn|\\.hk|\\.tw)?|(?:sina|189|wo|263|yahoo|live)\\.c(?:n|om\\.cn)|yeah\\.net|263\\.net|proton\\.me|protonmail\\.com|yandex\\.(?:com|ru)|mail\\.ru';
const email = new RegExp(`(?<![\\w.+-])[a-z\\d](?:[\\w.+-]{0,62}[\\w+-])? ?@ ?(?:${anybodys})(?![\\w-]|\\.\\w)`, 'giu');
/** Before an address: it is where an office or a firm takes mail, or whose of its people it is. */
const ofOffice =
  /(?:举报|投诉|监督|受理|咨询|办公|单位|公务|服务|值班|公开|反馈|意见|纠错|本站|编辑部|[局委厅办站府]|中心|公司|企业)[^，。；;\n]{0,4}(?:邮箱|邮件|信箱|电邮|e-?mail)[^a-z\d，。；;\n]{0,6}$/iu;
const ofPerson =
  /(?:当事人|相对人|被处罚人|个人|私人|本人|法定代表人|法人|负责人|联系人|经营者|业主|投诉人|举报人|personal)[^，。；;\n]{0,4}(?:邮箱|邮件|信箱|电邮|e-?mail)[^a-z\d，。；;\n]{0,6}$/iu;

const account = '([a-z][\\w-]{5,19})(?![\\w@-])';
const isOffice = '(?<!官方|政务|公众|[局委厅办站]的?|单位|机关|official )';
const named: readonly RegExp[] = [
  new RegExp(
    `${isOffice}(?:微信(?:账号|帐号|号|ID)|wechat(?: id| account)|weixin id)\\s{0,2}(?:[:是为]|\\bis\\b)?\\s{0,2}${account}`,
    'giu',
  ),
  new RegExp(`${isOffice}(?:微信|wechat|(?<![a-z])[vw]x)\\s?[:]\\s?(?=\\w*\\d)${account}`, 'giu'),
  new RegExp(`${isOffice}微信\\s?(?=[a-z]+[_-]?[a-z]*\\d)${account}`, 'giu'),
  new RegExp(`${isOffice}(?:(?<![a-z])QQ|扣扣|企鹅)\\s?(?:号码|账号|帐号|号)?\\s?[:是为]{0,2}\\s?(\\d{5,11})(?![\\w@]|\\.\\d)`, 'giu'),
  new RegExp(`${isOffice}(?:抖音|快手|微博|小红书|钉钉|支付宝)(?:账号|帐号|账户|号|ID)\\s?[:是为]?\\s?(?=\\w*\\d)${account}`, 'giu'),
];

/** Accounts that the words before name, and mail that anybody may have. Either may be an office's, so that each is a suspicion. */
export function* accounts(prose: string): Generator<PrivateFinding> {
  for (const { 0: text, index } of prose.matchAll(email)) {
    const before = prose.slice(Math.max(0, index - 24), index);
    if (ofPerson.test(before)) yield { kind: 'email', text, index };
    else if (!ofOffice.test(before)) yield { kind: 'email', text, index, isSuspicion: true };
  }
  for (const pattern of named)
    for (const match of prose.matchAll(pattern)) {
      const text = match[1]!;
      yield { kind: 'account', text, index: match.index + match[0].length - text.length, isSuspicion: true };
    }
}

/** Whether a text may hold one: they have few digits or none. */
export const mayHoldAccount = (prose: string): boolean =>
  /[@＠]|微信|wechat|weixin|[vw]x|QQ|ＱＱ|扣扣|企鹅|账号|帐号|抖音|快手|微博/iu.test(prose);

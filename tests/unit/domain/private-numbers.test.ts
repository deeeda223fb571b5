import { expect, test } from 'vitest';
import { findPrivate, type PrivateKind } from '../../../src/domain/privacy/privacy.ts';
import { usccCheckCharacter } from '../../../src/domain/cases/uscc.ts';

/** The same sequence in every run. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}
const pad = (number: number, width: number) => String(number).padStart(width, '0');
const digits = (roll: (below: number) => number, count: number) => Array.from({ length: count }, () => roll(10)).join('');
const wide = (text: string) => text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
const inWords = (text: string, alphabet: string) => text.replace(/\d/g, (digit) => alphabet[Number(digit)]!);
const inGroups = (text: string, sizes: readonly number[], between: string) => {
  let at = 0;
  return sizes.map((size) => text.slice(at, (at += size))).join(between);
};

/** By the text of GB 11643: the remainder of 11 by 2¹⁷…2¹. */
function identityOf(roll: (below: number) => number, isWrong = false): string {
  const region = ['110105', '320102', '440306', '510104', '650102', '371302'][roll(6)]!;
  const first = `${region}${1950 + roll(58)}${pad(1 + roll(12), 2)}${pad(1 + roll(28), 2)}${digits(roll, 3)}`;
  let sum = 0n;
  for (const [index, digit] of [...first].entries()) sum += BigInt(digit) * 2n ** BigInt(17 - index);
  const last = Number((12n - (sum % 11n)) % 11n);
  const check = isWrong ? (last + 3) % 10 : last;
  return first + (check === 10 ? 'X' : String(check));
}
const shortIdentityOf = (roll: (below: number) => number): string => {
  const whole = identityOf(roll);
  return whole.slice(0, 6) + whole.slice(8, 17);
};
const mobileOf = (roll: (below: number) => number) => `1${3 + roll(7)}${digits(roll, 9)}`;
function cardOf(roll: (below: number) => number): string {
  const first = ['622202', '621700', '623058', '955880', '4', '5'][roll(6)]!;
  const start = first.length === 1 ? (first === '5' ? `5${1 + roll(5)}` : first) : first;
  const body = start + digits(roll, (first.length === 1 ? 16 : 19) - 1 - start.length);
  for (let last = 0; ; last++) {
    const doubled = [...`${body}${last}`].reverse().map((digit, place) => (place % 2 ? String(Number(digit) * 2) : digit));
    if ([...doubled.join('')].reduce((sum, digit) => sum + Number(digit), 0) % 10 === 0) return `${body}${last}`;
  }
}

const identityForms: ((number: string) => string)[] = [
  (number) => `当事人身份证号${number}。`,
  (number) => `（${number}）`,
  wide,
  (number) => inGroups(number, [6, 8, 4], ' '),
  (number) => inGroups(number, [6, 4, 4, 4], '.'),
  (number) => inGroups(number, [6, 8, 4], '·'),
  (number) => inGroups(number, [6, 8, 4], '－'),
  (number) => inGroups(number, [6, 8, 4], '\u200b'),
  (number) => number.toLowerCase(),
];
const mobileForms: ((number: string) => string)[] = [
  (number) => `联系电话${number}`,
  (number) => `tel:${number}x`,
  (number) => `+86 ${number}`,
  (number) => `+86-${inGroups(number, [3, 4, 4], '-')}`,
  (number) => `0086${number}`,
  (number) => `(86)${number}`,
  (number) => inGroups(number, [3, 4, 4], ' '),
  (number) => inGroups(number, [3, 4, 4], '－'),
  (number) => inGroups(number, [3, 4, 4], '—'),
  (number) => inGroups(number, [3, 4, 4], '.'),
  (number) => inGroups(number, [3, 8], '-'),
  (number) => inGroups(number, [3, 2, 3, 3], ' '),
  (number) => [...number].join(' '),
  wide,
  (number) => inWords(number, '零一二三四五六七八九'),
  (number) => inWords(number, '〇幺二三四五六七八九'),
  (number) => inWords(number, '零壹贰叁肆伍陆柒捌玖'),
  (number) => inWords(number, '٠١٢٣٤٥٦٧٨٩'),
  (number) => `(${number.slice(0, 3)})${number.slice(3, 7)}-${number.slice(7)}`,
];
const cardForms: ((number: string) => string)[] = [
  (number) => `卡号${number}，`,
  (number) => number.replace(/(\d{4})(?=\d)/g, '$1 '),
  (number) => number.replace(/(\d{4})(?=\d)/g, '$1-'),
  wide,
];
const plates = [
  '京A12345',
  '京A·12345',
  '沪AD12345',
  '粤B·F12345',
  '浙A 1A2B3',
  '冀B1234挂',
  '鲁Q12345F',
  '京A8888警',
  '渝A·J1234',
  '苏E-12345',
  wide('京A12345'),
];

/** The card of 2023, by the same check digit as an identity number's. */
function residenceCardOf(roll: (below: number) => number): string {
  const first = `9${['11', '31', '44'][roll(3)]!}${['124', '840', '392'][roll(3)]!}${1950 + roll(58)}${pad(1 + roll(12), 2)}${pad(1 + roll(28), 2)}${digits(roll, 3)}`;
  let sum = 0;
  for (const [index, digit] of [...first].entries()) sum += Number(digit) * (2 ** (17 - index) % 11);
  return first + '10X98765432'[sum % 11]!;
}
const formerCardOf = (roll: (below: number) => number): string =>
  `${['USA', 'FRA', 'KOR'][roll(3)]!}1100${pad(50 + roll(49), 2)}${pad(1 + roll(12), 2)}${pad(1 + roll(28), 2)}${digits(roll, 2)}`;
/** Plates in two groups, accounts and mail by the words before them, and passports. */
const suspected: [PrivateKind, string][] = [
  ...['京A1 2345', '京A1234 5', '沪AD1 234', '粤B·1 2345D', '苏E1-2345', '京A 1 2345'].map((text): [PrivateKind, string] => [
    'numberPlate',
    text,
  ]),
  ...['微信号：abc12345', '微信：wxid_ab12cd', 'QQ：12345678', 'QQ号码 10001234', '抖音号：zhang1987'].map(
    (text): [PrivateKind, string] => ['account', text],
  ),
  ...['zhangsan@163.com', '邮箱：li.4@gmail.com', '12345678@qq.com', 'wang＠sina.com.cn'].map((text): [PrivateKind, string] => [
    'email',
    text,
  ]),
  ...['护照C01X0T478', '往来港澳通行证：C12345678', '台胞证 12345678', '持E12345678号护照'].map((text): [PrivateKind, string] => [
    'passport',
    text,
  ]),
];

type Planted = { text: string; kind: PrivateKind; isSuspicion?: true };
function planted(): Planted[] {
  const roll = dice(7);
  const each = <T>(all: readonly T[], times: number, make: (one: T) => Planted): Planted[] =>
    Array.from({ length: times }, () => all.map(make)).flat();
  return [
    ...each(identityForms, 9, (form) => ({ text: form(identityOf(roll)), kind: 'identityNumber' as const })),
    ...each([0], 10, () => ({ text: `证件号码 ${shortIdentityOf(roll)}`, kind: 'identityNumber' as const })),
    ...each([0], 10, () => ({ text: `张某 ${shortIdentityOf(roll)}`, kind: 'identityNumber' as const, isSuspicion: true })),
    ...each([0], 10, () => ({ text: `张某${identityOf(roll, true)}`, kind: 'identityNumber' as const, isSuspicion: true })),
    ...each([0], 10, () => ({ text: `身份证${identityOf(roll, true)}`, kind: 'identityNumber' as const })),
    ...each(mobileForms, 6, (form) => ({ text: `请拨${form(mobileOf(roll))}。`, kind: 'mobilePhone' as const })),
    ...each(cardForms, 8, (form) => ({ text: `缴至${form(cardOf(roll))}`, kind: 'bankCard' as const })),
    ...each([0], 6, () => ({ text: `证件${residenceCardOf(roll)}。`, kind: 'residencePermit' as const })),
    ...each([0], 6, () => ({ text: `当事人${formerCardOf(roll)}`, kind: 'residencePermit' as const, isSuspicion: true })),
    ...suspected.map(([kind, text]) => ({ text, kind, isSuspicion: true as const })),
    ...each(plates, 4, (plate) => ({ text: `驾驶${plate}的货车`, kind: 'numberPlate' as const })),
  ];
}

function harmless(): string[] {
  const roll = dice(11);
  const times = (count: number, make: (index: number) => string): string[] => Array.from({ length: count }, (_, index) => make(index));
  const day = () => `${1990 + roll(37)}-${pad(1 + roll(12), 2)}-${pad(1 + roll(28), 2)}`;
  const code = () => {
    const first = `9${1 + roll(3)}${['110105', '320102', '440306'][roll(3)]!}MA${pad(roll(9999999), 7)}`;
    return first + usccCheckCharacter(first);
  };
  return [
    ...times(30, (index) => `朝环罚〔${2020 + (index % 7)}〕${roll(99999)}号`),
    ...times(10, () => `济环罚字〔2020〕TQ第Q-${roll(9999)}号`),
    ...times(40, () => `统一社会信用代码${code()}`),
    ...times(10, () => `排污许可证编号${code()}001V`),
    ...times(30, () => `处罚款${roll(900)}${['万元', `.${digits(roll, 2)}万元`, ',000元', '000000元'][roll(4)]!}`),
    ...times(20, () => `没收违法所得1${3 + roll(7)}${digits(roll, 9)}元`),
    ...times(30, () => `${day()} ${pad(roll(24), 2)}:${pad(roll(60), 2)}至${day()}`),
    ...times(10, () => day().replaceAll('-', '') + pad(roll(999999), 6)),
    ...times(30, () => `东经116.${digits(roll, 4 + roll(5))}，北纬39.${digits(roll, 4 + roll(5))}`),
    ...times(10, () => `139.${digits(roll, 8)}, 35.${digits(roll, 8)}`),
    ...times(15, () => `电话010-${6 + roll(2)}${digits(roll, 7)}`),
    ...times(5, () => `0${roll(9)}31-${digits(roll, 8)}转${roll(9999)}`),
    ...[
      '12345',
      '12369',
      '400-810-1234',
      '95588',
      '110',
      '800-820-8888',
      '邮编100020',
      '21.5∶1',
      'GB 3095-2012',
      'HJ 2.2-2018',
      'DB11/ 501-2017',
    ],
    ...times(10, () => `发票号码${digits(roll, 12)}${digits(roll, 8)}`),
    ...times(10, () => `合同编号2${digits(roll, 16)}`),
    ...times(15, () => `执法记录编号110105${2023 + roll(3)}${pad(1 + roll(12), 2)}${pad(1 + roll(28), 2)}${pad(roll(9999), 4)}`),
    ...times(10, () => `监测值15 16 17 18 19 ${roll(99)} 21 22 23`),
    ...times(10, () => `环境空气PM2.5为${roll(90)}.${roll(9)}µg/m³，同比下降1${digits(roll, 1)}.${digits(roll, 2)}%`),
    ...times(10, () => `192.168.${roll(255)}.${roll(255)}`),
    ...times(10, () => `https://www.example.cn/13${digits(roll, 9)}.html`),
    ...times(10, () => `sha256 ${Array.from({ length: 40 }, () => '0123456789abcdef'[roll(16)]).join('')}`),
    ...times(10, () => `设备编号SN${digits(roll, 12)}`),
    ...times(5, () => `110105********${digits(roll, 4)}、138****${digits(roll, 4)}、京A1***${roll(9)}`),
    ...[
      '京D级企业',
      '粤DB44/26-2001',
      '津DB12/059-2018',
      '沪Q31',
      '苏A区2024年',
      '川A1标段',
      '二〇二六年十一月二十五日',
      '京A1 2024年',
      '川A1 2345.6吨',
      '用电15234567890千瓦时',
      '15234567890kWh',
      '客流15234567890人次',
      '苏E12 345元',
      '鲁A1 2024-05-01',
      '微信公众号：hbj12369',
      '官方微信号：beijinghuanbao1',
      '微信：12369环保举报',
      'QQ群：12345678',
      '扫描微信二维码，关注abc12345',
      'hbj@bjchy.gov.cn',
      '邮箱 office@company-2026.com.cn',
      '举报邮箱：jubao12345@163.com',
      '东区生态环境局邮箱：hbj2026@126.com',
      'feedback@minglan.example',
      '护照工本费120元',
      '通行证20231234',
      '一二三四五六七八九十',
      '第一百一十七条第二款第三项',
    ],
    ...times(10, () => `设备编号ABC1101${digits(roll, 8)}`),
    ...times(10, () => `型号：DLK${digits(roll, 6)}`),
    ...times(10, () => `样品@${digits(roll, 8)}号`),
    ...times(10, () => `面积1${3 + roll(6)}${digits(roll, 3)}.${digits(roll, 6)}平方米`),
  ];
}

test('three hundred numbers of persons are found, each for what it is', () => {
  const all = planted();
  expect(all.length).toBeGreaterThanOrEqual(300);
  const missed = all.filter(({ text, kind, isSuspicion }) => {
    const found = findPrivate(text);
    return found.length !== 1 || found[0]!.kind !== kind || found[0]!.isSuspicion !== isSuspicion;
  });
  expect(missed.map(({ text, kind }) => [kind, text, ...findPrivate(text)])).toEqual([]);
});

test('of three hundred numbers that look like them and are none, at most three are taken for one', () => {
  const all = harmless();
  expect(all.length).toBeGreaterThanOrEqual(300);
  const taken = all.filter((text) => findPrivate(text).length);
  expect(taken.length, taken.join('\n')).toBeLessThanOrEqual(3);
});

test('an address on the web hides no number that follows it in Chinese', () => {
  expect(findPrivate('见https://example.cn/a，手机13812345678').map(({ kind }) => kind)).toEqual(['mobilePhone']);
  expect(findPrivate('见https://example.cn/13812345678.html。')).toEqual([]);
});

test('what is found stands where it is said to', () => {
  const prose = '𝟏开头：１３８－００１３－８０００，又身份证110105\u200b194912310\u200b02X。';
  for (const { text, index } of findPrivate(prose)) expect(prose.slice(index)).toMatch(new RegExp(`^${text.replaceAll('.', '\\.')}`));
  expect(findPrivate(prose).map(({ text }) => text)).toEqual(['１３８－００１３－８０００', '110105\u200b194912310\u200b02X']);
});

test.each([
  ['银行卡6222021234567890123缴款', 'bankCard', '6222021234567890123'],
  ['信用卡：4111 1111 1111 1112', 'bankCard', '4111 1111 1111 1112'],
  ['卡号 622202123456789', 'bankCard', '622202123456789'],
  ['身份证号码为11010519491231002', 'identityNumber', '11010519491231002'],
  ['身份证（110105194913310023）', 'identityNumber', '110105194913310023'],
  ['公民身份号码1101051949123100221', 'identityNumber', '1101051949123100221'],
  ['护照号E12345678', 'passport', 'E12345678'],
  ['护照 EA1234567。', 'passport', 'EA1234567'],
  ['holds passport No. 123456789', 'passport', 'No. 123456789'],
  ['港澳居民来往内地通行证H0123456700', 'passport', 'H0123456700'],
  ['军官证：南字第01234567号', 'personalCard', '01234567'],
  ['持军官证0123456', 'personalCard', '0123456'],
  ['警官证号码012345', 'personalCard', '012345'],
  ['医保卡号：1012345678', 'personalCard', '1012345678'],
  ['社保卡A12345678', 'personalCard', 'A12345678'],
  ['社会保障号码为 123456789012', 'personalCard', '123456789012'],
] as const)('what words name as a person’s is a suspicion though no rule fits it: %s', (prose, kind, text) => {
  expect(findPrivate(prose)).toMatchObject([{ kind, text, isSuspicion: true }]);
});

test.each([
  '银行卡号须由本人填写，罚款5万元',
  '货车通行证20231234',
  '身份证号码1101**********0021',
  'IC卡号201380013800012',
  '凭身份证在2026年3月5日前缴款',
  '护照或者身份证，2026年第12345号通知',
  '军官证、士兵证持有人免票，咨询电话010-12345678',
  '累计发放社保卡12345678张',
  '医疗保险支出12345678元',
  '医保服务热线12393，医保卡2026年起通用',
  '持医保卡12345678人次',
])('what names no number of a person passes: %s', (prose) => {
  expect(findPrivate(prose)).toEqual([]);
});

test.each([
  ['当事人ID110105199003071239到场', 'identityNumber'],
  ['No110105199003071239', 'identityNumber'],
  ['身份证号码Nr110105199003071239abc', 'identityNumber'],
  ['110105\n199003071239', 'identityNumber'],
  ['110105/19900307/1239', 'identityNumber'],
  ['110105，19900307，1239', 'identityNumber'],
  ['（110105）199003071239', 'identityNumber'],
  ['11O1O5199OO3O71239', 'identityNumber'],
  ['2026 110105 1990 0307 1239', 'identityNumber'],
  ['电话l38l2345678', 'mobilePhone'],
  ['电话13八12345678', 'mobilePhone'],
  ['电话138零零138000', 'mobilePhone'],
  ['手机13812345678元', 'mobilePhone'],
  ['138_1234_5678', 'mobilePhone'],
  ['驾驶WJ京12345', 'numberPlate'],
  ['车牌使014578', 'numberPlate'],
] as const)('however it is disguised, it is a person’s: %s', (prose, kind) => {
  expect(findPrivate(prose)).toEqual([expect.objectContaining({ kind })]);
  expect(findPrivate(prose)[0]!.isSuspicion).toBeUndefined();
});

test.each([
  ['138/1234/5678', 'mobilePhone'],
  ['138，1234，5678', 'mobilePhone'],
  ['138 1234\n5678', 'mobilePhone'],
  ['京A 123 45', 'numberPlate'],
  ['京A12·345', 'numberPlate'],
  ['passport number is E12345678', 'passport'],
  ['护照号E 1234 5678', 'passport'],
  ['港澳居民身份证R123456(7)', 'identityNumber'],
] as const)('what may be two numbers is a suspicion: %s', (prose, kind) => {
  expect(findPrivate(prose)).toEqual([expect.objectContaining({ kind, isSuspicion: true })]);
});

test.each([
  '罚款138，1234元和5678元',
  '2024/2025/2026年各12、34件',
  '138,123,456.78元',
  '苏A 12.345吨',
  '编号IO10110',
  '使014578元',
  '见1101/0519/9003',
  '13\n14\n15\n16\n17\n18',
  '（2026）110105号，1990年3月',
  'WJ-2024-001',
])('marks between numbers make no number of a person: %s', (prose) => {
  expect(findPrivate(prose)).toEqual([]);
});

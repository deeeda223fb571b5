/** An amount of money that words name: in 10,000 yuan, with the decimals it is written to, and what it is. */
export type NamedAmount = { wan: number; decimals: number; what: 'fine' | 'confiscation' | 'total' | 'other' };

const numerals = '零〇一二三四五六七八九两壹贰叁肆伍陆柒捌玖';
const valueOf = new Map([...'零一二三四五六七八九', ...'〇壹贰叁肆伍陆柒捌玖'].map((numeral, index) => [numeral, index % 10]));
valueOf.set('两', 2);
const powerOf = new Map([...'十百千万亿拾佰仟萬億'].map((power, index) => [power, [10, 100, 1000, 10_000, 100_000_000][index % 5]!]));

/**
 * A number written in Chinese numerals, the everyday or the banker's; undefined for what is none.
 *
 * @example chineseNumber('壹拾贰万伍仟') // 125000
 */
export function chineseNumber(text: string): number | undefined {
  if (!text || ![...text].every((character) => valueOf.has(character) || powerOf.has(character))) return undefined;
  let [whole, section, digit] = [0, 0, 0];
  for (const character of text) {
    const power = powerOf.get(character);
    if (power === undefined) digit = valueOf.get(character)!;
    else if (power < 10_000) {
      section += (digit || 1) * power;
      digit = 0;
    } else {
      whole = power > 10_000 ? (whole + section + digit) * power : whole + (section + digit) * power;
      section = digit = 0;
    }
  }
  return whole + section + digit;
}

const amount = new RegExp(
  `(?:(\\d[\\d,]*(?:\\.\\d+)?)\\s*(亿|千万|百万|十万|万|千|百)?|([${numerals}十百千万亿拾佰仟萬億]+))\\s*(?:元|圆)|(\\d[\\d,]*(?:\\.\\d+)?)\\s*万(?!元|圆)`,
  'gu',
);
const factors: Record<string, number> = { 亿: 1e8, 千万: 1e7, 百万: 1e6, 十万: 1e5, 万: 1e4, 千: 1e3, 百: 100 };

/**
 * The amounts that the words of a penalty name (5万元, 50000元, 伍万元, 壹拾万元整), each with what it is by the words
 * of its clause before it.
 */
export function amountsIn(text: string): NamedAmount[] {
  const folded = text.normalize('NFKC');
  return [...folded.matchAll(amount)].flatMap(({ 0: found, 1: digits, 2: factor, 3: han, 4: bare, index }): NamedAmount[] => {
    const clause = /[^，。；;、（(]*$/u.exec(folded.slice(Math.max(0, index - 30), index).replace(/(?<!\d),|,(?!\d)/g, '，'))![0];
    const number = (digits ?? bare)?.replaceAll(',', '');
    const yuan = number === undefined ? chineseNumber(han!) : Number(number) * (bare === undefined ? (factors[factor ?? ''] ?? 1) : 10_000);
    if (yuan === undefined || !Number.isFinite(yuan) || (bare !== undefined && !clause.includes('罚'))) return [];
    const decimals = number?.split('.')[1]?.length ?? 0;
    return [{ wan: yuan / 10_000, decimals: /万/.test(found) ? decimals : decimals + 4, what: whatIs(clause) }];
  });
}

function whatIs(clause: string): NamedAmount['what'] {
  if (/合计|共计|总计/.test(clause)) return 'total';
  if (/没收|违法所得|非法财物/.test(clause)) return 'confiscation';
  if (/每日|每天|加处|滞纳|缴纳|退还|返还|赔偿|损失|货值/.test(clause)) return 'other';
  return /罚/.test(clause) ? 'fine' : 'other';
}

/** Whether words name an amount other than the one recorded; what is rounded to two decimals or more in words fits. */
export function contradicts(text: string, recordedWan: number, what: 'fine' | 'confiscation'): boolean {
  const all = amountsIn(text);
  let named = all.filter((one) => one.what === what);
  if (!named.length && what === 'fine' && all.length === 1 && all[0]!.what === 'other') named = all;
  if (!named.length) return false;
  const distinct = named.filter((one, index) => named.findIndex(({ wan }) => inFen(wan) === inFen(one.wan)) === index);
  const sum = distinct.reduce((total, { wan }) => total + inFen(wan), 0);
  const fits = ({ wan, decimals }: NamedAmount) =>
    inFen(wan) === inFen(recordedWan) || (decimals >= 2 && decimals < 4 && wan.toFixed(decimals) === recordedWan.toFixed(decimals));
  return !named.some(fits) && sum !== inFen(recordedWan) && !all.some((one) => one.what === 'total' && fits(one));
}

/** The fine that words name, in 10,000 yuan; undefined where they name none, or more than one. */
export function fineNamed(text: string): number | undefined {
  const fines = new Set(amountsIn(text).flatMap(({ what, wan }) => (what === 'fine' ? [wan] : [])));
  return fines.size === 1 ? [...fines][0] : undefined;
}

/**
 * What words say was confiscated, in 10,000 yuan; undefined where they name none, or more than one. Gains that only
 * measure the fine, as in 处违法所得2万元一倍的罚款, were not taken.
 */
export function confiscationNamed(text: string): number | undefined {
  const clauses = text.split(/[，。；;]/u).filter((clause) => clause.includes('没收'));
  const taken = new Set(clauses.flatMap(amountsIn).flatMap(({ what, wan }) => (what === 'confiscation' ? [wan] : [])));
  return taken.size === 1 ? [...taken][0] : undefined;
}

/** An amount in whole fen, so that two can be compared. */
export const inFen = (wan: number): number => Math.round(wan * 1_000_000);

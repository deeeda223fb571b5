import type { Bilingual } from '../language.ts';
import { amountsIn } from './penalty-amounts.ts';

/** An amount, and in brackets right behind it the same once more, in the other writing. */
const twice =
  /([^\s，。；;、,（(]*?[\d.,零〇一二三四五六七八九两十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟萬億]+\s*[元圆][整正]?)\s*\(([^()]{1,40})\)/gu;
const mark = /大写|小写|人民币|RMB|即|[¥￥:：整正\s]/gu;

/** Where the words of a penalty write one amount twice, and not the same: 伍万元（¥500000）. */
export function amountTwice({ penalty = '' }: { penalty?: string | undefined }): { field: 'penalty'; message: Bilingual }[] {
  for (const [found, first, held] of penalty.normalize('NFKC').matchAll(twice)) {
    const [one] = amountsIn(first!).slice(-1);
    const bare = held!.replace(mark, '');
    const [other, ...more] = amountsIn(/[元圆]$/u.test(bare) ? bare : `${bare}元`);
    if (!one || !other || more.length || !isAmountAlone(bare) || Math.round(one.wan * 1e6) === Math.round(other.wan * 1e6)) continue;
    return [
      {
        field: 'penalty',
        message: {
          zh: `处罚内容里“${found}”前后两个数不同。请对照决定书改正。`,
          en: `The penalty writes one amount in two ways that differ: "${found}". Correct it by the decision.`,
        },
      },
    ];
  }
  return [];
}

const isAmountAlone = (text: string): boolean =>
  /^[\d.,]+\s*万?\s*[元圆]?$|^[零〇一二三四五六七八九两十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟萬億]+[元圆]?$/u.test(text);

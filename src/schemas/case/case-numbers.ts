import { issuedDecisionNumber } from '../../domain/cases/decision-number.ts';
import { oddityIn } from '../../domain/cases/odd-number.ts';
import { addressPart } from '../../domain/page-address.ts';
import { isUscc } from '../../domain/cases/uscc.ts';
import { looksLikeIdentityNumber, masked } from '../../domain/privacy/identity-number.ts';
import type { ValueProblem } from '../fields.ts';
import { quoted } from '../scalars.ts';

type Read<T> = { value: T } | { problem: ValueProblem };

/** Reads a decision number (行政处罚决定书文号) in whatever brackets and widths it was typed. */
export function readDecisionNumber(typed: string): Read<string> {
  const value = issuedDecisionNumber(typed);
  if (value !== undefined) return { value };
  const odd = oddityIn(typed) ?? { zh: '', en: '' };
  return {
    problem: {
      zh: `${quoted(typed)} 不是决定书文号。${odd.zh}应写成 东环罚〔2026〕1号 的样子。`,
      en: `${quoted(typed)} is not a decision number. ${odd.en}${odd.en && ' '}Write it like 东环罚〔2026〕1号.`,
    },
  };
}

/** Reads a unified social credit code (GB 32100-2015). */
export function readUscc(typed: string): Read<string> {
  if (isUscc(typed)) return { value: typed };
  const problem = looksLikeIdentityNumber(typed)
    ? {
        zh: `“${masked(typed)}”像是自然人的身份证号码，不是统一社会信用代码，不得公开。请清空这一格；单位的代码请对照营业执照填写。`,
        en: `"${masked(typed)}" looks like a person's identity number, not a unified social credit code, and is never published. Clear this cell; copy the code of an organisation from its business licence.`,
      }
    : /e\+/i.test(typed)
      ? {
          zh: `${quoted(typed)} 被电子表格缩短了。请将该列设为“文本”格式后重新粘贴代码。`,
          en: `${quoted(typed)} was shortened by the spreadsheet. Format the column as text and paste the code again.`,
        }
      : {
          zh: `${quoted(typed)} 不是统一社会信用代码：应为 18 位，末位校验码相符（GB 32100-2015）。请对照营业执照核对。`,
          en: `${quoted(typed)} is not a unified social credit code: expected 18 characters with a fitting check character (GB 32100-2015). Check it against the business licence.`,
        };
  return { problem };
}

/** Reads the part of an address that a record names for itself. */
export const readSlug = (typed: string): Read<string> =>
  addressPart.test(typed) && typed.length <= 200
    ? { value: typed }
    : {
        problem: {
          zh: `${quoted(typed)} 不能作网址标识：只能用小写字母、数字和连字符。`,
          en: `${quoted(typed)} cannot be part of an address: lower-case letters, digits and hyphens only.`,
        },
      };

import type { PrivateFinding, PrivateKind } from './finding.ts';

/** A number, or what is left of one that was mistyped, after words that say whose it is; a blank or a mark may stand between. */
const named: [PrivateKind, RegExp][] = [
  [
    'identityNumber',
    /(?:身份证|身分证|公民身份|居民证|identity (?:card|number))[^\dA-Za-z，。；;\n]{0,8}(\d(?:[ ._-]?[\dXx]){13,19})(?![\dA-Za-z])/giu,
  ],
  [
    'bankCard',
    /(?:银行卡|信用卡|储蓄卡|借记卡|bank card|debit card|credit card)[^\dA-Za-z，。；;\n]{0,8}(\d(?:[ ._-]?\d){11,18})(?![\dA-Za-z])/giu,
  ],
  ['bankCard', /(?<!IC)卡号[^\dA-Za-z，。；;\n]{0,4}(\d(?:[ ._-]?\d){14,18})(?![\dA-Za-z])/giu],
  // An account with the first digits of a card is one, though its last digit fits none.
  [
    'bankCard',
    /(?:[账帐]号|[账帐]户|(?<!IC)卡号|开户行|户头|收款人)[^\dA-Za-z，。；;\n]{0,8}((?:62|60|68|69|95|94|98|90|4\d|5[1-5])(?:[ ._-]?\d){13,17})(?![\dA-Za-z])/giu,
  ],
  ['identityNumber', /(?:身份证|identity card)[^\dA-Za-z，。；;\n]{0,8}([A-Z]{1,2}\d{6} ?\(?[\dA]\)?)(?![\dA-Za-z])/giu],
  [
    'passport',
    /(?:护照|(?:港澳|台湾|大陆|内地)[^，。；;\n]{0,6}通行证|台胞证|回乡证|passport)(?: (?:numbers?|is|was))*[^\dA-Za-z，。；;\n]{0,8}((?:no\.? ?)?[A-Z]{0,2} ?\d(?: ?\d){5,9}|(?=(?:[A-Z]*\d){3})[A-Z][A-Z\d]{6,9})(?![\dA-Za-z])/giu,
  ],
  ['passport', /(?<![\dA-Za-z])([A-Z]{1,2}\d{7,8})(?=号?的?(?:护照|通行证))/gu],
  [
    'personalCard',
    /(?:军官证|士官证|士兵证|军人证|文职干部证|警官证|人民警察证)[^\dA-Za-z，。；;\n]{0,8}(\d(?:[ ._-]?\d){5,11})(?![\dA-Za-z]| ?[份张本个人件])/gu,
  ],
  // Of insurance only what words call a number, or stands right behind the card: much else of it is counted.
  [
    'personalCard',
    /(?:(?:医保|医疗保险|社保|社会保障)(?:卡|证|个人)?(?:号码?|编号|卡号|证号)[：: 为是]{0,3}|(?:医保|社保|社会保障)[卡证][：: ]?(?=[\dA-Z]))([A-Z]{0,2}\d(?:[ -]?\d){6,17}[\dX])(?![\dA-Za-z]| ?[余万份张本个人件元])/gu,
  ],
  [
    'residencePermit',
    /(?:永久居留|永居|residence (?:permit|card))[^\dA-Za-z，。；;\n]{0,12}([A-Z]{3} ?\d(?:[ -]?\d){9,13}|9\d(?:[ -]?\d){13,17}X?)(?![\dA-Za-z])/giu,
  ],
];

/**
 * Numbers that are named as a person's and fit no rule that we know: with a digit too few or a check digit that does not
 * fit, and passports, which have none. A suspicion each, since words may also name a form or a place on it.
 */
export function* namedNumbers(prose: string): Generator<PrivateFinding> {
  for (const [kind, pattern] of named)
    for (const match of prose.matchAll(pattern)) {
      const text = match[1]!;
      yield { kind, text, index: match.index + match[0].length - text.length, isSuspicion: true };
    }
}

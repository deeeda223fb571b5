import type { Bilingual } from '../../domain/language.ts';
import type { PrivateFinding } from '../../domain/privacy/privacy.ts';

const labels = {
  identityNumber: { zh: '身份证号码', en: 'an identity number' },
  mobilePhone: { zh: '手机号码', en: 'a mobile phone number' },
  bankCard: { zh: '银行卡号', en: 'the number of a bank card' },
  passport: { zh: '护照或通行证号码', en: 'the number of a passport or travel permit' },
  personalCard: { zh: '军官证、医保卡等个人证件号码', en: 'the number of a card of service or of health insurance' },
  residencePermit: { zh: '外国人永久居留证件号码', en: 'the number of a permanent residence card' },
  numberPlate: { zh: '车辆号牌', en: 'a number plate' },
  email: { zh: '个人电子邮箱', en: 'a personal e-mail address' },
  halfMasked: { zh: '没有遮住出生日期的身份证号码', en: 'an identity number that still shows the birthday' },
  landline: { zh: '个人的固定电话号码', en: 'the fixed line of a home' },
  homeAddress: { zh: '个人的住址', en: 'the address of a home' },
  birthDate: { zh: '个人的出生日期', en: 'the birthday of a person' },
  personName: { zh: '自然人的姓名', en: 'the full name of a person' },
  account: { zh: '个人的微信、QQ 等账号', en: 'a personal account, of WeChat or QQ say' },
} as const;

/** Of the others nothing says whether a number is one. */
const hasCheckCharacter: ReadonlySet<PrivateFinding['kind']> = new Set(['identityNumber', 'bankCard']);

/** How what is personal is written so that it may stay. */
const howToMask: Partial<Record<PrivateFinding['kind'], Bilingual>> = {
  halfMasked: {
    zh: '出生日期的八位也要遮住，如 110105********1239。',
    en: 'Hide the eight digits of the birthday too: 110105********1239.',
  },
  homeAddress: {
    zh: '写到街道、乡镇为止，或把门牌写成“某号楼某室”。',
    en: 'Write it as far as the subdistrict or township, or the door as 某号楼某室.',
  },
  birthDate: { zh: '确有必要的，只写年份。', en: 'Where it matters, give the year alone.' },
  personName: {
    zh: '姓名写成“姓+某”，如“张某”；个体工商户写字号，没有字号的写成“张某（个体工商户）”。',
    en: 'Write the surname and 某, such as 张某; an individual business by its trade name or, where it has none, as 张某（个体工商户）.',
  },
};

const withMasking = (kind: PrivateFinding['kind'], { zh, en }: Bilingual): Bilingual => {
  const how = howToMask[kind];
  return how ? { zh: `${zh}${how.zh}`, en: `${en} ${how.en}` } : { zh, en };
};

const messageOf = (kind: PrivateFinding['kind'], isSuspicion?: boolean): Bilingual =>
  !isSuspicion
    ? {
        zh: `这里含有${labels[kind].zh}，不得公开。请删去或遮盖后再发布。`,
        en: `This holds ${labels[kind].en}, which is never published. Remove or mask it.`,
      }
    : !hasCheckCharacter.has(kind)
      ? {
          zh: `这里像是${labels[kind].zh}。若是，不得公开，请删去或遮盖；单位公开的不在此列。`,
          en: `This looks like ${labels[kind].en}. If it is one, remove or mask it: it is never published. What an office publishes of its own may stay.`,
        }
      : {
          zh: `这里的数字像是${labels[kind].zh}，只是校验码不符或没有校验码。若是，不得公开，请删去或遮盖。`,
          en: `These digits look like ${labels[kind].en} whose check character does not fit or is missing. If they are one, remove or mask them: it is never published.`,
        };

/** What a finding is and how it is mended. */
export const privacyMessage = ({ kind, isSuspicion }: PrivateFinding): Bilingual => withMasking(kind, messageOf(kind, isSuspicion));

import type { Lang } from '../domain/language.ts';

/** English for the offices' usual words; a word that is not here is shown in Chinese, marked as such. */
const violationTypesInEnglish: Record<string, string> = {
  大气污染: 'Air pollution',
  水污染: 'Water pollution',
  噪声污染: 'Noise',
  固体废物污染: 'Solid waste',
  危险废物管理: 'Hazardous waste',
  排污许可: 'Discharge permit',
  自动监测: 'Automatic monitoring',
  建设项目环境管理: 'Construction project approval',
  扬尘污染: 'Dust',
  机动车和非道路机械: 'Vehicles and machinery',
  信息公开: 'Disclosure',
};
const penaltyTypesInEnglish: Record<string, string> = {
  罚款: 'Fine',
  警告: 'Warning',
  通报批评: 'Public criticism',
  没收违法所得: 'Confiscation',
  责令停产整治: 'Production halted',
  限制生产: 'Production restricted',
  暂扣许可证件: 'Permit suspended',
  吊销许可证件: 'Permit revoked',
};

/** A violation type in a language; the office's own word where we have none for it. */
export const violationWords = (type: string, lang: Lang): string =>
  lang === 'en' && isUsualViolation(type) ? violationTypesInEnglish[type]! : type;
/** Whether a violation type is one of the offices' usual words, which no other word of the list sounds like. */
export const isUsualViolation = (type: string): boolean => Object.hasOwn(violationTypesInEnglish, type);
/** A penalty type in a language; the office's own word where we have none for it. */
export const penaltyWords = (type: string, lang: Lang): string =>
  lang === 'en' && Object.hasOwn(penaltyTypesInEnglish, type) ? penaltyTypesInEnglish[type]! : type;

/** The penalty types of a record: offices write several into one cell. */
export const penaltyTypesOf = (penaltyType: string | undefined): string[] =>
  (penaltyType ?? '')
    .split(/[;；、]/)
    .map((word) => word.trim())
    .filter(Boolean);

import { z } from 'astro/zod';
import { repeatMonths } from '../../domain/cases/repeat.ts';
import { caseFields } from './case-fields.ts';
import { decimal } from '../numbers.ts';
import { choice, text } from '../scalars.ts';
import { caseStatuses } from './case-statuses.ts';

/** What the portal works out of the public decisions by rules it states. Exports hold it; nobody fills it in. */
export const derivedFields = {
  statusNow: choice(caseStatuses, {
    zh: '公示现状',
    en: 'Current status',
    short: { zh: '状态', en: 'Status' },
    meaning: {
      zh: '数据截止日当天的状态，与网页上显示的一致，由本站计算：机关登记的状态，公示截止期已过的记作公示结束。',
      en: 'How the record stands on the day of the data, as its page shows it, worked out by the portal: the state on record, or publicity ended once its last day is over.',
    },
    own: true,
  }).optional(),
  publicationDays: decimal({
    zh: '决定到公示(天)',
    en: 'Days to publication',
    short: { zh: '公示用时(天)', en: 'Days to publish' },
    meaning: {
      zh: '由处罚决定日期到公示日期的自然日，由本站计算；没有公示日期的为空。',
      en: 'Calendar days from the decision to its publication, worked out by the portal; empty where the day of publication is not known.',
    },
    own: true,
  }).optional(),
  publicationLate: decimal({
    zh: '超期公示(工作日)',
    en: 'Published late by (working days)',
    short: { zh: '超期(工作日)', en: 'Working days late' },
    meaning: {
      zh: '超过公示期限的工作日，按期公示的为 0，由本站计算：生态环境部门 7 个工作日（《生态环境行政处罚办法》第六十五条，2023年7月1日起），其他部门和此前的决定 20 个工作日（《政府信息公开条例》第二十六条）；不能判定的为空。',
      en: 'Working days past the limit, 0 where it was kept, worked out by the portal: 7 working days for ecology authorities (Measures for Ecological and Environmental Administrative Penalties art. 65, from 1 July 2023), 20 for other departments and for earlier decisions (Government Information Disclosure Regulations art. 26); empty where it cannot be judged.',
    },
    own: true,
  }).optional(),
  otherDecisions: decimal({
    zh: '同一当事人的其他决定(件)',
    en: 'Other decisions against the party',
    meaning: {
      zh: '本站公开的、对同一单位的其他处罚决定，不含已撤回的；自然人不能区分，为空。',
      en: 'Further decisions against the same organisation that are public here, withdrawn ones left out; empty for individuals, who cannot be told apart.',
    },
    own: true,
  }).optional(),
  repeatOf: text({
    zh: '再次受罚的前一件文号',
    en: 'Repeat of decision',
    short: { zh: '是否再次受罚', en: 'Repeat' },
    meaning: {
      zh: `同一当事人 ${repeatMonths} 个月内因同一违法类型受罚的前一件决定，是本站的统计口径，不是法律上的认定。`,
      en: `The earlier decision, at most ${repeatMonths} months before, against the same party for the same type of violation: the portal’s own rule and no finding of law.`,
    },
    own: true,
  }).optional(),
};

/** A decision as a line of a published table: its record, and what the portal works out. */
export const caseLine = z.object({ ...caseFields, ...derivedFields });
export type DerivedFields = z.infer<z.ZodObject<typeof derivedFields>>;

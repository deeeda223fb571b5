import { aftermathFields } from './case-aftermath.ts';
import { officialFields } from './case-official.ts';
import { date, reference } from '../scalars.ts';

/** What the portal adds about the record itself. */
const about = {
  unit: reference('units', {
    zh: '行政区',
    en: 'District',
    example: '东区',
    headers: ['所属区', '区', '所在区', '行政区划', '属地'],
    headersAlone: ['区县', '辖区'],
    short: { zh: '区', en: 'District' },
    meaning: { zh: '可不填，由处罚机关识别。', en: 'May be left out: it is recognised from the authority.' },
    searched: true,
    facet: 'unit',
    outlives: true,
    own: true,
  }).optional(),
  actedOn: date({
    zh: '违法行为发生日期',
    en: 'Act on',
    example: '2026-02-10',
    headers: ['违法行为发生时间'],
    headersAlone: ['违法时间'],
    meaning: {
      zh: '处罚适用行为发生时的法律，新的规定处罚较轻的除外（行政处罚法第三十七条、生态环境法典第一千零五十七条）。持续的行为填最后一天。',
      en: 'The law at the time of the act applies unless the new one is milder (Administrative Penalty Law art. 37, Ecological and Environmental Code art. 1057). Of an act that lasted, the last day.',
    },
    own: true,
    happened: true,
    notAfter: 'decidedOn',
  }).optional(),
  publishedOn: date({
    zh: '公示日期',
    en: 'Published on',
    example: '2026-03-08',
    headers: ['公开日期', '公布日期', '公示时间'],
    own: true,
    outlives: true,
    notBefore: 'decidedOn',
  }).optional(),
};

/** The fields of a penalty decision: the official ones first, then the portal's own. */
export const caseFields = { ...officialFields, ...about, ...aftermathFields };

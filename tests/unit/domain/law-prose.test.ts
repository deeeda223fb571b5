import { describe, expect, test } from 'vitest';
import type { Lang } from '../../../src/domain/language.ts';
import { lawReader } from '../../../src/domain/law-names.ts';
import { sentencesOf, speaksAsInForce } from '../../../src/domain/law-prose/as-in-force.ts';

const laws = lawReader([
  { id: 'code', names: { zh: ['生态环境法典'], en: ['Ecological and Environmental Code'] } },
  { id: 'air', names: { zh: ['大气污染防治法', '大气法'], en: ['Air Law'] } },
  { id: 'water', names: { zh: ['水污染防治法'], en: ['Water Law'] } },
  { id: 'noise', names: { zh: ['噪声污染防治法'], en: ['Noise Law'] } },
  { id: 'general', names: { zh: ['环境保护法', '环保法'], en: ['Environmental Protection Law'] } },
]);

/** Whether a text speaks of one of the laws that the code repealed on 15 August 2026 as if it were in force. */
function warns(text: string, lang: Lang): boolean {
  return sentencesOf(text, lang).some((sentence) => {
    const mentions = laws[lang](sentence);
    const repealed = mentions.filter(({ id }) => id !== undefined && id !== 'code');
    return repealed.some((mention) => speaksAsInForce(sentence, lang, mention, { mentions, successor: 'code', on: '2026-08-15' }));
  });
}

describe('a repealed law that is spoken of as one in force', () => {
  test.each([
    '《大气污染防治法》现行有效，比原来的规定更严。',
    '每年3月底以前，按照《大气污染防治法》第十六条公开执行情况。',
    '未曾达标的城市，应按《大气污染防治法》第十四条编制规划。',
    '曾经达标的城市应按《大气污染防治法》第十四条编制规划。',
    '依据《噪声污染防治法》，取代旧设备的工地可以夜间施工。',
    '按照新法典以外的《环境保护法》第五十三条，公众有权知情。',
    '按照《生态环境法典》和《大气污染防治法》第三十一条，可以举报。',
    '《大气污染防治法》与《生态环境法典》都要求公布电话。',
    '《生态环境法典》没有废止《大气污染防治法》。',
    '《生态环境法典》施行后，《大气污染防治法》第三十一条要求公布电话。',
    '除了《生态环境法典》，还有《环境保护法》。',
    '按照《大气污染防治法》，过期的许可证失效。',
    '《大气污染防治法》取代了1987年的旧规定。',
    '《大气污染防治法》仍然有效。',
    '《大气污染防治法》尚未废止。',
    '依据《中华人民共和国大气污染防治法》（2018年修正）第31条，可以举报。',
    '2025年12月31日前建成的企业，应按《大气污染防治法》第十四条执行。',
    '2027年3月1日以前，依据《大气污染防治法》公开。',
    '2026年8月15日以前公布的《大气污染防治法》现行有效。',
    '民法典和《环境保护法》规定了责任。',
    '大气法要求公布电话。它已经废止。',
    '环保法第26条要求公开结果。',
    '依据《大气污染防治法》，2026年3月1日起不再施行旧标准。',
    '由《大气污染防治法》规定的期限改为三个月。',
  ])('is found: %s', (text) => expect(warns(text, 'zh')).toBe(true));

  test.each([
    '《大气污染防治法》于2026年8月失效。',
    '《大气污染防治法》到2026年8月14日为止有效。',
    '《大气污染防治法》第三十一条到2026年8月14日为止有效。',
    '《大气污染防治法》自2026年8月15日起不再适用。',
    '《大气污染防治法》第十六条的规定自2026年8月15日起不再适用，由新的条文代替。',
    '当时有效的《水污染防治法》要求每季度公开。',
    '2026年8月15日前作出的决定依据《大气污染防治法》。',
    '2026年8月15日以前发生的行为，仍适用《大气污染防治法》。',
    '2026年8月14日以前，《环境保护法》第五十四条还要求公布违法者名单。',
    '2026年8月14日以前，依据是大气法。',
    '《大气污染防治法》2016年1月1日起施行，2026年8月15日废止。',
    '《大气污染防治法》（已废止）第三十一条规定了举报。',
    '原《大气污染防治法》第三十一条规定了举报。',
    '旧的大气污染防治法第24条没有规定“每年”。',
    '大气污染防治法原来还要求公开查实的结果。',
    '《大气污染防治法》曾要求公布电话。',
    '此前曾依据《大气污染防治法》查处。',
    '法典自2026年8月15日起施行，同时废止十部法律：环境保护法、大气污染防治法、水污染防治法和噪声污染防治法。',
    '2026年8月15日起施行，取代环境保护法、大气污染防治法、水污染防治法等十部法律。',
    '环境保护法、大气污染防治法等十部法律同时废止。',
    '办法所依据的环境保护法、水污染防治法已被法典废止。',
    '法律依据由《大气污染防治法》改为《生态环境法典》。',
    '大气法第31条，现为生态环境法典第145条。',
    '《大气污染防治法》已不再是现行法律。',
    '《大气污染防治法》被现行的《生态环境法典》取代。',
    '《生态环境法典》施行前，依据是《大气污染防治法》。',
    '依据是《大气污染防治法》，它已于2026年废止。',
    '《上海市大气污染防治法》还在。',
  ])('is left alone: %s', (text) => expect(warns(text, 'zh')).toBe(false));

  test.each([
    'The Air Law replaces nothing and is in force today.',
    'Until the end of March each year cities publish the results under the Air Law.',
    'Under the Air Law a plant must be replaced when it is worn out.',
    'The Air Law is still in force.',
    'The Air Law still applies.',
    'The Air Law, amended in 2018, requires a telephone number.',
    'The Air Law replaced the rules of 1987 and sets limits.',
    'The Air Law was amended in 2018.',
    'Under the Ecological and Environmental Code and the Air Law anyone may report.',
    'The Code and the Air Law both require a telephone number.',
    'Apart from the Code, the Air Law requires a telephone number.',
    'The Code did not repeal the Air Law.',
    'Since the Code came into force, the Air Law requires a number.',
    'Plants built before 31 December 2025 must follow the Air Law.',
    'Until 1 March 2027 cities publish under the Air Law.',
    'The Air Law once a year asks for an account.',
    'Under article 31 of the air law anyone may report.',
    'Until 2025 the city burnt coal; the Air Law requires a plan.',
    'Under the Air Law previously licensed plants may go on.',
  ])('is found: %s', (text) => expect(warns(text, 'en')).toBe(true));

  test.each([
    'The Air Law ceased to have effect in August 2026.',
    'The Air Law was in force to 14 August 2026.',
    'The Air Law was in force from 1 January 2016 to 14 August 2026.',
    'Decisions made before 15 August 2026 rest on the Air Law.',
    'Until 14 August 2026 this rested on article 72 of the Air Law.',
    'Until 14 August 2026, article 54 of the Environmental Protection Law also required names to be published.',
    'The Air Law was repealed in 2026.',
    'The Air Law and the Water Law have been repealed.',
    'The Air Law, repealed on 15 August 2026, asked for a number.',
    'The Air Law is no longer in force.',
    'The Air Law also provided for rewards.',
    'Article 24 of the former Air Law never said “yearly”.',
    'The Code replaced ten laws, among them the Air Law.',
    'This repeals the Water Law and the Air Law.',
    'The basis is now the Ecological and Environmental Code instead of the Air Law.',
    'Article 31 of the Air Law is article 145 of the Ecological and Environmental Code.',
    'The decision rested on the Air Law as it then stood.',
    'The basis is the Air Law; it was repealed in 2026.',
    'Students of air law may report.',
  ])('is left alone: %s', (text) => expect(warns(text, 'en')).toBe(false));
});

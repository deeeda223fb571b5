import type { Lang } from '../../../../src/domain/language.ts';
import { lawReader } from '../../../../src/domain/law/law-names.ts';
import { sentencesOf, speaksAsInForce } from '../../../../src/domain/law/prose/as-in-force.ts';

const laws = lawReader([
  { id: 'code', names: { zh: ['生态环境法典'], en: ['Ecological and Environmental Code'] } },
  { id: 'air', names: { zh: ['大气污染防治法', '大气法'], en: ['Air Law'] } },
  { id: 'water', names: { zh: ['水污染防治法'], en: ['Water Law'] } },
  { id: 'noise', names: { zh: ['噪声污染防治法'], en: ['Noise Law'] } },
  { id: 'soil', names: { zh: ['土壤污染防治法'], en: ['Soil Pollution Law'] } },
  { id: 'waste', names: { zh: ['固体废物污染环境防治法'], en: ['Solid Waste Law'] } },
  { id: 'assessment', names: { zh: ['环境影响评价法'], en: ['Environmental Impact Assessment Law'] } },
  { id: 'production', names: { zh: ['清洁生产促进法'], en: ['Cleaner Production Promotion Law'] } },
  { id: 'general', names: { zh: ['环境保护法', '环保法'], en: ['Environmental Protection Law', 'EPL'] } },
]);

/** Whether a text speaks of one of the laws that the code repealed on 15 August 2026 as if it were in force. */
export function warns(text: string, lang: Lang): boolean {
  return sentencesOf(text, lang).some((sentence) => {
    const mentions = laws[lang](sentence);
    const repealed = mentions.filter(({ id }) => id !== undefined && id !== 'code');
    return repealed.some((mention) =>
      speaksAsInForce(sentence, lang, mention, { mentions, successor: 'code', on: '2026-08-15', today: '2026-11-27' }),
    );
  });
}

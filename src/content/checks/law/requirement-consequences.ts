import type { Bilingual } from '../../../domain/language.ts';
import { labelOf } from '../../../schemas/label.ts';
import type { Drafts } from '../../entry.ts';
import type { Fault } from '../../faults.ts';

/** A requirement states what follows where it is not met, or why nothing is stated, and never both. */
export function checkRequirementConsequences({ requirements }: Pick<Drafts, 'requirements'>, faults: Fault[]): void {
  for (const { fields, file, locate } of requirements) {
    if (fields.consequences.length > 0 === (fields.noConsequences === undefined)) continue;
    const field = fields.noConsequences === undefined ? 'consequences' : 'noConsequences';
    faults.push({
      severity: 'error',
      file,
      ...locate([field]),
      field,
      label: { zh: labelOf('requirements', 'consequences.what', 'zh'), en: labelOf('requirements', 'consequences.what', 'en') },
      message: field === 'consequences' ? neither : both,
    });
  }
}

const neither: Bilingual = {
  zh: '没有写不公开会怎样。请在 consequences 里写条文写明的后果；读过的法律没有专门写明的，写 noConsequences: noneNamed；写明后果的文本没有读到的，写 noConsequences: notEstablished。',
  en: 'It does not state what follows where it is not met. Write under consequences what an article states; where the laws that were read state none in particular, write noConsequences: noneNamed; where the text that would state it was not read, noConsequences: notEstablished.',
};
const both: Bilingual = {
  zh: '写了后果，又写了为什么没有后果。请删去 noConsequences，或者删去 consequences。',
  en: 'It states what follows, and also why nothing is stated. Delete noConsequences, or delete consequences.',
};

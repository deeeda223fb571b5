import type { Bilingual } from '../../../domain/language.ts';
import { labelOf } from '../../../schemas/label.ts';
import { placeless, type Requirement } from '../../../schemas/requirement.ts';
import type { Drafts } from '../../entry.ts';
import type { Fault } from '../../faults.ts';

/** A requirement of which the portal keeps no record names the place where it can be seen, or states that no law names one. */
export function checkRequirementSeen({ requirements }: Pick<Drafts, 'requirements'>, faults: Fault[]): void {
  for (const { fields, file, locate } of requirements)
    for (const [path, message] of seenFaults(fields))
      faults.push({
        severity: 'error',
        file,
        ...locate(path),
        field: path.filter((step) => typeof step === 'string').join('.'),
        label: { zh: labelOf('requirements', 'seen.place', 'zh'), en: labelOf('requirements', 'seen.place', 'en') },
        message,
      });
}

function* seenFaults({ seen, evidence, where, endedOn, channel }: Requirement): Generator<[(string | number)[], Bilingual]> {
  if (seen.length === 0 && (evidence ?? where ?? endedOn) === undefined) yield [['seen'], placeMissing];
  for (const [index, { place, which, document, articles }] of seen.entries()) {
    if (placeless.includes(place) && seen.length > 1 && which === undefined) yield [['seen', index, 'place'], notAlone(place)];
    if (place === 'noneNamed' && which === undefined && channel !== undefined) yield [['seen', index, 'place'], channelNamed(channel.zh)];
    if (placeless.includes(place) ? document !== undefined : (document === undefined) !== (articles === undefined))
      yield [['seen', index], placeless.includes(place) ? noLawNeeded(place) : lawAndArticles];
  }
}

const placeMissing: Bilingual = {
  zh: '这项要求没有凭本站的记录判定，也没有写在哪里能看到。请在 seen 里写法律写明的地方，如 place: officialMedia；读过的法律没有写明的，写 place: noneNamed。',
  en: 'No record of this portal judges this requirement, and it does not state where it can be seen. Write under seen the place that the law names, such as place: officialMedia; where the laws that were read name none, write place: noneNamed.',
};
const notAlone = (place: string): Bilingual => ({
  zh: `写了别的地方，${place} 就只能说其中一部分：请在 which 里写明是哪一部分，或者删去。`,
  en: `Beside another place ${place} can hold for a part alone: name that part in which, or delete it.`,
});
const channelNamed = (channel: string): Bilingual => ({
  zh: `写了没有哪部法律写明地方，又写了条文写明的渠道“${channel}”。请改为那个地方，或者删去渠道。`,
  en: `It states that no law names a place, and also the channel that the article names, "${channel}". Name that place, or delete the channel.`,
});
const noLawNeeded = (place: string): Bilingual => ({
  zh: `${place} 不是法律写明的地方，不写文件。`,
  en: `${place} is no place that a law names: it takes no document.`,
});
const lawAndArticles: Bilingual = {
  zh: '写明地方的文件和条款要写就都写；依据的条款自己写明的，都不写。',
  en: 'Give both the document and its articles, or neither where the articles of the basis name the place.',
};

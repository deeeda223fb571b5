import { shortLaw } from '../../../domain/law/articles.ts';
import { languages } from '../../../domain/language.ts';
import type { Drafts } from '../../entry.ts';
import type { Fault } from '../../faults.ts';
import { knownLaws } from './known-laws.ts';

/** A name leads to one law: one that two bear leaves open which of them a decision or a sentence means. */
export function checkLawNames({ documents }: Drafts, faults: Fault[]): void {
  const drafts = new Map(documents.map((draft) => [draft.id, draft]));
  const bearers = new Map<string, string>();
  for (const { id, names } of knownLaws(documents).byId.values())
    for (const name of new Set(languages.flatMap((lang) => names[lang].map(shortLaw)))) {
      const bearer = bearers.get(name);
      if (bearer === undefined) bearers.set(name, id);
      if (bearer === undefined || bearer === id) continue;
      const { file, locate } = drafts.get(id.split('#')[0]!)!;
      const field = id.includes('#') ? 'alsoRepeals' : 'otherNames';
      faults.push({
        severity: 'warning',
        file,
        ...locate([field]),
        field,
        message: {
          zh: `“${name}”也是“${bearer}”的名称，写到它时分不清指哪一部。有页面的法律请写在 repeals 里。`,
          en: `"${name}" names "${bearer}" too, so that it does not tell which is meant. A law with a page of its own belongs under repeals.`,
        },
      });
    }
}

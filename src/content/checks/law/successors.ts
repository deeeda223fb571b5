import type { Bilingual } from '../../../domain/language.ts';
import { documentDate } from '../../../schemas/document.ts';
import type { Draft } from '../../entry.ts';
import type { Fault } from '../../faults.ts';
import { inCircle } from '../circles.ts';

/** What succeeds a document came after it: it is not older, nor repealed or amended by it, nor succeeded by it in turn. */
export function checkSuccessors(
  { id, fields, file, locate }: Draft<'documents'>,
  byId: ReadonlyMap<string, Draft<'documents'>>,
  faults: Fault[],
): void {
  const after = (document: string): string[] => byId.get(document)?.fields.successors ?? [];
  for (const [index, successor] of fields.successors.entries()) {
    const addFault = (message: Bilingual) =>
      faults.push({ severity: 'error', file, ...locate(['successors', index]), field: `successors.${index}`, message });
    const later = byId.get(successor)?.fields;
    const [own, others] = [documentDate(fields), later && documentDate(later)];
    if (successor === id) addFault({ zh: `${id} 不能是自己的后续文件。`, en: `${id} cannot succeed itself.` });
    else if (inCircle(id, (one) => (one === id ? [successor] : after(one))))
      addFault({
        zh: `${successor} 绕一圈又由 ${id} 接续：后续文件不能成环。`,
        en: `${successor} is succeeded by ${id} in turn, in a circle.`,
      });
    else if (own !== undefined && others !== undefined && others < own)
      addFault({
        zh: `${successor}（${others}）早于 ${id}（${own}），不能是它的后续文件。`,
        en: `${successor}, of ${others}, is older than ${id}, of ${own}, and cannot succeed it.`,
      });
    else if ([...fields.repeals, ...fields.amends].includes(successor))
      addFault({
        zh: `${successor} 由 ${id} 废止或者修改，不能是它的后续文件。`,
        en: `${id} repeals or amends ${successor}, which cannot succeed it.`,
      });
  }
}

import { requiredPages } from '../../schemas/page.ts';
import { labelOf } from '../../schemas/label.ts';
import { isSection } from '../../schemas/sections.ts';
import type { Drafts } from '../entry.ts';
import type { Fault } from '../faults.ts';
import { FaultyRecords } from '../faulty-records.ts';

/** The pages that every portal has are there, and no others. */
export function checkPages(drafts: Drafts, faults: Fault[], faulty = new FaultyRecords()): void {
  const written = new Set(drafts.pages.map(({ id }) => id));
  const root = drafts.portal[0]?.file.replace(/portal\.yaml$/, '') ?? '';
  for (const id of requiredPages) {
    if (written.has(id) || faulty.has('pages', id)) continue;
    faults.push({
      severity: 'error',
      file: `${root}pages/${id}/index.yaml`,
      line: 1,
      column: 1,
      message: {
        zh: `缺少“${id}”页面：每个网站都要有它。请建立 pages/${id}/，放入 index.yaml 和 zh.mdx。`,
        en: `The page "${id}" is missing; every portal has it. Make pages/${id}/ with index.yaml and zh.mdx.`,
      },
    });
  }
  for (const { id, file } of drafts.pages) {
    if ((requiredPages as readonly string[]).includes(id)) continue;
    faults.push({
      severity: 'error',
      file,
      line: 1,
      column: 1,
      message: {
        zh: `“${id}”没有对应的地址。这里只有：${requiredPages.join('、')}。`,
        en: `"${id}" has no address. The pages here are: ${requiredPages.join(', ')}.`,
      },
    });
  }
}

/** A requirement that is met on this portal names the section in which it is. */
export function checkServedSections(drafts: Drafts, faults: Fault[]): void {
  for (const { fields, file, locate } of drafts.requirements) {
    const { where } = fields;
    if (where === undefined || isSection(where.replace(/\/$/, ''))) continue;
    faults.push({
      severity: 'error',
      file,
      ...locate(['where']),
      field: 'where',
      label: { zh: labelOf('requirements', 'where', 'zh'), en: labelOf('requirements', 'where', 'en') },
      message: {
        zh: `本站没有栏目“${where}”。应写成 progress/ 的样子。`,
        en: `The portal has no section "${where}". Write it like progress/.`,
      },
    });
  }
}

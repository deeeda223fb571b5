import { isIsoMonth } from '../../../domain/days/calendar.ts';
import { nearest } from '../../../domain/nearest.ts';
import { isFixedPage, isSection } from '../../../schemas/sections.ts';
import type { Draft, Drafts } from '../../entry.ts';
import type { AddReportFault } from './report-fault.ts';

/** Evidence on a page of the portal: the page has to be there. */
export function checkEvidence(drafts: Drafts, addFault: AddReportFault): void {
  for (const draft of drafts.progress) {
    const { evidence } = draft.fields;
    const own = /^\/([^/]+)\/(?:([^/]+)\/)?/.exec(evidence ?? '');
    if (!own) continue;
    const [, section, id] = own;
    const records = (drafts as Partial<Record<string, readonly Draft[]>>)[section!];
    if (isSection(section!) && (id === undefined || isFixedPage(section, id))) continue;
    if (section === 'progress' ? isIsoMonth(id ?? '') : records?.some((record) => record.id === id)) continue;
    const close =
      records && id !== undefined
        ? nearest(
            id,
            records.map((record) => record.id),
          )
        : undefined;
    addFault(draft, 'evidence', {
      zh: `本站没有 ${evidence} 这个页面。${close ? `最接近的是 /${section}/${close}/。` : ''}`,
      en: `This portal has no page ${evidence}.${close ? ` Nearest: /${section}/${close}/.` : ''}`,
    });
  }
}

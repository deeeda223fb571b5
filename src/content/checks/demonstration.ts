import { articleComponents } from '../../markdown/article-components.ts';
import { kindNames } from '../../schemas/index.ts';
import type { Draft, Drafts } from '../entry.ts';
import type { Fault } from '../faults.ts';
import { checkMarks } from './demonstration-marks.ts';

/** A portal that is no demonstration has no words that call it one; on one that is, a record that calls itself invented bears the mark. */
export function checkDemonstration(drafts: Drafts, faults: Fault[]): void {
  const demo = drafts.portal[0]?.fields.demo;
  if (demo) checkMarks(drafts, faults);
  if (demo !== false) return;
  for (const kind of kindNames)
    for (const { references } of drafts[kind] as Draft[])
      for (const { component, file, line, column } of references)
        if (articleComponents[component]?.demonstration)
          faults.push({
            severity: 'error',
            file,
            line,
            column,
            field: `<${component}>`,
            message: {
              zh: '本站不是演示网站（portal.yaml 写着 demo: false），这段话不能发布。请删去，或运行 npm run demo -- remove。',
              en: 'This portal is no demonstration (portal.yaml says demo: false), so these words cannot be published. Delete them, or run npm run demo -- remove.',
            },
          });
}

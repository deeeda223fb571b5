import { articleComponents } from '../../markdown/article-components.ts';
import { kindNames, kinds, type Kind } from '../../schemas/index.ts';
import type { Draft, Drafts } from '../entry.ts';
import type { Fault } from '../faults.ts';

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

/** Words by which a record calls itself invented. */
const invented =
  /(?<!现场|当场|操作|动画|实验)演示(?:数据|案例|案件|记录|用|内容|，)|^示例|示例(?:：|数据|案例|记录)|(?:为|属|系|是|纯属|均)虚构|虚构(?:的)?(?:案|数据|企业|公司|单位|人物|当事人)|样例(?:数据|案例|记录)/u;

/**
 * The kinds whose records may be marked as invented, but for texts: how those speak of themselves is asked of their prose. A
 * correction quotes the case that it corrects, which bears the mark.
 */
const bearsMark = (kind: Kind): boolean =>
  kind !== 'corrections' && !['texts', 'record'].includes(kinds[kind].layout) && 'demo' in kinds[kind].schema.shape;

/** Records that may be marked and are not, though their own words call them invented, would be published as true. */
function checkMarks(drafts: Drafts, faults: Fault[]): void {
  for (const { fields, file, locate } of kindNames.filter(bearsMark).flatMap((kind) => drafts[kind] as Draft[])) {
    if (('demo' in fields && fields.demo) || !wordsIn(fields).some((words) => invented.test(words))) continue;
    faults.push({
      severity: 'warning',
      file,
      ...locate(['demo']),
      field: 'demo',
      message: {
        zh: '这条记录的文字说它是演示、示例或虚构的，却没有标明“演示”，会当作真实记录公开。请标明，或者改写文字。',
        en: 'The words of this record call it a demonstration or invented, but it bears no mark, and would be published as true. Mark it, or put it another way.',
      },
    });
  }
}

function wordsIn(held: unknown): string[] {
  if (typeof held === 'string') return [held];
  return typeof held === 'object' && held !== null ? Object.values(held).flatMap(wordsIn) : [];
}

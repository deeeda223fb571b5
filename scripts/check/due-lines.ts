import { ascending } from 'd3-array';
import type { Lang } from '../../src/domain/language.ts';
import { titleOf } from '../../src/schemas/index.ts';
import { dueSoon, type DueSoon } from '../../src/store/requirements/due-soon.ts';
import type { Store } from '../../src/store/store.ts';

/** How many days ahead staff are told of. */
const daysAhead = 30;
/** The lines shown at most, those of what is due first. */
const mostLines = 12;
/** The units named in a line at most. */
const mostUnits = 6;

/** What falls due in the next 30 days, a line for the units that owe the same; nothing where nothing does. */
export function dueLines(store: Store, lang: Lang): string[] {
  const byDues = new Map<string, string[]>();
  const soonest = [...dueSoon(store, daysAhead)].toSorted(([, [a]], [, [b]]) => ascending(a!.on, b!.on));
  for (const [unit, dues] of soonest) {
    const text = dues.map((due) => dueWords(due, lang)).join({ zh: '；', en: '; ' }[lang]);
    byDues.set(text, [...(byDues.get(text) ?? []), nameIn(titleOf(store.get('units', unit)), lang)]);
  }
  if (byDues.size === 0) return [];
  const lines = [...byDues].map(([text, units]) => `  ${unitsInWords(units, lang)}${{ zh: '：', en: ': ' }[lang]}${text}`);
  const left = lines.length - mostLines;
  return [
    { zh: `今后${daysAhead}天到期：`, en: `Due in the next ${daysAhead} days:` }[lang],
    ...lines.slice(0, mostLines),
    ...(left > 0 ? [{ zh: `  另有${left}行`, en: `  and ${left} more` }[lang]] : []),
  ];
}

const nameIn = (name: { zh: string; en?: string | undefined }, lang: Lang): string => name[lang] ?? name.zh;

function unitsInWords(units: readonly string[], lang: Lang): string {
  const named = units.slice(0, mostUnits).join({ zh: '、', en: ', ' }[lang]);
  if (units.length <= mostUnits) return named;
  return { zh: `${named}等${units.length}个单位`, en: `${named} and ${units.length - mostUnits} more units` }[lang];
}

function dueWords(due: DueSoon, lang: Lang): string {
  switch (due.what) {
    case 'report':
      return { zh: `${due.on} ${due.month} 的月度报告`, en: `${due.on} report for ${due.month}` }[lang];
    case 'task':
      return { zh: `${due.on} 任务“${due.task.fields.keyTask.zh}”`, en: `${due.on} task "${nameIn(due.task.fields.keyTask, lang)}"` }[lang];
    case 'requirement': {
      const { record } = due;
      const of =
        record.kind === 'documents'
          ? record.period
          : 'entry' in record && record.kind !== 'site' && record.entry
            ? nameIn(titleOf(record.entry), lang)
            : undefined;
      const matter = `${due.on} ${nameIn(due.requirement.fields.matter, lang)}`;
      return of === undefined ? matter : matter + { zh: `（${of}）`, en: ` (${of})` }[lang];
    }
  }
}

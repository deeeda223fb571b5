import { ascending } from 'd3-array';
import { plusDays } from '../../../domain/days/calendar.ts';
import type { Bilingual } from '../../../domain/language.ts';
import type { TimedLimit } from '../../../domain/law/limits.ts';
import type { Draft, Drafts } from '../../entry.ts';
import type { Fault } from '../../faults.ts';

type AddFault = (path: PropertyKey[], message: Bilingual) => void;

/** Every day has one limit and no more, and a target that bears its name is the limit of its year. */
export function checkLimits(drafts: Drafts, faults: Fault[]): void {
  for (const draft of drafts.indicators) {
    const addFault: AddFault = (path, message) =>
      faults.push({ severity: 'error', file: draft.file, ...draft.locate(path), field: path.join('.'), message });
    for (const field of ['limits', 'dailyLimits'] as const) checkSequence(draft.fields[field], field, addFault);
    checkTarget(draft, addFault);
  }
}

const [first, last] = ['0000-01-01', '9999-12-31'];

function checkSequence(limits: readonly TimedLimit[], field: string, addFault: AddFault): void {
  const inTime = limits.map((limit, index) => ({ ...limit, index })).toSorted((a, b) => ascending(a.from ?? first, b.from ?? first));
  for (const [place, { index, value, from }] of inTime.entries()) {
    const before = inTime[place - 1];
    if (!before) continue;
    const [ended, begins] = [before.to ?? last, from ?? first];
    if (ended >= begins)
      addFault([field, index, 'from'], {
        zh: `限值 ${before.value} 与 ${value} 的时段重叠：前一个${before.to ? `到 ${before.to} 止` : '没有截止日期'}，后一个${from ? `自 ${from} 起` : '没有施行日期'}。`,
        en: `The limits ${before.value} and ${value} overlap: the first ${before.to ? `holds to ${before.to}` : 'has no end'}, the second ${from ? `from ${from}` : 'no beginning'}.`,
      });
    else if (plusDays(ended, 1) < begins)
      addFault([field, index, 'from'], {
        zh: `${plusDays(ended, 1)} 至 ${plusDays(begins, -1)} 没有限值。`,
        en: `From ${plusDays(ended, 1)} to ${plusDays(begins, -1)} there is no limit.`,
      });
  }
}

/** A target may be laxer than the law on the way to it; one that bears the limit's own name may not. */
function checkTarget({ fields: { target, limits } }: Draft<'indicators'>, addFault: AddFault): void {
  if (target?.by === undefined) return;
  const named = limits.some(({ name, source }) => name.zh === target.name.zh || source.title.zh === target.source.title.zh);
  const day = `${target.by}-12-31`;
  const limit = limits.find(({ from = first, to = last }) => from <= day && day <= to);
  if (!named || !limit || target.value === limit.value) return;
  addFault(['target', 'value'], {
    zh: `目标与限值同名，数值却是 ${target.value}；${target.by} 年的限值是 ${limit.value}（${limit.standard.zh}）。`,
    en: `The target bears the name of a limit, but is ${target.value}; the limit of ${target.by} is ${limit.value} (${limit.standard.en ?? limit.standard.zh}).`,
  });
}

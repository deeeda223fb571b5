import { ascending } from 'd3-array';
import { plusDays } from '../../domain/calendar.ts';
import type { Bilingual } from '../../domain/language.ts';
import type { Draft, Drafts } from '../entry.ts';
import type { Fault } from '../faults.ts';

type AddFault = (path: PropertyKey[], message: Bilingual) => void;

/** Every day has one limit and no more, and a target asks for no less than the limit of its year. */
export function checkLimits(drafts: Drafts, faults: Fault[]): void {
  for (const draft of drafts.indicators) {
    const addFault: AddFault = (path, message) =>
      faults.push({ severity: 'error', file: draft.file, ...draft.locate(path), field: path.join('.'), message });
    checkSequence(draft, addFault);
    checkTarget(draft, addFault);
  }
}

const [first, last] = ['0000-01-01', '9999-12-31'];

function checkSequence({ fields: { limits } }: Draft<'indicators'>, addFault: AddFault): void {
  const inTime = limits.map((limit, index) => ({ ...limit, index })).toSorted((a, b) => ascending(a.from ?? first, b.from ?? first));
  for (const [place, { index, value, from }] of inTime.entries()) {
    const before = inTime[place - 1];
    if (!before) continue;
    const [ended, begins] = [before.to ?? last, from ?? first];
    if (ended >= begins)
      addFault(['limits', index, 'from'], {
        zh: `限值 ${before.value} 与 ${value} 的时段重叠：前一个${before.to ? `到 ${before.to} 止` : '没有截止日期'}，后一个${from ? `自 ${from} 起` : '没有施行日期'}。`,
        en: `The limits ${before.value} and ${value} overlap: the first ${before.to ? `holds to ${before.to}` : 'has no end'}, the second ${from ? `from ${from}` : 'no beginning'}.`,
      });
    else if (plusDays(ended, 1) < begins)
      addFault(['limits', index, 'from'], {
        zh: `${plusDays(ended, 1)} 至 ${plusDays(begins, -1)} 没有限值。`,
        en: `From ${plusDays(ended, 1)} to ${plusDays(begins, -1)} there is no limit.`,
      });
  }
}

function checkTarget({ fields: { target, limits, better } }: Draft<'indicators'>, addFault: AddFault): void {
  if (target?.by === undefined) return;
  const day = `${target.by}-12-31`;
  const limit = limits.find(({ from = first, to = last }) => from <= day && day <= to);
  if (!limit || (better === 'higher' ? target.value >= limit.value : target.value <= limit.value)) return;
  addFault(['target', 'value'], {
    zh: `${target.by} 年的目标 ${target.value} 比当年的限值 ${limit.value}（${limit.standard.zh}）宽。`,
    en: `The target ${target.value} for ${target.by} is laxer than the limit of that year, ${limit.value} (${limit.standard.en ?? limit.standard.zh}).`,
  });
}

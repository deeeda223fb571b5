import type { Entry } from '../content/entry.ts';
import type { Fault } from '../content/faults.ts';
import { matterOf } from '../domain/cases/matter.ts';
import type { IsoDate } from '../domain/days/calendar.ts';
import type { Bilingual } from '../domain/language.ts';
import { statusOn, type EnforcementCase } from '../schemas/case/case.ts';
import type { Effect } from './effect.ts';
import { parse } from './overlay.ts';
import type { NearCase, Register } from './register.ts';
import { rowFault } from './row-fault.ts';

/** Decisions that are withdrawn, by what they decided: the same may come again under a number of its own. */
export class Withdrawn {
  private readonly numbers = new Map<string, string>();

  constructor(cases: readonly Entry<'cases'>[], today: IsoDate) {
    for (const { fields } of cases) {
      const key = statusOn(fields, today) === 'withdrawn' ? matterOf(fields) : undefined;
      if (key !== undefined) this.numbers.set(key, fields.decisionNumber);
    }
  }

  /** The number of a withdrawn decision of the day, party and facts of one that is not. */
  sameAs(fields: EnforcementCase): string | undefined {
    return fields.state === 'withdrawn' ? undefined : this.numbers.get(matterOf(fields) ?? '');
  }
}

/** Doubts whether a new case is one that is on record under another spelling of its number, or another number. */
export function sameDecision({ row, draft: { id, fields } }: Effect, canonical: string, register: Register, withdrawn: Withdrawn): Fault[] {
  const near = register.near(canonical);
  if (near) return [rowFault(row, 'decisionNumber', nearWords(near, id), 'warning')];
  const same = withdrawn.sameAs(fields);
  return same === undefined ? [] : [rowFault(row, 'decisionNumber', sameMatter(same), 'warning')];
}

function nearWords({ by, stored: { cells } }: NearCase, address: string): Bilingual {
  const other = cells.get('decisionNumber')!;
  const isWithdrawn = parse(cells).data?.state === 'withdrawn';
  const [zh, en] = {
    letters: [`与 ${other} 只是写法不同`, `This number is ${other} in another spelling`],
    sound: [`读音与 ${other} 相同`, `This number sounds like ${other}`],
  }[by] as [string, string];
  return {
    zh: `${zh}${isWithdrawn ? '，而那一件已经撤回' : ''}：是同一件，还是两件？同一件的请照登记的文号填写；是两件的，这一件的网址为 ${address}。`,
    en: `${en}${isWithdrawn ? ', which was withdrawn' : ''}: a slip, or two decisions? If it is one, write its number as on record; if they are two, this one has the address ${address}.`,
  };
}

const sameMatter = (other: string): Bilingual => ({
  zh: `决定日期、当事人和违法事实与已撤回的 ${other} 相同：是不是同一件换了文号？`,
  en: `Day, party and facts are those of ${other}, which was withdrawn: is it the same decision under another number?`,
});

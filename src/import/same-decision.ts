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
import { SlippedMatters, type Slip } from './slipped-matters.ts';

/** Decisions by what they decided: the same may come again under a number of its own. */
export class KnownMatters {
  private readonly withdrawn = new Map<string, string>();
  private readonly imposed = new Map<string, string>();
  readonly slipped = new SlippedMatters();

  constructor(cases: readonly Entry<'cases'>[], today: IsoDate) {
    for (const { fields } of cases) {
      this.slipped.add(fields);
      const key = matterOf(fields);
      if (key === undefined) continue;
      if (statusOn(fields, today) === 'withdrawn') this.withdrawn.set(key, fields.decisionNumber);
      else this.addImposed(fields);
    }
  }

  /** Another decision of the day, party and facts of one: a withdrawn one, or one that imposes the same; undefined for none. */
  sameAs(fields: EnforcementCase): { number: string; isWithdrawn: boolean } | undefined {
    if (fields.state === 'withdrawn') return undefined;
    const withdrawn = this.withdrawn.get(matterOf(fields) ?? '');
    const number = withdrawn ?? this.imposed.get(imposedIn(fields) ?? '');
    return number === undefined ? undefined : { number, isWithdrawn: withdrawn !== undefined };
  }

  /** Takes a decision of a delivery for known by the rows after it. */
  add(fields: EnforcementCase): void {
    this.slipped.add(fields);
    this.addImposed(fields);
  }

  private addImposed(fields: EnforcementCase): void {
    const key = imposedIn(fields);
    if (key !== undefined && !this.imposed.has(key)) this.imposed.set(key, fields.decisionNumber);
  }
}

/** What a decision decided, with its penalty: for two acts of a day a party is fined twice, in two amounts. */
const imposedIn = (fields: EnforcementCase): string | undefined => {
  const matter = matterOf(fields);
  return matter && `${matter}\n${fields.penalty ?? ''}`;
};

/** Doubts whether a new case is one that is on record under another spelling of its number, or another number. */
export function sameDecision(
  { row, draft: { id, fields } }: Effect,
  canonical: string,
  register: Register,
  matters: KnownMatters,
): Fault[] {
  const near = register.near(canonical);
  // What cannot be read may tell two decisions apart.
  const same = row.unreadable.size ? undefined : matters.sameAs(fields);
  const slip = row.unreadable.size || same || near || fields.state === 'withdrawn' ? undefined : matters.slipped.nearTo(fields);
  matters.add(fields);
  if (near) return [rowFault(row, 'decisionNumber', nearMessage(near, id), 'warning')];
  if (same) return [rowFault(row, 'decisionNumber', sameMatter(same), 'warning')];
  return slip ? [rowFault(row, slip.in, slippedMatter(slip), 'warning')] : [];
}

function nearMessage({ by, stored: { cells } }: NearCase, address: string): Bilingual {
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

const differing: Record<Slip['in'], Bilingual> = {
  decidedOn: { zh: '决定日期', en: 'the day' },
  fineWan: { zh: '罚款金额', en: 'the fine' },
  facts: { zh: '违法事实里的一两个字', en: 'a character or two of its facts' },
};

const slippedMatter = ({ number, in: field }: Slip): Bilingual => ({
  zh: `除${differing[field].zh}外，当事人、事实和处罚与 ${number} 都相同：是不是同一件换了文号又登记了一次，其中一处写错？同一件的请删去这一行，要改的用原文号更正；确是两件的请确认。`,
  en: `But for ${differing[field].en} this is ${number}, of the same party, facts and penalty: is one decision entered twice, with a slip in one of them? Delete the row if it is, and correct the other under its number; confirm if they are two.`,
});

const sameMatter = ({ number, isWithdrawn }: { number: string; isWithdrawn: boolean }): Bilingual =>
  isWithdrawn
    ? {
        zh: `决定日期、当事人和违法事实与已撤回的 ${number} 相同：是不是同一件换了文号？`,
        en: `Day, party and facts are those of ${number}, which was withdrawn: is it the same decision under another number?`,
      }
    : {
        zh: `决定日期、当事人、违法事实和处罚与 ${number} 都相同：是不是同一件登记了两次？同一件的请删去这一行；确是两件的请确认。`,
        en: `Day, party, facts and penalty are those of ${number}: is one decision entered twice? Delete the row if it is; confirm if they are two.`,
      };

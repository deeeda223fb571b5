import { descending, group } from 'd3-array';
import type { Bilingual } from '../../../domain/language.ts';
import { pollutantsIn } from '../../../domain/law/limit-statements.ts';
import type { Draft, Drafts } from '../../entry.ts';
import type { Fault } from '../../faults.ts';

/** What one indicator says of something that is the same for all: of which thing, what, and where. */
type Saying = { draft: Draft<'indicators'>; path: PropertyKey[]; of: string; says: string };

/**
 * A standard has one term, for one pollutant one value, and a method changes on one day, whichever indicator says so. What
 * differs from most of the others is named; of two, the second.
 */
export function checkLimitsAgree({ indicators }: Drafts, faults: Fault[]): void {
  for (const [of, sayings] of group(indicators.flatMap(sayingsOf), (saying) => saying.of)) {
    const bySaying = [...group(sayings, ({ says }) => says)].toSorted(([, a], [, b]) => descending(a.length, b.length));
    const [[most, others] = ['', []], ...differing] = bySaying;
    for (const { draft, path, says } of differing.flatMap(([, different]) => different))
      faults.push({
        severity: 'warning',
        file: draft.file,
        ...draft.locate(path),
        field: path.join('.'),
        message: differsWords(of, says, most, others[0]!.draft.file),
      });
  }
}

function sayingsOf(draft: Draft<'indicators'>): Saying[] {
  const { name, breaks } = draft.fields;
  const [pollutant, ...more] = pollutantsIn(name.zh, 'zh');
  const fields = ['limits', 'dailyLimits'] as const;
  const limited = fields.flatMap((field) =>
    draft.fields[field].flatMap(({ value, from, to, standard, name: limitName }, index): Saying[] => {
      // A standard that comes into force in steps has several limits under one name.
      const step = draft.fields[field].slice(0, index).filter((before) => before.standard.zh === standard.zh).length;
      const of = [standard.zh, ...(step ? [`(${step + 1})`] : [])].join(' ');
      const term = { draft, path: [field, index, from === undefined ? 'to' : 'from'], of, says: `${from ?? ''}–${to ?? ''}` };
      if (pollutant === undefined || more.length) return [term];
      return [term, { draft, path: [field, index, 'value'], of: `${of}, ${pollutant}, ${limitName.zh}`, says: String(value) }];
    }),
  );
  const changed = breaks.flatMap(({ from, note }, index): Saying[] => {
    const [standard] = note.zh.match(/(?:GB|HJ)(?:\/T)?\s?[\d.]+-\d{4}/) ?? [];
    return standard === undefined ? [] : [{ draft, path: ['breaks', index, 'from'], of: `→ ${standard}`, says: from }];
  });
  return [...limited, ...changed];
}

const differsWords = (of: string, says: string, most: string, file: string): Bilingual => ({
  zh: `${of}：这里是 ${says}，别处（${file}）是 ${most}。同一标准、同一污染物只有一个限值和一个时段。`,
  en: `${of}: ${says} here, ${most} elsewhere (${file}). One standard has one term, and one value for a pollutant.`,
});

import { authorityNames } from '../content/authority-names.ts';
import type { Content, Entry } from '../content/entry.ts';
import type { Column } from '../content/table.ts';
import { canonicalDecisionNumber } from '../domain/cases/decision-number.ts';
import type { Translated } from '../domain/language.ts';
import type { DeliveredRow } from './read-row.ts';
import { caseColumns } from './register.ts';

type Words = Pick<Content, 'violationTypes' | 'penaltyTypes' | 'units' | 'portal' | 'cases'>;

/** Puts the English of the portal's own words, as its English exports write them, back into the Chinese of the record. */
export function putIntoChinese(rows: readonly DeliveredRow[], content: Words): void {
  const onRecord = new Map(content.cases.map(({ fields }) => [canonicalDecisionNumber(fields.decisionNumber), fields]));
  for (const { path: field, label, meta } of caseColumns) {
    const chinese = Map.groupBy(namesFor(meta, content), ({ en }) => en!.toLowerCase());
    for (const row of chinese.size ? rows : []) {
      const cell = row.cells.get(field);
      if (!cell) continue;
      const words = cell.text.split(/;\s*/);
      if (!words.some((word) => chinese.has(word.toLowerCase()))) continue;
      const fields: Readonly<Record<string, unknown>> =
        onRecord.get(canonicalDecisionNumber(row.cells.get('decisionNumber')?.text ?? '')) ?? {};
      const text = words
        .map((word) => {
          const names = chinese.get(word.toLowerCase());
          // Two Chinese names may have one English: what is on record of the case is meant.
          return (names?.find(({ zh }) => zh === fields[field]) ?? names?.[0])?.zh ?? word;
        })
        .join(';');
      row.cells.set(field, { text });
      row.tidied.push({
        file: row.file,
        line: row.line,
        column: row.positions.get(field) ?? 1,
        label,
        before: cell.text,
        after: text,
      });
    }
  }
}

/** What has an English name among the words of a column. */
function namesFor(meta: Column['meta'], content: Words): Translated[] {
  const city = content.portal[0]?.fields.city.zh;
  const names =
    meta.facet === 'authority'
      ? [...(city === undefined ? [] : authorityNames(content.units, city)).values()]
      : meta.english
        ? (content[meta.english as 'violationTypes' | 'penaltyTypes'] as Entry<'violationTypes'>[]).map(({ fields }) => fields.name)
        : [];
  return names.filter(({ en }) => en !== undefined);
}

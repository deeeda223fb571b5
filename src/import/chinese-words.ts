import type { Content, Entry } from '../content/entry.ts';
import type { DeliveredRow } from './read-row.ts';
import { caseColumns } from './register.ts';

type Words = Pick<Content, 'violationTypes' | 'penaltyTypes'>;

/** Puts the English of the portal's own words, as its English exports write them, back into the Chinese of the record. */
export function putIntoChinese(rows: readonly DeliveredRow[], content: Words): void {
  for (const { path: field, label, meta } of caseColumns) {
    if (!meta.english) continue;
    const entries = content[meta.english as keyof Words] as Entry<keyof Words>[];
    const chinese = new Map(entries.flatMap(({ fields: { name } }) => (name.en ? [[name.en.toLowerCase(), name.zh] as const] : [])));
    for (const row of rows) {
      const cell = row.cells.get(field);
      if (!cell) continue;
      const words = cell.text.split(/;\s*/);
      if (!words.some((word) => chinese.has(word.toLowerCase()))) continue;
      const text = words.map((word) => chinese.get(word.toLowerCase()) ?? word).join(';');
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

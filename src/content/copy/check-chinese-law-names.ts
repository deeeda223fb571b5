import { shortLaw } from '../../domain/law/articles.ts';
import type { Bilingual } from '../../domain/language.ts';
import { knownLaws } from '../checks/law/known-laws.ts';
import { holdsLaws, lawEnd } from '../checks/law/strange-laws.ts';
import type { Content } from '../entry.ts';
import type { Fault } from '../faults.ts';
import { placeIn } from './passage.ts';
import type { Prose } from './prose.ts';
import { recordOf } from './record-of.ts';

/**
 * Names a Chinese title in marks that a text gives to a law and that no document bears, nor a source of the text: a name that somebody
 * made up leads readers to no law. It is named once a text.
 */
export function checkChineseLawNames({ lines, shownAs }: Prose, content: Content): Fault[] {
  const laws = knownLaws(content.documents);
  if (!holdsLaws(laws)) return [];
  const elsewhere = [
    ...content.documents.flatMap(({ fields: { source, checkedAgainst } }) => [source?.title.zh, checkedAgainst?.zh]),
    ...content.glossary.flatMap(({ fields }) => [fields.source?.zh, fields.definition.zh]),
  ].join('\n');
  const recordAt = recordOf(content, shownAs);
  const named = new Set<string>();
  return lines.flatMap((passage): Fault[] => {
    const { file, text, field } = passage;
    const record = recordAt(passage);
    if (!record) return [];
    const sources = record.fields.sources.map(({ title }) => title.zh).join('\n');
    return laws.read.zh(text).flatMap(({ id, title, from }): Fault[] => {
      const name = shortLaw(title);
      if (id !== undefined || !text.startsWith('《', from) || !lawEnd.test(name)) return [];
      if (named.has(`${file} ${name}`) || [sources, elsewhere].some((written) => written.includes(name))) return [];
      named.add(`${file} ${name}`);
      return [{ severity: 'warning', file, ...placeIn(passage, from), field, message: messageOf(name) }];
    });
  });
}

const messageOf = (name: string): Bilingual => ({
  zh: `没有哪份文件叫《${name}》，这篇文字的来源里也没有。请核对名称；确有其法的，写进这篇文字的来源（sources）。`,
  en: `No document bears the name 《${name}》, nor does a source of this text. Check the name; if there is such a law, name it in the sources of this text.`,
});

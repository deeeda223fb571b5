import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { loadCheckedContent } from '../../src/content/load.ts';
import type { Bilingual } from '../../src/domain/language.ts';
import { factKinds, type Fact } from '../../src/views/facts/fact.ts';
import { factsOf, unsourced } from '../../src/views/facts/facts.ts';
import { settleContent } from '../content-watcher.ts';
import { BadInput, lang, print, shownPath } from '../cli.ts';

const headers: Bilingual[] = [
  { zh: '类别', en: 'Kind' },
  { zh: '事实', en: 'Fact' },
  { zh: '内容', en: 'Value' },
  { zh: '来源', en: 'Source' },
  { zh: '没有对上来源的数字', en: 'Figures not tied to a source' },
  { zh: '核对日期', en: 'Checked on' },
  { zh: '记录', en: 'Record' },
];

/** Lists the facts of a content folder. */
export async function runFacts({ content = 'content', out }: { content?: string; out?: string }): Promise<void> {
  const directory = path.resolve(content);
  await settleContent(directory);
  const facts = factsOf(await loadCheckedContent(directory, shownPath(directory)));
  const rows = [headers.map((header) => header[lang]), ...facts.map(rowOf)];
  if (out === undefined) console.log(markdown(rows));
  else {
    await writeFile(path.resolve(out), out.endsWith('.csv') ? `\ufeff${stringify(rows)}` : `${markdown(rows)}\n`);
    print({ zh: `${facts.length} 条事实，已写入 ${out}。`, en: `${facts.length} facts are in ${out}.` });
  }
  const missing = unsourced(facts).map((fact) => `  ${fact.record}  ${nameOf(fact)}`);
  if (missing.length)
    throw new BadInput({
      zh: `${missing.length} 条没有来源：\n${missing.join('\n')}`,
      en: `${missing.length} without a source:\n${missing.join('\n')}`,
    });
}

/** A text has many facts: what lacks a source is the sentence. */
function nameOf({ kind, what, value, untied }: Fact): string {
  const figures = untied ? { zh: `没有对上来源：${untied}；`, en: `not tied to a source: ${untied}; ` }[lang] : '';
  return kind === 'text' ? `${figures}${what[lang]}: ${value[lang]}` : what[lang];
}

function rowOf({ kind, record, what, value, sources, untied = '', checkedOn, writtenOn }: Fact): string[] {
  const source = sources.map(({ title, url }) => (url ? `${title[lang]} ${url}` : title[lang])).join({ zh: '；', en: '; ' }[lang]);
  return [factKinds[kind][lang], what[lang], value[lang], source, untied, checkedOn ?? unchecked(writtenOn), record];
}

function unchecked(writtenOn: string | undefined): string {
  return writtenOn === undefined
    ? { zh: '没有写', en: 'not given' }[lang]
    : { zh: `没有写（最近改于 ${writtenOn}）`, en: `not given (written ${writtenOn})` }[lang];
}

function markdown([header, ...rows]: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map((cell) => cell.replace(/\s+/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(header!), line(header!.map(() => '---')), ...rows.map(line)].join('\n');
}

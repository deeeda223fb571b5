import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { loadCheckedContent } from '../src/content/load.ts';
import type { Bilingual } from '../src/domain/language.ts';
import { factKinds, type Fact } from '../src/views/facts/fact.ts';
import { factsOf, unsourced } from '../src/views/facts/facts.ts';
import { settleContent } from './content-watcher.ts';
import { BadInput, command, contentOption, lang, print, shownPath } from './cli.ts';

const headers: Bilingual[] = [
  { zh: '类别', en: 'Kind' },
  { zh: '事实', en: 'Fact' },
  { zh: '内容', en: 'Value' },
  { zh: '来源', en: 'Source' },
  { zh: '没有对上来源的数字', en: 'Figures not tied to a source' },
  { zh: '核对日期', en: 'Checked on' },
  { zh: '记录', en: 'Record' },
];

await command({
  name: 'facts',
  summary: {
    zh: '列出内容里的法律、条文、限值、日期和数值，文字逐句列出，各写明最近的来源和核对日期。有一条没有来源，或者有数字对不上来源，就列出来并以 1 结束。',
    en: 'Lists every law, article, limit, date and figure of the content, texts sentence by sentence, with the nearest source and the day it was checked. Those without a source, and figures tied to none, are named, and the command ends with 1.',
  },
  usage: 'facts [--content DIR] [--out FILE]',
  details: {
    zh: '  --out  写入文件：以 .csv 结尾为 CSV，否则为 Markdown；不写则输出 Markdown',
    en: '  --out  write to a file: CSV where its name ends in .csv, else Markdown; without it Markdown is printed',
  },
  options: { ...contentOption, out: { type: 'string' } },
  async run({ values: { content = 'content', out } }) {
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
  },
});

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

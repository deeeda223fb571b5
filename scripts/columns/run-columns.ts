import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { languages } from '../../src/domain/language.ts';
import { withColumns } from '../../src/import/guide-columns.ts';
import { fieldGuide } from '../../src/import/field-guide.ts';
import { ifMissing } from '../../src/content/missing.ts';
import { BadInput, print } from '../cli.ts';

/** The guide to every field of every kind, in each language. */
const fieldGuides = { zh: 'zh/fields.md', en: 'fields.md' } as const;
const guides = { zh: 'zh/deliveries.md', en: 'deliveries.md' } as const;

/** Writes the guides into the folder of the docs. */
export async function runColumns(docs: string): Promise<void> {
  for (const lang of languages) {
    const file = path.join(docs, guides[lang]);
    const before = await readFile(file, 'utf8').catch(ifMissing(undefined));
    if (before === undefined)
      throw new BadInput({
        zh: `没有 ${path.resolve(file)}。请用 --docs 写明说明所在的文件夹。`,
        en: `There is no ${path.resolve(file)}. Name the folder of the guides with --docs.`,
      });
    const after = withColumns(before, lang);
    if (after === undefined) throw new BadInput({ zh: `${file} 里没有列的表。`, en: `${file} has no list of columns.` });
    await update(file, before, after);
    const fields = path.join(docs, fieldGuides[lang]);
    await update(fields, await readFile(fields, 'utf8').catch(ifMissing('')), fieldGuide(lang));
  }
}

async function update(file: string, before: string, after: string): Promise<void> {
  if (after !== before) await writeFile(file, after);
  print(
    after === before
      ? { zh: `${file} 没有变化。`, en: `${file} is as it should be.` }
      : { zh: `${file} 已更新。`, en: `${file} is up to date now.` },
  );
}

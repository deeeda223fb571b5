import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { languages } from '../src/domain/language.ts';
import { withColumns } from '../src/import/guide-columns.ts';
import { fieldGuide } from '../src/import/field-guide.ts';
import { ifMissing } from '../src/content/missing.ts';
import { BadInput, command, print } from './cli.ts';

/** The guide to every field of every kind, in each language. */
const fieldGuides = { zh: 'zh/fields.md', en: 'fields.md' } as const;
const guides = { zh: 'zh/deliveries.md', en: 'deliveries.md' } as const;

await command({
  name: 'columns',
  summary: {
    zh: '按字段的定义重写送件说明（docs/deliveries.md、docs/zh/deliveries.md）里的列表和全部字段的说明（docs/fields.md、docs/zh/fields.md）。加了字段或改了名称、列名、例子之后运行。',
    en: 'Writes the columns of a delivery into its guide (docs/deliveries.md and docs/zh/deliveries.md), and the guide to every field of every kind (docs/fields.md and docs/zh/fields.md), as the schemas have them: to be run once a field, its labels, headers or example changed.',
  },
  usage: 'columns [--docs DIR]',
  details: { zh: '  --docs  说明所在的文件夹，不写则为 docs', en: '  --docs  the folder of the guides; docs where it is left out' },
  options: { docs: { type: 'string' } },
  async run({ values: { docs = 'docs' } }) {
    for (const lang of languages) {
      const file = path.join(docs, guides[lang]);
      const before = await readFile(file, 'utf8');
      const after = withColumns(before, lang);
      if (after === undefined) throw new BadInput({ zh: `${file} 里没有列的表。`, en: `${file} has no list of columns.` });
      await update(file, before, after);
      const fields = path.join(docs, fieldGuides[lang]);
      await update(fields, await readFile(fields, 'utf8').catch(ifMissing('')), fieldGuide(lang));
    }
  },
});

async function update(file: string, before: string, after: string): Promise<void> {
  if (after !== before) await writeFile(file, after);
  print(
    after === before
      ? { zh: `${file} 没有变化。`, en: `${file} is as it should be.` }
      : { zh: `${file} 已更新。`, en: `${file} is up to date now.` },
  );
}

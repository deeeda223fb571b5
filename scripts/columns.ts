import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { languages } from '../src/domain/language.ts';
import { withColumns } from '../src/import/guide-columns.ts';
import { BadInput, command, print } from './cli.ts';

const guides = { zh: 'zh/deliveries.md', en: 'deliveries.md' } as const;

await command({
  name: 'columns',
  summary: {
    zh: '按字段的定义重写送件说明（docs/deliveries.md、docs/zh/deliveries.md）里的列表。加了字段或改了名称、列名、例子之后运行。',
    en: 'Writes the columns of a delivery into its guide (docs/deliveries.md and docs/zh/deliveries.md) as the schema has them: to be run once a field, its labels, headers or example changed.',
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
      if (after !== before) await writeFile(file, after);
      print(
        after === before
          ? { zh: `${file} 没有变化。`, en: `${file} is as it should be.` }
          : { zh: `${file} 已更新。`, en: `${file} is up to date now.` },
      );
    }
  },
});

import { command } from './cli.ts';

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
    // Whoever asks for help does not wait for what reads the schemas.
    const { runColumns } = await import('./columns/run-columns.ts');
    await runColumns(docs);
  },
});

import { fieldHead, fieldsOf, fieldsOfKind, placeOf, type FieldLine } from '../content/field-list.ts';
import type { Lang } from '../domain/language.ts';
import { kindNames, kinds, usesOf } from '../schemas/index.ts';
import { front } from '../schemas/shared.ts';

const labels = {
  title: { zh: '# 每类内容的每个字段', en: '# Every field of every kind' },
  intro: {
    zh: '由字段的定义写成（`npm run columns`），请不要手改。`npm run new` 建立的文件夹里，每个字段上面也写着这些。带点的字段在一组里（`reporting.dueDay`），`[]` 是可以有多组；组里必填的，写了这一组才必填。',
    en: 'Written from the schemas by `npm run columns`; do not change it by hand. In a folder that `npm run new` began the same stands above every field. A field with a dot stands in a group (`reporting.dueDay`), and `[]` means that there may be several; what a group needs it needs where the group is written at all.',
  },
  always: { zh: '是', en: 'yes' },
  block: { zh: '## 正文开头的标题部分', en: '## The block at the head of a text' },
} as const;

/** The guide to all fields, as docs/fields.md and docs/zh/fields.md hold it. */
export function fieldGuide(lang: Lang): string {
  const kindParts = kindNames.map(
    (kind) =>
      `## ${kinds[kind].label[lang]}\n\n${placeOf(kind, lang)}\n\n${table(fieldHead(usesOf(kind).layout === 'tables', lang), fieldsOfKind(kind, lang), lang)}`,
  );
  const block = `${labels.block[lang]}\n\n\`{zh,en}.mdx\`\n\n${table(fieldHead(false, lang), fieldsOf(front, lang), lang)}`;
  return `${[labels.title[lang], labels.intro[lang], ...kindParts, block].join('\n\n')}\n`;
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], lines: readonly FieldLine[], lang: Lang): string =>
  [
    line(head),
    line(head.map(() => '---')),
    ...lines.map(({ path, label, isNeeded, holds, type, example }) =>
      line([
        `\`${path}\``,
        label,
        isNeeded ? labels.always[lang] : '',
        holds.replaceAll('|', '\\|'),
        type,
        example && `\`${example.replaceAll('|', '\\|')}\``,
      ]),
    ),
  ].join('\n');

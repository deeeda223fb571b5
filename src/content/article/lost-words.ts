import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Bilingual } from '../../domain/language.ts';
import type { ArticleProblem } from './article-read.ts';

type Report = (node: Nodes, message: Bilingual, severity: ArticleProblem['severity']) => void;

const underlined: Bilingual = {
  zh: '下一行的“---”或“===”会把这些文字变成标题。标题请用“##”开头；要画分隔线，请在前面空一行。',
  en: 'The "---" or "===" below makes these words a heading. Begin a heading with "##"; leave a line empty before a rule.',
};
const emptyLink: Bilingual = {
  zh: '这个链接没有文字，读者看不到。请写成 [文字](地址)。',
  en: 'This link has no words, and no reader sees it. Write [words](address).',
};
const lostPlus: Bilingual = {
  zh: '行首的“+”会变成列表符号，加号就看不到了。要写加号请写成 \\+；列表请用“-”。',
  en: 'A "+" at the start of a line makes a point of a list, and the sign is lost. For a plus sign write \\+; lists are written with "-".',
};

const lostMinus: Bilingual = {
  zh: '行首的“-”会变成列表符号，负号就看不到了。零下的温度请写成 −5度或“零下5度”；真是列表的，至少写两条。',
  en: 'A "-" at the start of a line makes a point of a list, and the minus is lost. Write −5 or "minus 5"; a list has two points at least.',
};
/** A list of one point that is a temperature or a share: most likely a number below zero that stands at the start of a line. */
const aloneBelowZero = /^-\s+\p{N}[\p{N}.]*\s*(?:度|℃|°C|摄氏度|[%％‰])/u;

/** Reports what Markdown would drop or change without a word: the reader must find all that was written. */
export function reportLostWords(tree: Root, body: string, report: Report): void {
  const named = new Set<string>();
  visit(tree, ['linkReference', 'imageReference'], (node) => void named.add((node as { identifier: string }).identifier));
  visit(tree, (node) => {
    if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition')
      report(node, { zh: '文章没有脚注。请把注写在括号里。', en: 'Articles have no footnotes. Put the note in brackets.' }, 'error');
    else if (node.type === 'definition' && !named.has(node.identifier))
      report(
        node,
        {
          zh: `“[${node.label}]: …”没有被引用，页面上看不到。请写成 [文字](地址)，或在方括号前加 \\。`,
          en: `"[${node.label}]: …" is referred to nowhere, and no page shows it. Write [words](address), or put \\ before the bracket.`,
        },
        'error',
      );
    else if (node.type === 'table') reportLostCells(node, report);
    else if (node.type === 'heading' && !/^\s*#/.test(body.slice(node.position?.start.offset))) report(node, underlined, 'error');
    else if (node.type === 'link' && !/[^\s\u200b]/u.test(toString(node))) report(node, emptyLink, 'error');
    else if (node.type === 'listItem' && /^\+\s+[\p{N}.]/u.test(body.slice(node.position?.start.offset))) report(node, lostPlus, 'error');
    else if (node.type === 'list' && node.children.length === 1 && aloneBelowZero.test(body.slice(node.position?.start.offset)))
      report(node, lostMinus, 'warning');
    else if (node.type === 'listItem' && typeof node.checked === 'boolean')
      report(
        node,
        { zh: '文章里不能写待办方框。请用文字说明是否完成。', en: 'Articles have no boxes to tick. Say in words what is done.' },
        'error',
      );
    else if (node.type === 'blockquote' && /^>\p{N}/u.test(body.slice(node.position?.start.offset)))
      report(
        node,
        {
          zh: '行首的“>”会变成引用，大于号就看不到了。要写大于号请写成 \\>。',
          en: 'A ">" at the start of a line makes a quotation, and the sign is lost. For "greater than" write \\>.',
        },
        'warning',
      );
  });
}

/** A cell beyond the columns of its table is shown nowhere. */
function reportLostCells(table: Extract<Nodes, { type: 'table' }>, report: Report): void {
  const columns = table.children[0]?.children.length ?? 0;
  for (const row of table.children) {
    const lost = row.children[columns];
    if (lost)
      report(
        lost,
        {
          zh: `表头只有 ${columns} 列，这一格不会显示。格子里的竖线请写成 \\|。`,
          en: `The table has ${columns} columns, and this cell would not be shown. A | inside a cell is written \\|.`,
        },
        'error',
      );
  }
}

import { describe, expect, test } from 'vitest';
import { checkArticle } from '../../../src/content/article/check-article.ts';

describe('an article is words, not code', () => {
  test.each([
    ['import x from "y"', 10, 1],
    ['export const a = 1', 10, 1],
    ['文字\n\n{1 + 1}', 12, 1],
    ['行内 {process.env.HOME} 代码', 10, 4],
    ['<script>alert(1)</script>', 10, 1],
    ['<img src="https://example.org/a.png" />', 10, 1],
    ['<Figur />', 10, 1],
    ['<Callout onclick="x">a</Callout>', 10, 1],
    ['<Callout title={1}>a</Callout>', 10, 1],
    ['<Callout {...x}>a</Callout>', 10, 1],
    ['![图](https://example.org/a.png)', 10, 1],
    ['![图](//example.org/a.png)', 10, 1],
    ['![图](/favicon.svg)', 10, 1],
    ['![图](/media/../portal.yaml)', 10, 1],
    ['![](/media/a.png)', 10, 1],
    ['[链接](javascript:alert(1))', 10, 1],
    ['# 一级标题', 10, 1],
    ['低于<5万元', 10, 4],
    ['<Term>没有编号</Term>', 10, 1],
    ['<Case id="dong-huan-fa-2026-1 " />', 10, 1],
    ['![图][a]\n\n[a]: https://example.org/a.png', 10, 1],
    ['[链接](/\\\\evil.example/)', 10, 1],
    ['[链接](https://gov.example@evil.example/)', 10, 1],
    ['[文件](/media/../portal.yaml)', 10, 1],
    ['<Download file="/data/../../etc/passwd">取走</Download>', 10, 1],
    ['## ——', 10, 1],
    ['注[^1]\n\n[^1]: 说明', 10, 2],
    ['甲\n\n[1]: https://a.example/文献', 12, 1],
    ['| 甲 | 乙 |\n|-|-|\n| 1|2 | 3 |', 12, 7],
    ['- [x] 完成', 10, 1],
    ...['/nowhere', '/fr/tasks/', '/zh/feeds/x', '/zh/about/x', '/zh/glossary/pm25/x/', '/zh/cases/analysis/', '/zh/cases/page/x/'].map(
      (address): [string, number, number] => [`甲[乙](${address})`, 10, 2],
    ),
    ['>5微克的颗粒', 10, 1],
    ['一句话\n---\n下一句', 10, 1],
    ['见[](https://a.example)', 10, 2],
    ['见[ ](/zh/about/)', 10, 2],
    ['+ 3度', 10, 1],
    ['最低气温\n\n- 5度', 12, 1],
    ['- 12.5 ℃以下停止施工。', 10, 1],
    ['写信到[我们](mailto:office)', 10, 4],
    ['打[电话](tel:不详)', 10, 2],
  ])('%j is refused where it stands', (body, line, column) => {
    const { problems } = checkArticle(body, 10);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems[0]).toMatchObject({ line, column });
    expect(problems[0]!.message.zh).toMatch(/\p{Script=Han}/u);
  });

  test('a misspelt component is told its nearest name', () => {
    expect(checkArticle('<Calout>a</Calout>', 1).problems[0]!.message.en).toContain('<Callout>');
  });

  test('quotes nested without end are refused and not walked', () => {
    expect(checkArticle(`${'> '.repeat(20_000)}深`, 10).problems).toMatchObject([{ line: 10, severity: 'error' }]);
  });

  test.each([
    '写信到[我们](mailto:office@example.org)或 office@example.org。',
    '打[12345](tel:12345)或[010-12345678](tel:010-12345678)。',
    '- 5度以下停止施工\n- 10度以下停止喷水',
    '- 5个单位',
    '## 标题\n\n---\n\n- 甲\n- 乙\n\n+ 丙',
    '[![图上有什么](/media/a.png)](https://a.example)',
  ])('%j is written rightly', (body) => {
    expect(checkArticle(body, 1).problems).toEqual([]);
  });

  test('a link to a heading of the same text is right', () => {
    expect(checkArticle('## 怎么办\n\n[下文](#怎么办)', 1).problems).toEqual([]);
  });

  test.each([
    '/',
    '/zh/',
    '/en/cases/?q=1',
    '/zh/cases/page/2/',
    '/zh/news/week/2026-W47/',
    '/zh/feeds/news.xml',
    '/zh/feeds/unit/dongqu.ics',
  ])('a link to %s is right', (address) => {
    expect(checkArticle(`[甲](${address})`, 1).problems).toEqual([]);
  });

  test('words, links and the allowed components pass, and references are handed on', () => {
    const body =
      '## 标题\n\n**注意：**请看[这里](/zh/tasks/)。\n\n<Callout tone="note" title="提示">\n文字\n</Callout>\n\n<Task id="plan-2023-01" />';
    expect(checkArticle(`${body}\n\n![图：各站点](/media/air/stations.svg)`, 1).pictures).toMatchObject([{ path: 'air/stations.svg' }]);
    expect(checkArticle(body, 1)).toMatchObject({ problems: [], references: [{ component: 'Task', kind: 'tasks', id: 'plan-2023-01' }] });
  });
});

import { expect, test } from 'vitest';
import { nothingFound } from '../../../src/client/search/nothing-found.ts';
import { panelOver, stateOf } from '../../support/panel.ts';

test('a way says how many it finds and whether they left the list; Chinese that finds nothing either is no way', () => {
  const { panel, changes } = panelOver('<input name="q"><ul data-labels hidden></ul>');
  const way = { key: 'search.noneFirst', state: stateOf({ q: '噪声' }) } as const;
  document.body.append(
    ...nothingFound(
      panel,
      [
        { ...way, term: '噪声', count: 1234 },
        { ...way, term: '扬尘', count: 2, isAside: true },
        { ...way, key: 'search.noneChineseEither', term: '货车', count: 0 },
      ],
      [],
    ),
  );
  const buttons = [...document.querySelectorAll('button')];
  expect(buttons.map(({ textContent }) => textContent)).toEqual(['只搜“噪声”（1,234条）', '只搜“扬尘”（2条，已不在列表中）']);
  expect(document.body.textContent).toContain('改搜“货车”也没有找到');
  buttons[0]!.click();
  expect(changes[0]).toMatchObject({ q: '噪声' });
});

test('where nothing is found anywhere, a request for it can be written, with the words that were looked for', () => {
  const { panel } = panelOver('<input name="q" value="锅炉"><ul data-labels hidden></ul>');
  const waysWith = (canAsk: boolean) => {
    panel.root.toggleAttribute('data-ask', canAsk);
    const box = document.createElement('div');
    box.append(...nothingFound({ ...panel, scope: 'all' }, [], []));
    return [...box.querySelectorAll('a')].map((link) => decodeURIComponent(link.getAttribute('href')!));
  };
  expect(waysWith(true)).toContain('/zh/requirements/ask/?information=锅炉');
  expect(waysWith(false).join()).not.toContain('/requirements/');
});

test('where no decision is found, there are the same ways on as over the whole portal, and that to it with what was looked for', () => {
  const { panel } = panelOver('<input name="q" value="锅炉"><ul data-labels hidden></ul>');
  const waysFor = (typed: string) => {
    document.querySelector('input')!.value = typed;
    const box = document.createElement('div');
    box.append(...nothingFound({ ...panel, scope: 'cases' }, [], []));
    return [...box.querySelectorAll('a')].map((link) => decodeURIComponent(link.getAttribute('href')!));
  };
  expect(waysFor('锅炉')).toEqual(expect.arrayContaining(['/zh/search/?q=锅炉', '/zh/questions/', '/zh/feedback/']));
  expect(waysFor(' ').join()).not.toContain('/zh/search/?q= ');
});

test('where all that matches is no longer listed, it is said so with the way to it, and nothing is called not found', () => {
  document.body.replaceChildren();
  const { panel } = panelOver(
    '<input name="q"><ul data-labels hidden></ul><div data-notice><details><summary>另有1件</summary><p><a href="/zh/cases/?q=a">列出全部1件</a></p></details></div>',
  );
  document.body.append(...nothingFound(panel, [], []));
  const first = document.body.querySelector(':scope > p')!;
  expect(first.textContent).toBe('符合条件的决定都已不再列出。 列出全部1件');
  expect(first.querySelector('a')!.getAttribute('href')).toBe('/zh/cases/?q=a');
  expect(document.body.textContent).not.toContain('没有符合条件的内容');
});

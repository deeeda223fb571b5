import { expect, test } from 'vitest';
import { placedPage } from '../../../src/publish/site/placed-page.ts';

test('the addresses of elements go below the path', () => {
  const page =
    '<a class="x" href="/zh/cases/?q=1&#38;b=2">a</a><img src="/media/a.svg" alt="2 > 1 href=\'/zh/\'"><form action="/zh/search/"><video src="/media/a.webm" poster="/media/a.png"></video><button data-copy-link="/zh/a/"></button>';
  expect(placedPage(page, '/b/c/')).toBe(page.replaceAll(/="\//g, '="/b/c/'));
  expect(placedPage(page, '/')).toBe(page);
});

test('what leads elsewhere stays, and so do words', () => {
  const page =
    '<a href="#a"></a><a href="https://a.example/zh/"></a><a href="//a.example/"></a><a href="?q=1"></a><meta content="/zh/"><p title=\'x\'>Write href="/zh/" here, 1 < 2 href="/zh/"</p><script type="application/ld+json">{"a":"\\u003ca href=\\"/zh/\\">"}</script>';
  expect(placedPage(page, '/b/c/')).toBe(page);
});

test('what Astro itself put below the path is not put there twice, whatever the path', () => {
  for (const base of ['/b/c/', '/zh/', '/data/']) {
    const page = (at: string) =>
      `<link rel="stylesheet" href="${base}_astro/a.css"><a href="${at}zh/">a</a><a href="${at}data/a.csv">b</a>`;
    expect(placedPage(page('/'), base)).toBe(page(base));
  }
});

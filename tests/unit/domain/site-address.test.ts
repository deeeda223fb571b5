import { expect, test } from 'vitest';
import { basePath, belowBase, inFull, readBaseUrl } from '../../../src/domain/site-address.ts';

test.each([
  ['https://a.example', 'https://a.example', '/'],
  ['https://a.example/', 'https://a.example', '/'],
  ['http://localhost:4321', 'http://localhost:4321', '/'],
  ['https://a.example/b', 'https://a.example/b/', '/b/'],
  ['https://a.example/b/c/', 'https://a.example/b/c/', '/b/c/'],
  ['HTTPS://A.example:8443/~city/open-2.0', 'https://a.example:8443/~city/open-2.0/', '/~city/open-2.0/'],
])('%s is a site’s address', (typed, kept, base) => {
  expect(readBaseUrl(typed)).toBe(kept);
  expect(basePath(kept)).toBe(base);
});

test.each([
  'a.example',
  '/b/c/',
  'ftp://a.example/',
  'javascript:alert(1)',
  'https://me@a.example/',
  'https://a.example/?x',
  'https://a.example/#x',
  'https://a.example//evil.example/',
  'https://a.example/b//c/',
  'https://a.example/b c/',
  'https://a.example/政务/',
  'https://a.example/%E4%B8%AD/',
  'https://a.example/.git/',
  'https://a.example/b*/',
])('%s is none', (typed) => expect(readBaseUrl(typed)).toBeUndefined());

test('addresses of the portal go below the path, once; all others stay', () => {
  expect(['/', '/zh/', '/b/c/', '/zh/cases/?q=1#a'].map((address) => belowBase(address, '/b/c/'))).toEqual([
    '/b/c/',
    '/b/c/zh/',
    '/b/c/b/c/',
    '/b/c/zh/cases/?q=1#a',
  ]);
  for (const address of ['', '#a', '?q=1', 'https://b.example/x', '//b.example/x', 'mailto:a@b.example', 'zh/'])
    expect(belowBase(address, '/b/c/')).toBe(address);
  expect(belowBase('/zh/', '/')).toBe('/zh/');
});

test('an address in full', () => {
  expect(inFull('/zh/cases/#a', 'https://a.example')).toBe('https://a.example/zh/cases/#a');
  expect(inFull('/zh/cases/#a', 'https://a.example/b/c/')).toBe('https://a.example/b/c/zh/cases/#a');
  expect(inFull('/', 'https://a.example/b/c/')).toBe('https://a.example/b/c/');
  expect(inFull('https://b.example/x', 'https://a.example/b/c/')).toBe('https://b.example/x');
});

test.each(['https://x.example/a/../b', 'https://x.example/%2e%2e/', 'https://x.example/./a/', 'https://x.example/a/%2E.'])(
  '%s stands where nobody typed it',
  (typed) => expect(readBaseUrl(typed)).toBeUndefined(),
);

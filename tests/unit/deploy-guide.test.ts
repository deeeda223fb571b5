import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dataHeaders, headersFor, pageHeaders } from '../../src/publish/headers/headers.ts';

/** The configuration of a server, as docs/deploy.md gives it. */
function configurationOf(server: string): string {
  const [, part = ''] = readFileSync('docs/deploy.md', 'utf8').split(`\n## ${server}\n`);
  return /```\w*\n(.*?)```/s.exec(part)![1]!;
}

test.each(['nginx', 'Caddy'])('the configuration for %s sends every header that the preview sends', (server) => {
  const configuration = configurationOf(server);
  for (const [name, value] of Object.entries(pageHeaders)) {
    expect(configuration).toContain(name);
    expect(configuration).toContain(value);
  }
  for (const [name, value] of Object.entries(dataHeaders)) {
    expect(configuration).toContain(name);
    expect(configuration).toContain(value);
  }
  for (const path of ['/zh/', '/_astro/a.js']) expect(configuration).toContain(`"${headersFor(path)['Cache-Control']}"`);
});

test('nginx, whose own list lacks them, is told the types of tables, calendars and the manifest of an app', () => {
  const configuration = configurationOf('nginx');
  for (const [ending, type] of [
    ['csv', 'text/csv'],
    ['ics', 'text/calendar'],
    ['webmanifest', 'application/manifest+json'],
  ])
    expect(configuration).toMatch(new RegExp(`location ~ \\\\\\.${ending}\\$ \\{\\s+default_type ${type!.replace('+', '\\+')};`));
  expect(configuration).toMatch(/charset_types .*text\/csv/);
});

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

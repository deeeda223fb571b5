import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

/** One linter for all: what it knows of a folder it keeps. */
const eslint = new ESLint();
const component = 'src/components/case/CaseRows.astro';
const refused = [
  'no-restricted-imports',
  '@typescript-eslint/no-restricted-imports',
  'no-restricted-syntax',
  'no-restricted-globals',
  '@typescript-eslint/no-require-imports',
];
/** Whether a way out is refused in a file, and not for how else it is written. */
async function isRefused(code: string, file = component): Promise<boolean> {
  const results = await eslint.lintText(code, { filePath: file });
  return results.some(({ messages }) => messages.some(({ ruleId }) => refused.includes(ruleId ?? '')));
}
const head = (code: string) => `---\n${code}\n---\n`;

test.each([
  "const fs = await import('fs');\nfs;",
  "const fs = await import('node:fs');\nfs;",
  "const pages = 'x';\nawait import(pages);",
  "import 'yaml';",
  "export * from 'node:fs';",
  "import fs = require('fs');\nfs;",
  "require('fs');",
  "process.getBuiltinModule('fs');",
  "const page = await fetch('https://example.org');\npage;",
  "globalThis.fetch('https://example.org');",
  "new WebSocket('wss://example.org');",
  "new Function('return fetch')();",
  "import { KEY } from 'astro:env/server';\nKEY;",
  "import { getCollection } from 'astro:content';\ngetCollection;",
  'import.meta.env.KEY;',
  'const { locals } = Astro;\nlocals;',
  "Astro['locals'];",
  'Astro!.locals;',
  '(Astro as unknown as { locals: object }).locals;',
  'const [page] = [Astro];\npage;',
  'const page = { Astro };\npage;',
  'const page = () => Astro;\npage;',
  'const { store } = Astro.locals as { store: object };\nstore;',
  'const kept = Astro.locals as { sources?: string; store?: object };\nkept;',
  "import { openCases } from '../../client/search/case-files.ts';\nopenCases;",
  "/* eslint-disable */\nimport fs from 'fs';\nfs;",
])(
  'a component has no way to the store, to files and to the network: %s',
  async (code) => {
    expect(await isRefused(head(code))).toBe(true);
  },
  30_000,
);

test.each([
  '<script src="../../store/store.ts"></script>',
  '<script src="/src/store/store.ts"></script>',
  '<script src="../../client/../store/store.ts"></script>',
  "<script src={'../../store/store.ts'}></script>",
  '<script src={`../../store/store.ts`}></script>',
  '<script {...{ src: "../../store/store.ts" }}></script>',
  '<p>{true && <script src="../../store/store.ts" />}</p>',
  '<script>import "../../store/store.ts";</script>',
  '<script>import { openStore } from "../../store/index.ts";</script>',
  '<script>export * from "../../store/store.ts";</script>',
  '<p>{true && <script>import("../../store/store.ts");</script>}</p>',
  '<script>\nimport "../../client/enhance.ts";\nfetch("/x");\n</script>',
  '<script is:inline>fetch("/x");</script>',
  '<p>{await fetch("/x")}</p>',
  '<p onclick="fetch(1)">x</p>',
  '<img alt="" src="/x.png" onLoad={`fetch(1)`} />',
  '<p {...{ onclick: "fetch(1)" }}>x</p>',
  '<iframe srcdoc="x" title="x"></iframe>',
  '<a href="javascript:fetch(1)">x</a>',
  '<script is:inline set:html="fetch(1)" />',
  '<script is:inline type="module" set:text={Astro.props.code} />',
  '<Fragment set:html="<script>fetch(1)</script>" />',
  '<div set:html={Astro.props.code} />',
])(
  'nor by a script, whose files are the browser’s, nor in its markup: %s',
  async (code) => {
    expect(await isRefused(`${code}\n`)).toBe(true);
  },
  30_000,
);

test('scripts of a layout, a page and the staff’s pages are the browser’s too', async () => {
  for (const [file, up] of [
    ['src/layouts/Base.astro', '..'],
    ['src/pages/[lang]/index.astro', '../..'],
    ['src/staff/facts.astro', '..'],
    ['src/bindings/Case.astro', '..'],
  ] as const) {
    expect(await isRefused(`<script src="${up}/store/store.ts"></script>\n`, file), file).toBe(true);
    expect(await isRefused(`<script>import "${up}/store/store.ts";</script>\n`, file), file).toBe(true);
    expect(await isRefused(`<script>import "${up}/client/enhance.ts";</script>\n`, file), file).toBe(false);
    expect(await isRefused('<p onclick="fetch(1)">x</p>\n', file), file).toBe(true);
  }
}, 30_000);

test.each([
  '<script src="../../client/search/party-search.ts"></script>',
  '<script is:inline src="/theme.js"></script>',
  '<script is:inline type="application/ld+json" set:html={Astro.props.structured} />',
  "<script>\n  import '../../client/reading/role-tabs.ts';\n</script>",
  head("import { renderSVG } from 'uqr';\nexport type Drawn = typeof renderSVG;"),
  head("import { readingSettings } from '../../client/reading/settings.ts';\nconst host = new URL(Astro.props.url).hostname;"),
  head('const locals = Astro.locals as { sources?: Map<string, string[]> };\nlocals.sources ??= new Map();'),
])(
  'what draws plain values may: %s',
  async (code) => {
    expect(await isRefused(code.endsWith('\n') ? code : `${code}\n`)).toBe(false);
  },
  30_000,
);

test('what a component takes its rules from reads nothing either', async () => {
  for (const reads of ['exifreader', 'fs', 'node:fs/promises', 'yaml', 'undici', '#door'])
    for (const file of ['src/domain/door.ts', 'src/markdown/door.ts', 'src/client/reading/settings.ts'])
      expect([reads, file, await isRefused(`export * from '${reads}';\n`, file)]).toEqual([reads, file, true]);
  expect(await isRefused("/* eslint-disable */\nexport * from '../store/index.ts';\n", 'src/domain/door.ts')).toBe(true);
  expect(await isRefused("import 'node:fs';\n", 'src/domain/language.ts')).toBe(true);
  expect(await isRefused("import 'astro:env/server';\n", 'src/i18n/words.ts')).toBe(true);
  expect(await isRefused("export const page = fetch('https://example.org');\n", 'src/charts/lines.ts')).toBe(true);
  expect(
    await isRefused("import { createHash } from 'node:crypto';\nexport const sums = createHash;\n", 'src/domain/cases/case-id.ts'),
  ).toBe(false);
});

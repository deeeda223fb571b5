import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const lint = async (file: string, code: string) =>
  (await new ESLint().lintText(code, { filePath: file }))[0]!.messages.map(({ ruleId }) => ruleId);

test('an import that points upwards is refused, also in a component', async () => {
  expect(await lint('src/domain/calendar.ts', "import '../store/store.ts';\n")).toContain('no-restricted-imports');
  expect(await lint('src/content/load.ts', "import '../store/gate.ts';\n")).toContain('no-restricted-imports');
  expect(await lint('src/components/article/Task.astro', "---\nimport '../../pages/x.ts';\n---\n")).toContain('no-restricted-imports');
  expect(await lint('src/store/store.ts', "import '../content/load.ts';\n")).not.toContain('no-restricted-imports');
}, 30_000);

test('nothing but the calendar reads the clock', async () => {
  expect(await lint('src/store/store.ts', 'export const now = new Date();\n')).toContain('no-restricted-syntax');
}, 30_000);

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { portalFolder } from './portal.ts';

/** A folder that goes away with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'qingtian-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of the tests' portal, to damage. */
export function copyOfContent(): string {
  const folder = path.join(temporaryFolder(), 'content');
  cpSync(portalFolder, folder, { recursive: true });
  return folder;
}

export function write(folder: string, name: string, text: string | Uint8Array): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
}

/** Replaces one piece of a file; fails where the piece is not there, so that a test cannot pass idly. */
export function edit(folder: string, name: string, from: string, to: string): void {
  const text = readFileSync(path.join(folder, name), 'utf8');
  if (!text.includes(from)) throw new Error(`${name} does not hold ${from}`);
  write(
    folder,
    name,
    text.replace(from, () => to),
  );
}

/** The content of a city that begins: a plan, two units, the pages every portal has, and no more. */
export function smallCity(folder = temporaryFolder()): string {
  const content = path.join(folder, 'content');
  write(
    content,
    'portal.yaml',
    [
      'name: { zh: 清源 }',
      'tagline: { zh: 样例市污染防治公开门户。 }',
      'city: { zh: 样例市 }',
      'publisher: { zh: 样例市编辑部 }',
      'owner: huanjingju',
      'timeZone: Asia/Shanghai',
      'baseUrl: https://city.example',
      'demo: false',
      'reporting: { document: plan, clause: "1", dueDay: 10, from: 2026-10 }',
    ].join('\n'),
  );
  write(
    content,
    'units.yaml',
    'huanjingju: { name: { zh: 市生态环境局 }, kind: department }\ndongqu: { name: { zh: 东区 }, kind: district }\n',
  );
  write(content, 'topics.yaml', 'air: { name: { zh: 大气 }, description: { zh: 空气。 }, part: true }\n');
  write(
    content,
    'documents/plan/index.yaml',
    'kind: plan\nsubject: { zh: 环境保护 }\nissuer: { zh: 样例市人民政府 }\neffectiveOn: 2026-01-01\nissuedOn: 2026-01-01\nforceReadOn: 2026-01-01\nclauses:\n  - { id: "1", title: { zh: 每月报告 }, text: { zh: 每月10日前报告。 } }\n',
  );
  write(content, 'documents/plan/zh.mdx', '---\ntitle: 样例市行动计划\n---\n正文。\n');
  for (const page of ['about', 'accessibility', 'feedback']) {
    write(content, `pages/${page}/index.yaml`, 'publishedOn: 2026-01-01\nowner: huanjingju\n');
    write(content, `pages/${page}/zh.mdx`, `---\ntitle: ${page}\n---\n正文。\n`);
  }
  return content;
}

/** What an explainer says of its reader, in as few lines as may be. */
export const forMe = 'forMe:\n  who: { zh: 居民, en: Residents }\n  act: { zh: 看, en: Look }\n  call: { zh: 打 12345, en: Call 12345 }\n';

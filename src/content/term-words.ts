import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { TermWords } from '../markdown/mark-terms.ts';
import { readYaml } from './yaml.ts';

/**
 * The words under which an article may use the terms of a content folder's glossary: 细颗粒物（PM2.5） is known
 * as 细颗粒物 and as PM2.5. None where there is no glossary or it cannot be read; its faults are reported by the check.
 */
export function termWords(directory: string): TermWords {
  let source: string;
  try {
    const file = path.join(directory, 'glossary.yaml');
    // A pipe of that name would be waited for without end.
    source = statSync(file).isFile() ? readFileSync(file, 'utf8') : '';
  } catch {
    return {};
  }
  const terms = Object.entries((readYaml(source).value ?? {}) as Record<string, { term?: { zh?: string; en?: string } }>);
  const of = (lang: 'zh' | 'en') => terms.flatMap(([id, { term }]) => formsOf(term?.[lang] ?? '').map((word) => ({ word, id })));
  return { zh: of('zh'), en: of('en') };
}

const formsOf = (term: string): string[] =>
  term
    .split(/[（()）]/)
    .map((form) => form.trim())
    .filter((form) => form.length > 1);

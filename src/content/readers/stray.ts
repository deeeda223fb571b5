import path from 'node:path';
import type { ContentFiles } from '../content-files.ts';

/** Names a file that nothing reads, so that a misspelt name is not silently ignored. */
export function reportStray(files: ContentFiles, relative: string): void {
  if (/^(readme|license|licence)/i.test(path.basename(relative))) return;
  files.fault(
    files.shown(relative),
    { zh: '没有栏目读取这个文件。请检查名称。', en: 'Nothing reads this file. Check its name.' },
    undefined,
    'warning',
  );
}

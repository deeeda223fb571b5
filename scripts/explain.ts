import { FaultyContent } from '../src/content/faulty-content.ts';
import { NoLock } from '../src/content/writing/lock.ts';
import type { Bilingual, Lang } from '../src/domain/language.ts';
import { misplacedDesk, refusalIn } from './refusals-of-the-system.ts';

/** What stopped a command, as the terminal shows it, and whether the content is at fault or the machine. */
type Explanation = { words: string; isOfContent: boolean };

/** What stopped a command that was used as it should be; undefined for a mistake of our own. */
export async function explanationOf(error: unknown, name: string, lang: Lang): Promise<Explanation | undefined> {
  if (error instanceof FaultyContent) {
    const { formatFaults } = await import('../src/content/faults.ts');
    return { words: formatFaults(error.faults, lang), isOfContent: true };
  }
  const ofMachine = (words: Bilingual, more = ''): Explanation => ({ words: `${name}: ${words[lang]}${more}`, isOfContent: false });
  if (error instanceof NoLock)
    return ofMachine({
      zh: `${error.file} 应是文件，却是一个文件夹。请删去这个文件夹后再运行一次。`,
      en: `${error.file} should be a file and is a folder. Delete that folder and run this again.`,
    });
  const { code = '', message } = error as NodeJS.ErrnoException;
  const misplaced = misplacedDesk(error as NodeJS.ErrnoException);
  if (misplaced) return ofMachine(misplaced);
  const refusal = refusalIn(code);
  if (refusal) return ofMachine(refusal, ` (${message})`);
  if (/^E[A-Z]+$/.test(code)) return ofMachine({ zh: '机器出了问题', en: 'the machine failed us' }, ` (${code}): ${message}`);
  return undefined;
}

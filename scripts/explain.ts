import { FaultyContent } from '../src/content/faulty-content.ts';
import { NoLock } from '../src/content/writing/lock.ts';
import { BadInput, MachineFailed, WrongUse, exitCodes, lang } from './cli.ts';
import { misplacedDesk, refusalIn } from './refusals-of-the-system.ts';

/** Prints what stopped a command, and gives its exit code. */
export async function explain(error: unknown, { name, usage }: { name: string; usage: string }): Promise<number> {
  if (error instanceof FaultyContent) {
    // Wrong use is answered without what lists faults.
    const { formatFaults } = await import('../src/content/faults.ts');
    console.error(formatFaults(error.faults, lang));
    return exitCodes.faults;
  }
  if (error instanceof WrongUse || error instanceof BadInput) {
    console.error(`${name}: ${error.messages[lang]}`);
    if (error instanceof BadInput) return exitCodes.faults;
    console.error(`  npm run ${usage.replace(/^(\S+)/, '$1 --')}`);
    return exitCodes.wrongUse;
  }
  if (error instanceof MachineFailed) {
    console.error(`${name}: ${error.messages[lang]}`);
    return exitCodes.machine;
  }
  if (error instanceof NoLock) {
    console.error(
      `${name}: ${{ zh: `${error.file} 应是文件，却是一个文件夹。请删去这个文件夹后再运行一次。`, en: `${error.file} should be a file and is a folder. Delete that folder and run this again.` }[lang]}`,
    );
    return exitCodes.machine;
  }
  const cause = error as NodeJS.ErrnoException;
  const misplaced = misplacedDesk(cause);
  if (misplaced) {
    console.error(`${name}: ${misplaced[lang]}`);
    return exitCodes.machine;
  }
  const refusal = refusalIn(cause.code ?? '');
  if (refusal) {
    console.error(`${name}: ${refusal[lang]} (${cause.message})`);
    return exitCodes.machine;
  }
  if (cause.code && /^E[A-Z]+$/.test(cause.code)) {
    console.error(`${name}: ${{ zh: '机器出了问题', en: 'the machine failed us' }[lang]} (${cause.code}): ${cause.message}`);
    return exitCodes.machine;
  }
  console.error(error);
  return exitCodes.machine;
}

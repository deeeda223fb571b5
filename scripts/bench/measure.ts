import { spawn } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';

/** What a command cost, with all the processes it started. CPU and memory are known on Linux only. */
export type Cost = { seconds: number; cpuSeconds: number | undefined; peakMegabytes: number | undefined };

/** Linux counts CPU time in hundredths of a second (USER_HZ). */
const ticksPerSecond = 100;

/** Runs Node with the given words and measures the whole tree of processes. @throws Error when it fails */
export async function measure(words: string[]): Promise<Cost> {
  const cpuBefore = await cpuOfChildren();
  const began = performance.now();
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'ignore', 'pipe'] });
  let output = '';
  child.stderr.on('data', (text: Buffer) => (output += text.toString()));
  let peak: number | undefined;
  const watch = setInterval(() => {
    void treeMemory(child.pid!).then((bytes) => {
      if (bytes) peak = Math.max(peak ?? 0, bytes);
    });
  }, 100);
  const code = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`${words.join(' ')} ended with ${String(code)}\n${output}`);
  const seconds = (performance.now() - began) / 1000;
  const cpuAfter = await cpuOfChildren();
  return {
    seconds,
    cpuSeconds: cpuBefore !== undefined && cpuAfter !== undefined ? cpuAfter - cpuBefore : undefined,
    peakMegabytes: peak && peak / 1_000_000,
  };
}

/** CPU seconds of all children that have ended, and of theirs; undefined where /proc is not to be had. */
async function cpuOfChildren(): Promise<number | undefined> {
  const stat = await readFile('/proc/self/stat', 'utf8').catch(() => undefined);
  if (!stat) return undefined;
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) / ticksPerSecond;
}

/** Resident bytes of a process and its descendants at this moment. */
async function treeMemory(root: number): Promise<number | undefined> {
  const processes = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  if (!processes.length) return undefined;
  const parents = new Map<number, number>();
  const memory = new Map<number, number>();
  for (const name of processes) {
    const status = await readFile(`/proc/${name}/status`, 'utf8').catch(() => '');
    const number = (field: string) => Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    parents.set(Number(name), number('PPid'));
    memory.set(Number(name), number('VmRSS') * 1024);
  }
  const belongs = (id: number): boolean => id === root || (id > 1 && belongs(parents.get(id) ?? 0));
  return [...memory].filter(([id]) => belongs(id)).reduce((sum, [, bytes]) => sum + bytes, 0);
}

// What `npm run` starts: node scripts/run.js COMMAND …. Plain JavaScript, so that a Node that reads no TypeScript can say so, and
// so that Node keeps what it makes of the TypeScript: taking the types out again takes longer than a whole `--help`.
import { enableCompileCache } from 'node:module';
import path from 'node:path';

if (!process.features.typescript) {
  console.error(
    `请先运行 npm ci：命令要用随软件包安装的 Node，这里的 Node ${process.version} 读不了 TypeScript。\n` +
      `Run npm ci first: the commands need the Node that comes with the packages; this one, ${process.version}, reads no TypeScript.`,
  );
  process.exit(3);
}

const [name = ''] = process.argv.splice(2, 1);
// What a build makes is called otherwise each time, and would be kept for ever.
const makesModules = ['bench', 'build', 'dev', 'start'].includes(name) && !process.argv.includes('--help');
if (!makesModules) enableCompileCache(path.join(import.meta.dirname, '../node_modules/.cache/qingtian'));
await import(`./${name}.ts`);

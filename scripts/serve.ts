import { serve } from '../src/publish/site/serve.ts';
import { print } from './cli.ts';

/** Serves a built site until the process is stopped, and prints where. */
export async function serveSite(directory: string, wanted: number): Promise<void> {
  const { server, port, address } = await serve(directory, wanted);
  if (port !== wanted) print({ zh: `端口 ${wanted} 已被占用，改用 ${port}。`, en: `Port ${wanted} is taken; using ${port}.` });
  print({ zh: `网站在 ${address} （按 Ctrl+C 停止）`, en: `The site is at ${address} (Ctrl+C stops it)` });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeAllConnections();
    });
  }
}

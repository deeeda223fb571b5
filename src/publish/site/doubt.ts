import type { Fault } from '../../content/faults.ts';

/** What the process that builds says of the content to the one that started it. */
type Doubt = { doubt: Fault };

export const isDoubt = (message: unknown): message is Doubt => typeof message === 'object' && message !== null && 'doubt' in message;

/** Reports it, and waits until it is through; nobody listens where Astro was started by itself. */
export const reportDoubt = (doubt: Fault): Promise<void> =>
  new Promise((resolve) => (process.send ? void process.send({ doubt } satisfies Doubt, () => resolve()) : resolve()));

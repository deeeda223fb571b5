import type { Fault } from '../../content/faults.ts';
import { sendToParent } from './to-parent.ts';

/** What the process that builds says of the content to the one that started it. */
type Doubt = { doubt: Fault };

export const isDoubt = (message: unknown): message is Doubt => typeof message === 'object' && message !== null && 'doubt' in message;

/** Reports it to the one that started the build. */
export const reportDoubt = (doubt: Fault): Promise<void> => sendToParent({ doubt } satisfies Doubt);

/** Hands a message to the process that started this one, and waits until it is through; nobody listens where Astro was started by itself. */
export const sendToParent = (message: object): Promise<void> =>
  new Promise((resolve) => (process.send ? void process.send(message, () => resolve()) : resolve()));

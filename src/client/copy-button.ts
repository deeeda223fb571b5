/** How long a button says that it has copied, in milliseconds. */
const shownFor = 2000;
const labels = new WeakMap<HTMLButtonElement, { own: ChildNode[]; until: ReturnType<typeof setTimeout> }>();

/**
 * Copies a text and lets the button say so for a while; pressed again meanwhile it says so for as long again.
 *
 * @param otherwise what is done where the clipboard is forbidden
 */
export async function copyFrom(button: HTMLButtonElement, text: string, copied: string, otherwise: () => void): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    otherwise();
    return;
  }
  const shown = labels.get(button);
  clearTimeout(shown?.until);
  const own = shown?.own ?? [...button.childNodes];
  button.textContent = copied;
  const back = () => {
    labels.delete(button);
    button.replaceChildren(...own);
  };
  labels.set(button, { own, until: setTimeout(back, shownFor) });
}

/** How long a voice may take to begin, in milliseconds. */
const patience = 5000;

/** Reads a text aloud with the browser's own voice; nothing leaves the machine but what the browser itself does. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-read-aloud]')) {
  if (!('speechSynthesis' in window)) break;
  const text = document.querySelector<HTMLElement>('[data-read-text]');
  if (!text) break;
  const { start = '', stop = '', none = '' } = button.dataset;
  let heard = false;
  const show = (isReading: boolean) => {
    button.textContent = isReading ? stop : start;
    button.setAttribute('aria-pressed', String(isReading));
  };
  /** Says that this browser has no voice. */
  const giveUp = () => {
    speechSynthesis.cancel();
    show(false);
    button.textContent = none;
    button.disabled = true;
  };
  button.hidden = false;
  button.addEventListener('click', () => {
    if (speechSynthesis.speaking) {
      speechSynthesis.cancel();
      show(false);
      return;
    }
    // A paragraph at a time: long texts are cut off by some voices.
    const blocks = [...text.querySelectorAll<HTMLElement>('h2, h3, p, li, dd')].filter(
      (block) => !block.closest('details:not([open]), .chart-figure'),
    );
    for (const [index, block] of blocks.entries()) {
      const utterance = new SpeechSynthesisUtterance(block.innerText);
      utterance.lang = block.closest<HTMLElement>('[lang]')!.lang;
      utterance.addEventListener('start', () => (heard = true));
      utterance.addEventListener('error', ({ error }) => {
        if (error === 'canceled' || error === 'interrupted') return;
        if (heard) show(false);
        else giveUp();
      });
      if (index === blocks.length - 1) utterance.addEventListener('end', () => show(false));
      speechSynthesis.speak(utterance);
    }
    show(blocks.length > 0);
    // A browser without a voice takes the text, stays silent and never ends.
    setTimeout(() => {
      if (!heard && speechSynthesis.pending) giveUp();
    }, patience);
  });
  addEventListener('pagehide', () => speechSynthesis.cancel());
}

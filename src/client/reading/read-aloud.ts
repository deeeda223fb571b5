/** Reads a text aloud with the browser's own voice; nothing leaves the machine but what the browser itself does. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-read-aloud]')) {
  if (!('speechSynthesis' in window)) break;
  const text = document.querySelector<HTMLElement>('[data-read-text]');
  if (!text) break;
  const { start = '', stop = '' } = button.dataset;
  const show = (isReading: boolean) => {
    button.textContent = isReading ? stop : start;
    button.setAttribute('aria-pressed', String(isReading));
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
      const words = new SpeechSynthesisUtterance(block.innerText);
      words.lang = block.closest<HTMLElement>('[lang]')!.lang;
      if (index === blocks.length - 1) words.addEventListener('end', () => show(false));
      speechSynthesis.speak(words);
    }
    show(blocks.length > 0);
  });
  addEventListener('pagehide', () => speechSynthesis.cancel());
}

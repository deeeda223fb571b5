/** Terms: the first touch shows the definition, the second follows the link; Escape hides what is shown. */
for (const word of document.querySelectorAll<HTMLAnchorElement>('.term-word')) {
  let touched = false;
  word.addEventListener('pointerdown', ({ pointerType }) => {
    touched = pointerType === 'touch' && document.activeElement !== word;
  });
  word.addEventListener('click', (click) => {
    if (!touched) return;
    touched = false;
    click.preventDefault();
    word.focus();
  });
  word.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') word.parentElement!.classList.add('dismissed');
  });
  for (const leave of ['blur', 'pointerleave']) word.addEventListener(leave, () => word.parentElement!.classList.remove('dismissed'));
}

/** Judges a choice at once and opens the reason; nothing is kept or sent. */
class ArticleQuiz extends HTMLElement {
  connectedCallback(): void {
    const verdict = this.querySelector('[data-verdict]')!;
    this.addEventListener('change', ({ target }) => {
      const right = (target as HTMLInputElement).value === this.dataset['answer'];
      verdict.textContent = this.dataset[right ? 'right' : 'wrong'] ?? '';
      this.querySelector('details')!.open = right;
    });
  }
}

customElements.define('article-quiz', ArticleQuiz);

/** What browsers reflect of ARIA attributes and the page of these tests does not: https://www.w3.org/TR/wai-aria-1.2/#ARIAMixin */
for (const name of ['Label', 'Pressed', 'Selected', 'Sort']) {
  const attribute = `aria-${name.toLowerCase()}`;
  Object.defineProperty(Element.prototype, `aria${name}`, {
    configurable: true,
    get(this: Element) {
      return this.getAttribute(attribute);
    },
    set(this: Element, value: string | null) {
      if (value === null) this.removeAttribute(attribute);
      else this.setAttribute(attribute, value);
    },
  });
}

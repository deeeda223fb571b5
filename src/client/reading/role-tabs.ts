import { make } from '../make.ts';
import { readStored, store } from '../storage.ts';

/**
 * Makes the sections for each sort of reader into tabs (WAI-ARIA Authoring Practices, tabs that follow the focus).
 * An address that ends in a section's id opens it; otherwise the reader's last choice does, kept in this browser.
 */
const storedName = 'role';

for (const group of document.querySelectorAll<HTMLElement>('[data-role-tabs]')) {
  const panels = [...group.querySelectorAll<HTMLElement>(':scope > section')];
  if (panels.length < 2) continue;
  const list = make('div', '', 'tabs');
  list.setAttribute('role', 'tablist');
  list.setAttribute('aria-label', group.dataset['roleTabs'] ?? '');
  const tabs = panels.map((panel) => {
    const heading = panel.querySelector('h3')!;
    const tab = make('button', heading.textContent ?? '');
    tab.type = 'button';
    tab.id = `${panel.id}-tab`;
    tab.setAttribute('role', 'tab');
    tab.setAttribute('aria-controls', panel.id);
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', tab.id);
    panel.tabIndex = 0;
    heading.classList.add('print-only');
    list.append(tab);
    return tab;
  });

  const choose = (chosen: number): void => {
    for (const [index, tab] of tabs.entries()) {
      tab.setAttribute('aria-selected', String(index === chosen));
      tab.tabIndex = index === chosen ? 0 : -1;
      panels[index]!.classList.toggle('closed', index !== chosen);
    }
  };
  const take = (chosen: number): void => {
    choose(chosen);
    store(storedName, panels[chosen]!.id);
  };
  const indexOf = (id: string): number => panels.findIndex((panel) => panel.id === id);
  const openAddressed = (): void => {
    const addressed = indexOf(location.hash.slice(1));
    if (addressed < 0) return;
    choose(addressed);
    // The panel's own heading has become its tab: the heading of all comes into view with it.
    const panel = panels[addressed]!;
    const top = (group.closest('section') ?? group).getBoundingClientRect().top;
    panel.style.scrollMarginBlockStart = `${panel.getBoundingClientRect().top - top}px`;
    panel.scrollIntoView();
  };

  for (const [index, tab] of tabs.entries()) tab.addEventListener('click', () => take(index));
  list.addEventListener('keydown', (event) => {
    const present = tabs.indexOf(event.target as HTMLButtonElement);
    const next = { ArrowRight: present + 1, ArrowLeft: present - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (present < 0 || next === undefined) return;
    event.preventDefault();
    const chosen = (next + tabs.length) % tabs.length;
    take(chosen);
    tabs[chosen]!.focus();
  });
  group.prepend(list);
  choose(Math.max(0, indexOf(readStored(storedName, (value): value is string => typeof value === 'string') ?? '')));
  openAddressed();
  addEventListener('hashchange', openAddressed);
}

// Runs before the first paint so that what a reader chose does not flash.
try {
  const choices = { theme: ['dark', 'light'], size: ['large', 'elder'], contrast: ['high'], width: ['narrow', 'wide'] };
  for (const [name, values] of Object.entries(choices)) {
    const chosen = localStorage.getItem(name);
    if (values.includes(chosen)) document.documentElement.dataset[name] = chosen;
  }
} catch {
  // Storage may be forbidden; the system's settings then stand.
}

// Leads on from / by the first of the browser's languages that the portal has; English where it has none.
const chosen = navigator.languages.find((tag) => /^(zh|en)\b/i.test(tag)) ?? 'en';
location.replace(new URL(/^zh\b/i.test(chosen) ? 'zh/' : 'en/', document.currentScript.src));

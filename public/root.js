// Leads on from / by the browser's language; without script the page offers the choice.
const chinese = (navigator.languages ?? [navigator.language]).find((tag) => /^(zh|en)\b/i.test(tag)) ?? 'zh';
location.replace(/^en\b/i.test(chinese) ? '/en/' : '/zh/');

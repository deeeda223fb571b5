const start = 'async loadWasm(language){try{';
const made = 'this.wasm=await this.backend({module_or_path:final_wasm});';

/**
 * Pagefind's script so that its program, the same for every index of a language, is loaded once a page. As it comes it is
 * fetched for each index anew, and then left aside for the one that runs already.
 *
 * @throws where the script is not as known, as a later Pagefind's may be
 */
export function loadingOnce(script: string): string {
  for (const part of [start, made])
    if (script.split(part).length !== 2) throw new Error(`Pagefind's script is not as known: “${part}” must stand in it once.`);
  const once = script
    .replace(start, () => 'async loadWasm(language){if(programs[language]){this.wasm=programs[language];return;}try{')
    .replace(made, () => made.replace('this.wasm=', 'this.wasm=programs[language]='));
  return `const programs={};${once}`;
}

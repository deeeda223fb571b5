/** What AutoCorrect's WebAssembly glue exports; the package types its bundler entry only. */
declare module '@huacnlee/autocorrect/autocorrect_bg.js' {
  export function format(text: string): string;
  export function loadConfig(config: string): unknown;
  export function __wbg_set_wasm(exports: WebAssembly.Exports): void;
}

import { runInNewContext } from 'node:vm';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * The rooms of src/ and what each may import. Nothing imports upwards; scripts and tests may use anything
 * but pages.
 */
export const rooms = {
  domain: [],
  schemas: ['domain'],
  i18n: ['domain', 'schemas'],
  markdown: ['domain', 'schemas'],
  search: ['domain', 'schemas'],
  content: ['domain', 'schemas', 'markdown'],
  store: ['domain', 'schemas', 'markdown', 'content'],
  import: ['domain', 'schemas', 'markdown', 'i18n', 'content'],
  charts: ['domain', 'schemas', 'i18n'],
  views: ['domain', 'schemas', 'markdown', 'i18n', 'search', 'content', 'store', 'charts'],
  publish: ['domain', 'schemas', 'markdown', 'i18n', 'search', 'content', 'store', 'charts', 'views'],
  client: ['domain', 'schemas', 'i18n', 'search', 'charts'],
  components: ['domain', 'schemas', 'markdown', 'i18n', 'search', 'charts', 'views', 'client'],
  styles: ['components', 'charts'],
  bindings: ['domain', 'store', 'views', 'components'],
  layouts: [
    'domain',
    'schemas',
    'i18n',
    'views',
    'client',
    'styles',
    'components',
    'bindings',
    'store',
    'markdown',
    'search',
    'content',
    'charts',
  ],
  pages: [
    'domain',
    'schemas',
    'markdown',
    'i18n',
    'search',
    'content',
    'store',
    'charts',
    'views',
    'client',
    'styles',
    'components',
    'bindings',
    'layouts',
    'publish',
  ],
  staff: ['domain', 'markdown', 'store', 'charts', 'views', 'components', 'bindings', 'layouts'],
};

/**
 * Rooms are told by the way from file to file; an address from the root, an alias, a way out of src/ and back or one through an
 * allowed room and out of it again would go round that.
 */
const roundabout = {
  regex: '^(/|~|@/|src/|file:|(\\.\\.?/)+src/|\\./\\.\\./)|[^./]/\\.\\.(/|$)|/\\.?/',
  message: 'Import by the shortest way from this file: it is by that way that lint sees the room.',
};
/** Astro's collections are the content before the gate. */
const behindTheDoor = {
  regex: '^astro:content$',
  message: 'Take what is public from the store; a text is rendered by src/views/article.ts.',
};

/** The content as it is read holds drafts and what is yet to come: only the store takes it from there, and lets through what is public. */
const beforeTheGate = {
  regex: '(^|/)content/(load|content-files|read-kind|read-series|astro-loader|readers/.*)\\.ts$',
  message: 'That is the content before the gate: take what is public from the store.',
};

/**
 * What files of a room may import of the other rooms: those named, whatever else there is in src/ or beside it.
 *
 * @param depth how many steps up from the files src/ is
 */
function arrow(files, room, allowed, { depth = 1, opensCollections = false, readsContent = false } = {}) {
  const forbidden = Object.keys(rooms).filter((other) => other !== room && !allowed.includes(other));
  const message = `src/${room} may import only: ${allowed.join(', ') || 'nothing of ours'}.`;
  return {
    files,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: `^(\\.\\./)+(${forbidden.join('|')})(/|$)`, message },
            { regex: `^(\\.\\./){${depth}}(?!(${Object.keys(rooms).join('|')})/)`, message },
            roundabout,
            ...(opensCollections ? [] : [behindTheDoor]),
            ...(readsContent || ['content', 'store', 'import'].includes(room) ? [] : [beforeTheGate]),
          ],
        },
      ],
    },
  };
}
/** No file of src/ lies in more folders, as a test holds. */
export const deepest = 7;
const arrows = [
  ...Object.entries(rooms).flatMap(([room, allowed]) =>
    Array.from({ length: deepest }, (_, below) => arrow([`src/${room}${'/*'.repeat(below + 1)}`], room, allowed, { depth: below + 1 })),
  ),
  arrow(['src/store/index.ts'], 'store', rooms.store, { opensCollections: true }),
  arrow(['src/views/article.ts'], 'views', rooms.views, { opensCollections: true }),
  // What is not a page is written after Astro is done, with a store made from the folder itself.
  arrow(['src/publish/site/published-store.ts'], 'publish', rooms.publish, { depth: 2, readsContent: true }),
];

/** What Node's own programs and browsers have and the language alone has not: files, the network, the machine; a URL is taken apart. */
const language = new Set([
  ...runInNewContext('Object.getOwnPropertyNames(globalThis)'),
  ...['URL', 'URLSearchParams', 'structuredClone', 'TextEncoder', 'TextDecoder'],
]);
const aroundIt = ['globalThis', 'window', 'self', 'document', 'navigator', 'localStorage', 'indexedDB', 'caches', 'require', 'module'];
const waysOut = [
  ...new Set([
    ...Object.getOwnPropertyNames(globalThis).filter((name) => !language.has(name)),
    // Also where the Node that lints has them not.
    ...[...aroundIt, 'eval', 'Function', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Deno', 'Bun', 'event'],
  ]),
].map((name) => ({
  name,
  message: 'A component takes what a view made, and what it takes its rules from does too: it reads and asks nothing.',
}));
const readsNothing = 'A component takes what a view made: it reads nothing.';
/** What the rules of a component may stand on, named and not told by its nature: of what comes with Node, sums of bytes alone open no door. */
const plainPackages = {
  regex: `^(?!\\.|(${[
    ...[
      'node:crypto',
      'astro/zod',
      'chinese-days/dist/chinese-days\\.json',
      'd3-array',
      'd3-scale',
      'd3-shape',
      'date-fns/\\w+',
      'pinyin-pro',
    ],
    ...['hast', 'hast-util-to-html', 'hastscript', 'mdast', 'mdast-util-to-string', 'unist', 'unist-util-visit', 'vfile', 'unified'],
    ...['remark', 'remark-cjk-friendly', 'remark-gfm', 'remark-mdx'],
  ].join('|')})$)`,
  message: `${readsNothing} A package that works out values alone is named in eslint.config.js.`,
};

/** Components take plain values: they fetch and read nothing, and of a view they know the types alone. */
const plainComponents = {
  files: ['src/components/**'],
  rules: {
    'no-restricted-globals': ['error', ...waysOut],
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          { regex: '^(\\.\\./)+views(/|$)', allowTypeImports: true, message: 'A component takes what a view made: import types only.' },
          {
            regex: '^(\\.\\./)+client/(?!reading/settings\\.ts$)',
            allowTypeImports: true,
            message: 'What runs in the browser is the `src` of a script.',
          },
          {
            // Named, not told by their nature: a package may read what it likes.
            regex: '^(?!\\.|astro/zod$|astro/types$|uqr$)',
            message: `${readsNothing} A package that makes markup of values alone is named in eslint.config.js.`,
          },
        ],
      },
    ],
  },
};
/** What a component may take its rules from has no way out either. */
const plainRooms = {
  files: [
    ...rooms.components.filter((room) => !['views', 'client'].includes(room)).map((room) => `src/${room}/**`),
    'src/client/reading/settings.ts',
  ],
  rules: {
    'no-restricted-globals': ['error', ...waysOut],
    '@typescript-eslint/no-restricted-imports': ['error', { patterns: [plainPackages] }],
  },
};
const ofItself = 'A component takes what a view made: of Astro it knows its props, slots and address.';
/** What the heads of files do not show: imports on the way, what stands around the page. */
const noWayOut = [
  { selector: 'ImportExpression', message: 'A component imports at its head, where it is seen what.' },
  { selector: "MetaProperty[meta.name='import']", message: readsNothing },
  {
    // A page remembers which sources stood on it: what else may lie in its locals is not for a component.
    selector:
      "MemberExpression[object.name='Astro']:not([computed=false][property.name=/^(props|slots|url|site|self)$/], TSAsExpression[typeAnnotation.members.length=1][typeAnnotation.members.0.key.name='sources'] > MemberExpression[computed=false][property.name='locals'])",
    message: ofItself,
  },
  {
    // Whole it goes nowhere: not under another name, nor in brackets, nor as a type of another sort.
    selector: "Identifier[name='Astro']:not(MemberExpression > .object)",
    message: ofItself,
  },
];

const browserFile = 'A script is a file of src/client/, or one of public/: nothing else goes to the browser.';
/** What a page gives the browser to run, by its `src`; what stands between the tags is linted as a file of its own, see {@link scriptsBetween}. */
const browserScripts = [
  {
    selector:
      "JSXOpeningElement[name.name='script'] > [name.name='src']:not([value.value=/^(?:(?:\\.\\.\\u002f)+client(?:\\u002f[a-z-]+)+\\.ts|\\u002f[a-z-]+\\.js)$/])",
    message: browserFile,
  },
  { selector: "JSXOpeningElement[name.name='script'] > JSXSpreadAttribute", message: browserFile },
  {
    selector:
      "JSXOpeningElement[name.name='script']:not(:has(> JSXAttribute[name.name='type'][value.value='application/ld+json'])) > JSXAttribute > JSXNamespacedName[namespace.name='set']",
    message: browserFile,
  },
  {
    selector:
      ':matches(JSXAttribute[name.name=/^(on(?!ly|ce)[a-z]+|srcdoc)$/i], JSXSpreadAttribute Property[key.name=/^(on(?!ly|ce)[a-z]+|srcdoc)$/i])',
    message: browserFile,
  },
  { selector: 'Literal[value=/^\\s*javascript:/i]', message: browserFile },
];
/** Markup that is put in as a string may hold a script, and nobody looks into it. */
const markupOfStrings = {
  selector: "JSXOpeningElement:not([name.name='script']) > JSXAttribute > JSXNamespacedName[namespace.name='set'][name.name='html']",
  message: 'Write markup as markup: in a string nobody sees whether there is a script.',
};
/** What stands between the tags of a script imports files of the browser, and does nothing besides. */
const scriptsBetween = {
  files: ['src/**/*.astro/*.{ts,js}'],
  rules: {
    'no-restricted-syntax': [
      'error',
      {
        selector: 'Program > :not(ImportDeclaration[source.value=/^(?:\\.\\.\\u002f)+client(?:\\u002f[a-z-]+)+\\.ts$/])',
        message: browserFile,
      },
    ],
    'no-restricted-imports': 'off',
    '@typescript-eslint/no-restricted-imports': 'off',
  },
};

const oneClock = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The only clock is asOf.' },
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'The only clock is asOf.' },
  // The same clock in other dress: `Date()`, `globalThis.Date.now()`, `new globalThis.Date()`.
  { selector: "CallExpression[callee.name='Date']", message: 'The only clock is asOf.' },
  { selector: "MemberExpression[object.name=/^(globalThis|window|self)$/][property.name='Date']", message: 'The only clock is asOf.' },
];
const byName = 'Ask no language by name: look up by it, or use src/i18n (translated.ts, marked.ts).';
const byPlace = 'Ask `isTranslation`, or look up by language.';
const namedLanguage = ':matches(Literal[value=/^(zh|en)$/], TemplateLiteral[quasis.length=1][quasis.0.value.raw=/^(zh|en)$/])';
/** What differs between languages is looked up by language, so that the type check finds it for a third one. */
const everyLanguage = [
  { selector: `:matches(BinaryExpression[operator=/^[!=]==?$/], SwitchCase) > ${namedLanguage}`, message: byName },
  { selector: `CallExpression[callee.property.name=/^(startsWith|endsWith|includes)$/] > ${namedLanguage}`, message: byName },
  { selector: "BinaryExpression[operator=/^[!=]==?$/] > MemberExpression[computed=true][object.name='languages']", message: byPlace },
  // The same question in other dress: `['en'].includes(lang)`, `new Set(['en']).has(lang)`, `{ en: 'x' }[lang] ?? 'y'`.
  {
    selector: `ArrayExpression:has(> ${namedLanguage}):not(:has(> :not(${namedLanguage})))`,
    message: `${byName.slice(0, -1)}; all of them are \`languages\`.`,
  },
  ...[
    ['zh', 'en'],
    ['en', 'zh'],
  ].map(([named, left]) => ({
    selector: `MemberExpression[computed=true] ObjectExpression:matches(MemberExpression > .object, MemberExpression > :matches(TSAsExpression, TSSatisfiesExpression).object > .expression):has(> Property[key.name='${named}']):not(:has(> Property[key.name='${left}']))`,
    message: byName,
  })),
];

/**
 * The arrows are read off the heads of files: what is imported later from another room, or as a type on the way, would go round
 * them. Beside it a file may wait for its use.
 */
const elsewhere = '/^(\\.\\.\\u002f|\\.\\u002f\\.\\.|\\u002f|~|@\\u002f|src\\u002f|file:|astro:content)|\\u002f\\.\\.\\u002f/';
const computedImport = {
  selector: 'ImportExpression > :not(Literal).source',
  message: 'Import what is named: of a name that is put together nobody sees which room it is in.',
};
const atTheHead = [
  computedImport,
  {
    selector: `:matches(ImportExpression, TSImportType) > :matches(Literal[value=${elsewhere}], TemplateLiteral[quasis.0.value.raw=/^(\\.|\\u002f|src)/])`,
    message: 'Import at the head of the file, where it is seen which room may import which.',
  },
  {
    selector: "CallExpression[callee.object.type='MetaProperty'][callee.property.name=/^glob/]",
    message: 'Import at the head of the file, by name: a pattern of files goes round the arrows.',
  },
];

/** The address of a page is made in one place, whatever comes after its language, and so is that of a table. */
const ownAddresses = [
  {
    selector: "TemplateLiteral[quasis.0.value.raw='/'][expressions.0.name='lang']",
    message: 'Take pageAddress or addressOf.',
  },
  {
    selector: ':matches(Literal[value=/^\\x2fdata\\x2f/], TemplateElement[value.raw=/^\\x2fdata\\x2f/])',
    message: 'Take dataAddress or dataNameOf.',
  },
];

/** An order is d3-array’s: written by hand it forgets what is to come of a value that is missing. */
const orders = [
  {
    selector:
      "CallExpression[callee.property.name=/^(sort|toSorted)$/] > :matches(ArrowFunctionExpression, FunctionExpression) :matches(BinaryExpression[operator=/^[-<>]$/], CallExpression[callee.property.name='localeCompare'])",
    message: 'Take ascending or descending of d3-array.',
  },
];

/** An address in full holds the path below which the portal stands: `new URL(address, origin)` would lose it. */
const fullAddresses = [
  {
    selector: "NewExpression[callee.name='URL'][arguments.1.name=/^(origin|site|baseUrl)$/]",
    message: 'Take inFull: a portal may stand below a path of its host.',
  },
];
/** In the browser an address is asked for below that path. */
const askedAddresses = [
  'Literal[value=/^\\u002f[a-z_]/]',
  'TemplateLiteral[quasis.0.value.raw=/^\\u002f[a-z_]/]',
  "CallExpression[callee.name='pageAddress']",
].map((address) => ({
  selector: `:matches(CallExpression[callee.name=/^(fetch|replace|assign|register|import)$/], ImportExpression, AssignmentExpression[left.property.name=/^(href|src|action)$/], Property[key.name=/^(href|src|action)$/]) > ${address}`,
  message: 'Take onSite: the portal may stand below a path of its host.',
}));

/** Nobody puts an address together beside the functions that do: what one is made of stands where all take it from, the browser too. */
const typedAddresses = [
  {
    selector: "CallExpression[callee.name='pageAddress'] > :matches(TemplateLiteral, Literal.arguments:first-child)",
    message: 'Take sectionAddress, addressOf, listAddress or another function of src/store/address.ts or src/domain/page-address.ts.',
  },
];

const noProcess = 'A unit test starts no process.';

/** What no file of src/ does. */
const everywhere = [
  ...oneClock,
  ...everyLanguage,
  ...ownAddresses,
  ...typedAddresses,
  ...fullAddresses,
  ...orders,
  ...atTheHead,
  ...browserScripts,
];

/** What no component says: what no file does, and every way to what is not handed to it. */
const inComponents = [...everywhere, ...noWayOut];

export default defineConfig(
  globalIgnores(['dist/', '.cache/', '.astro/', 'content/', 'gallery/', 'test-results/', 'playwright-report/', '.dist.*']),
  tseslint.configs.recommended,
  tseslint.configs.stylistic,
  astro.configs['flat/recommended'],
  // No comment takes a file out of a rule: what needs an exception is named here, where all of them are seen.
  { linterOptions: { noInlineConfig: true } },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-globals': ['error', { name: 'event', message: 'Take the event as a parameter.' }],
      eqeqeq: 'error',
    },
  },
  {
    // A function that does not fit on a screen is several.
    files: ['src/**/*.ts', 'scripts/**/*.ts'],
    rules: { 'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }] },
  },
  {
    // One clock: only the function that reads --as-of's default may ask what day it is.
    files: ['src/**'],
    ignores: ['src/domain/days/calendar.ts', 'src/domain/page-address.ts', 'src/client/**', 'src/i18n/**', 'src/staff/**'],
    rules: { 'no-restricted-syntax': ['error', ...everywhere] },
  },
  {
    files: ['src/components/**'],
    rules: { 'no-restricted-syntax': ['error', ...inComponents, markupOfStrings] },
  },
  {
    // The drawing of a code comes from its package as text.
    files: ['src/components/text/PosterFoot.astro'],
    rules: { 'no-restricted-syntax': ['error', ...inComponents] },
  },
  {
    files: ['src/store/address.ts'],
    rules: { 'no-restricted-syntax': ['error', ...oneClock, ...everyLanguage, ...ownAddresses, ...fullAddresses, ...orders, ...atTheHead] },
  },
  {
    files: ['src/domain/language.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...oneClock, ...ownAddresses, ...typedAddresses, ...fullAddresses, ...orders, ...atTheHead],
    },
  },
  {
    files: ['src/domain/page-address.ts'],
    rules: { 'no-restricted-syntax': ['error', ...oneClock, ...everyLanguage, ...orders, ...atTheHead] },
  },
  // The states that staff look over are typed as a test types them.
  {
    files: ['src/staff/**'],
    rules: { 'no-restricted-syntax': ['error', ...oneClock, ...everyLanguage, ...orders, ...atTheHead, ...browserScripts] },
  },
  { files: ['src/i18n/**'], rules: { 'no-restricted-syntax': ['error', ...oneClock, ...ownAddresses, ...orders, ...atTheHead] } },
  {
    files: ['src/domain/days/calendar.ts'],
    rules: { 'no-restricted-syntax': ['error', ...everyLanguage, ...ownAddresses, ...orders, ...atTheHead] },
  },
  {
    files: ['src/client/**'],
    rules: {
      'no-restricted-syntax': ['error', ...everyLanguage, ...ownAddresses, ...typedAddresses, ...askedAddresses, ...orders, ...atTheHead],
    },
  },
  {
    // The index of the words of the pages is written by the build, below the address at which the portal stands.
    files: ['src/client/search/text-index.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...everyLanguage,
        ...ownAddresses,
        ...typedAddresses,
        ...askedAddresses,
        ...orders,
        ...atTheHead.filter((rule) => rule !== computedImport),
      ],
    },
  },
  {
    // Tests work orders out once more by themselves.
    files: ['scripts/**'],
    rules: { 'no-restricted-syntax': ['error', ...orders] },
  },
  {
    files: ['scripts/**', 'tests/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: '/src/pages/', message: 'Pages are imported by nobody.' }] }] },
  },
  {
    // What runs a process of its own stands in tests/commands/.
    files: ['tests/unit/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^(node:)?(child_process|cluster)$', message: noProcess },
            { regex: '/src/pages/', message: 'Pages are imported by nobody.' },
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            ":matches(ImportExpression, CallExpression[callee.name='require'], CallExpression[callee.property.name='getBuiltinModule']) > Literal[value=/^(node:)?(child_process|cluster)$/]",
          message: noProcess,
        },
      ],
    },
  },
  ...arrows,
  plainComponents,
  plainRooms,
  scriptsBetween,
);

/*
 * The arrows of ARCHITECTURE.md. Each rule forbids one direction and says why.
 * `parser: swc` sees type imports too; without it a type-only import would go unseen.
 */

/** @param {string} folder */
const inside = (folder) => `^src/${folder}(/|\\.)`
const network = '^(node:)?(http|https|http2|net|tls|dns|dgram)(/|$)'
const node =
  '^(node:)?(assert|async_hooks|buffer|child_process|cluster|console|crypto|diagnostics_channel|dns|events|fs|http|http2|https|inspector|module|net|os|path|perf_hooks|process|querystring|readline|sqlite|stream|string_decoder|test|timers|tls|tty|url|util|v8|vm|wasi|worker_threads|zlib)(/|$)'

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one idea in two places.',
      severity: 'error',
      from: { path: '^(src|web|scripts|bench)/' },
      to: { circular: true },
    },
    {
      name: 'model-stands-alone',
      comment: 'The nouns import nothing but the hash that makes their ids.',
      severity: 'error',
      from: { path: inside('model'), pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['^src/model/', '^node_modules/@noble/hashes/'] },
    },
    {
      name: 'kit-imports-model',
      comment: 'What stages hand on to one another is made of the nouns alone.',
      severity: 'error',
      from: { path: '^src/reading/kit/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['^src/model/', '^src/reading/kit/'] },
    },
    {
      name: 'stages-apart',
      comment: 'A stage imports model and kit, never another stage: they meet in reader.ts alone.',
      severity: 'error',
      from: { path: '^src/reading/([^/]+)/', pathNot: ['^src/reading/kit/', '\\.test\\.ts$', '/testing/'] },
      to: { pathNot: ['^src/model/', '^src/reading/kit/', '^src/reading/$1/'] },
    },
    {
      name: 'reading-is-pure',
      comment: 'Reading knows no language, no table, no Node: it is given them.',
      severity: 'error',
      from: { path: '^src/reading/[^/]+\\.ts$', pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['^src/model/', '^src/reading/'] },
    },
    {
      name: 'languages-are-words',
      comment: 'A language is data and a tagger, typed by the kit.',
      severity: 'error',
      from: { path: '^src/languages/([^/]+)/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['^src/model/', '^src/reading/kit/', '^src/languages/$1/', '^node_modules/wink-'] },
    },
    {
      name: 'knowledge-imports-model-and-kit',
      comment: 'The tables answer what the kit asks; they know no stage and no store.',
      severity: 'error',
      from: { path: inside('knowledge'), pathNot: '\\.test\\.ts$' },
      to: { path: '^(src|web)/', pathNot: ['^src/model/', '^src/reading/kit/', '^src/knowledge/'] },
    },
    {
      name: 'publishers-are-data',
      comment: 'A publisher is a description of its pages, typed by the kit.',
      severity: 'error',
      from: { path: inside('publishers'), pathNot: '\\.test\\.ts$' },
      to: { path: '^(src|web)/', pathNot: ['^src/model/', '^src/reading/kit/', '^src/publishers/'] },
    },
    {
      name: 'capture-imports-model-and-publishers',
      comment: 'Capture makes documents; it does not read or keep them.',
      severity: 'error',
      from: { path: inside('capture'), pathNot: '\\.test\\.ts$' },
      to: { path: '^(src|web)/', pathNot: ['^src/model/', '^src/publishers/', '^src/capture/'] },
    },
    {
      name: 'network-in-capture',
      comment: 'Only capture fetches; the doors may listen.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/(capture|cli|api|mcp)/', '\\.test\\.ts$'] },
      to: { path: network },
    },
    {
      name: 'bytes-in-capture',
      comment: 'Pages and character sets are taken apart in capture alone.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/capture/', '\\.test\\.ts$'] },
      to: { path: '^node_modules/(linkedom|@mozilla/readability|iconv-lite|chardet|encoding-sniffer)/' },
    },
    {
      name: 'pure-core',
      comment: 'What runs in a browser imports no Node.',
      severity: 'error',
      from: {
        path: '^src/(index\\.ts|(model|reading|languages|publishers|compare|score)/)',
        pathNot: '\\.test\\.ts$',
      },
      to: { path: node, dependencyTypes: ['core'] },
    },
    {
      name: 'record-imports-model',
      comment: 'The record keeps readings; it is handed the reader that makes them.',
      severity: 'error',
      from: { path: inside('record'), pathNot: '\\.test\\.ts$' },
      to: { path: '^(src|web)/', pathNot: ['^src/model/', '^src/record/'] },
    },
    {
      name: 'compare-and-exporters-import-model',
      comment: 'They work on the nouns, and on what the record hands out.',
      severity: 'error',
      from: { path: '^src/(compare|exporters)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(src|web)/', pathNot: ['^src/model/', '^src/$1/', '^src/record/(contract|index|types)'] },
    },
    {
      name: 'score-imports-model',
      comment: 'Scoring compares readings with gold; it makes neither.',
      severity: 'error',
      from: { path: inside('score'), pathNot: '\\.test\\.ts$' },
      to: { path: '^(src|web)/', pathNot: ['^src/model/', '^src/score/'] },
    },
    {
      name: 'nobody-imports-a-door',
      comment: 'Doors open on the rest, never the other way round.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/(cli|api|mcp)/', '\\.test\\.ts$'] },
      to: { path: '^src/(cli|api|mcp)/' },
    },
    {
      name: 'web-sees-the-api',
      comment: 'The browser app knows the types of the API and the nouns, nothing behind them.',
      severity: 'error',
      from: { path: '^web/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/', pathNot: ['^src/api/', '^src/model/'] },
    },
    {
      name: 'no-tests-in-source',
      comment: 'A test is imported by nobody.',
      severity: 'error',
      from: { path: '^(src|web)/', pathNot: ['\\.test\\.ts$', '/testing/'] },
      to: { path: ['\\.test\\.ts$', '/testing/', '^test/'] },
    },
    {
      name: 'no-unresolved',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(virtual:|svelte)' },
    },
    {
      name: 'no-development-packages',
      comment: 'What is shipped runs without the development packages.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['\\.(test|contract)\\.ts$', '/testing/'] },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: '^node_modules/@types/' },
    },
  ],
  options: {
    parser: 'swc',
    preserveSymlinks: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^dist/', '^web/(dist|build)/'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.mjs', '.js', '.json'],
    },
  },
}

/**
 * The arrows between the rooms of the house. Each room names what it may use; everything else
 * in `lib/` is closed to it, so a new arrow is a decision made here.
 */
const ROOMS = {
  // Pure: no DOM, no browser.
  knowledge: [],
  prose: ['knowledge/vocabulary'],
  matching: ['knowledge', 'prose'],
  sites: [],
  languages: ['knowledge/vocabulary'],
  // Between the extension's parts.
  messages: ['knowledge', 'languages/card-messages', 'prose/block', 'matching/page-change'],
  settings: ['knowledge/vocabulary', 'sites'],
  // The page, without views.
  page: ['knowledge/vocabulary', 'prose', 'matching', 'messages', 'settings/preferences'],
  reader: [
    'knowledge/index-format',
    'matching',
    'messages',
    'page',
    'settings/preference-store',
    'settings/preferences',
    'sites',
  ],
  // The background, without views.
  background: ['knowledge', 'languages', 'matching', 'messages', 'prose/block', 'settings', 'sites'],
  // Views, without the page.
  'ui/shared': ['knowledge', 'languages', 'matching/fold', 'settings'],
  'ui/card': ['knowledge', 'languages/wording', 'messages', 'page/card-port', 'ui/shared'],
  'ui/popup': ['knowledge', 'messages', 'sites', 'ui/shared'],
  'ui/options': ['knowledge/vocabulary', 'languages', 'messages', 'settings', 'ui/shared'],
  'ui/welcome': ['messages', 'sites/keys', 'ui/shared'],
  'ui/reference': ['knowledge', 'messages', 'ui/shared'],
};

const PURE = '^lib/(knowledge|prose|matching|sites|languages|settings|messages)/';

const IN_PAGES = '^(entrypoints/(reader|card)\\.ts$|lib/(prose|matching|page|reader|ui/(card|shared))/)';
/** Modules that validate. */
const SCHEMAS = [
  '^lib/knowledge/(card|overview|parse|[a-z-]*schema[a-z-]*)\\.ts$',
  '^lib/messages/(client|requests)\\.ts$',
];

const arrows = Object.entries(ROOMS).map(([room, allowed]) => ({
  name: `${room.replace('/', '-')}-uses-only-its-own`,
  comment: `lib/${room} may use ${allowed.length > 0 ? allowed.join(', ') : 'nothing else of lib'}.`,
  severity: 'error',
  from: { path: `^lib/${room}/` },
  to: { path: '^lib/', pathNot: [room, ...allowed].map((path) => `^lib/${path}(/|\\.tsx?$)`) },
}));

module.exports = {
  forbidden: [
    ...arrows,
    {
      name: 'every-room-has-its-rule',
      comment: 'A new room in lib needs a line above.',
      severity: 'error',
      from: {
        path: '^lib/.+/',
        pathNot: Object.keys(ROOMS).map((room) => `^lib/${room}/`),
      },
      to: {},
    },
    {
      name: 'entrypoints-are-imported-by-nobody',
      severity: 'error',
      from: { pathNot: '^entrypoints/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'lib-knows-no-scripts-or-tests',
      severity: 'error',
      from: { path: '^(lib|entrypoints)/' },
      to: { path: '^(scripts|tests)/' },
    },
    {
      name: 'scripts-know-no-tests',
      comment: 'The bench is a command, but measures for us alone and needs other people’s libraries.',
      severity: 'error',
      from: { path: '^scripts/', pathNot: '^scripts/bench\\.ts$' },
      to: { path: '^tests/' },
    },
    {
      name: 'pure-rooms-use-no-browser',
      comment: 'They run in Node and in pages alike; the only library there checks data.',
      severity: 'error',
      from: { path: PURE },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-no-pkg', 'core', 'unknown'],
        pathNot: [
          'node_modules/valibot/',
          'node_modules/webextension-polyfill/',
          'node_modules/@types/webextension-polyfill/',
        ],
      },
    },
    {
      name: 'views-only-in-views',
      comment: 'A view library in the reader would be most of its weight.',
      severity: 'error',
      from: { path: '^lib/', pathNot: '^lib/ui/' },
      to: { path: 'node_modules/(preact|@floating-ui|d3-[a-z]+)/' },
    },
    {
      name: 'no-validation-in-pages',
      comment: 'What is put into pages may know the shapes of data, but carries no validation.',
      severity: 'error',
      from: { path: IN_PAGES },
      to: { path: ['node_modules/valibot/', ...SCHEMAS], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'the-card-says-only-what-it-is-given',
      comment: 'Of all messages the card gets its own; what our pages say is not among them.',
      severity: 'error',
      from: { path: '^lib/ui/card/' },
      to: { path: '^lib/(ui/shared/page-wording|languages/load)\\.ts$', reachable: true },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:backgrounder/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.cache|\\.output|\\.wxt)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};

/** The architecture as rules: renderer -> shared <- electron, and shared imports pure libraries only. */
const pureLibraries = '^node_modules/(?:date-fns|zod|canonicalize|pure-rand|@noble/(curves|hashes)|qr)/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'shared-is-pure',
      comment: 'The domain runs everywhere: no Node, no DOM library, no Electron, nothing of the two sides.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { pathNot: ['^shared/', pureLibraries] },
    },
    {
      name: 'renderer-stands-alone',
      comment: 'The window reaches the main process by the host contract in shared/ only.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^(?:electron|build|tests)/|^node_modules/electron', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'renderer-has-no-node',
      comment: 'The window is sandboxed.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'electron-does-not-know-the-screens',
      severity: 'error',
      from: { path: '^electron/' },
      to: { path: '^(?:renderer|build|tests)/' },
    },
    {
      name: 'commands-need-no-electron',
      comment: 'What prints nothing runs on plain Node.',
      severity: 'error',
      from: {
        path: '^electron/(?:command|workspace|exchange|files)/|^electron/(?:breath|command-line|failure)\\.ts$',
      },
      to: { path: '^node_modules/electron', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'history-is-generic',
      comment: 'Registers and changes know nothing of items, platforms or files.',
      severity: 'error',
      from: { path: '^shared/history/' },
      to: { path: '^shared/(?!history/)' },
    },
    {
      name: 'product-does-not-know-its-tests',
      severity: 'error',
      from: { path: '^(?:shared|electron|renderer)/' },
      to: { path: '^(?:tests|build)/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: ['\\.d\\.ts$', '^tests/', '^build/'] },
      to: {},
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(?:dist|out)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};

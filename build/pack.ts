import { build, Platform } from 'electron-builder';

/**
 * `npm run pack`: the installers of this system, or with `--dir` the unpacked app. A folder that stands in for
 * Electron's own files may be named by SAN_SANG_ELECTRON_DIST, so that what goes into app.asar can be checked
 * where Electron's binary cannot be had.
 */
const electronDist = process.env['SAN_SANG_ELECTRON_DIST'];
const output = process.env['SAN_SANG_PACK_OUTPUT'];
const asFolder = process.argv.includes('--dir');

await build({
  ...(asFolder ? { targets: Platform.current().createTarget('dir') } : {}),
  config: {
    extends: 'electron-builder.yml',
    ...(electronDist === undefined ? {} : { electronDist }),
    ...(output === undefined ? {} : { directories: { output, buildResources: 'build/icons' } }),
  },
  publish: 'never',
});

import { randomBytes } from 'node:crypto';
import { Script } from 'node:vm';
import { createBridge } from './bridge.ts';
import { createCodec } from './codec.ts';
import { runPreload, type PreloadSettings } from './preload-world.ts';

/** The scripts that a window runs before any of its page's own, and the names they use. */
export interface WindowScripts {
  /** For the page's own world. */
  page: string;
  /** For the isolated world, where the preload runs. */
  preload: string;
  toMain: string;
  fromMain: string;
}

/** Electron runs a preload in the top frame only, unless nodeIntegrationInSubFrames is set. */
const topFrameOnly = 'if (window !== window.top) return;';

/**
 * @param preloadSource A sandboxed preload: one CommonJS script.
 * @throws SyntaxError when the preload does not parse.
 */
export function windowScripts(preloadSource: string, argv: readonly string[]): WindowScripts {
  const secret = randomBytes(16).toString('hex');
  const settings: PreloadSettings = {
    toMain: `toMain_${secret}`,
    fromMain: `fromMain_${secret}`,
    toPage: `toPage:${secret}`,
    fromPage: `fromPage:${secret}`,
    argv: [...argv],
    platform: process.platform,
    arch: process.arch,
  };
  const script = `function (require, module, exports, process) {
    ${preloadSource}
  }`;
  new Script(`(${script})`);
  const [bridge, codec, world] = [createBridge, createCodec, runPreload].map(String);
  return {
    page: `(() => { ${topFrameOnly}
      (${bridge})(${JSON.stringify(settings.fromPage)}, ${JSON.stringify(settings.toPage)});
    })()`,
    preload: `(() => { ${topFrameOnly}
      (${world})(${JSON.stringify(settings)}, ${codec}, ${bridge}, ${script});
    })()`,
    toMain: settings.toMain,
    fromMain: settings.fromMain,
  };
}

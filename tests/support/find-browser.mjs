// @ts-check
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'

/**
 * Everything the search asks of the machine, so that a test can answer in the machine's place.
 * @typedef {object} Probes
 * @property {Record<string, string | undefined>} env
 * @property {string} platform as process.platform has it
 * @property {string} home
 * @property {boolean} isRoot
 * @property {(file: string) => boolean} exists
 * @property {(name: string) => string[]} inPath every file of that name in PATH, first come first
 * @property {(file: string) => boolean} starts whether the file is a browser that runs here
 * @property {() => string | undefined} playwrightsOwn where Playwright would keep its Chromium, there or not
 * @property {(command: string[], limitMs: number) => boolean} run whether the command ended well within the limit
 * @property {(line: string) => void} say
 */

const PLAYWRIGHT_LIMIT_MS = 120_000
const APT_LIMIT_MS = 120_000
const SUDO_LIMIT_MS = 5_000

const NAMES_IN_PATH = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser']

/** @param {Probes} probes */
const installedCandidates = ({ platform, env, home, inPath }) => {
  if (platform === 'darwin') {
    return ['/Applications', `${home}/Applications`].flatMap(folder => [
      `${folder}/Google Chrome.app/Contents/MacOS/Google Chrome`,
      `${folder}/Chromium.app/Contents/MacOS/Chromium`,
    ])
  }
  if (platform === 'win32') {
    return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]
      .filter(folder => folder !== undefined)
      .flatMap(folder => [`${folder}\\Google\\Chrome\\Application\\chrome.exe`, `${folder}\\Chromium\\Application\\chrome.exe`])
  }
  return NAMES_IN_PATH.flatMap(inPath)
}

const HOW_TO = `No Chrome or Chromium was found, and none could be installed here. The journeys need one. Do one of these, then run again:
  - install Google Chrome or Chromium the usual way (https://www.google.com/chrome; Debian: sudo apt-get install chromium; macOS: brew install --cask google-chrome)
  - npx playwright install chromium
  - set CHROME_PATH to the executable of a Chrome or Chromium that is already there`

/**
 * The browser for the journeys: CHROME_PATH, else an installed one, else Playwright's own, else one installed now.
 * Every answer has been started once, because a file of the right name need not be a browser: Ubuntu's chromium-browser
 * only says that the real one is a snap.
 * @param {Partial<Probes>} [overrides]
 * @returns {string} path of the executable
 * @throws {Error} that says what to do, when there is no browser and none can be installed
 */
export const findBrowser = overrides => {
  const probes = { ...realProbes, ...overrides }
  const { env, isRoot, exists, starts, run, say } = probes
  /** @param {(string | undefined)[]} files */
  const firstThatStarts = files => files.find(file => file !== undefined && exists(file) && starts(file))

  const wished = env['CHROME_PATH']
  if (wished !== undefined && wished !== '') {
    if (firstThatStarts([wished])) return wished
    say(`CHROME_PATH is ${wished}, but that does not start as a browser: looking for another.`)
  }

  const present = firstThatStarts([...installedCandidates(probes), probes.playwrightsOwn()])
  if (present) return present

  const playwright = [process.execPath, playwrightCli, 'install']
  say('No browser found: asking Playwright to download its Chromium.')
  if (run([...playwright, 'chromium'], PLAYWRIGHT_LIMIT_MS)) {
    const downloaded = firstThatStarts([probes.playwrightsOwn()])
    if (downloaded) return downloaded
    // It is there and does not start: the system's libraries are missing. Only now, because --with-deps installs them first,
    // as root or through sudo, and that is a minute for nothing where the browser itself cannot be downloaded.
    const mayInstall = isRoot || probes.platform !== 'linux' || run(['sudo', '-n', 'true'], SUDO_LIMIT_MS)
    const completed = mayInstall && run([...playwright, '--with-deps', 'chromium'], PLAYWRIGHT_LIMIT_MS)
      && firstThatStarts([probes.playwrightsOwn()])
    if (completed) return completed
  }

  if (probes.platform === 'linux' && isRoot && probes.inPath('apt-get').length > 0) {
    say('That did not give a browser that starts: asking apt-get for chromium.')
    const installed = run(['apt-get', 'update'], APT_LIMIT_MS)
      && run(['apt-get', '-o', 'DPkg::Lock::Timeout=60', 'install', '-y', '--no-install-recommends', 'chromium'], APT_LIMIT_MS)
      && firstThatStarts(installedCandidates(probes))
    if (installed) return installed
  }

  throw new Error(HOW_TO)
}

// The package's own entry, not npx: npx would ask the registry when something is amiss.
const playwrightCli = resolve(import.meta.dirname, '../../node_modules/@playwright/test/cli.js')

/** @type {Probes} */
const realProbes = {
  env: process.env,
  platform: process.platform,
  home: homedir(),
  isRoot: process.getuid?.() === 0,
  exists: existsSync,
  inPath: name => (process.env['PATH'] ?? '').split(delimiter).map(folder => join(folder, name)).filter(existsSync),
  // On Windows chrome.exe --version opens a window in place of answering, so there the file has to be proof enough.
  starts: file => process.platform === 'win32' || answersWithVersion(file),
  playwrightsOwn: () => {
    try {
      return createRequire(import.meta.url)('@playwright/test').chromium.executablePath()
    } catch {
      // Playwright throws where it has no Chromium for this system.
      return undefined
    }
  },
  run: (command, limitMs) => {
    const [program = '', ...rest] = command
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const { status } = spawnSync(program, rest, { stdio: 'ignore', timeout: limitMs, killSignal: 'SIGKILL', env })
    return status === 0
  },
  say: line => process.stderr.write(`${line}\n`),
}

/** @param {string} file */
const answersWithVersion = file => {
  const { status, stdout } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 20_000, killSignal: 'SIGKILL', stdio: ['ignore', 'pipe', 'ignore'] })
  return status === 0 && /\b(Chrome|Chromium)\b.*\d+\./.test(stdout)
}

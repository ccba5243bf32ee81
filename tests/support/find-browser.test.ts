import { describe, expect, it } from 'vitest'
import { findBrowser } from './find-browser.mjs'

interface Machine {
  files?: string[]
  /** files that are there but do not start */
  broken?: string[]
  platform?: string
  isRoot?: boolean
  env?: Record<string, string>
  /** commands that end well, and the file each leaves behind; 'mended …' for a broken one that starts from then on */
  installs?: Record<string, string>
}

/** A machine with nothing on it but this, and what was asked of it. */
const machine = ({ files = [], broken = [], platform = 'linux', isRoot = false, env = {}, installs = {} }: Machine = {}) => {
  const there = new Set([...files, ...broken])
  const unfit = new Set(broken)
  const log: string[] = []
  const probes = {
    env,
    platform,
    home: '/home/me',
    isRoot,
    exists: (file: string) => there.has(file),
    inPath: (name: string) => [...there].filter(file => file.startsWith('/usr/bin/') && file.endsWith(`/${name}`)),
    starts: (file: string) => !unfit.has(file),
    playwrightsOwn: () => '/cache/chrome',
    run: (command: string[]) => {
      const line = command.join(' ').replace(/^.*cli\.js/, 'playwright')
      log.push(line)
      const result = installs[line]
      if (result?.startsWith('mended ')) unfit.delete(result.slice('mended '.length))
      else if (result !== undefined && result !== '') there.add(result)
      return result !== undefined
    },
    say: (line: string) => void log.push(`# ${line}`),
  }
  return { find: () => findBrowser(probes), ran: () => log.filter(line => !line.startsWith('#')), said: () => log.filter(line => line.startsWith('#')).join('\n') }
}

const withDeps = 'playwright install --with-deps chromium'
const withoutDeps = 'playwright install chromium'
const update = 'apt-get update'
const sudo = 'sudo -n true'
const install = 'apt-get -o DPkg::Lock::Timeout=60 install -y --no-install-recommends chromium'

describe('findBrowser', () => {
  it('takes what is wished before all else', () => {
    expect(machine({ env: { CHROME_PATH: '/opt/mine' }, files: ['/opt/mine', '/usr/bin/google-chrome', '/cache/chrome'] }).find()).toBe('/opt/mine')
  })

  it('says so and looks on when what is wished does not start', () => {
    const m = machine({ env: { CHROME_PATH: '/opt/mine' }, broken: ['/opt/mine'], files: ['/usr/bin/chromium'] })
    expect(m.find()).toBe('/usr/bin/chromium')
    expect(m.said()).toContain('CHROME_PATH is /opt/mine')
  })

  it('takes an empty CHROME_PATH for none', () => {
    const m = machine({ env: { CHROME_PATH: '' }, files: ['/usr/bin/chromium'] })
    expect(m.find()).toBe('/usr/bin/chromium')
    expect(m.said()).toBe('')
  })

  it('takes an installed browser before Playwright\'s own, Chrome before Chromium', () => {
    expect(machine({ files: ['/usr/bin/chromium', '/usr/bin/google-chrome-stable', '/cache/chrome'] }).find()).toBe('/usr/bin/google-chrome-stable')
    expect(machine({ files: ['/cache/chrome', '/usr/bin/chromium-browser'] }).find()).toBe('/usr/bin/chromium-browser')
  })

  it.each([
    ['darwin', {}, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['darwin', {}, '/home/me/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ['win32', { PROGRAMFILES: 'C:\\Program Files' }, 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
    ['win32', { LOCALAPPDATA: 'C:\\Me' }, 'C:\\Me\\Google\\Chrome\\Application\\chrome.exe'],
  ])('knows the usual place on %s: %o %s', (platform, env, file) => {
    expect(machine({ platform, env, files: [file] }).find()).toBe(file)
  })

  it('passes over a file that is there but does not start, as Ubuntu\'s snap stub', () => {
    expect(machine({ broken: ['/usr/bin/chromium-browser'], files: ['/cache/chrome'] }).find()).toBe('/cache/chrome')
  })

  it('installs nothing while there is a browser', () => {
    const m = machine({ files: ['/cache/chrome'], isRoot: true })
    m.find()
    expect(m.ran()).toEqual([])
  })

  it('has Playwright download one', () => {
    const m = machine({ isRoot: true, installs: { [withoutDeps]: '/cache/chrome' } })
    expect(m.find()).toBe('/cache/chrome')
    expect(m.ran()).toEqual([withoutDeps])
  })

  it('has Playwright add the libraries when what it downloaded does not start', () => {
    const m = machine({ isRoot: true, broken: ['/cache/chrome'], installs: { [withoutDeps]: '', [withDeps]: 'mended /cache/chrome' } })
    expect(m.find()).toBe('/cache/chrome')
    expect(m.ran()).toEqual([withoutDeps, withDeps])
  })

  it('adds libraries without root only where sudo asks for no password', () => {
    const refused = machine({ broken: ['/cache/chrome'], installs: { [withoutDeps]: '' } })
    expect(() => refused.find()).toThrow()
    expect(refused.ran()).toEqual([withoutDeps, sudo])
    const granted = machine({ broken: ['/cache/chrome'], installs: { [withoutDeps]: '', [sudo]: '', [withDeps]: 'mended /cache/chrome' } })
    expect(granted.find()).toBe('/cache/chrome')
  })

  it('asks apt-get last, as root', () => {
    const m = machine({ isRoot: true, files: ['/usr/bin/apt-get'], installs: { [update]: '', [install]: '/usr/bin/chromium' } })
    expect(m.find()).toBe('/usr/bin/chromium')
    expect(m.ran()).toEqual([withoutDeps, update, install])
  })

  it('leaves apt-get alone without root, or without apt-get, or off Linux', () => {
    const asked = (m: ReturnType<typeof machine>) => {
      expect(() => m.find()).toThrow()
      return m.ran()
    }
    expect(asked(machine({ files: ['/usr/bin/apt-get'] }))).toEqual([withoutDeps])
    expect(asked(machine({ isRoot: true }))).toEqual([withoutDeps])
    expect(asked(machine({ isRoot: true, platform: 'darwin', files: ['/usr/bin/apt-get'] }))).toEqual([withoutDeps])
  })

  it('does not believe an installation that leaves nothing that starts', () => {
    const m = machine({ isRoot: true, files: ['/usr/bin/apt-get'], broken: ['/usr/bin/chromium'], installs: { [withoutDeps]: '', [withDeps]: '', [update]: '', [install]: '' } })
    expect(() => m.find()).toThrow()
  })

  it('says plainly what to do when all fails', () => {
    expect(() => machine().find()).toThrow(/No Chrome or Chromium was found[\s\S]*apt-get install chromium[\s\S]*npx playwright install chromium[\s\S]*CHROME_PATH/)
  })
})

import { findBrowser } from '../support/find-browser.mjs'

// Two checkouts on one machine must not test each other's build.
export const port = Number(process.env['HATRACK_PORT'] ?? 4173)

export const baseURL = `http://127.0.0.1:${port}`

const isRoot = process.getuid?.() === 0

/** How the browser is started, by the configuration and by journeys that need a browser of their own. */
export const launchOptions = {
  // Every worker reads this file again; what the first has found holds for all.
  executablePath: process.env['HATRACK_BROWSER'] ??= findBrowser(),
  args: [
    // Chromium refuses to start its sandbox as root, which is who most containers run as.
    ...(isRoot ? ['--no-sandbox'] : []),
    // The browser's own errands would look like requests of the app to whoever watches the network.
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-quic',
  ],
}

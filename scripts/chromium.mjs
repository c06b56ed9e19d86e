/**
 * A Chromium for the journeys and the bench: the one that is here, else one that is installed now.
 * Debian's own is run as root with --no-sandbox, because a container seldom lets it make a sandbox.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { root, say, stop } from './run.mjs'

/** Where Chromium, Chrome and Edge usually are, on Linux, macOS and Windows. */
function usualPlaces() {
  const onLinux = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  const onMac = ['Google Chrome', 'Chromium', 'Microsoft Edge']
  const onWindows = [
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ]
  const windowsFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter((folder) => folder !== undefined)
  return [
    ...onLinux.map((name) => `/usr/bin/${name}`),
    ...onMac.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
    ...windowsFolders.flatMap((folder) => onWindows.map((place) => `${folder}\\${place}`)),
  ]
}

/** Where Playwright would keep the Chromium it downloads. */
async function playwrightPlace() {
  const { chromium } = await import('playwright-core')
  return chromium.executablePath()
}

/**
 * True for a browser that starts; Ubuntu's /usr/bin/chromium-browser may be a mere note about snap.
 * @param {string} path
 */
function works(path) {
  if (!existsSync(path)) return false
  // On Windows, `--version` opens a window: being there is enough.
  if (process.platform === 'win32') return true
  return spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function succeeds(command, args) {
  return spawnSync(command, args, { cwd: root, stdio: 'inherit' }).status === 0
}

/** The Chromium that is already on this machine, or undefined. */
async function installedChromium() {
  const named = process.env['CHROMIUM_PATH']
  if (named !== undefined && named !== '') {
    if (works(named)) return named
    stop(
      `CHROMIUM_PATH ne mène pas à un navigateur qui démarre : ${named}`,
      `CHROMIUM_PATH does not lead to a browser that starts: ${named}`,
    )
  }
  return [...usualPlaces(), await playwrightPlace()].find(works)
}

function installWithApt() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  say('Installation de Chromium (apt-get)…', 'Installing Chromium (apt-get)…')
  const install = ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation']
  if (succeeds('apt-get', ['update'])) succeeds('apt-get', install)
}

function installWithPlaywright() {
  say('Téléchargement de Chromium (Playwright)…', 'Downloading Chromium (Playwright)…')
  const playwright = join(root, 'node_modules/playwright-core/cli.js')
  const needsLibraries = process.getuid?.() === 0 && process.platform === 'linux'
  const withLibraries = needsLibraries ? ['--with-deps'] : []
  succeeds(process.execPath, [playwright, 'install', ...withLibraries, 'chromium'])
}

/** The path of a Chromium that starts; installs one when there is none, or stops with a sentence. */
export async function findChromium() {
  for (const install of [() => {}, installWithApt, installWithPlaywright]) {
    install()
    const path = await installedChromium()
    if (path !== undefined) return path
  }
  return stop(
    'Aucun Chromium n’a été trouvé ni installé. Installez Chrome ou Chromium, ou indiquez son chemin dans CHROMIUM_PATH.',
    'No Chromium was found or installed. Install Chrome or Chromium, or give its path in CHROMIUM_PATH.',
  )
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(await findChromium())

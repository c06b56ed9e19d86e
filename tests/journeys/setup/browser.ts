/** A real Chromium for the journeys, that fails them on anything that should never happen. */
import { execFileSync } from 'node:child_process'

import { source } from 'axe-core'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { expect, inject } from 'vitest'

import { findChromium } from '../../../scripts/chromium.mjs'
import type { Language } from '../mainJob.ts'

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export type Look = {
  readonly language: Language
  readonly theme?: 'light' | 'dark'
  readonly width?: number
  readonly height?: number
  /** A finger instead of a mouse. */
  readonly hasTouch?: boolean
  /** The app keeps itself for offline use, all its files fetched: not done where nothing needs it. */
  readonly isKeptOffline?: boolean
}

/** A page of the app, and what went wrong in it so far. */
export type Visit = { readonly page: Page; readonly faults: string[] }

export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findChromium(), args: FLAGS })
}

/** A browser with its data in a folder, as a person has: it can be killed and opened again. */
export async function launchInFolder(
  folder: string,
  flags: readonly string[] = [],
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, {
    executablePath: await findChromium(),
    args: [...FLAGS, ...flags],
    viewport: { width: 1440, height: 900 },
  })
}

/** The processes of the browser whose data is in that folder: to be known before a kill, not to wait then. */
export function processesOf(folder: string): number[] {
  return execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8', maxBuffer: 10_000_000 })
    .split('\n')
    .filter((line) => line.includes(`--user-data-dir=${folder}`))
    .map((line) => Number.parseInt(line, 10))
}

/** Kills a browser at once, as a power cut would: it gets no chance to finish. */
export async function killBrowser(folder: string, known: readonly number[]): Promise<void> {
  for (let running = known; running.length > 0; running = processesOf(folder)) {
    for (const id of running) {
      try {
        process.kill(id, 'SIGKILL')
      } catch {
        // It died with its parent.
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** Opens the app in a new, empty profile. */
export async function visit(browser: Browser, look: Look): Promise<Visit> {
  const { width = 1440, height = 900, hasTouch = false, isKeptOffline = false } = look
  const context = await browser.newContext({
    viewport: { width, height },
    hasTouch,
    acceptDownloads: true,
    serviceWorkers: isKeptOffline ? 'allow' : 'block',
  })
  return visitIn(context, look)
}

/** Opens the app, or a page of it, in a profile that is there already. */
export async function visitIn(
  context: BrowserContext,
  look: Look,
  address: string = inject('appAddress'),
): Promise<Visit> {
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const faults: string[] = []
  const own = new URL(inject('appAddress')).origin
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (protocol !== 'data:' && protocol !== 'blob:' && origin !== own) {
      faults.push(`request to another origin: ${request.url()}`)
    }
  })
  await page.addInitScript(
    ([language, theme]) => {
      localStorage.setItem('jalons.preferences', JSON.stringify({ language, theme }))
      addEventListener('securitypolicyviolation', (event) => {
        // The console shows it too, which makes the journey fail; this says what was refused.
        throw new Error(`refused by the policy: ${event.violatedDirective} ${event.blockedURI}`)
      })
    },
    [look.language, look.theme ?? 'light'] as const,
  )
  await page.goto(address)
  return { page, faults }
}

/** Ends a visit: nothing must have gone wrong in it. */
export async function leave({ page, faults }: Visit): Promise<void> {
  await page.context().close()
  expect(faults).toEqual([])
}

type AxeRun = (
  where: Node,
  options: { runOnly?: string[]; rules?: Record<string, { enabled: boolean }> },
) => Promise<{ violations: { id: string; help: string; nodes: { html: string }[] }[] }>

/** What to look for: everything, or what a theme alone can spoil. */
type Looked = 'everything' | 'colours'

/**
 * What axe finds wrong in the page as it is shown now, in words one can act upon. What a dialog covers is
 * shaded: colours are looked at in the dialog alone.
 */
export async function accessibilityFaults(
  page: Page,
  looked: Looked = 'everything',
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source)
  const violations = await page.evaluate(async (isWhole) => {
    const { axe } = globalThis as unknown as { axe: { run: AxeRun } }
    const colours = ['color-contrast', 'link-in-text-block']
    // What is out of sight keeps the colours of the other theme until one comes to it.
    for (const part of document.querySelectorAll<HTMLElement>('[data-part]')) {
      part.style.contentVisibility = 'visible'
    }
    const dialog = document.querySelector('[role="dialog"], [role="alertdialog"]')
    const ofColour = () => axe.run(dialog ?? document, { runOnly: colours })
    if (!isWhole) return (await ofColour()).violations
    if (dialog === null) return (await axe.run(document, {})).violations
    const rules = Object.fromEntries(colours.map((rule) => [rule, { enabled: false }]))
    const results = [await axe.run(document, { rules }), await ofColour()]
    return results.flatMap((each) => each.violations)
  }, looked === 'everything')
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id}: ${help} — ${html.slice(0, 160)}`),
  )
}

/** Says whether the page can be scrolled sideways. */
export async function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
}

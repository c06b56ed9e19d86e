import { expect, it } from 'vitest'

import { captureField, createProject, untilSaved, WORDS } from './mainJob.ts'
import { launchBrowser, leave, visit, visitIn } from './setup/browser.ts'

const words = WORDS.fr
const { frame, library, story } = words

it('shows in each of two tabs what the other does, and takes back only one’s own', async () => {
  const browser = await launchBrowser()
  const first = await visit(browser, { language: 'fr' })
  const mine = first.page
  await createProject(mine, words, 'Un récit à deux onglets')
  await untilSaved(mine, words)
  const second = await visitIn(mine.context(), { language: 'fr' })
  const theirs = second.page
  await theirs.goto(mine.url())
  await captureField(theirs, words).waitFor()

  for (const [page, other, title] of [
    [mine, theirs, 'Rencontre du voisinage'],
    [theirs, mine, 'Atelier de cuisine'],
  ] as const) {
    await captureField(page, words).fill(title)
    await page.keyboard.press('Enter')
    await other
      .getByRole('button', { name: new RegExp(`^${title}`) })
      .first()
      .waitFor()
  }
  await mine.getByRole('button', { name: /^Annuler/ }).click()
  for (const page of [mine, theirs]) {
    const rows = page.getByRole('region', { name: story.list }).locator('[data-row]')
    await expect.poll(() => rows.count()).toBe(1)
    expect(await rows.textContent()).toContain('Atelier de cuisine')
  }

  // A third tab, on the list, puts it in the bin: both say so, and one takes it back.
  const third = await visitIn(mine.context(), { language: 'fr' })
  const list = third.page
  const card = list.getByRole('list', { name: frame.myProjects })
  await card.getByText('1 événement').waitFor()
  await captureField(mine, words).fill('Fête de la récolte')
  await mine.keyboard.press('Enter')
  await card.getByText(frame.events(2)).waitFor()
  await card.getByRole('button', { name: library.actionsFor('Un récit à deux onglets') }).click()
  await list.getByRole('menuitem', { name: library.toBin }).click()
  await mine.getByText(frame.wasBinned).waitFor()
  await theirs.getByRole('button', { name: frame.takeFromBin }).click()
  await mine.getByText(frame.wasBinned).waitFor({ state: 'detached' })
  await card.getByText(frame.events(2)).waitFor()

  expect([...first.faults, ...second.faults, ...third.faults]).toEqual([])
  await leave(first)
  await browser.close()
})

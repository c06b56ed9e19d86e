/** Files dropped on the window. */
import type { Page } from 'playwright-core'

export type Dropped = { readonly name: string; readonly bytes: Buffer }

/** Lets a file go over the window, as one does from a folder. */
export async function drop(page: Page, { name, bytes }: Dropped): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, content]) => {
      const data = new DataTransfer()
      const raw = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))
      data.items.add(new File([raw], fileName, { type: 'application/json' }))
      return data
    },
    [name, bytes.toString('base64')] as const,
  )
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer })
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
}

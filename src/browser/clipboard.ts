/** Pictures and texts on the clipboard. */
import { download } from './files.ts'

/**
 * Puts a PNG on the clipboard; where the browser refuses, hands it over as a file of that name. To be
 * called while a press is being answered. Rejects when there is no picture.
 */
export async function copyPicture(
  picture: Promise<Blob>,
  name: string,
): Promise<'copied' | 'downloaded'> {
  try {
    // The promise itself is handed over: Safari only lets a click write what it was given at once.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })])
    return 'copied'
  } catch {
    download(name, await picture)
    return 'downloaded'
  }
}

/** Puts a text on the clipboard. To be called while a press is being answered. Rejects when refused. */
export function copyText(text: string): Promise<void> {
  return navigator.clipboard.writeText(text)
}

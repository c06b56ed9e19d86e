import { captureElement } from '../../browser/captureElement.ts'
import { download } from '../../browser/files.ts'
import { fontRule } from '../frame/fontRule.ts'

/** Parts of the canvas that are not the picture. */
const LEFT_OUT = ['react-flow__panel', 'react-flow__minimap', 'react-flow__handle']

/**
 * Takes a picture of what the canvas shows and puts it on the clipboard; where the clipboard
 * refuses, hands it over as a file. Rejects when there is no picture.
 */
export async function copyView(
  canvas: HTMLElement,
  name: string,
): Promise<'copied' | 'downloaded'> {
  const picture = pictureOf(canvas.querySelector<HTMLElement>('.react-flow') ?? canvas)
  try {
    // The promise itself is handed over: Safari only lets a click write what it was given at once.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })])
    return 'copied'
  } catch {
    download(name, await picture)
    return 'downloaded'
  }
}

async function pictureOf(canvas: HTMLElement): Promise<Blob> {
  return captureElement(canvas, {
    background: getComputedStyle(canvas).getPropertyValue('--paper').trim(),
    fontCss: await fontRule(),
    isLeftOut: ({ classList }) => LEFT_OUT.some((part) => classList.contains(part)),
  })
}

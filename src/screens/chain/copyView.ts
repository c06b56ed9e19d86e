import { captureElement } from '../../browser/captureElement.ts'
import { copyPicture } from '../../browser/clipboard.ts'
import { fontRule } from '../frame/fontRule.ts'

/** Parts of the canvas that are not the picture. */
const LEFT_OUT = ['react-flow__panel', 'react-flow__minimap', 'react-flow__handle']

/**
 * Takes a picture of what the canvas shows and puts it on the clipboard; where the clipboard
 * refuses, hands it over as a file. Rejects when there is no picture.
 */
export function copyView(canvas: HTMLElement, name: string): Promise<'copied' | 'downloaded'> {
  return copyPicture(pictureOf(canvas.querySelector<HTMLElement>('.react-flow') ?? canvas), name)
}

async function pictureOf(canvas: HTMLElement): Promise<Blob> {
  return captureElement(canvas, {
    background: getComputedStyle(canvas).getPropertyValue('--paper').trim(),
    fontCss: await fontRule(),
    isLeftOut: ({ classList }) => LEFT_OUT.some((part) => classList.contains(part)),
  })
}

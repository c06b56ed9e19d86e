import fontAddress from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url'

import { captureElement } from '../../browser/captureElement.ts'
import { download } from '../../browser/files.ts'
import { asDataUri } from '../../browser/rasterise.ts'

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
  const font = await asDataUri(fontAddress, 'font/woff2')
  return captureElement(canvas, {
    background: getComputedStyle(canvas).getPropertyValue('--paper').trim(),
    fontCss: `@font-face{font-family:'Atkinson Hyperlegible Next';font-weight:200 800;src:url(${font}) format('woff2')}`,
    isLeftOut: ({ classList }) => LEFT_OUT.some((part) => classList.contains(part)),
  })
}

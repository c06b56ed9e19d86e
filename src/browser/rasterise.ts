/** Turning a picture drawn as SVG into pixels. */

/** Most pixels asked of a canvas: beyond, some browsers give a blank image (iPad: 16,777,216). */
const MOST_PIXELS = 16_000_000

/** Pixels for one unit of a picture of that size: as many as asked, less when a canvas cannot hold them. */
export function finenessOf(
  { width, height }: { readonly width: number; readonly height: number },
  asked: number,
): number {
  return Math.min(asked, Math.sqrt(MOST_PIXELS / (width * height)))
}

/** The address of that SVG; what is shown from it already is not read again to be turned into pixels. */
export function svgAddress(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}

/**
 * Draws an SVG (with explicit width and height) as a PNG, `scale` pixels to the unit, less when the
 * picture is too large for a canvas. Rejects when the browser cannot draw it.
 */
export async function svgToPng(svg: string, scale: number): Promise<Blob> {
  const image = new Image()
  image.src = svgAddress(svg)
  await image.decode()
  const { naturalWidth: width, naturalHeight: height } = image
  const fitting = finenessOf({ width, height }, scale)
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.floor(width * fitting))
  canvas.height = Math.max(1, Math.floor(height * fitting))
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  const png = (await writtenBeside(canvas)) ?? (await writtenHere(canvas))
  if (!png || png.size === 0) throw new Error('empty picture')
  return png
}

/** The canvas as a PNG written by a worker; null when that cannot be. */
async function writtenBeside(canvas: HTMLCanvasElement): Promise<Blob | null> {
  try {
    const worker = new Worker(new URL('./pngWriter.ts', import.meta.url), { type: 'module' })
    const bitmap = await createImageBitmap(canvas)
    const png = new Promise<Blob | null>((resolve) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Blob | null>) => resolve(data))
      worker.addEventListener('error', () => resolve(null))
    })
    worker.postMessage(bitmap, [bitmap])
    return await png.finally(() => worker.terminate())
  } catch {
    return null
  }
}

function writtenHere(canvas: HTMLCanvasElement): Promise<Blob | null> {
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
}

/** The bytes of a file of this app. Rejects when it cannot be read. */
export async function readAsset(address: string): Promise<Uint8Array> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`cannot read ${address}`)
  return new Uint8Array(await response.arrayBuffer())
}

/** The bytes at an address of this app as a `data:` URI, to put a font inside a picture. */
export async function asDataUri(address: string, type: string): Promise<string> {
  const bytes = await readAsset(address)
  let binary = ''
  for (let at = 0; at < bytes.length; at += 8192) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192))
  }
  return `data:${type};base64,${btoa(binary)}`
}

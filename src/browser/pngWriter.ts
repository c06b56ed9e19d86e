/**
 * A worker that writes a bitmap as a PNG. Beside the page, which goes on answering; and sooner: on the
 * page, browsers write it piece by piece, between other things.
 */
addEventListener('message', ({ data: bitmap }: MessageEvent<ImageBitmap>) => {
  void write(bitmap).then(
    (png) => postMessage(png),
    () => postMessage(null),
  )
})

async function write(bitmap: ImageBitmap): Promise<Blob> {
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap)
  return canvas.convertToBlob({ type: 'image/png' })
}

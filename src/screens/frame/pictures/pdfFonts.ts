import regular from '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf?url'
import semiBold from '@expo-google-fonts/atkinson-hyperlegible-next/600SemiBold/AtkinsonHyperlegibleNext_600SemiBold.ttf?url'
import bold from '@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf?url'

import { readAsset } from '../../../browser/rasterise.ts'

/** The app's typeface as TrueType, which is what a PDF can hold, in the weights that pictures use. */
export function pdfFonts(): Promise<{ weight: number; bytes: Uint8Array }[]> {
  const addresses = [
    [400, regular],
    [600, semiBold],
    [700, bold],
  ] as const
  return Promise.all(
    addresses.map(async ([weight, address]) => ({ weight, bytes: await readAsset(address) })),
  )
}

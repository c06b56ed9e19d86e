import type { Plugin } from 'vite'

/** What jsPDF reaches for in functions that are never called here: pages and pictures made of HTML. */
const NEVER_USED = ['html2canvas', 'dompurify', 'canvg']

/** Keeps out of the build the libraries that jsPDF would load for what we do not ask of it. */
export function withoutExtras(): Plugin {
  const EMPTY = '\0jalons:never-used'
  return {
    name: 'jalons:without-extras',
    enforce: 'pre',
    resolveId: (name) => (NEVER_USED.includes(name) ? EMPTY : undefined),
    load: (id) => (id === EMPTY ? 'export default undefined' : undefined),
  }
}

/**
 * What the page may do, written into the built page itself so that it holds on any host: nothing from
 * another origin, no script written in the page, no form sent away.
 *
 * Styles come from our own files. React sets `style` through the DOM, which the policy does not restrict.
 * react-aria writes two <style> elements of its own; each is let in by the hash of its exact text, so
 * 'unsafe-inline' is never needed. If an update of react-aria changes them, a unit test fails.
 */
import { createHash } from 'node:crypto'

import type { Plugin } from 'vite'

/** Exact texts of the <style> elements of react-aria: a pressed element, and iOS scrolling under a dialog. */
export const REACT_ARIA_STYLES = [
  `@layer {
  [data-react-aria-pressable] {
    touch-action: pan-x pan-y pinch-zoom;
  }
}`,
  `@layer {
  * {
    overscroll-behavior: contain;
  }
}`,
] as const

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** The policy, one directive after another. `frame-ancestors` is for the host: a page cannot say it. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${REACT_ARIA_STYLES.map(hashOf).join(' ')}`,
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

const CHARSET = '<meta charset="utf-8" />'

/** Writes the policy at the top of the built page, after the charset, which must come first. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'jalons:content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (page) => {
        if (!page.includes(CHARSET)) throw new Error(`index.html must begin with ${CHARSET}`)
        const meta = `<meta http-equiv="Content-Security-Policy" content="${POLICY}" />`
        return page.replace(CHARSET, () => `${CHARSET}\n    ${meta}`)
      },
    },
  }
}

/** What XML refuses: control characters, and halves of characters. */
const NOT_IN_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** A text without the letters that no XML may hold; nobody sees them. */
export function xmlText(text: string): string {
  return text.replaceAll(NOT_IN_XML, '')
}

/**
 * The address that a text says, to be opened in a browser: `http` or `https` only, `https` when it says
 * neither (« www.exemple.org/page »). Null when it is no web address, and so never a link: words, an
 * e-mail address, a path, `javascript:` and the like.
 */
export function webAddress(text: string): string | null {
  const typed = text.trim()
  if (/\s/u.test(typed)) return null
  const isWhole = /^https?:\/\//iu.test(typed)
  // A port may follow the name of a site; any other colon before a slash is another kind of address.
  if (!isWhole && !/^[^\s/:@?#]+(?::\d+)?(?:[/?#]|$)/u.test(typed)) return null
  if (!URL.canParse(isWhole ? typed : `https://${typed}`)) return null
  const address = new URL(isWhole ? typed : `https://${typed}`)
  const hasSite = /^[^.].*\.\p{L}[\p{L}\p{N}-]+\.?$/u.test(address.hostname)
  const isHidden = address.username !== '' || address.password !== ''
  // `http://localhost` and addresses made of numbers were typed whole on purpose.
  return isHidden || (!isWhole && !hasSite) ? null : address.href
}

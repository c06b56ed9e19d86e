/** How the name of a project's file ends. */
export const FILE_EXTENSION = '.jalons.json'

/**
 * A file name that says the project, the part of it and the day, and that any system accepts:
 * « Un marché solidaire – chaîne – 2026-11-21.svg ».
 */
export function fileName(
  parts: { readonly project: string; readonly part?: string; readonly day: string },
  extension: string,
): string {
  const named = [cleaned(parts.project) || 'Jalons', cleaned(parts.part ?? ''), parts.day]
  return named.filter((part) => part !== '').join(' – ') + extension
}

/** The name of a dated copy in a folder of copies: « Un marché solidaire.2026-11-21.jalons.json ». */
export function folderFileName(parts: {
  readonly project: string
  readonly mark?: string
  readonly day: string
}): string {
  const name = [cleaned(parts.project) || 'Jalons', parts.mark, parts.day].filter(Boolean)
  return name.join('.') + FILE_EXTENSION
}

function cleaned(text: string): string {
  return (
    text
      .normalize('NFC')
      // What cannot be seen, and what Windows, macOS or a shell would refuse.
      .replaceAll(/\p{Cf}+/gu, '')
      .replaceAll(/[\p{Cc}\p{Cs}<>:"/\\|?*]+/gu, ' ')
      .replaceAll(/\s+/g, ' ')
      // A dot in front hides a file; one at the end is lost on Windows.
      .replace(/^[. ]+/, '')
      .slice(0, 80)
      // Half of a character cut in two.
      .replace(/[\uD800-\uDBFF]$/, '')
      .replace(/[. ]+$/, '')
  )
}

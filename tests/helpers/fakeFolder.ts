import type { CopyFolder } from '../../src/browser/copyFolder.ts'

/** A folder as a browser hands it, in memory; `fail` makes what follows fail by that name. */
export function fakeFolder() {
  const files = new Map<string, string>()
  let permission: PermissionState = 'granted'
  let failure: { at: 'open' | 'write' | 'close'; name: string } | null = null
  const check = (at: 'open' | 'write' | 'close') => {
    if (failure?.at === at) throw new DOMException('', failure.name)
  }
  const folder = {
    name: 'Copies',
    queryPermission: async () => permission,
    requestPermission: async () => (permission = 'granted'),
    getFileHandle: async (name: string) => {
      check('open')
      return {
        createWritable: async () => {
          let text = ''
          return {
            write: async (content: Blob) => {
              check('write')
              text = await content.text()
            },
            close: async () => {
              check('close')
              files.set(name, text)
            },
          }
        },
      }
    },
  }
  return {
    folder: folder as unknown as CopyFolder,
    files,
    setPermission: (state: PermissionState) => (permission = state),
    fail: (next: typeof failure) => (failure = next),
  }
}

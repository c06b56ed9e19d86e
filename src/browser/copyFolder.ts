/** A folder of the person's disk that receives copies, where the browser can write in one. */

/** What went wrong: the permission is not given (any more), the folder is not there, or no room is left. */
export type FolderFault = 'asking' | 'gone' | 'full' | 'failed'

/** What this needs of the browser's handle of a folder. It is kept among the settings, as it is. */
export type CopyFolder = Pick<FileSystemDirectoryHandle, 'name' | 'getFileHandle'> & {
  readonly queryPermission?: (mode: { mode: 'readwrite' }) => Promise<PermissionState>
  readonly requestPermission?: (mode: { mode: 'readwrite' }) => Promise<PermissionState>
}

type Picker = (options: object) => Promise<FileSystemDirectoryHandle>

const picker = () => Reflect.get(globalThis, 'showDirectoryPicker') as Picker | undefined

/** Whether this browser can write in a folder that one chooses. */
export function hasFolders(): boolean {
  return picker() !== undefined
}

/** Lets the person choose a folder, once for all copies; null when they give up. */
export async function chooseFolder(): Promise<CopyFolder | null> {
  try {
    const folder = await picker()?.({ id: 'jalons', mode: 'readwrite', startIn: 'documents' })
    return folder ?? null
  } catch (error) {
    // Closing the window where one chooses is told as an error.
    if (error instanceof DOMException && error.name === 'AbortError') return null
    throw error
  }
}

/** Whether one may write there now. `ask` only from a press: the browser then asks the person. */
export async function mayWrite(folder: CopyFolder, { ask }: { ask: boolean }): Promise<boolean> {
  const mode = { mode: 'readwrite' } as const
  let permission = (await folder.queryPermission?.(mode)) ?? 'granted'
  if (permission === 'prompt' && ask) {
    permission = (await folder.requestPermission?.(mode)) ?? 'granted'
  }
  return permission === 'granted'
}

/**
 * Writes a file in the folder, whole or not at all: one of that name is replaced only when the new one
 * is complete. Gives what went wrong, or null.
 */
export async function writeInFolder(
  folder: CopyFolder,
  name: string,
  content: Blob,
): Promise<FolderFault | null> {
  try {
    const file = await folder.getFileHandle(name, { create: true })
    const writing = await file.createWritable()
    await writing.write(content)
    await writing.close()
    return null
  } catch (error) {
    return faultOf(error)
  }
}

const FAULTS: Readonly<Record<string, FolderFault>> = {
  NotAllowedError: 'asking',
  SecurityError: 'asking',
  NotFoundError: 'gone',
  QuotaExceededError: 'full',
}

function faultOf(error: unknown): FolderFault {
  return (error instanceof Error && FAULTS[error.name]) || 'failed'
}

/** Does something unless another tab is at it; without locks, it is simply done. */
export async function onceAcrossTabs(act: () => Promise<void>): Promise<void> {
  const locks = Reflect.get(navigator, 'locks') as LockManager | undefined
  if (!locks) return act()
  await locks.request('jalons.copyFolder', { ifAvailable: true }, (lock) =>
    lock ? act() : undefined,
  )
}

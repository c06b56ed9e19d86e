import { afterEach, describe, expect, it, vi } from 'vitest'

import {
  chooseFolder,
  hasFolders,
  mayWrite,
  onceAcrossTabs,
  writeInFolder,
} from '../../src/browser/copyFolder.ts'
import { fakeFolder } from '../helpers/fakeFolder.ts'

afterEach(() => vi.unstubAllGlobals())

describe('A folder for copies', () => {
  it('is offered only where the browser can write in one', async () => {
    expect(hasFolders()).toBe(false)
    expect(await chooseFolder()).toBeNull()
    const { folder } = fakeFolder()
    vi.stubGlobal('showDirectoryPicker', async () => folder)
    expect(hasFolders()).toBe(true)
    expect(await chooseFolder()).toBe(folder)
  })

  it('is none when the person gives up choosing, and what else goes wrong is told', async () => {
    const fail = (name: string) => () => Promise.reject(new DOMException(name, name))
    vi.stubGlobal('showDirectoryPicker', fail('AbortError'))
    expect(await chooseFolder()).toBeNull()
    vi.stubGlobal('showDirectoryPicker', fail('SecurityError'))
    await expect(chooseFolder()).rejects.toThrow('SecurityError')
  })

  it('asks for the permission from a press only', async () => {
    const { folder, setPermission } = fakeFolder()
    setPermission('prompt')
    expect(await mayWrite(folder, { ask: false })).toBe(false)
    expect(await mayWrite(folder, { ask: true })).toBe(true)
    expect(await mayWrite(folder, { ask: false })).toBe(true)
    setPermission('denied')
    expect(await mayWrite(folder, { ask: true })).toBe(false)
  })

  it('gets files whole: a writing that fails leaves the one that was there, and says why', async () => {
    const { folder, files, fail } = fakeFolder()
    expect(await writeInFolder(folder, 'a.json', new Blob(['un']))).toBeNull()
    const faults = [
      ['open', 'NotFoundError', 'gone'],
      ['open', 'NotAllowedError', 'asking'],
      ['write', 'QuotaExceededError', 'full'],
      ['close', 'QuotaExceededError', 'full'],
      ['close', 'InvalidStateError', 'failed'],
    ] as const
    for (const [at, name, fault] of faults) {
      fail({ at, name })
      expect(await writeInFolder(folder, 'a.json', new Blob(['deux']))).toBe(fault)
      expect(files.get('a.json')).toBe('un')
    }
    fail(null)
    expect(await writeInFolder(folder, 'a.json', new Blob(['deux']))).toBeNull()
    expect(files.get('a.json')).toBe('deux')
  })

  it('is written by one tab at a time', async () => {
    const act = vi.fn<() => Promise<void>>(async () => {})
    const locks = {
      request: async (_: string, __: object, then: (lock: null) => unknown) => then(null),
    }
    vi.stubGlobal('navigator', { locks })
    await onceAcrossTabs(act)
    expect(act).not.toHaveBeenCalled()
    vi.stubGlobal('navigator', {})
    await onceAcrossTabs(act)
    expect(act).toHaveBeenCalledOnce()
  })
})

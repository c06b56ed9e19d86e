import { useState } from 'react'

import { useServices } from '../../context/services.ts'
import { useWords } from '../../context/words.tsx'

/** Copying all projects: what to say of it, and the gesture, which does nothing while it is under way. */
export function useCopyAll() {
  const words = useWords()
  const services = useServices()
  const [said, setSaid] = useState('')
  const [isBusy, setBusy] = useState(false)
  const start = async () => {
    if (isBusy) return
    setBusy(true)
    try {
      const { copyAll } = await import('./copyAll.ts')
      setSaid(
        await copyAll(words, services, (done, count) => setSaid(words.copies.copying(done, count))),
      )
    } catch {
      setSaid(words.copies.notCopied)
    } finally {
      setBusy(false)
    }
  }
  return { said, start: () => void start() }
}

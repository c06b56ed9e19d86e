import { useEffect, useState } from 'react'

import type { Id } from '../../../domain/project/ids.ts'
import type { Project } from '../../../domain/project/records.ts'
import { useServices } from '../../context/services.ts'

/** Another project of this device, as last written: null until it is read, or when there is none. */
export function useOtherProject(id: Id | null): Project | null | 'unread' {
  const { store } = useServices()
  const [read, setRead] = useState<{ id: Id; project: Project | null | 'unread' } | null>(null)
  useEffect(() => {
    let isCurrent = true
    if (id === null) return
    const show = (project: Project | null | 'unread') => isCurrent && setRead({ id, project })
    store.load(id).then(show, () => show('unread'))
    return () => {
      isCurrent = false
    }
  }, [id, store])
  return id !== null && read?.id === id ? read.project : null
}

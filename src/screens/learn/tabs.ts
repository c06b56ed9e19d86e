/** The parts of « Apprentissages », in the order shown: to add one is one line here. Each comes when first seen. */
import { type ComponentType, lazy, type LazyExoticComponent } from 'react'

import type { Words } from '../../content/messages/fr.ts'

type Tab = {
  /** In the address, and among the words. */
  readonly name: keyof Words['learn']['tabs']
  readonly Part: LazyExoticComponent<ComponentType>
}

const part = (bring: () => Promise<ComponentType>) => lazy(async () => ({ default: await bring() }))

export const TABS: readonly Tab[] = [
  {
    name: 'portrait',
    Part: part(async () => (await import('./portrait/PortraitTab.tsx')).PortraitTab),
  },
  {
    name: 'questions',
    Part: part(async () => (await import('./questions/QuestionsTab.tsx')).QuestionsTab),
  },
  {
    name: 'findings',
    Part: part(async () => (await import('./findings/FindingsTab.tsx')).FindingsTab),
  },
  {
    name: 'actions',
    Part: part(async () => (await import('./actions/ActionsTab.tsx')).ActionsTab),
  },
  { name: 'wheel', Part: part(async () => (await import('./wheel/WheelTab.tsx')).WheelTab) },
  {
    name: 'network',
    Part: part(async () => (await import('./network/NetworkTab.tsx')).NetworkTab),
  },
  { name: 'next', Part: part(async () => (await import('./next/NextTab.tsx')).NextTab) },
]

import type { ReactNode } from 'react'

import styles from './App.module.css'

type Props = {
  readonly title: string
  readonly hint: string
  /** The ways on. */
  readonly children: ReactNode
}

/** A page that says in words why the screen that was asked for is not there. */
export function Message({ title, hint, children }: Props) {
  return (
    <main className={styles['message']}>
      <h1>{title}</h1>
      <p>{hint}</p>
      {children}
    </main>
  )
}

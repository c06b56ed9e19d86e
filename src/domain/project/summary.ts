/** What a list of projects says of one of them. */
import type { Project } from './records.ts'

export type ProjectSummary = {
  readonly id: string
  readonly title: string
  readonly territory: string
  readonly eventCount: number
  readonly effectCount: number
  readonly linkCount: number
}

/** Sums up a project: its name and how much it holds. */
export function summaryOf(project: Project): ProjectSummary {
  return {
    id: project.id,
    title: project.info.title,
    territory: project.info.territory,
    eventCount: Object.keys(project.events).length,
    effectCount: Object.keys(project.effects).length,
    linkCount: Object.keys(project.links).length,
  }
}

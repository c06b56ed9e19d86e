/** The parts of « Apprentissages », for the window of commands: each has an address. */
import type { Words } from '../../content/messages/fr.ts'
import { goTo } from '../route.ts'
import type { Command } from './CommandPalette.tsx'

/** A command for each part, under the steps. */
export function partCommands(projectId: string, { title, tabs }: Words['learn']): Command[] {
  return Object.entries(tabs).map(([part, name]) => ({
    id: `learn-${part}`,
    label: `${title}, ${name}`,
    isRoom: true,
    run: () => goTo({ screen: 'project', projectId, room: 'learn', part }),
  }))
}

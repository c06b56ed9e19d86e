// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { fr } from '../../../src/content/messages/fr.ts'
import { newWorkSession } from '../../../src/domain/project/newRecords.ts'
import { WheelTab } from '../../../src/screens/learn/wheel/WheelTab.tsx'
import { withoutSizes } from '../../helpers/noSizes.ts'
import { showRoom } from '../../helpers/showRoom.tsx'
import { byId, projectWith } from '../../helpers/smallProjects.ts'

beforeEach(withoutSizes)
afterEach(cleanup)

const { wheel, repertoire } = fr
const governance = repertoire.outcomes.governance.label
const slider = (side: 'now' | 'wanted') =>
  screen.getByRole('slider', { name: wheel.spoke(governance, wheel[side]) })
const show = () =>
  showRoom(
    { ...projectWith(['a']), workSessions: byId([newWorkSession('first', 'Séance un')]) },
    <WheelTab />,
  )
const ratings = (project: ReturnType<typeof show>['project']) =>
  Object.values(project().ratings).map(({ subjectId, group, now, wanted, workSessionId }) => ({
    subjectId,
    group,
    now,
    wanted,
    workSessionId,
  }))

describe('The wheel', () => {
  it('is set by the arrow keys on a spoke, undone as one step', async () => {
    const { project, session } = show()
    slider('now').focus()
    const user = userEvent.setup()
    await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}{PageUp}{ArrowDown}')
    expect(slider('now').getAttribute('aria-valuetext')).toBe(wheel.value(5))
    await user.keyboard('{Home}{End}')
    expect(ratings(project)).toEqual([
      { subjectId: 'governance', group: '', now: 10, wanted: null, workSessionId: null },
    ])
    session.undo()
    expect(ratings(project)).toEqual([])
  })

  it('forgets a value with the key that deletes', async () => {
    const { project } = show()
    slider('now').focus()
    await userEvent.setup().keyboard('{End}{Delete}')
    expect(ratings(project)).toEqual([])
    expect(slider('now').getAttribute('aria-valuetext')).toBe(wheel.value(null))
  })

  it('is set in the table, for a group and a session, and lists the gap', async () => {
    const { project } = show()
    const user = userEvent.setup()
    await user.selectOptions(screen.getByLabelText(wheel.group), wheel.otherGroup)
    await user.type(screen.getByLabelText(wheel.groupName), 'Aînées{Enter}')
    await user.selectOptions(screen.getByLabelText(wheel.session), 'Séance un')
    const field = (side: 'now' | 'wanted') =>
      screen.getByRole('spinbutton', { name: wheel.spoke(governance, wheel[side]) })
    fireEvent.change(field('now'), { target: { value: '3' } })
    fireEvent.change(field('wanted'), { target: { value: '14' } })
    expect(ratings(project)).toEqual([
      { subjectId: 'governance', group: 'Aînées', now: 3, wanted: 10, workSessionId: 'first' },
    ])
    const list = screen.getByRole('region', { name: wheel.gapList })
    expect(list.textContent).toContain('+7')
  })

  it('places on the wheel what is wanted once asked to', async () => {
    const { project } = show()
    const user = userEvent.setup()
    await user.click(screen.getByRole('button', { name: wheel.wanted }))
    slider('wanted').focus()
    await user.keyboard('{End}')
    expect(ratings(project)).toMatchObject([{ now: null, wanted: 10 }])
  })
})

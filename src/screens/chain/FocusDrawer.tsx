import type { Project } from '../../domain/project/records.ts'
import type { ChainReading } from './chainReading.ts'
import { GapDrawer } from './GapDrawer.tsx'
import { StepDrawer } from './StepDrawer.tsx'
import type { ChainFocus } from './useChainFocus.ts'
import { WhyDrawer } from './WhyDrawer.tsx'

type Props = {
  readonly focus: ChainFocus
  readonly project: Project
  readonly reading: ChainReading
  readonly titleOf: (id: string) => string
  readonly onSelect: (id: string) => void
  readonly onShow: (ids: ReadonlySet<string>, isReadable: boolean) => void
  /** Gives the focus back to a card when nothing has it any more. */
  readonly onLeft: (id: string) => void
}

/** The question put to the chain, and its answer; nothing when there is none. */
export function FocusDrawer(props: Props) {
  const { focus, project, reading, titleOf, onSelect, onShow, onLeft } = props
  const { question, paths, groups } = focus
  const close = (backTo: string | null) => {
    focus.close()
    requestAnimationFrame(() => {
      if (backTo !== null && document.activeElement === document.body) onLeft(backTo)
    })
  }
  if (question?.kind === 'why') {
    return (
      <WhyDrawer
        ids={question.ids}
        paths={paths}
        reading={reading}
        titleOf={titleOf}
        onChoose={(ids) => focus.ask({ kind: 'why', ids })}
        onSelect={onSelect}
        onShow={onShow}
        onClose={() => close(question.ids[0])}
      />
    )
  }
  if (question?.kind === 'gap' && groups !== null) {
    return (
      <GapDrawer
        groups={groups}
        chosen={focus.chosen}
        onChoose={(chosen) => focus.ask({ kind: 'gap', chosen })}
        onSelect={onSelect}
        onClose={() => close(null)}
      />
    )
  }
  if (question?.kind === 'step') {
    return (
      <StepDrawer
        key={`${question.way} ${question.trail[0]}`}
        way={question.way}
        project={project}
        trail={question.trail}
        titleOf={titleOf}
        onTrail={(trail) => focus.ask({ ...question, trail })}
        onTurn={(cardId) => {
          const way = question.way === 'before' ? 'after' : 'before'
          focus.ask({ kind: 'step', way, trail: [cardId] })
        }}
        onShow={onShow}
        onClose={() => close(question.trail.at(-1) ?? null)}
      />
    )
  }
  return null
}

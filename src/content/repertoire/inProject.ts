/**
 * The repertoire of a project: the twelve outcomes, and what the project says of them itself (its own
 * words, outcomes hidden, outcomes added). All that shows an outcome reads it here. What is told is
 * the project's own words in the language asked, failing that in the other, failing that the
 * repertoire's. An outcome that nothing describes is unknown: it is kept and shown, without a function.
 */
import type { InBothLanguages, OwnOutcome, Project } from '../../domain/project/records.ts'
import type { Language } from '../language.ts'
import { type FunctionNumber, isBuiltIn, OUTCOMES } from './outcomes.ts'
import type { OutcomeWords, RepertoireWords } from './words.ts'

type OwnOutcomes = Project['outcomes']

/** Where the label comes from: public documents, our reconstruction, or the project. */
export type Provenance = 'attested' | 'reconstructed' | 'own'

export type OutcomeFacts = {
  readonly id: string
  /** Null when the project has a label for it and nothing else. */
  readonly networkFunction: FunctionNumber | null
  /** From 1 to 99; an outcome added without one gets the next. */
  readonly number: number
  readonly provenance: Provenance
  /** Left out of all choices; what events say of it is kept. */
  readonly isHidden: boolean
}

export type OutcomesInForce = {
  /** Those one may choose, in the order of their numbers. */
  readonly shown: readonly (OutcomeFacts & { readonly networkFunction: FunctionNumber })[]
  /** Those left out of the table. */
  readonly hidden: readonly OutcomeFacts[]
  readonly find: (id: string) => OutcomeFacts | undefined
  /** Null for an unknown outcome. */
  readonly functionOf: (id: string) => FunctionNumber | null
  /** Null for an unknown outcome. */
  readonly numberOf: (id: string) => number | null
}

const inForce = new WeakMap<OwnOutcomes, OutcomesInForce>()

/** Which outcomes a project has, from its table `outcomes`, without their words. */
export function outcomesIn(own: OwnOutcomes): OutcomesInForce {
  const known = inForce.get(own)
  if (known) return known
  const all = [...OUTCOMES.map(({ id }) => id), ...addedIds(own)].map((id) => factsOf(own, id))
  let last = Math.max(...all.map(({ number }) => number ?? 0))
  const numbered = all
    .map((facts) => ({ ...facts, number: facts.number ?? (last = Math.min(last + 1, 99)) }))
    .toSorted((a, b) => a.number - b.number)
  const byId = new Map(numbered.map((facts) => [facts.id, facts]))
  const outcomes: OutcomesInForce = {
    shown: numbered.flatMap((facts) => {
      const { isHidden, networkFunction } = facts
      return isHidden || networkFunction === null ? [] : [{ ...facts, networkFunction }]
    }),
    hidden: numbered.filter(({ isHidden }) => isHidden),
    find: (id) => byId.get(id),
    functionOf: (id) => byId.get(id)?.networkFunction ?? null,
    numberOf: (id) => {
      const facts = byId.get(id)
      return facts === undefined || facts.networkFunction === null ? null : facts.number
    },
  }
  inForce.set(own, outcomes)
  return outcomes
}

function addedIds(own: OwnOutcomes): string[] {
  return Object.keys(own)
    .filter((id) => !isBuiltIn(id))
    .toSorted()
}

function factsOf(
  own: OwnOutcomes,
  id: string,
): Omit<OutcomeFacts, 'number'> & { number: number | null } {
  const built = OUTCOMES.find((outcome) => outcome.id === id)
  const said = ownOf(own, id)
  const isRelabelled = said !== undefined && (said.label.fr !== '' || said.label.en !== '')
  return {
    id,
    networkFunction: said?.networkFunction ?? built?.networkFunction ?? null,
    number: said?.number ?? built?.number ?? null,
    provenance: built === undefined || isRelabelled ? 'own' : built.provenance,
    isHidden: said?.isHidden ?? false,
  }
}

function ownOf(own: OwnOutcomes, id: string): OwnOutcome | undefined {
  return Object.hasOwn(own, id) ? own[id] : undefined
}

export type OutcomeTold = {
  readonly label: string
  /** All that it may be called here, the label first. */
  readonly names: readonly string[]
  readonly definition: string
  readonly testQuestion: string
  readonly examples: readonly string[]
  readonly questions: OutcomeWords['questions']
  /** Where the repertoire takes its label from; empty for one that the project adds. */
  readonly source: string
}

export type Repertoire = OutcomesInForce & {
  /** Never empty: an unknown outcome says that it is. */
  readonly labelOf: (id: string) => string
  /** What is told of an outcome; of an unknown one, nothing but its label. */
  readonly tell: (id: string) => OutcomeTold
}

const told = new WeakMap<OwnOutcomes, Map<RepertoireWords, Repertoire>>()

/** The repertoire of a project in words, from its table `outcomes`. `words` are those of `language`. */
export function repertoireIn(
  own: OwnOutcomes,
  words: RepertoireWords,
  language: Language,
): Repertoire {
  const inWords = told.get(own) ?? new Map<RepertoireWords, Repertoire>()
  told.set(own, inWords)
  const known = inWords.get(words)
  if (known) return known
  const tell = (id: string) => tellOutcome(ownOf(own, id), builtInWords(words, id), words, language)
  const repertoire = { ...outcomesIn(own), tell, labelOf: (id: string) => tell(id).label }
  inWords.set(words, repertoire)
  return repertoire
}

function builtInWords(words: RepertoireWords, id: string): OutcomeWords | undefined {
  return isBuiltIn(id) ? words.outcomes[id] : undefined
}

function tellOutcome(
  own: OwnOutcome | undefined,
  built: OutcomeWords | undefined,
  { unknown, unnamed }: RepertoireWords,
  language: Language,
): OutcomeTold {
  const say = (said: InBothLanguages | undefined, otherwise: string | undefined) =>
    said?.[language] || said?.fr || said?.en || (otherwise ?? '')
  const label = say(own?.label, built?.label) || (own?.networkFunction ? unnamed : unknown)
  const names = [label, own?.label.fr, own?.label.en, built?.label, built?.shortLabel]
  return {
    label,
    names: [...new Set(names.filter((name) => name !== undefined && name !== ''))] as string[],
    definition: say(own?.definition, built?.definition),
    testQuestion: say(own?.testQuestion, built?.testQuestion),
    examples: say(own?.examples, built?.examples.join('\n'))
      .split('\n')
      .filter((line) => line.trim() !== ''),
    questions: {
      learn: say(own?.learn, built?.questions.learn),
      reinvest: say(own?.reinvest, built?.questions.reinvest),
      specific: say(own?.specific, built?.questions.specific),
    },
    source: built?.source ?? '',
  }
}

/** The number to propose for one outcome more, or null when all are taken (99 is the last). */
export function nextNumber(own: OwnOutcomes): number | null {
  const { shown, hidden } = outcomesIn(own)
  const next = Math.max(0, ...[...shown, ...hidden].map(({ number }) => number)) + 1
  return next > 99 ? null : next
}

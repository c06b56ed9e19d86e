/**
 * The repertoire of twelve transitional outcomes, in the order of their numbers. The numbers and nine
 * of the labels are our reconstruction: `provenance` says which, and the app shows it.
 */

export type FunctionNumber = 1 | 2 | 3

export const OUTCOMES = [
  { id: 'network-creation', number: 1, networkFunction: 1, provenance: 'attested' },
  { id: 'governance', number: 2, networkFunction: 1, provenance: 'attested' },
  { id: 'controversy', number: 3, networkFunction: 1, provenance: 'attested' },
  { id: 'network-extension', number: 4, networkFunction: 1, provenance: 'reconstructed' },
  { id: 'spokespersons', number: 5, networkFunction: 2, provenance: 'reconstructed' },
  { id: 'intermediaries-produced', number: 6, networkFunction: 2, provenance: 'reconstructed' },
  { id: 'intermediaries-circulated', number: 7, networkFunction: 2, provenance: 'reconstructed' },
  { id: 'influence', number: 8, networkFunction: 2, provenance: 'reconstructed' },
  { id: 'interest-alignment', number: 9, networkFunction: 3, provenance: 'reconstructed' },
  { id: 'new-roles', number: 10, networkFunction: 3, provenance: 'reconstructed' },
  { id: 'resources', number: 11, networkFunction: 3, provenance: 'reconstructed' },
  { id: 'project-strengthening', number: 12, networkFunction: 3, provenance: 'reconstructed' },
] as const

/** One of the twelve: its id, its number (1 to 12), its function, and where its label comes from. */
export type Outcome = (typeof OUTCOMES)[number]
export type OutcomeId = Outcome['id']
export type OutcomeIdOf<F extends FunctionNumber> = Extract<Outcome, { networkFunction: F }>['id']

/** The three functions of networks, and the shape that stands for each beside its colour. */
export const FUNCTIONS = [
  { number: 1, shape: 'circle' },
  { number: 2, shape: 'diamond' },
  { number: 3, shape: 'square' },
] as const

/** Says whether an outcome is one of the twelve (a file may name any). */
export function isBuiltIn(id: string): id is OutcomeId {
  return OUTCOMES.some((outcome) => outcome.id === id)
}

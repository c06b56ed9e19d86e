/** English nouns on which titles and names of actors turn, and words that begin what may lose its capital. */

const NOUNS = `address agreement alliance announcement appeal application approval article assembly association
  audit award ban barbecue board borough breakdown budget bulletin by-law bylaw campaign case celebration centre
  center charter city closing closure coalition committee community company complaint compromise conference
  conflict consultation contract contribution controversy cooperative coordinator council crisis cut deal debate
  decision delegation delivery demand demonstration departure design disagreement discussion donation draft
  election enterprise evaluation event exhibition extension fair family farm festival finding flood forum
  foundation fund funder funding gathering gift grant group guide handover hearing hiring household idea
  inauguration initiative institution interview inventory invitation kick-off kitchen launch lawsuit leader
  letter library loan manual map march market meal media meeting member memorandum merger ministry mobilization
  moratorium move network newsletter nomination notice occupation official opening opposition organization
  outreach pandemic parent partner partnership party permit petition pilot plan planner platform playbook policy
  portrait posting pre-test presentation proposal protest prototype purchase rally recruitment referendum refusal
  renewal renovation report research resident resignation resolution restructuring retreat review ruling school
  sector session setback showcase signing spokesperson statement storm strategy strike study summit support
  survey table talk team tenant test toolkit tour town training translation translator trial union university
  specialist store clsc cegep police health shop grocery video visit volunteer vote walk walkabout warning webinar withdrawal worker workshop youth saturday sunday`
const ADJECTIVES = `new first second third last joint final local public open early late big small large free shared
  neighbourhood neighborhood community resident elected start-up three-way two-way one-day half-day pre-test
  regional municipal annual monthly weekly practice knowledge mobilization bilingual professional food parish work-integration
  grocery start-up citizen volunteer`

const nouns = new Set(NOUNS.split(/\s+/u))
const adjectives = new Set(ADJECTIVES.split(/\s+/u))

/** Singular or plural noun that we know, or null. */
function numberOf(word: string): 'one' | 'several' | null {
  if (nouns.has(word)) return 'one'
  const singulars = [word.replace(/s$/u, ''), word.replace(/es$/u, ''), word.replace(/ies$/u, 'y')]
  return singulars.some((singular) => singular !== word && nouns.has(singular)) ? 'several' : null
}

/** True for a word that has a capital at the start of a title only. */
export function isCommonWord(word: string): boolean {
  return adjectives.has(word.toLowerCase()) || numberOf(word.toLowerCase()) !== null
}

const BEFORE_REST =
  /\s(?:about|against|among|around|at|between|by|during|for|from|in|into|of|on|over|to|towards|under|with|within|without)\s|[,:;(]/u

/**
 * Whether a text without article turns on a noun that we know (« Start-up grant of… »), one or several;
 * null when it does not, or when it may be a whole sentence.
 */
export function nounIn(text: string): 'one' | 'several' | null {
  const [head = ''] = text.trim().toLowerCase().split(BEFORE_REST)
  const words = head.trim().split(/\s+/u)
  const last = words.at(-1) ?? ''
  // « Committee drafts report » is a sentence: a word before the last that ends as a verb may be one.
  const mayBeSentence =
    words.slice(0, -1).some((word) => /(?<!s)s$/u.test(word)) || words.length > 4
  return mayBeSentence ? null : numberOf(last)
}

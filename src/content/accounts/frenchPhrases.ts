/** Small French: what turns titles, labels and names, as people wrote them, into parts of sentences. */
import { type Nature, nounAtStart } from './frenchNouns.ts'
import type { Quoted, ToldActor, ToldWhen } from './told.ts'

const NUMBERS =
  'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|cent|mille'
const DETERMINERS = `le|la|les|un|une|des|du|ce|cet|cette|ces|notre|nos|votre|vos|leur|leurs|son|sa|ses|mon|ma|mes|plusieurs|quelques|chaque|certains|certaines|tous|toutes|tout|toute|${NUMBERS}`
const OTHERS =
  'on|nous|vous|il|elle|ils|elles|je|ça|cela|y|ne|à|au|aux|de|en|dans|par|pour|parce|sans|sous|sur|chez|avec|entre|vers|près|après|avant|depuis|environ|puis|quand|car|si|comme|grâce|rien|personne|beaucoup|qui|est-ce'
const FUNCTION_WORD = new RegExp(
  `^(?:(?:${DETERMINERS}|${OTHERS})(?=[\\s,])|(?:[ldjnscmt]|qu)[’'])`,
  'iu',
)
const DETERMINER = new RegExp(`^(?:(?:${DETERMINERS}|\\d[\\d\\s\\u00a0]*)\\s|[ld][’'])`, 'iu')
const PLACE =
  /^(?:à|au|aux|en|dans|sur|sous|chez|près|autour|devant|derrière|entre|partout|le long|hors)\s/iu

/** A text without its end mark, and without a capital where none is due within a sentence. */
export function inside(text: string): string {
  const bare = withoutStop(text)
  return FUNCTION_WORD.test(bare) || nounAtStart(bare) !== null ? uncapitalised(bare) : bare
}

/** Without its first capital, but for an abbreviation. */
export function uncapitalised(text: string): string {
  return /^.[\p{Lu}\d]/u.test(text) ? text : text.slice(0, 1).toLowerCase() + text.slice(1)
}

function withoutStop(text: string): string {
  return text
    .trim()
    .replaceAll(/\s+/gu, (blank) => (blank.includes('\u00a0') ? '\u00a0' : ' '))
    .replace(/[\s.;,:]+$/u, '')
}

/** A text as a sentence of its own: a capital, an end mark. */
export function sentence(text: string): string {
  const told = text.trim().replaceAll(/[^\S\u00a0]+/gu, ' ')
  if (told === '') return ''
  const closed = /[.!?…](?:\u00a0»|\))?$/u.test(told) ? told : `${told.replace(/[\s;,:]+$/u, '')}.`
  return closed.slice(0, 1).toUpperCase() + closed.slice(1)
}

/** « between guillemets »; those inside become English marks, as the usage has it. */
export function quoted(text: string): string {
  const inner = withoutStop(text)
    .replaceAll(/«[\s\u00a0]*/gu, '“')
    .replaceAll(/[\s\u00a0]*»/gu, '”')
  return `«\u00a0${inner}\u00a0»`
}

/** What was written, as a sentence of ours or as a quotation when it is in another language. */
export function saidAsSentence({ text, isForeign }: Quoted): string {
  if (text.trim() === '') return ''
  return isForeign ? sentence(quoted(text)) : sentence(text)
}

/** The same after a colon. */
export function saidInside({ text, isForeign }: Quoted): string {
  return isForeign ? quoted(text) : inside(text)
}

/** « le comité », « l’entente », « les ateliers »: a bare noun with its article. */
function withArticle(bare: string, { gender, isPlural }: Nature): string {
  if (isPlural) return `les ${bare}`
  if (/^[aeiouyàâéèêëîïôù]/iu.test(bare)) return `l’${bare}`
  return `${gender === 'm' ? 'le' : 'la'} ${bare}`
}

/** Little words after which an article says nothing of a verb. */
const BEFORE_ARTICLE =
  'à|avec|chez|comme|contre|dans|de|depuis|derrière|devant|en|entre|et|hors|jusqu|mais|malgré|ou|par|parmi|pendant|pour|que|sans|sauf|selon|sous|sur|vers|voici|à|tous|toutes|tout|toute'
const VERB_THEN_ARTICLE = new RegExp(
  `(?<![\\p{L}’'])(?!(?:${BEFORE_ARTICLE})\\s)[\\p{L}-]+\\s(?:le|la|les|un|une|deux|trois|l[’'])(?![\\p{L}])`,
  'u',
)
const PLAIN_VERB =
  /\s(?:est|sont|a|ont|devient|obtient|reçoit|appuie|accepte|refuse|commence|dépose|parle|se|s[’'])(?=[\s’'])/u

/** A title that is a bare noun we know and no sentence, with its article; else null. */
export function namedThing(title: Quoted): { words: string; isPlural: boolean } | null {
  const nature = title.isForeign ? null : nounAtStart(title.text)
  if (nature === null) return null
  const [head = ''] = title.text.split(/\u00a0?[:,;(]/u)
  const rest = head.slice(head.indexOf(' ') + 1)
  const isSentence =
    (head.includes(' ') && VERB_THEN_ARTICLE.test(head)) || PLAIN_VERB.test(` ${rest} `)
  return isSentence
    ? null
    : { words: withArticle(inside(title.text), nature), isPlural: nature.isPlural }
}

/** An actor as one speaks of it: « le comité alimentation », « les élues », « Communagir ». */
export function actorInWords({ name, isForeign }: ToldActor): string {
  const nature = isForeign || DETERMINER.test(name) ? null : nounAtStart(name)
  if (nature !== null) {
    // « Fondation du Grand Potager » is a name, « Comité alimentation » is not.
    const isName = !nature.isPlural && /\p{Lu}/u.test(name.trim().slice(1))
    return withArticle(isName ? name.trim() : inside(name), nature)
  }
  return isForeign ? name.trim() : inside(name)
}

/** « a, b et c ». */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} et ${last}`
}

/** The parts that say something, between commas. */
export function commas(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ')
}

/** When something that lasted began: « de 2016 à 2017 » is said « entre 2016 et 2017 ». */
export function beginning(when: string): string {
  return when.replace(/^d(?:e |’)(.+) à (.+)$/u, 'entre $1 et $2')
}

/** A moment in a sentence, or nothing. */
export function moment(when: ToldWhen): string {
  return 'at' in when ? when.at : `à un moment dit ${quoted(when.quoted)}`
}

/** Verbs that people write on links, as they begin a label whose subject is the card it comes from. */
const LINK_VERB =
  /^(?:n[e’'] ?|s[e’'] ?|y |en |l[ea] |les |l[’']|lui |leur |nous )*(?:accélère|aboutit|aide|alimente|amène|améliore|annonce|apporte|appelle|assure|attire|aggrave|aurait|autorise|bloque|brise|cause|change|complique|conduit|confirme|consolide|contribue|convainc|crée|crédibilise|débloque|débouche|décide|déclenche|démontre|donne|élargit|éloigne|empêche|encourage|enlève|entraîne|établit|évite|exige|explique|facilite|fait|favorise|finance|force|fournit|fragilise|freine|garantit|incite|informe|inspire|interrompt|invite|justifie|laisse|lance|légitime|libère|limite|mène|menace|met|mobilise|montre|motive|multiplie|nourrit|nuit|oblige|offre|oriente|outille|ouvre|paie|permet|persuade|pousse|précise|prépare|procure|prouve|provoque|ralentit|rallie|ramène|rapproche|rassemble|rassure|reporte|rend|renforce|repousse|retarde|réunit|révèle|sert|soulève|soutient|stimule|suscite|transforme|vient)(?=[\s’']|$)/iu
const SOME_VERB =
  /^[\p{L}-]+[^s\s]\s(?:le|la|les|l[’']\p{L}+|un|une|deux|que|ce que|au|aux)(?=\s|$)/iu
const PLURAL_VERB = /^[\p{L}-]+ent\s(?:le|la|les|l[’']\p{L}+|un|une|ce|que|à|au)(?=\s|$)/iu

/** Whether « Cela… » can be said before a label: it begins with a verb in the singular. */
export function isVerbal({ text, isForeign }: Quoted): boolean {
  if (isForeign || isPluralVerbal({ text, isForeign })) return false
  return (
    LINK_VERB.test(text) ||
    (SOME_VERB.test(text) && !FUNCTION_WORD.test(text) && nounAtStart(text) === null)
  )
}

/** The same in the plural: « disent ce qu’il faut faire ». */
export function isPluralVerbal({ text, isForeign }: Quoted): boolean {
  return !isForeign && PLURAL_VERB.test(text) && nounAtStart(text) === null
}

/** « ces ateliers », for a title that names several things; else null. */
export function pluralThing({ text, isForeign }: Quoted): string | null {
  const bare = text.replace(DETERMINER, '').trim()
  const isKnown = !isForeign && nounAtStart(bare)?.isPlural === true
  return isKnown ? `ces ${bare.split(/\s/u)[0]?.toLowerCase() ?? ''}` : null
}

/** A label with an adverb after its verb: « décide sans doute la fondation ». */
export function withAdverb(label: string, adverb: string): string {
  const told = inside(label)
  if (adverb === '') return told
  const verb =
    /^(?:(?:n[e’'] ?|s[e’'] ?|y |en |l[ea] |les |l[’']|lui |leur |nous ))*[\p{L}-]+/iu.exec(
      told,
    )?.[0]
  if (verb === undefined) return told
  return `${verb} ${adverb}${told.slice(verb.length)}`
}

/** « pour les familles » when the words allow it, else « pour qui\u00a0: … ». */
export function forWhomInWords(said: Quoted): string {
  if (said.isForeign) return `pour qui\u00a0: ${quoted(said.text)}`
  if (/^pour\s/iu.test(said.text)) return inside(said.text)
  if (DETERMINER.test(said.text) || /^(?:environ|près de|plus de|moins de)\s/iu.test(said.text)) {
    return `pour ${inside(said.text)}`
  }
  const nature = nounAtStart(said.text)
  return nature
    ? `pour ${withArticle(inside(said.text), nature)}`
    : `pour qui\u00a0: ${inside(said.text)}`
}

/** « au sous-sol de l’église » after a comma when the words allow it, else between brackets. */
export function placeInWords(said: Quoted): string {
  if (said.isForeign) return ` (${quoted(said.text)})`
  return PLACE.test(said.text) ? `, ${uncapitalised(inside(said.text))}` : ` (${inside(said.text)})`
}

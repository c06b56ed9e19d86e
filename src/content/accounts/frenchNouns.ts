/** French nouns that begin titles and names of actors, by gender; one word each, in the singular. */

const MASCULINE = `abandon accord achat allié aménagement appel appui arrêt arrondissement article atelier
  avis bailleur bénévole bilan blocage budget bulletin bureau café camion cahier calendrier cégep centre
  chantier chercheur choix citoyen club colloque comité commerçant compromis compte concours conflit congrès
  conseil constat contrat coup courriel débat début décès décret déménagement démarchage départ dépôt
  désaccord désistement diagnostic directeur document don dossier échec élu engagement enseignant entretien
  espace essai festival film financement fonds forum geste gouvernement groupe guide incendie intervenant
  jardin journal kiosque lancement lieu litige local logiciel logo maire manifeste marché membre mémoire
  ministère mouvement moratoire mur organisme outil ouvrage parc parent partage partenaire partenariat
  passage piquenique plaidoyer plan poste point portrait prétest prix procès programme projet
  prototype quartier rapport rassemblement réaménagement recensement recrutement recul refus règlement
  regroupement renouvellement repas report représentant réseau résident retard retour retrait rêve
  rapprochement rendez-vous salon séminaire service site soutien soulèvement sondage sommet souper spectacle
  spécialiste stage syndicat tournant travail travailleur usager verger vernissage virage vote voyage
  webinaire parvis sous-sol banc vélo arbre brigadier clsc cisss ciusss cpe crsh ministère conseiller ménage`
const FEMININE = `absence académie acquisition action activité adoption agence aide alliance annonce
  assemblée association autorisation banque bibliothèque brochure caisse campagne caravane carte caserne
  causerie chambre charte chronique cible clinique coalition collecte commission communauté concertation
  conférence consultation controverse convention coopérative coordination corvée crise cuisine décision
  déclaration délégation démarche demande démission démolition démonstration dénonciation direction
  discussion distribution école élection embauche enquête entente entreprise entrevue épicerie équipe étude
  évaluation exposition fabrique faillite famille fédération ferme fermeture fête fin fondation formation
  foire garderie grève guignolée idée implantation inauguration initiative inondation inscription
  installation institution intervention invitation journée lettre ligue liste livraison lutte mairesse
  maison maladie manifestation marche mésentente ministre mise mission mobilisation municipalité naissance
  nomination obtention occupation offre opposition organisation ouverture pandémie panne paroisse
  participation personne pétition plainte politique présentation promesse proposition promotion publication
  rampe reconnaissance recherche récolte refonte relance rencontre rénovation rentrée résolution restructuration
  réunion révision rue ruelle rupture salle séance semaine session signature sortie soirée stratégie
  structure subvention suite table tempête tension tentative tournée tournure traduction transaction
  transformation trêve vente version vidéo ville visite vision voisine citoyenne élue résidente chercheuse
  intervenante enseignante représentante travailleuse commerçante usagère directrice église mrc cdc cdec stm conseillère rive cour brigadière saillie piste`

const GENDERS = new Map<string, 'm' | 'f'>([
  ...MASCULINE.trim()
    .split(/\s+/u)
    .map((noun) => [noun, 'm'] as const),
  ...FEMININE.trim()
    .split(/\s+/u)
    .map((noun) => [noun, 'f'] as const),
])

/** Adjectives that come before the noun; those that tell no gender leave it to the noun. */
const ADJECTIVES = new Map<string, 'm' | 'f' | null>([
  ['premier', 'm'],
  ['première', 'f'],
  ['deuxième', null],
  ['troisième', null],
  ['quatrième', null],
  ['cinquième', null],
  ['dernier', 'm'],
  ['dernière', 'f'],
  ['grand', 'm'],
  ['grande', 'f'],
  ['petit', 'm'],
  ['petite', 'f'],
  ['nouveau', 'm'],
  ['nouvel', 'm'],
  ['nouvelle', 'f'],
  ['vaste', null],
  ['longue', 'f'],
  ['long', 'm'],
  ['gros', 'm'],
  ['grosse', 'f'],
])

export type Nature = { readonly gender: 'm' | 'f'; readonly isPlural: boolean }

/** What a text begins with, when it is a bare noun that we know, after an adjective or not; else null. */
export function nounAtStart(text: string): Nature | null {
  const [first = '', second = ''] = text.toLowerCase().split(/[\s,.:;(]+/u)
  const adjective = ADJECTIVES.get(first)
  if (adjective !== undefined) {
    const noun = natureOf(second)
    if (adjective === null) return noun
    return { gender: adjective, isPlural: false }
  }
  return natureOf(first)
}

function natureOf(word: string): Nature | null {
  const gender = GENDERS.get(word)
  if (gender !== undefined) return { gender, isPlural: false }
  const singulars = [word.replace(/s$/u, ''), word.replace(/aux$/u, 'al'), word.replace(/x$/u, '')]
  for (const singular of singulars) {
    const known = singular === word ? undefined : GENDERS.get(singular)
    if (known !== undefined) return { gender: known, isPlural: true }
  }
  return null
}

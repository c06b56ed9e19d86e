/** Words that stand in names and are no names by themselves, folded as `wordsOf` gives them. */
import { wordsOf } from './folding.ts'

/** Small words and titles: never looked for alone. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  wordsOf(`
    le la les un une des du de d l au aux et ou en a à chez par pour sur avec dans
    the a an of and or for in at on by with to from
    van von der den di da dos el al bin ben ibn mac mc st ste saint sainte san santa
    m mm mme mmes mlle mr mrs ms mx dr dre drs pr prof me maitre sr fr
    monsieur madame messieurs mesdames mademoiselle docteur docteure professeur professeure
    deux trois quatre cinq six sept huit neuf dix onze douze
    two three four five seven eight nine ten eleven twelve
    mister missus doctor professor sir
  `),
)

/**
 * Everyday words that are also people's names, or the whole name of a group. Alone, they count as a
 * name only with a capital: « Mme Côté », but not « à côté »; « la Ville », but not « en ville ».
 */
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set(
  wordsOf(`
    côté pierre rose rosé roche rocher bois dubois marin marine marchand marchande boucher berger
    bergère charpentier fournier meunier tessier mercier potier cloutier pelletier barbier cordier
    maire parent page roi roy duc comte baron lemieux petit petite grand grande gros legros blanc
    blanche leblanc noir noire brun brune roux rousse jaune vert verte lebrun bon bonne beau belle
    lebel sage doux douce fort forte franc franche jolie joli gentil lajoie joie espoir aime aimé
    aimée désiré désirée claire clair lumière aurore aube soleil lune étoile ange angel noël pascal
    pâques dimanche avril mai juin juillet août mars janvier hiver printemps automne été
    fleur fleurs marguerite violette iris jasmin capucine olive olivier pommier laurier prune cerise
    fontaine rivière larivière lavoie voie lapointe pointe lacroix croix laforêt forêt lamontagne
    montagne mont lac dulac pont dupont port duport champs champagne deschamps prairie vallée val
    colline côte plante plage île desîles moulin dumoulin château ferme jardin desjardins verger
    maison lamaison porte laporte cour lacour tour latour chapelle lachapelle église clocher ville
    village villeneuve campagne bourg france lafrance paris londres victoire prudence constance
    clémence patience grâce félicité modeste juste parfait content savoir lesage courage merci
    loup leloup lion renard merle pinson poisson cerf lechat corbeau colombe coq lecoq boeuf agneau
    jour nuit temps hardi vaillant vaillancourt labonté bonenfant enfant enfants jeune jeunes aîné
    aînés aînée aînées ainé ainés femme femmes homme hommes famille familles parents citoyen citoyens
    citoyenne citoyennes résident résidents résidente résidentes voisin voisins voisine voisines
    bénévole bénévoles élu élus élue élues élève élèves étudiant étudiants groupe groupes équipe
    comité comités table tables conseil commission direction directeur directrice coordination
    coordonnateur coordonnatrice présidence président présidente secrétaire agent agente animateur
    animatrice municipal municipale municipalité arrondissement quartier mairie gouvernement
    ministère école écoles université cégep collège bibliothèque hôpital clinique clsc cpe police
    organisation organisations communautaire communautaires
    organisme organismes association coopérative coop entreprise entreprises fondation fonds banque
    caisse centre programme projet plan politique loi règlement règle rapport étude enquête
    recherche budget subvention financement marché cuisine atelier partenaire partenaires
    communauté commerce commerces commerçant commerçants syndicat alliance réseau carrefour
    forum regroupement collectif mouvement personne personnes monde public santé culture logement
    action entraide partage horizon avenir relais escale boussole phare passage passerelle ruche
    will mark bill rich grace hope joy faith may june april august summer autumn dawn eve rose ruby
    pearl amber ivy lily daisy heather olive hazel basil jack frank ernest earnest grant chase
    hunter mason carter cook baker butler taylor tailor smith miller fisher shepherd gardener page
    king queen prince bishop pope knight marshall major young old white black brown green gray grey
    gold silver stone rock hill field fields wood woods forest lake river brook brooks bridge ford
    street lane park parks day knight noble long short strong swift wise good best sharp hardy fox
    wolf bird crane swan drake martin robin jay finch lamb bear church temple house hall hammer
    child children youth parent parents woman women man men family families neighbour neighbours
    neighbor neighbors citizen citizens resident residents volunteer volunteers student students
    teacher teachers elder elders senior seniors group groups team committee board council city
    town borough government ministry department school schools university college library hospital
    clinic association cooperative business businesses foundation fund bank program programme
    project policy law report study survey research grant market kitchen workshop partner partners
    community network alliance union people person public health culture housing food
  `),
)

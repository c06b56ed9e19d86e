/** Lines as scribes type them: language | line | title | what is understood, in the order of the line. */
export const LINES = `
fr | mars 2020 Rencontre avec l’école #4 | Rencontre avec l’école | 2020-03 ; #4
fr | #12 Ouverture prolongée, été 2021 | Ouverture prolongée | #12 ; 2021-22
fr | En 2018, premier prototype | Premier prototype | 2018
fr | Première corvée | Première corvée |
fr | Visite #1 du marché | Visite du marché | #1
fr | Marche avec 24 personnes | Marche avec 24 personnes |
fr | #4 rencontre avec l’école #11 | Rencontre avec l’école | #4 ; #11
fr | Lancement (#4) en mai 2021 | Lancement | #4 ; 2021-05
fr | Rencontre #4, puis suite du projet | Rencontre, puis suite du projet | #4
fr | mars #4 2020 Rencontre | mars 2020 Rencontre | #4
fr | Local #13 | Local #13 |
fr | Local #0 | Local #0 |
fr | Local#4 | Local#4 |
fr | Le mot-clic #quartier | Le mot-clic #quartier |
fr | On se donne un comité #gouvernance | On se donne un comité | #2
fr | On se donne un comité #GOUV | On se donne un comité | #2
fr | Le comité grossit #elarg 2019 | Le comité grossit | #4 ; 2019
fr | Le réseau #reseau | Le réseau #reseau |
fr | Un mot #en | Un mot #en |
fr | Rencontre de quartier @CLSC | Rencontre de quartier | @CLSC
fr | Rencontre avec @CLSC | Rencontre avec CLSC | @CLSC
fr | Rencontre avec le @clsc en mars 2020 | Rencontre avec le clsc | @CLSC ; 2020-03
fr | @CLSC Rencontre de quartier | Rencontre de quartier | @CLSC
fr | @Marie accepte la présidence | Marie accepte la présidence | @+Marie
fr | @marie accepte la présidence | Marie accepte la présidence | @+marie
fr | @Marie Tremblay accepte la présidence | Marie Tremblay accepte la présidence | @+Marie Tremblay
fr | mars 2020 @Marie Tremblay accepte la présidence | Marie Tremblay accepte la présidence | 2020-03 ; @+Marie Tremblay
fr | @Centraide Subvention de trois ans | Subvention de trois ans | @+Centraide
fr | mars 2020 @Centraide Subvention de trois ans | Subvention de trois ans | 2020-03 ; @+Centraide
fr | Dépôt du mémoire @Ville de Montréal | Dépôt du mémoire | @+Ville de Montréal
fr | Visite des classes @école Saint-Marc 2019 | Visite des classes | @+école Saint-Marc ; 2019
fr | Entente signée @CLSC @Centraide | Entente signée | @CLSC ; @+Centraide
fr | Entente signée, @CLSC, @Centraide | Entente signée | @CLSC ; @+Centraide
fr | Entente entre @CLSC et @Table de quartier | Entente entre CLSC et Table de quartier | @CLSC ; @Table de quartier
fr | Entente de principe @table de quartier | Entente de principe | @Table de quartier
fr | Appui @Table de quartiers | Appui Table de quartiers | @+Table
fr | Subvention reçue @l'oeuvre leger #11 | Subvention reçue | @L’Œuvre Léger ; #11
fr | Visite à l’@école | Visite à l’école | @+école
fr | Fête des voisins @"les amis du parc" | Fête des voisins | @+les amis du parc
fr | Fête des voisins @« les amis du parc » été 2019 | Fête des voisins | @+les amis du parc ; 2019-22
fr | Fête avec @"les amis du parc" et la ville | Fête avec les amis du parc et la ville | @+les amis du parc
fr | Fête @"les amis du parc | Fête les amis du parc | @+les
fr | Écrire à info@clsc.ca | Écrire à info@clsc.ca |
fr | Salaire @ 20 $ | Salaire @ 20 $ |
fr | @CLSC |  | @CLSC
fr | Perte du local ! | Perte du local | !
fr | ! Perte du local | Perte du local | !
fr | !perte du local | Perte du local | !
fr | mars 2020 ! perte du local #11 | Perte du local | 2020-03 ; ! ; #11
fr | On a gagné! | On a gagné! |
fr | On a gagné\u00a0! | On a gagné ! |
fr | On a gagné !! | On a gagné !! |
fr | Qui paie? | Qui paie? |
fr | Qui paie ? | Qui paie ? |
fr | Qui va payer ? On ne sait pas | Qui va payer ? On ne sait pas |
fr | mars 2020 Comment continuer ? Débat | Comment continuer ? Débat | 2020-03
fr | Rencontre sur la relève? | Rencontre sur la relève? |
fr | Quelle relève? Rencontre | Quelle relève? Rencontre |
fr | Rencontre ? le CLSC voit ça autrement | Rencontre | ?Le CLSC voit ça autrement
fr | Rencontre ?le CLSC voit ça autrement | Rencontre | ?Le CLSC voit ça autrement
fr | mars 2020 Rencontre ? c’était en 2018 | Rencontre | 2020-03 ; ?C’était en 2018
fr | Rencontre ? le CLSC voit ça autrement #4 | Rencontre | ?Le CLSC voit ça autrement ; #4
fr | Rencontre ? le CLSC n’y était pas ! | Rencontre | ?Le CLSC n’y était pas ; !
fr | Rencontre ? trop tôt ? trop tard | Rencontre | ?Trop tôt ; ?Trop tard
fr | Rencontre ? le @CLSC voit ça autrement | Rencontre | ?Le CLSC voit ça autrement ; @CLSC
fr | Rencontre ? voit ça autrement @CLSC | Rencontre | ?Voit ça autrement ; @CLSC
fr | ? le CLSC voit ça autrement | ? le CLSC voit ça autrement |
fr | mars 2020 ? Rencontre | Rencontre | 2020-03~
fr | > Inauguration du parc | Inauguration du parc | >
fr | 2027 > inauguration du parc | Inauguration du parc | 2027 ; >
fr | > 2027 Inauguration | Inauguration | > ; 2027
fr | Inauguration du parc > | Inauguration du parc | >
fr | Une clientèle > 50 familles | Une clientèle > 50 familles |
fr | Besoins -> projet | Besoins -> projet |
fr | On passe de 3 => 5 jours | On passe de 3 => 5 jours |
fr | vers 2015 ! Refus de la ville @Ville de Laval #8 ? Un malentendu, dit la ville | Refus de la ville | 2015~ ; ! ; @+Ville de Laval ; #8 ; ?Un malentendu, dit la ville
en | March 2020 Meeting with the school #3 | Meeting with the school | 2020-03 ; #3
en | We agree on rules #governance, fall 2018 | We agree on rules | #2 ; 2018-23
en | Meeting with @Centraide in May 2019 | Meeting with Centraide | @+Centraide ; 2019-05
en | Visit of the classes @St. Mark School | Visit of the classes | @+St. Mark School
en | Kitchen opens @City of Ottawa | Kitchen opens | @+City of Ottawa
en | @Jane Roy agrees to chair | Jane Roy agrees to chair | @+Jane Roy
en | @United Way Grant for three years | Grant for three years | @+United Way
en | 2019 ! We lose the kitchen | We lose the kitchen | 2019 ; !
en | We won! | We won! |
en | Who pays? | Who pays? |
en | Who pays ? Nobody knows | Who pays ? Nobody knows |
en | First market ? the city saw a protest | First market | ?The city saw a protest
en | First market ? the city saw a protest > | First market | ?The city saw a protest ; >
en | > Opening of the park, summer 2027 | Opening of the park | > ; 2027-22
en | More than > 50 families | More than > 50 families |
`

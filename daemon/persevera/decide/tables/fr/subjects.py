"""Marks and words of subject lines in French."""

from __future__ import annotations

from persevera.decide.tables import words_of
from persevera.decide.tables.subjects import SubjectWords

TABLE = SubjectWords(
    reply=words_of("re rep"),
    forward=words_of("tr fw fwd"),
    outside=words_of("externe ext"),
    was=words_of("etait ex"),
    ticket=words_of("ticket incident"),
    thousand=words_of("mille k"),
    weak=words_of(
        """de du des la le les un une pour par avec en au aux sur sous dans entre et ou que qui quoi dont si ne pas plus
        moins tres mais car quand comme ce cet cette ces ca cela est sont etait ete etre avons avez ont ai as avoir fait
        font faire peut peux pouvez pouvons pourriez pouvoir veut voulons voudrais souhaite souhaitons faut va vont
        aller je tu il elle on nous vous ils elles me te se lui leur leurs mon ma mes ton ta tes son sa ses notre nos
        votre vos tout toute tous toutes autre autres meme aussi bien encore deja ici maintenant demain hier aujourd hui
        jour jours semaine semaines mois annee annees an ans heure fois bonjour bonsoir salut merci cordialement
        salutations cher chere madame monsieur mme mr offre offres devis proposition propositions commercial commerciale
        information informations question reunion nouveau nouvelle prix tarif tarifs montant total cout tva ttc ht
        inclus comprend euro euros francs mille conditions delai livraison joint jointe ci document mail courriel
        message objet client entreprise societe service services produit projet travail unite unites chaque commande
        achat achats facture paiement vente ventes validite reference numero confirmer confirme accord accepte acceptons
        valider valide signer contrat decision reponse recu envoye iphone telephone appeler contact veuillez svp lundi
        mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre
        novembre decembre"""
    ),
)

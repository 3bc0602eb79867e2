// Sentences and tables in French, as translated pages have them.
#include "extract/milestone_rows.h"

#define FR "---\nlocale: fr-fr\n---\n# Lampes\n\n"

// clang-format off
static const struct milestone_row prose_rows[] = {
    {"a name behind support", FR "Le support étendu Torche 2010 a pris fin le 3 mai 2027.\n",
     "6 2027-05-03 end-of-extended-support Torche 2010\n"},
    {"a name behind support, note that", FR "Notez que le support étendu Torche 2010 a pris fin le 3 mai 2027.\n",
     "6 2027-05-03 end-of-extended-support Torche 2010\n"},
    {"a demonstrative", FR "## Torche Un\n\nLa prise en charge de cette ancienne torche est terminée depuis le 3 mai 2027.\n",
     "8 2027-05-03 end-of-support Torche Un\n"},
    {"expires", FR "Le support de Torche Un expire le 3 mai 2027.\n",
     "6 2027-05-03 end-of-support Torche Un\n"},
    {"reaches its end of life", FR "Torche Un arrive en fin de vie le 3 mai 2027.\n",
     "6 2027-05-03 end-of-support Torche Un\n"},
    {"will reach the end of extended support", FR "Torche Un atteindra la fin du support étendu le 03/05/2027.\n",
     "6 2027-05-03 end-of-extended-support Torche Un\n"},
    {"somebody removed it", FR "Contoso a supprimé Torche Un le 3 mai 2027.\n",
     "6 2027-05-03 removed Torche Un\n"},
    {"somebody ends the support", FR "Contoso mettra fin à la prise en charge de Torche Un le 03/05/2027.\n",
     "6 2027-05-03 end-of-support Torche Un\n"},
    {"an announcement", FR "Le 3 mai 2027, nous avons annoncé la mise hors service de Torche Un.\n",
     "6 2027-05-03 announced Torche Un\n"},
    {"as announced", FR "Comme [annoncé précédemment](x.md), les torches classiques seront mises hors service le 3 mai 2027.\n",
     "6 2027-05-03 retired torches classiques\n"},
    {"all versions", FR "Toutes les versions de Torche Un seront retirées le 3 mai 2027.\n",
     "6 2027-05-03 retired versions de Torche Un\n"},
    {"is no longer supported since", FR "Torche Un n\u2019est plus prise en charge depuis le 3 mai 2027.\n",
     "6 2027-05-03 end-of-support Torche Un\n"},
    {"no longer available", FR "Torche Un n\u2019est plus disponible depuis mai 2027.\n",
     "6 2027-05 retired Torche Un\n"},
    {"supported until", FR "Torche Un est pris en charge jusqu\u2019en mai 2027.\n",
     "6 2027-05 end-of-support Torche Un\n"},
    {"updates until", FR "Les mises à jour de sécurité pour Torche Un sont fournies jusqu\u2019au 3 mai 2027.\n",
     "6 2027-05-03 end-of-support Torche Un\n"},
    {"standard, then extended", FR "Le support standard de Torche Un a pris fin le 3 mai 2026 et le support étendu prendra fin le 3 mai 2031.\n",
     "6 2026-05-03 end-of-mainstream-support Torche Un\n6 2031-05-03 end-of-extended-support Torche Un\n"},
    {"deprecated, then removed", FR "Torche Un est déprécié depuis le 1er juillet 2026 et sera supprimé le 1er juillet 2027.\n",
     "6 2026-07-01 deprecated Torche Un\n6 2027-07-01 removed Torche Un\n"},
    {"is considered obsolete", FR "Torche Un est considéré comme obsolète depuis mai 2027.\n",
     "6 2027-05 deprecated Torche Un\n"},
    {"no new ones", FR "À partir du 3 mai 2027, vous ne pourrez plus créer de nouveaux comptes Torche.\n",
     "6 2027-05-03 end-of-sale comptes Torche\n"},
    {"a quarter", FR "Torche Un sera abandonnée au troisième trimestre 2027.\n",
     "6 2027-35 removed Torche Un\n"},
    {"by a day", FR "Torche Un sera supprimée d\u2019ici le 31 décembre 2027.\n",
     "6 2027-12-31 removed Torche Un\n"},
    {"from one day to another", FR "Torche Un sera désactivée du 1er mars 2027 au 30 juin 2027.\n",
     "6 2027-03-01/2027-06-30 retired Torche Un\n"},
    {"between two days", FR "Torche Un a été progressivement supprimée entre le 1er mars et le 30 juin 2027.\n",
     "6 2027-03-01/2027-06-30 removed Torche Un\n"},
    {"moved by itself", FR "Les comptes restants seront automatiquement migrés vers Mèche Deux le 3 mai 2027.\n",
     "6 2027-05-03 forced-migration comptes restants\n"},
    {"the last version", FR "La dernière version de Torche Un a été publiée en mai 2027.\n",
     "6 2027-05 last-release Torche Un\n"},
    {"a pronoun", FR "## Torche Un\n\nCette fonctionnalité ne sera plus proposée à compter du 3 mai 2027.\n",
     "8 2027-05-03 end-of-sale Torche Un\n"},
    {"denied", FR "Torche Un ne sera pas supprimée le 3 mai 2027.\n",
     ""},
    {"advice", FR "Migrez vers Mèche Deux avant le 3 mai 2027.\n",
     ""},
    {"a mere release", FR "Torche Un a été publiée le 3 mai 2027.\n",
     ""},
};
// clang-format on

int main(void)
{
    return ROWS_RUN(prose_rows, test_page);
}

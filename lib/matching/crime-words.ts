/** Words that crime news can hardly do without, in all six languages; for `wordList`. */
export const CRIME_WORDS: readonly string[] = (
  'police officers detective* arrest* raid* suspect* trial* court* judge* jury jailed sentenc* convict* charged prosecut* ' +
  'drug* cocaine heroin cannabis smuggl* traffick* gang* criminal* crime* fraud* warrant* extradit* ' +
  'Polizei* Ermittl* Fahnd* festgenommen* Festnahme* verhaftet* Razzia* durchsuch* Verdächtig* Beschuldigt* Angeklagt* ' +
  'Gericht* Urteil* verurteilt* Haft* Staatsanw* Drogen* Kokain* Rauschgift* Dealer* Schmuggel* Bande* kriminell* ausgeliefert* Geldwäsche* ' +
  'policier* enquêteur* interpell* arrêté* perquisition* suspect* procès tribunal* juge* condamn* prison parquet drogue* cocaïne trafic* ' +
  'politie* recherche* rechercheur* aangehouden verdacht* rechtbank rechter* veroordeel* celstraf justitie drugs* cocaïne smokkel* bende* ' +
  'policía* agentes detenid* detención sospechos* juicio juez* jueces condenad* cárcel fiscal* droga* cocaína narco* tráfico contrabando ' +
  'polizia agenti arrest* indagin* indagat* sospett* processo giudic* condann* carcere procura droga cocaina traffic* narco* contrabbando'
).split(' ');

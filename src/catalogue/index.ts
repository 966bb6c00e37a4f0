export { type BasketEntry, basketOn } from './basket.ts';
export type { CatalogueFileText } from './catalogue-file.ts';
export type { EServiceEdition, Field } from './edition.ts';
export { type EnterEditionInput, enterEdition } from './enter-edition.ts';
export { type ImportedCatalogue, importCatalogue } from './import-catalogue.ts';
export { editionById, editionInForce, editionsAmong, editionsByCode, editionsByIds } from './queries.ts';
export { type CataloguePage, type CatalogueSearch, searchCatalogue } from './search-catalogue.ts';
export { mayBeAppliedForUnderMandate, type UnderMandate } from './under-mandate.ts';
export { withdrawEService } from './withdraw-e-service.ts';

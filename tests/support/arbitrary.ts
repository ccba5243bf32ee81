export { arbitraryCommand } from './arbitrary-command'
export { arbitraryDocument, deepFrozen, unknownFieldNames, type ArbitraryDocumentOptions } from './arbitrary-document'

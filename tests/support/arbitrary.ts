export { arbitraryCommand } from './arbitrary-command'
export { arbitraryDocument, deepFrozen, type ArbitraryDocumentOptions } from './arbitrary-document'

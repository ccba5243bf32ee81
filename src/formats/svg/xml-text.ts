/** Most text is this and stands as it is. */
const usual = /^[ !#-%'-;=?-~]*$/
/** Characters that XML 1.0 cannot hold, not even escaped. */
const illegal = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu
const loneSurrogate = /\p{Surrogate}/gu

/** Text as it may stand in an element or in an attribute between double quotes, whatever it was. */
export function xmlText(text: string): string {
  if (usual.test(text)) return text
  return text
    .replace(illegal, '')
    .replace(loneSurrogate, '\ufffd')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}

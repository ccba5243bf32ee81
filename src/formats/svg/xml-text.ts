/** Characters that XML 1.0 cannot hold, not even escaped. */
const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
const loneSurrogate = /\p{Surrogate}/gu

/** Text as it may stand in an element or in an attribute between double quotes, whatever it was. */
export function xmlText(text: string): string {
  return text
    .replace(illegal, '')
    .replace(loneSurrogate, '\ufffd')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}

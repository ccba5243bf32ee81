/** Signs that begin something wherever they stand. */
const everywhere = /[\\`*_[\]<>|~$&]/g
/** A heading, a rule, a list or the line under a heading, where they come first. */
const atStart = /^([-+#=]|\d+(?=[.)]))/
/** What readers of Markdown make a link of although nobody asked them to. */
const address = /(https?|ftp|mailto|xmpp):|(www)\./gi
const breaks = /[\p{Cc}\p{Zl}\p{Zp}]+/gu
const loneSurrogate = /\p{Surrogate}/gu

/**
 * A text that every reader of Markdown shows as it is, on one line: no emphasis, no link, no markup, no list comes of it.
 * Spaces that do not break become plain ones: editors show them as stray signs.
 */
export function markdownText(text: string): string {
  return text.replace(breaks, ' ').replace(loneSurrogate, '\ufffd').replaceAll('\u00a0', ' ').trim()
    .replace(everywhere, '\\$&')
    .replace(address, (found) => `${found.slice(0, -1)}\\${found.slice(-1)}`)
    .replace(atStart, (sign) => /\d/.test(sign) ? `${sign}\\` : `\\${sign}`)
}

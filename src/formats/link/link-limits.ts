/** What the fragment of an address begins with if it holds a chart. */
export const linkMark = '#chart='
/**
 * Characters of the fragment. Browsers take far more, but a link travels through mail and chat, whose messages are cut at some
 * ten thousands of characters. A chart of 150 positions with their work needs about a third of it, one of 500 two thirds.
 */
export const maxLinkLength = 32_000
/** What a link may unfold to, in bytes: deflate packs up to a thousand times, so a short link may be a very large text. */
export const maxUnpackedBytes = 2_000_000
/**
 * zlib's wrapping of deflate and not the bare one: the four bytes of its checksum tell a link that was changed on its way from a
 * chart that somebody changed.
 */
export const linkPacking = 'deflate'

/**
 * Text widths without a browser, so that cards, exports and workers lay text out alike. An estimate from average
 * advance widths, slightly on the wide side of Segoe UI, Roboto and Inter: text laid out by it fits. Not for kerning,
 * ligatures or a caret.
 */
export type TextWeight = 400 | 500 | 600

/** Advance widths in 1/1000 em of the printable ASCII characters, from the space to the tilde. */
const asciiWidths: readonly number[] = [
  /*   ! " # $ % & ' */ 280, 290, 460, 640, 640, 860, 740, 280,
  /* ( ) * + , - . / */ 370, 370, 500, 660, 290, 450, 290, 400,
  /* 0 to 7          */ 620, 500, 600, 620, 640, 600, 620, 560,
  /* 8 9 : ; < = > ? */ 620, 620, 290, 290, 660, 660, 660, 510,
  /* @ A B C D E F G */ 960, 690, 650, 730, 730, 600, 580, 750,
  /* H I J K L M N O */ 750, 280, 560, 660, 560, 910, 760, 770,
  /* P Q R S T U V W */ 640, 770, 640, 640, 640, 740, 680, 990,
  /* X Y Z [ \ ] ^ _ */ 670, 660, 620, 370, 400, 370, 480, 470,
  /* ` a b c d e f g */ 370, 570, 620, 570, 620, 590, 370, 620,
  /* h i j k l m n o */ 600, 260, 260, 560, 260, 890, 600, 610,
  /* p q r s t u v w */ 620, 620, 390, 530, 370, 600, 560, 810,
  /* x y z { | } ~   */ 550, 560, 540, 420, 340, 420, 660,
]

const weightFactor: Readonly<Record<TextWeight, number>> = { 400: 1, 500: 1.025, 600: 1.05 }

const wideText = new RegExp(
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Bopomofo}\\u3000-\\u303f' +
    '\\uff01-\\uff60\\uffe0-\\uffe6\\ufffd\\p{Extended_Pictographic}]', 'u')
const noWidth = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}\u{1f3fb}-\u{1f3ff}]/u
const pictograph = /\p{Extended_Pictographic}/u
const capital = /\p{Lu}/u
const other = 600
const joiner = 0x200d

/** Width in px of one line of text. */
export function textWidth(text: string, sizePx: number, weight: TextWeight): number {
  return (emWidth(text) * sizePx * weightFactor[weight]) / 1000
}

function emWidth(text: string): number {
  let sum = 0
  let last = 0
  for (const character of text) {
    const code = character.codePointAt(0)!
    // Pictographs joined into one, such as a family, are drawn as one.
    const isJoined = last === joiner && pictograph.test(character)
    if (!isJoined) sum += characterWidth(character, code)
    last = code
  }
  return sum
}

/** Regular expressions with Unicode properties are slow next to a look-up; names repeat their letters. */
const known = new Map<number, number>()
const knownAtMost = 4_096

function characterWidth(character: string, code: number): number {
  if (code >= 32 && code < 127) return asciiWidths[code - 32]!
  if (code === 9 || code === 10 || code === 13) return asciiWidths[0]!
  const before = known.get(code)
  if (before !== undefined) return before
  const width = classWidth(character, code)
  if (known.size < knownAtMost) known.set(code, width)
  return width
}

function classWidth(character: string, code: number): number {
  if (noWidth.test(character)) return 0
  // A flag is a pair of these.
  if (code >= 0x1f1e6 && code <= 0x1f1ff) return 700
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x200a)) return code === 0x2003 || code === 0x2001 ? 1000 : 300
  if (code === 0x2014 || code === 0x2026 || wideText.test(character)) return 1000
  return capital.test(character) ? 720 : other
}

const ellipsis = '…'

/** Longer texts than this never fit a card; what comes after is not looked at. */
const examinedAtMost = 4_096

/**
 * The text, or as much of its beginning as fits `maxWidth` together with an ellipsis. Never cuts through what a reader
 * takes for one character. Empty if not even the ellipsis fits.
 */
export function fitText(text: string, maxWidth: number, sizePx: number, weight: TextWeight): string {
  const isLong = text.length > examinedAtMost
  if (!isLong && textWidth(text, sizePx, weight) <= maxWidth) return text
  const room = maxWidth - textWidth(ellipsis, sizePx, weight)
  // Not `room < 0`: a width that is not a number fits nothing.
  if (!(room >= 0)) return ''
  const graphemes = graphemesOf(text.slice(0, examinedAtMost))
  // The cut at the limit may have gone through the last one.
  if (isLong) graphemes.pop()
  let used = 0
  let kept = ''
  for (const grapheme of graphemes) {
    used += textWidth(grapheme, sizePx, weight)
    if (used > room) break
    kept += grapheme
  }
  return kept.trimEnd() + ellipsis
}

/** Characters that nothing joins: to ask the segmenter about them is most of the time that a chart of Latin names takes. */
const plainText = /^[ -~]*$/

const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter(undefined, { granularity: 'grapheme' }) : null

function graphemesOf(text: string): string[] {
  if (plainText.test(text)) return text.split('')
  if (segmenter) return Array.from(segmenter.segment(text), ({ segment }) => segment)
  const graphemes: string[] = []
  let joins = false
  for (const character of text) {
    const code = character.codePointAt(0)!
    if (graphemes.length > 0 && (joins || noWidth.test(character))) graphemes[graphemes.length - 1] += character
    else graphemes.push(character)
    joins = code === joiner
  }
  return graphemes
}

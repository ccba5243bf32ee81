import { isRightToLeft } from '../../scene/text-direction'
import { xmlText } from '../svg/xml-text'
import { emu, solid } from './drawing-ml'

export interface Run {
  readonly text: string
  /** In points. */
  readonly size: number
  readonly isBold: boolean
  readonly fill: string
}

export interface Paragraph {
  readonly runs: readonly Run[]
  readonly align?: 'l' | 'ctr' | 'r'
  /** Points from line to line; left out: what the typeface asks for. */
  readonly lineHeight?: number
  /** A sentence of ours runs to the right, whoever's name it begins with; left out: as its first letter does. */
  readonly isSentence?: true
}

export interface Insets {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface TextOfShape {
  readonly paragraphs: readonly Paragraph[]
  readonly insets: Insets
  readonly anchor: 't' | 'ctr'
  /** Left out: it was cut to its room already, in a typeface that may be a little narrower than the reader’s. */
  readonly isWrapped?: boolean
}

export function textBodyXml({ paragraphs, insets, anchor, isWrapped = false }: TextOfShape): string {
  const inset = (points: number) => emu(Math.max(0, points))
  return `<p:txBody><a:bodyPr wrap="${isWrapped ? 'square' : 'none'}" lIns="${inset(insets.left)}" tIns="${inset(insets.top)}" rIns="${inset(insets.right)}" bIns="${inset(insets.bottom)}" rtlCol="0" anchor="${anchor}"><a:noAutofit/></a:bodyPr>`
    + `<a:lstStyle/>${paragraphs.map(paragraphXml).join('')}</p:txBody>`
}

export function paragraphXml({ runs, align = 'l', lineHeight, isSentence }: Paragraph): string {
  const isTurned = isRightToLeft(runs.map(({ text }) => text).join(''))
  const spacing = lineHeight === undefined ? '' : `<a:lnSpc><a:spcPts val="${hundredths(lineHeight)}"/></a:lnSpc>`
  return `<a:p><a:pPr algn="${align}"${isSentence ? ' rtl="0"' : isTurned ? ' rtl="1"' : ''}>${spacing}</a:pPr>${runs.map(runXml).join('')}</a:p>`
}

function runXml({ text, size, isBold, fill }: Run): string {
  return `<a:r><a:rPr lang="${languageOf(text)}" sz="${hundredths(size)}"${isBold ? ' b="1"' : ''} dirty="0">${solid(fill)}</a:rPr><a:t>${xmlText(text)}</a:t></a:r>`
}

/** PowerPoint takes no letters below one point. */
function hundredths(points: number): number {
  return Math.max(100, Math.round(points * 100))
}

/** By what a program chooses a typeface that has the letters. */
function languageOf(text: string): string {
  for (const [script, language] of languages) if (script.test(text)) return language
  return 'en-GB'
}

const languages: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hiragana}|\p{Script=Katakana}/u, 'ja-JP'], [/\p{Script=Hangul}/u, 'ko-KR'], [/\p{Script=Han}/u, 'zh-CN'],
  [/\p{Script=Arabic}/u, 'ar-SA'], [/\p{Script=Hebrew}/u, 'he-IL'], [/\p{Script=Devanagari}/u, 'hi-IN'], [/\p{Script=Thai}/u, 'th-TH'],
]

import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describeLinkProblem } from '../../../src/formats/link/link-problem'
import { linkMark } from '../../../src/formats/link/link-limits'
import { readLink } from '../../../src/formats/link/read-link'
import { writeDocument } from '../../../src/formats/json/write-document'
import { arbitraryDocument } from '../../support/arbitrary'
import { arbitraryByteEdits, arbitraryTextEdits, mutatedBytes, mutatedText } from '../mutations'
import { expectRepairsTold, expectSound, expectTold } from '../promises'
import { defineTarget, textBytes } from '../target'
import { tamperedFile } from './reader'

/** As somebody who means harm makes it by hand: `length` need not be true. */
function linkOf(packed: Uint8Array, length?: number): string {
  const letters = Buffer.from(packed).toString('base64url')
  return `${linkMark}${length ?? letters.length}.${letters}`
}

const packed = arbitraryDocument({ positions: 5 }).map((document) => new Uint8Array(deflateSync(writeDocument(document))))
const changed = fc.tuple(packed, arbitraryByteEdits()).map(([bytes, edits]) => linkOf(mutatedBytes(bytes, edits)))
const torn = fc.tuple(packed.map((bytes) => linkOf(bytes)), arbitraryTextEdits()).map(([link, edits]) => mutatedText(link, edits))
const tampered = tamperedFile.map((text) => linkOf(new Uint8Array(deflateSync(text))))
const wrongLength = fc.tuple(packed, fc.oneof(fc.nat({ max: 2_000_000 }), fc.nat({ max: 5_000 }))).map(([bytes, length]) => linkOf(bytes, length))
const bomb = fc.tuple(fc.integer({ min: 1_000_000, max: 23_000_000 }), fc.constantFrom(' ', '[', '0', '{"a":')).map(([length, filling]) =>
  linkOf(new Uint8Array(deflateSync(filling.repeat(Math.floor(length / filling.length)), { level: 9 }))))
const anything = fc.string({ unit: 'binary', maxLength: 200 }).chain((text) => fc.constantFrom(text, `#${text}`, linkMark + text, `${linkMark}${text.length}.${text}`))

export async function checkLink(fragment: string): Promise<void> {
  const reading = await readLink(fragment)
  if (!reading.ok) return expectTold(describeLinkProblem(reading.problem))
  expectRepairsTold(reading.repairs)
  expectSound(reading.document)
}

export const link = defineTarget({
  name: 'link', shortRuns: 100, check: checkLink, bytesOf: textBytes,
  input: fc.oneof(
    { weight: 6, arbitrary: changed }, { weight: 6, arbitrary: torn }, { weight: 6, arbitrary: tampered }, { weight: 4, arbitrary: wrongLength }, { weight: 4, arbitrary: anything }, { weight: 1, arbitrary: bomb },
  ),
})

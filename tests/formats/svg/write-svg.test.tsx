import { describe, expect, test } from 'vitest'
import { organisationFromOutline } from '../../../src/formats/outline/read-outline'
import { writeSvg } from '../../../src/formats/svg/write-svg'
import type { Scene, Shape } from '../../../src/scene/scene'
import { fontFamily } from '../../../src/scene/tokens'
import { everything, sceneOf, sceneOfOutline } from '../../scene/pictures'

const hostile = [
  '<script>alert(1)</script>', '"><image href="https://example.com/x.png"/>', ']]>&lt;&#0;&amp;', '\u0000\u0008\u001f\ufffe\uffff', '\ud800 lone \udc00',
  '\'" onload="x()', '<!ENTITY x SYSTEM "file:///etc/passwd">', '<?xml version="1.0"?>', 'url(https://example.com)', '\u202eevil', '--><!-- ',
]

const text = (words: string): Shape => ({ kind: 'text', x: 1, y: 2, text: words, size: 12, weight: 400, fill: '#000000', anchor: 'start', maxWidth: 100 })
const sceneWith = (...shapes: Shape[]): Scene => ({ width: 100, height: 50, background: '#ffffff', title: 'Title', shapes })

/** Every construct that the writer may use, and no other; names of elements balance. */
function expectWellFormed(xml: string): void {
  const open: string[] = []
  const rest = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '')
  const tokens = /<(\/?)([a-zA-Z]+)((?: [a-zA-Z][a-zA-Z0-9-]*="[^"<>]*")*)(\/?)>|([^<>]+)/gy
  let at = 0
  for (let token = tokens.exec(rest); token; token = tokens.exec(rest)) {
    at = tokens.lastIndex
    const [, closing, name, attributes = '', selfClosing, words] = token
    const names = [...attributes.matchAll(/ ([a-zA-Z0-9-]+)="/g)].map(([, attribute]) => attribute)
    expect(new Set(names).size).toBe(names.length)
    for (const value of [words ?? '', attributes]) expect(value).not.toMatch(/&(?!(?:amp|lt|gt|quot);)/)
    if (closing) expect(open.pop()).toBe(name)
    else if (name && !selfClosing) open.push(name)
  }
  expect(rest.slice(at)).toBe('')
  expect(open).toEqual([])
  expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u) // eslint-disable-line no-control-regex
}

describe('an SVG', () => {
  test('is a document of its own, with its size and its name', () => {
    const svg = writeSvg(sceneWith(text('a')))
    expect(svg).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="100" height="50" viewBox="0 0 100 50" role="img"/)
    expect(svg).toContain('<title>Title</title>')
    expect(svg).toMatch(/<svg [^>]* stroke="none">/)
    expect(svg).toContain(`font-family="${fontFamily}"`)
    expectWellFormed(svg)
  })

  test('is transparent on request', () => expect(writeSvg({ ...sceneWith(), background: null })).not.toContain('<rect'))

  test.each(hostile)('holds %j as words and nothing else', (name) => {
    const organisation = organisationFromOutline({ headcount: 900 }, everything)
    const named = {
      ...organisation,
      positions: organisation.positions.map((position) => ({ ...position, title: name, holder: position.holder && name })),
      own: [{ id: 'own', name, orientation: null, area: null, effort: 5 }],
      assignments: [...organisation.assignments, { positionId: 'cto', responsibilityId: 'own', kind: 'accountable' as const }],
    }
    const svg = writeSvg(sceneOf(named, { title: name, scenarioName: name, date: name }))
    expectWellFormed(svg)
    expect(svg).not.toMatch(/<(?:script|image|a|use|style|foreignObject|!|\?(?!xml version="1.0" encoding))/)
    expect(svg).not.toMatch(/<[^>]* (?:href|xlink:href|src|on\w+|style)=/)
    expect([...svg.matchAll(/<[^>]*url\(([^)]*)\)/g)].every(([, target]) => target!.startsWith('#hatrack-hatch-'))).toBe(true)
    const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
    expect(root.localName).toBe('svg')
    expect(root.querySelectorAll('g')).toHaveLength(named.positions.length)
  })

  test('draws the words that were given', () => {
    const svg = writeSvg(sceneWith(text('R&D <b> "x" \u0000\ud800')))
    expect(svg).toContain('>R&amp;D &lt;b&gt; &quot;x&quot; \ufffd</text>')
  })

  test('lets words run to the left in their place', () => {
    expect(writeSvg(sceneWith(text('المدير')))).toContain('unicode-bidi="plaintext"')
    expect(writeSvg(sceneWith(text('סמנכ״ל')))).toContain('unicode-bidi="plaintext"')
    expect(writeSvg(sceneWith(text('Ünïcode 首席')))).not.toContain('unicode-bidi')
  })

  test('defines each hatch once', () => {
    const svg = writeSvg(sceneOfOutline('CTO: all-outward\n  CIO: all-inward', {}, 5_000))
    const used = new Set([...svg.matchAll(/url\(#([^)]*)\)/g)].map(([, id]) => id))
    const defined = [...svg.matchAll(/<pattern id="([^"]*)"/g)].map(([, id]) => id)
    expect(used.size).toBe(2)
    expect(defined).toEqual([...used])
  })

  test('writes every kind of shape', () => {
    expect(writeSvg(sceneWith(
      { kind: 'rect', x: 1, y: 2, width: 30, height: 10, radius: [3, 0, 0, 3], fill: '#111111' },
      { kind: 'rect', x: 1, y: 2, width: 30, height: 10, radius: 4, fill: null, stroke: '#222222', strokeWidth: 1.5, dash: [3, 3] },
      { kind: 'path', d: 'M1 2L3 4', stroke: '#333333', strokeWidth: 2, isRound: true },
      { kind: 'line', x1: 1, y1: 2.123, x2: 3, y2: 4, stroke: '#444444', strokeWidth: 1 },
      { ...text('b'), anchor: 'end' } as Shape,
      { kind: 'group', id: 'a', title: 'A & B', shapes: [text('c')] },
    )).split('\n').slice(4, -2)).toEqual([
      '<path d="M4 2L31 2L31 12L4 12A3 3 0 0 1 1 9L1 5A3 3 0 0 1 4 2Z" fill="#111111"/>',
      '<rect x="1" y="2" width="30" height="10" rx="4" fill="none" stroke="#222222" stroke-width="1.5" stroke-dasharray="3 3"/>',
      '<path d="M1 2L3 4" fill="none" stroke="#333333" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>',
      '<line x1="1" y1="2.12" x2="3" y2="4" stroke="#444444" stroke-width="1"/>',
      '<text x="1" y="2" font-size="12" font-weight="400" fill="#000000" text-anchor="end">b</text>',
      '<g><title>A &amp; B</title><text x="1" y="2" font-size="12" font-weight="400" fill="#000000">c</text></g>',
    ])
  })
})

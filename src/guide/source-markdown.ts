import { generated, paged, table } from './markdown'
import { citationOf, restingInWords, type ClaimEntry, type SourcePage } from './source-page'

/** A page of docs/knowledge. */
export function sourceMarkdown({ source, claims }: SourcePage): string {
  return paged([
    generated,
    `# ${source.title}`,
    `${citationOf(source)} · ${claims.length} claims, in our own words · [all sources](README.md)`,
    ...claims.flatMap((claim) => [`## ${claim.name}`, claim.text, restLines(claim)]),
  ])
}

function restLines({ resting, notOnChart }: ClaimEntry): string {
  if (notOnChart !== null) return `- **Not on a chart.** ${notOnChart}`
  const rulesOn = (side: 'for' | 'against') => resting.rules.filter((rule) => rule.side === side)
    .map(({ id, title }) => `[${title}](../rules/${id}.md)`).join('; ')
  return [
    { kind: 'Rules it speaks for', names: rulesOn('for') },
    { kind: 'Rules it speaks against', names: rulesOn('against') },
    ...restingInWords(resting),
  ].filter(({ names }) => names !== '').map(({ kind, names }) => `- ${kind}: ${names}`).join('\n')
}

/** docs/knowledge/README.md */
export function knowledgeIndexMarkdown(pages: readonly SourcePage[]): string {
  const all = pages.flatMap(({ claims }) => claims)
  const count = (claims: readonly ClaimEntry[], is: (claim: ClaimEntry) => boolean) => String(claims.filter(is).length)
  const hasRule = ({ resting }: ClaimEntry) => resting.rules.length > 0
  const isOut = (claim: ClaimEntry) => claim.notOnChart !== null
  return paged([
    generated,
    '# What the sources say',
    `${all.length} claims of five articles, in our own words, and what in Hatrack rests on each: [rules](../rules/README.md), responsibilities, people served, measures of success, roles, templates. What nothing rests on says why.`,
    table(['source', 'claims', 'with a rule', 'without a rule', 'not on a chart'], pages.map(({ id, source, claims }) => [
      `[${source.title}](${id}.md), ${source.short}`, String(claims.length), count(claims, hasRule),
      count(claims, (claim) => !hasRule(claim) && !isOut(claim)), count(claims, isOut),
    ])),
  ])
}

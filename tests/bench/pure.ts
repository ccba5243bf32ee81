import { flextree } from 'd3-flextree'
import { applyCommands, isRefusal } from '../../src/commands'
import { writeDocument } from '../../src/formats/json/write-document'
import { writeSvg } from '../../src/formats/svg/write-svg'
import { chartLayoutOf } from '../../src/layout/chart'
import { tidyTree, type TidyNode } from '../../src/layout/tidy/tidy-tree'
import { conflictingResponsibilities } from '../../src/rules/conflicting-responsibilities'
import type { RuleVerdict } from '../../src/rules/define-rule'
import { effectOf } from '../../src/rules/effect-of'
import { overloadedPosition } from '../../src/rules/overloaded-position'
import { runRules } from '../../src/rules/run-rules'
import { vacantSeat } from '../../src/rules/vacant-seat'
import { buildScene } from '../../src/scene/build-scene'
import { engineForSeats, factsOf } from './json-rules-engine'
import { fresh, largeDocument, organisation } from './organisations'
import type { Measure } from './measure'
import { simulationMeasures } from './simulations'
import type { Person } from './peers/people'

/** What the browser part opens. */
export const largeFile = () => writeDocument(largeDocument(1_000))

/** What everybody in the comparison of canvases draws: ten responsibilities each up to a thousand positions, ten thousand in all beyond. */
export function chartOf(size: number): { readonly size: number, readonly people: readonly Person[], readonly text: string } {
  const document = largeDocument(size, Math.max(1, Math.min(10, Math.round(10_000 / size))), Math.min(250, Math.round(size / 4)))
  const people = document.scenarios[0]!.positions.map(({ id, managerId, title, holder }): Person => ({ id, parentId: managerId, title, holder: holder ?? '' }))
  return { size, people, text: writeDocument(document) }
}

const frame = { name: 'one 60 Hz frame', budgetMs: 1000 / 60 }

export function measures(): readonly Measure[] {
  const document = largeDocument(1_000)
  const larger = largeDocument(4_000)
  const scenarioId = document.baselineId
  let turn = 0
  const nodes = nodesOf(10_000)
  const layout = chartLayoutOf(organisation(document), { expanded: 'all' })
  const seats = [overloadedPosition, conflictingResponsibilities, vacantSeat]
  const facts = factsOf(organisation(document))
  const engine = engineForSeats()
  return [
    {
      name: 'the three rules of one seat on the loads of 1,000, with their texts',
      // Another company, so that no finding is remembered; the loads are, as the peer's facts are worked out beforehand.
      run: () => agreed(seats.reduce((count, rule) => count + findingsIn(rule.check({ ...organisation(document), company: { ...document.company } })), 0)),
      peer: { name: 'json-rules-engine, same conditions', run: async () => agreed(await engine(facts)) },
    },
    { name: 'all rules, 1,000 positions × 10,000 assignments, nothing remembered', run: () => runRules(fresh(document)), peer: frame },
    {
      name: 'all rules, 4,000 × 40,000, to see that it grows with the work', run: () => runRules(fresh(larger)),
      peer: { name: 'four times 1,000 × 10,000', run: () => [0, 1, 2, 3].map(() => runRules(fresh(document))) },
    },
    {
      name: 'an edit: command, rules, layout, at the same size', peer: frame,
      run: () => {
        const kind = turn++ % 2 === 0 ? 'accountable' : 'delegated'
        const outcome = applyCommands(document, [{ type: 'assign-responsibility', scenarioId, responsibilityId: 'own-3', positionId: 'p500', kind }])
        if (isRefusal(outcome)) throw new Error(outcome.refused)
        const edited = organisation(outcome.document)
        return [runRules(edited), chartLayoutOf(edited, {}, layout)]
      },
    },
    {
      name: 'a drop preview at the same size', peer: frame,
      run: () => effectOf(document, scenarioId, [{ type: 'move-responsibility', scenarioId, responsibilityId: 'own-3', fromId: null, toId: `p${500 + turn++ % 9}` }]),
    },
    { name: 'layout, 10,000 positions', run: () => tidyTree(nodes), peer: { name: 'd3-flextree', run: () => flextreeOf(nodes) } },
    {
      name: 'picture of 1,000 cards: scene and SVG', peer: { name: 'one second', budgetMs: 1000 },
      run: () => writeSvg(buildScene({ organisation: organisation(document), layout, theme: 'light', title: 'Large', scenarioName: 'As is', date: '1 January 2026', legend: true })),
    },
    ...simulationMeasures(document, larger),
  ]
}

let found: number | null = null

/** Both sides find as much, or their times say nothing. */
function agreed(count: number): void {
  if (found !== null && count !== found) throw new Error(`One found ${found}, the other ${count}.`)
  found = count
}

function findingsIn(verdict: RuleVerdict): number {
  return 'findings' in verdict ? verdict.findings.length : 0
}

function nodesOf(count: number): readonly TidyNode[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `n${at}`, parentId: at === 0 ? null : `n${Math.floor((at - 1) / 6)}`, width: 240, height: 60 + (at % 5) * 20, compact: at > count / 6,
  }))
}

interface Nested {
  readonly size: readonly [number, number]
  readonly children: Nested[]
}

function flextreeOf(nodes: readonly TidyNode[]): unknown {
  const nested = new Map<string, Nested>(nodes.map(({ id, width, height }) => [id, { size: [width + 24, height + 48], children: [] }]))
  for (const { id, parentId } of nodes) if (parentId !== null) nested.get(parentId)!.children.push(nested.get(id)!)
  const lay = flextree<Nested>({ nodeSize: (node) => [...node.data.size] })
  return lay(lay.hierarchy(nested.get('n0')!, ({ children }) => children))
}

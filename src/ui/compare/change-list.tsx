import { useEffect, useRef, useState } from 'react'
import { changeKey, subjectsOf, type Change, type Comparison, type Pair } from '../../simulation/comparison/comparison'
import { responsibilityIn, structureInWords, structureLabel, turnInWords, workGroups, type WorkGroup } from '../../simulation/comparison/in-words'
import type { WorkChange } from '../../simulation/comparison/work'
import { counted } from '../../rules/texts'
import { MenuButton } from '../kit/menu-button'
import { ChangeMark, ChangeRow, Rows } from './change-row'
import { markOf } from './marks'
import { waysToTake, type ScenarioNames, type Takeable } from './take'

/** What the charts are asked to show. */
export interface Chosen {
  readonly key: string
  readonly positionIds: readonly string[]
}

interface Props {
  readonly comparison: Comparison
  /** The same two scenarios with the names of people, for what is written into them; null: they are not the same any more. */
  readonly named: Pair | null
  readonly names: ScenarioNames
  readonly chosen: Chosen | null
  readonly onChoose: (chosen: Chosen) => void
}

/** Who is where, and who does what: each difference can be made in the other scenario, too. */
export function ChangeList({ comparison, named, names, chosen, onChoose }: Props) {
  const { structure, work } = comparison
  const { list, onTaken } = useKeptFocus(comparison)
  const ways = (takeable: Takeable) => (from: Element | null) => waysToTake(named, names, takeable, () => onTaken(from))
  const choose = (changes: readonly Change[], key: string) => onChoose({ key, positionIds: [...new Set(changes.flatMap(subjectsOf))] })
  const given = { comparison, chosen, choose, ways }
  return (
    <div ref={list} className="compare-list">
      <section aria-labelledby="compare-structure">
        <Heading id="compare-structure" name="Structure" count={structure.length}
          ways={structure.length > 1 ? ways({ changes: structure, label: 'all of the structure' })(null) : null} />
        {structure.length === 0 ? <p className="muted">The same positions, managers and links.</p>
          : <Rows items={structure} row={(change) => {
            const key = changeKey(change)
            return <ChangeRow key={key} isChosen={chosen?.key === key} onChoose={() => choose([change], key)} mark={<ChangeMark kind={markOf(change)} />}
              words={structureInWords(comparison, change)} ways={() => ways({ changes: [change], label: structureLabel(comparison, change) })(document.activeElement)} />
          }} />}
      </section>
      <section aria-labelledby="compare-work">
        <Heading id="compare-work" name="Responsibilities" count={work.length}
          ways={work.length > 1 ? ways({ changes: work, label: 'all responsibilities' })(null) : null} />
        {work.length === 0 ? <p className="muted">Everybody does what they did.</p>
          : <Rows items={workGroups(comparison, work)} row={(group) => group.changes.length === 1
            ? <WorkRow key={group.way} change={group.changes[0]} way={group.way} {...given} />
            : <WorkGroupRow key={group.way} group={group} {...given} />} />}
      </section>
    </div>
  )
}

interface Given {
  readonly comparison: Comparison
  readonly chosen: Chosen | null
  readonly choose: (changes: readonly Change[], key: string) => void
  readonly ways: (takeable: Takeable) => (from: Element | null) => ReturnType<typeof waysToTake>
}

function WorkRow({ change, way, comparison, chosen, choose, ways }: Given & { readonly change: WorkChange, readonly way: string }) {
  const key = changeKey(change)
  const name = responsibilityIn(comparison, change.responsibilityId)
  const detail = [way, turnInWords(change)].filter((part) => part !== '').join(', ')
  return <ChangeRow isChosen={chosen?.key === key} onChoose={() => choose([change], key)} mark={<ChangeMark kind="changed" />}
    words={name} detail={detail} ways={() => ways({ changes: [change], label: name })(document.activeElement)} />
}

/** What went the same way, as one row that unfolds. */
function WorkGroupRow({ group: { way, changes }, ...given }: Given & { readonly group: WorkGroup }) {
  const { chosen, choose, ways } = given
  const [isOpen, setOpen] = useState(false)
  const key = `way/${way}`
  const words = counted(changes.length)
  return (
    <ChangeRow isChosen={chosen?.key === key} onChoose={() => choose(changes, key)} mark={<ChangeMark kind="changed" />}
      words={words} detail={[way, turnInWords(changes[0])].filter((part) => part !== '').join(', ')}
      ways={() => ways({ changes, label: `${words}, ${way}` })(document.activeElement)}>
      <button type="button" className="side-panel-link compare-unfold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? 'Show less' : `Show which ${changes.length}`}
      </button>
      {isOpen && <Rows items={changes} row={(change) => <WorkRow key={change.responsibilityId} change={change} way="" {...given} />} />}
    </ChangeRow>
  )
}

function Heading({ id, name, count, ways }: { readonly id: string, readonly name: string, readonly count: number, readonly ways: ReturnType<typeof waysToTake> | null }) {
  return (
    <div className="compare-heading">
      <h3 id={id} tabIndex={-1}>{name} {count > 0 && <span className="muted">{counted(count, 'change', 'changes')}</span>}</h3>
      {ways && <MenuButton label={`Take over all: ${name}`} className="side-panel-link" groups={() => ways}>Take over all</MenuButton>}
    </div>
  )
}

/** A difference that has been taken over is none any more, and its row goes: the focus comes to the one in its place. */
function useKeptFocus(comparison: Comparison) {
  const list = useRef<HTMLDivElement>(null)
  const at = useRef<number | null>(null)
  const buttons = () => [...list.current?.querySelectorAll<HTMLElement>('.compare-take') ?? []]
  const onTaken = (from: Element | null) => { at.current = Math.max(0, buttons().findIndex((button) => button === from)) }
  useEffect(() => {
    const index = at.current
    if (index === null) return
    at.current = null
    const isLost = document.activeElement === null || document.activeElement === document.body
    if (isLost) (buttons()[Math.min(index, buttons().length - 1)] ?? list.current?.querySelector<HTMLElement>('h3'))?.focus()
  }, [comparison])
  return { list, onTaken }
}

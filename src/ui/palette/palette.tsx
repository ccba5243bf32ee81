import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { responsibilitiesOf, type Responsibility } from '../../model/responsibilities'
import { openDialog } from '../../store/session-store'
import { families } from '../drag/cargo'
import { carryStore } from '../drag/carry'
import { Icon } from '../kit/icon'
import { useOrganisation } from '../kit/use-store'
import { matches, ownerTextsOf } from './palette-rows'
import { PaletteRow } from './palette-row'
import './palette.css'

const groups = [
  { key: 'operations', name: 'Operations', belongs: ({ area }: Responsibility) => area === 'operations' },
  { key: 'innovation', name: 'Innovation', belongs: ({ area }: Responsibility) => area === 'innovation' },
  { key: 'alignment', name: 'Alignment', belongs: ({ area }: Responsibility) => area === 'alignment' },
  { key: 'unclassified', name: 'Not classified yet', belongs: ({ area }: Responsibility) => area === null },
] as const

/** Everything there is to do, by area, with who owns it; drag it from here, or drop it here to take it off a card. */
export function Palette() {
  const organisation = useOrganisation()
  const [filter, setFilter] = useState('')
  const owners = useMemo(() => ownerTextsOf(organisation), [organisation])
  const all = useMemo(() => [...responsibilitiesOf(organisation).values()], [organisation])
  const found = all.filter((responsibility) => matches(responsibility, owners.get(responsibility.id)!, filter))
  const outOfScope = found.filter(({ inScope }) => !inScope)
  const takesBack = useStore(carryStore, ({ carry }) => carry?.cargo.kind === 'responsibility' && carry.cargo.fromId !== null)
  const isTarget = useStore(carryStore, ({ carry }) => carry?.over?.kind === 'palette')
  return (
    <aside className={`palette${takesBack && isTarget ? ' palette-target' : ''}`} aria-label="Responsibilities" data-drop="palette" id="responsibilities">
      <header className="palette-header">
        <h2>Responsibilities</h2>
        <button type="button" className="icon-button" aria-label="Add a responsibility of your own" title="Add a responsibility of your own"
          onClick={() => openDialog({ kind: 'own-responsibility' })}><Icon name="plus" /></button>
      </header>
      <label className="palette-filter">
        <Icon name="search" size={14} />
        <input type="search" aria-label="Filter responsibilities" placeholder="Filter by name, owner, source" value={filter}
          onChange={(event) => setFilter(event.target.value)} />
      </label>
      <p className="visually-hidden" role="status">{filter === '' ? '' : `${found.length} of ${all.length} responsibilities`}</p>
      <div className="palette-groups">
        {takesBack && <p className="palette-take-back">Drop here to take it off its card</p>}
        <Families found={found} owners={owners} />
        {groups.map(({ key, name, belongs }) => (
          <Group key={key} name={name} owners={owners} isFiltered={filter !== ''}
            responsibilities={found.filter((responsibility) => responsibility.inScope && belongs(responsibility))} />
        ))}
        <Group name="Out of scope" responsibilities={outOfScope} owners={owners} isFiltered={filter !== ''} startsClosed />
        {found.length === 0 && <p className="muted palette-nothing">Nothing matches “{filter}”.</p>}
      </div>
    </aside>
  )
}

/** Taken whole from here; its parts stand in their areas. */
function Families({ found, owners }: { readonly found: readonly Responsibility[], readonly owners: ReturnType<typeof ownerTextsOf> }) {
  return families.map(({ name, responsibilityIds }) => {
    const parts = found.filter(({ id, inScope }) => inScope && responsibilityIds.some((each) => each === id))
    if (parts.length < responsibilityIds.length) return null
    const texts = parts.map(({ id }) => owners.get(id)!)
    const owner = [...new Set(texts.map(({ text }) => text))].join(', ')
    return <PaletteRow key={name} responsibilities={parts} label={name} owner={owner} isGap={texts.some(({ isGap }) => isGap)} />
  })
}

interface GroupProps {
  readonly name: string
  readonly responsibilities: readonly Responsibility[]
  readonly owners: ReturnType<typeof ownerTextsOf>
  readonly isFiltered: boolean
  readonly startsClosed?: boolean
}

function Group({ name, responsibilities, owners, isFiltered, startsClosed = false }: GroupProps) {
  const [isOpen, setOpen] = useState(!startsClosed)
  if (responsibilities.length === 0) return null
  const shows = isOpen || isFiltered
  return (
    <section className="palette-group">
      <h3>
        <button type="button" aria-expanded={shows} onClick={() => setOpen(!isOpen)}>
          <Icon name={shows ? 'down' : 'right'} size={14} />{name}<em>{responsibilities.length}</em>
        </button>
      </h3>
      {shows && (
        <ul>
          {responsibilities.map((responsibility) => {
            const { text, isGap } = owners.get(responsibility.id)!
            return <li key={responsibility.id}><PaletteRow responsibilities={[responsibility]} label={responsibility.shortName} owner={text} isGap={isGap} /></li>
          })}
        </ul>
      )}
    </section>
  )
}

import { colouringNames, colourings } from '../../scene/colouring'
import { Choice } from '../dialogs/choice'
import { Segments } from '../dialogs/segments'
import { SelectField } from '../dialogs/select-field'
import type { Option } from './formats'
import type { Choices } from './use-wishes'
import '../dialogs/dialog-fields.css'

interface Props {
  readonly options: readonly Option[]
  readonly choices: Choices
  readonly onChoose: (change: Partial<Choices>) => void
}

const themeNames = { light: 'Light', dark: 'Dark' } as const
const paperNames = { a4: 'A4', letter: 'Letter' } as const
const pagesNames = { 'per-manager': 'Page per manager', one: 'All on one' } as const

/** What the chosen format lets people decide, and nothing else. */
export function ExportOptions({ options, choices, onChoose }: Props) {
  const has = (option: Option) => options.includes(option)
  if (options.length === 0) return null
  return (
    <div className="export-options">
      {has('title') && (
        <label className="field">
          <span>Title</span>
          <input className="input" autoComplete="off" value={choices.title} onChange={(event) => onChoose({ title: event.currentTarget.value })} />
        </label>
      )}
      {has('colouring') && <SelectField label="Cards coloured by" value={choices.colouring} options={colourings} nameOf={(each) => colouringNames[each]} onChoose={(colouring) => onChoose({ colouring })} />}
      {has('size') && <Segments label="Size" options={[1, 2, 4] as const} chosen={choices.scale} nameOf={(each) => `${each}×`} onChoose={(scale) => onChoose({ scale })} />}
      {has('theme') && <Segments label="Colours" options={['light', 'dark'] as const} chosen={choices.theme} nameOf={(each) => themeNames[each]} onChoose={(theme) => onChoose({ theme })} />}
      {has('pages') && <Segments label="Pages" options={['per-manager', 'one'] as const} chosen={choices.pages} nameOf={(each) => pagesNames[each]} onChoose={(pages) => onChoose({ pages })} />}
      {has('paper') && <Segments label="Paper" options={['a4', 'letter'] as const} chosen={choices.paper} nameOf={(each) => paperNames[each]} onChoose={(paper) => onChoose({ paper })} />}
      <div className="export-switches">
        {has('names') && <Choice type="checkbox" label="Without names" detail="Seats without the people in them. Titles and responsibilities stay as they are written." isChosen={choices.isNameless} onChoose={(isNameless) => onChoose({ isNameless })} />}
        {has('transparent') && <Choice type="checkbox" label="Transparent" detail="Nothing behind the chart." isChosen={choices.isTransparent} onChoose={(isTransparent) => onChoose({ isTransparent })} />}
        {has('carries-document') && (
          <Choice type="checkbox" label="Carries the document" detail="Whoever has the picture can open the chart, with all scenarios." isChosen={choices.carriesDocument}
            onChoose={(carriesDocument) => onChoose({ carriesDocument })} />
        )}
      </div>
    </div>
  )
}

import { useMemo, useState } from 'react'
import { automaticArrangement } from '../../model/arrangement'
import { nameless } from '../../model/nameless'
import { namelessDocument } from '../../model/nameless-document'
import { scenarioOf } from '../../model/organisation-of'
import { namedOrganisation } from '../../store/derived'
import { sessionStore } from '../../store/session-store'
import { presentTheme } from '../kit/theme'
import { useDocument, useSession } from '../kit/use-store'
import type { ExportWishes } from './export-format'

/** What people choose for themselves; the rest follows from the document. */
export type Choices = Pick<ExportWishes, 'title' | 'theme' | 'colouring' | 'paper' | 'pages' | 'scale' | 'isTransparent' | 'carriesDocument'> & {
  readonly isNameless: boolean
}

/** What is wished, as it is chosen so far. The chart is the one that stands in the document, whatever is tried out on the screen. */
export function useWishes() {
  const scenarioId = useSession((session) => session.scenarioId)
  const named = useDocument((state) => state.document)
  const [choices, setChoices] = useState<Choices>(() => ({
    title: named.company.name, theme: presentTheme(), colouring: sessionStore.getState().colouring, isNameless: sessionStore.getState().areNamesHidden,
    paper: usualPaper(), pages: 'per-manager', scale: 2, isTransparent: false, carriesDocument: true,
  }))
  const [date] = useState(() => new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }))
  const { isNameless, ...chosen } = choices
  const content = useMemo(() => contentOf(isNameless ? namelessDocument(named) : named, scenarioId, isNameless), [named, scenarioId, isNameless])
  const wishes: ExportWishes = { ...chosen, ...content, date }
  return { choices, wishes, choose: (change: Partial<Choices>) => setChoices((before) => ({ ...before, ...change })) }
}

function contentOf(document: ExportWishes['document'], scenarioId: string, isNameless: boolean): Pick<ExportWishes, 'document' | 'organisation' | 'arrangement' | 'waivers' | 'scenarioName'> {
  const organisation = namedOrganisation({ document }, scenarioId)
  const scenario = scenarioOf(document, organisation.scenarioId)
  return {
    document, organisation: isNameless ? nameless(organisation) : organisation,
    arrangement: scenario?.arrangement ?? automaticArrangement, waivers: scenario?.waivers ?? [], scenarioName: scenario?.name ?? '',
  }
}

/** Letter where it is the paper in the printer. */
function usualPaper(): ExportWishes['paper'] {
  return /-(?:US|CA|MX|PH)$/.test(navigator.language) ? 'letter' : 'a4'
}

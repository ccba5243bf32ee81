import type { Organisation } from '../../../model/organisation'
import { listed } from '../../../rules/texts'
import { vacating } from '../../../simulation/departure/vacating'
import { flyTo, tryOut } from '../../../store/session-store'
import { useSession } from '../../kit/use-store'
import { titleOf } from './departure-words'

interface Props {
  readonly organisation: Organisation
  /** Who leaves. */
  readonly positionIds: readonly string[]
  readonly label: string
  readonly className: string
}

/** Shows the chart without them, and as it is again. The document stays as it is. */
export function TryOutButton({ organisation, positionIds, label, className }: Props) {
  const commands = positionIds.map((id) => vacating(organisation, id))
  const isTried = useSession(({ whatIf }) => whatIf?.by === 'departures' && JSON.stringify(whatIf.commands) === JSON.stringify(commands))
  const words = `without the ${listed(positionIds.map((id) => titleOf(organisation, id)))}`
  function toggle(): void {
    tryOut(isTried ? null : { by: 'departures', words, commands })
    if (!isTried) flyTo(positionIds)
  }
  return (
    <button type="button" className={className} data-last aria-pressed={isTried} onClick={toggle}>
      {isTried ? 'Show the chart as it is' : label}
    </button>
  )
}

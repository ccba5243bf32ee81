import type { IconName } from '../kit/icon'

/** The order of the groups in the help sheet. */
export const actionGroups = ['History', 'File', 'Company', 'View', 'Selection', 'Position', 'Order', 'Clipboard', 'Scenario', 'Simulation', 'Colours', 'Find', 'Help'] as const
export type ActionGroup = (typeof actionGroups)[number]

/** One thing the user can do, described once: menus, command palette, shortcuts and help sheet read it from here. */
export interface Action {
  readonly id: string
  readonly name: string
  readonly group: ActionGroup
  /** What people search for when they mean it, beside its name. */
  readonly alsoCalled?: string
  readonly icon?: IconName
  /** As `KeyboardEvent.key`, with `Mod+` (Ctrl, or Command on a Mac), `Alt+` and `Shift+` before it; the first is shown where there is room for one. */
  readonly shortcuts: readonly string[]
  /** `views`: only while chart, outline or matrix has the focus, so that a bare key cannot surprise who types elsewhere (WCAG 2.1.4). */
  readonly scope: 'page' | 'views'
  /** Its keys are the page's even while somebody types in a field, or a dialog is open. */
  readonly worksIn?: readonly ('fields' | 'dialogs')[]
  /** Goes on while its key is held down. */
  readonly isRepeated?: boolean
  /** The browser turns these keys into an event of its own, which does the work: copy, cut, paste. */
  readonly isBrowserEvent?: boolean
  /** Absent: always. */
  readonly isEnabled?: () => boolean
  /** Given: it is one choice of several; whether it is the one. */
  readonly isChosen?: () => boolean
  /** Given: it switches something on and off; whether it is on. */
  readonly isOn?: () => boolean
  readonly run: () => void
}

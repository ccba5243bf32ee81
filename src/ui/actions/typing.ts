import { hasNobodyTheFocus } from '../kit/has-nobody-the-focus'

export function isTypingIn(target: Element): boolean {
  return target.closest('input:not([type=range], [type=checkbox], [type=radio]), textarea, [contenteditable]') !== null
}

/**
 * Most fields make their edit when they are left. What is saved has to hold what was typed, so the field is left, and goes on having
 * the keys.
 */
export function keepTyped(): void {
  const field = document.activeElement
  if (!(field instanceof HTMLElement) || !isTypingIn(field)) return
  // Where a text is typed over in its place, the field goes with the edit: then what it stood on has the keys.
  const row = field.parentElement?.closest<HTMLElement>('[role="treeitem"]')
  const group = field.closest('article, .scenarios')
  field.blur()
  requestAnimationFrame(() => {
    if (!hasNobodyTheFocus()) return
    const heir = field.isConnected ? field : row ?? group?.querySelector<HTMLElement>('[data-card], .scenario-shown, [role="tab"][aria-selected="true"]')
    heir?.focus({ preventScroll: true })
  })
}

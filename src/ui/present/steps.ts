/** Where a key or a button leads. */
export type Step = 'next' | 'previous' | 'first' | 'last'

/** The slide after a step, of so many; at either end it stays. */
export function slideAfter(step: Step, slide: number, slides: number): number {
  switch (step) {
    case 'next': return Math.min(slide + 1, slides - 1)
    case 'previous': return Math.max(slide - 1, 0)
    case 'first': return 0
    case 'last': return slides - 1
  }
}

const steps: Readonly<Record<string, Step>> = {
  ArrowRight: 'next', ArrowDown: 'next', PageDown: 'next', ' ': 'next', Enter: 'next',
  ArrowLeft: 'previous', ArrowUp: 'previous', PageUp: 'previous', Backspace: 'previous',
  Home: 'first', End: 'last',
}

/** What the keys of a keyboard and of a presenter’s remote control stand for; null: nothing. */
export function stepOfKey({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>): Step | null {
  return key === ' ' && shiftKey ? 'previous' : steps[key] ?? null
}

/** Farther than a shaky finger, in px. */
const shortestSwipe = 48
const longestPress = 8

/** What a movement of the pointer over the chart stands for: a swipe, or a press in place. Null: neither. */
export function stepOfMove(x: number, y: number): Step | null {
  if (Math.abs(x) >= shortestSwipe && Math.abs(x) > 1.5 * Math.abs(y)) return x < 0 ? 'next' : 'previous'
  return Math.hypot(x, y) <= longestPress ? 'next' : null
}

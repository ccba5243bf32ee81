import { Component, type ReactNode } from 'react'
import { recordFailure } from '../diagnostics/failures'

interface Props {
  readonly children: ReactNode
  /** In the place of what fell over. `again` draws it anew. */
  readonly fallback: (error: unknown, again: () => void) => ReactNode
  readonly onFailure?: () => void
  /** Another value is another occasion: what fell over is drawn anew. */
  readonly occasion?: unknown
}

interface State {
  readonly failure: { readonly error: unknown, readonly occasion: unknown } | null
}

/** Holds what is thrown while its children are drawn, so that the rest of the page goes on. */
export class Boundary extends Component<Props, State> {
  override state: State = { failure: null }

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { failure: { error, occasion: unknown } }
  }

  static getDerivedStateFromProps({ occasion }: Props, { failure }: State): State | null {
    if (failure === null || Object.is(failure.occasion, occasion)) return null
    return { failure: failure.occasion === unknown ? { ...failure, occasion } : null }
  }

  override componentDidCatch(error: unknown): void {
    recordFailure('drawing', error)
    this.props.onFailure?.()
  }

  override render() {
    const { failure } = this.state
    return failure === null ? this.props.children : this.props.fallback(failure.error, () => this.setState({ failure: null }))
  }
}

/** Until the props are looked at. */
const unknown = Symbol('unknown')

/** For what the page can do without. */
export const nothing = () => null

import type { Hold } from './document-lock'

/** What tabs that show one document tell each other. Each is only a hint: the lock and the storage decide. */
export type TabMessage =
  /** The storage has something newer. */
  | { readonly kind: 'saved' }
  | { readonly kind: 'take-over', readonly by: string }
  | { readonly kind: Answer, readonly to: string }

/** `heard`: storing what there is takes a moment; `declined`: it cannot be stored. */
type Answer = 'heard' | 'yielded' | 'declined'

export interface TabChannel {
  post(message: TabMessage): void
  /** Stops with the signal. */
  listen(hear: (message: TabMessage) => void, signal: AbortSignal): void
}

/** The document in this tab. */
export interface TabHost {
  /** Refuses edits from now on and stores those that were made. False: they could not be stored. */
  pause(): Promise<boolean>
  /** Edits are welcome after all. */
  resume(): void
  /** Becomes the storage's writer, shows what is stored by then, and lets it be edited. Rejects: it stays as it was. */
  begin(): Promise<void>
  /** Refuses edits from now on; what cannot be stored any more is kept as a copy. Then shows what is stored. */
  giveUp(): Promise<void>
  /** Shows what is stored. */
  follow(): Promise<void>
  /** Whether the storage has another writer. */
  isOvertaken(): Promise<boolean>
}

export interface TabOptions {
  /** Unlike any other tab's. */
  readonly tab: string
  /** Held by a writer; a follower waits for it. */
  readonly hold: Hold
  readonly isWriter: boolean
  /** null: the browser has no locks. */
  readonly request: ((options: { readonly steal: boolean }) => Hold) | null
  /** null: the browser lets tabs tell each other nothing. */
  readonly channel: TabChannel | null
  readonly host: TabHost
  readonly schedule: (callback: () => void, delayMs: number) => () => void
  /** The tab shows something else, or ends. */
  readonly signal: AbortSignal
}

export interface TabAmongOthers {
  /** Something was stored. */
  saved(): void
  /** Looks into the storage, as after a time in which nothing could be heard. */
  look(): void
  /** `other`: one more tab asked, and was first; `declined`: the writer has what it cannot store; `failed`: `begin` rejected. */
  takeOver(): Promise<'taken' | 'other' | 'declined' | 'failed'>
}

/** A tab that answers does so at once; one that was put to sleep does not. */
const silenceMs = 1_000
/** For a slow disk, once the writer has been heard. */
const storingMs = 10_000

/**
 * One writer among the tabs that show a document, the others follow. The lock says who it is, and passes on by itself when the
 * writer is closed; the storage refuses whoever has missed that. What happens is dealt with one after the other.
 */
export function joinTabs({ tab, hold: first, isWriter: isFirst, request, channel, host, schedule, signal }: TabOptions): TabAmongOthers {
  let hold = first
  let isWriter = isFirst
  let answered: ((message: { readonly kind: Answer, readonly to: string }) => void) | null = null
  let turns: Promise<void> = Promise.resolve()

  const inTurn = (step: () => Promise<void>) => {
    turns = turns.then(() => signal.aborted ? undefined : step()).catch(() => undefined)
    return turns
  }

  const watch = (next: Hold) => {
    hold = next
    let isGone = false
    void next.isHeld.then((isHeld) => isHeld ? inTurn(async () => isGone ? undefined : become(next)) : undefined)
    void next.isLost.then(() => {
      isGone = true
      return inTurn(() => lose(next))
    })
  }

  const wait = () => {
    // Without locks everybody would be next.
    if (request && !signal.aborted) watch(request({ steal: false }))
  }

  const become = async (by: Hold) => {
    if (isWriter || hold !== by) return
    await host.begin()
    isWriter = true
    channel?.post({ kind: 'saved' })
  }

  const lose = async (by: Hold) => {
    if (hold === by) await stepDown()
  }

  const stepDown = async () => {
    const wasWriter = isWriter
    isWriter = false
    if (wasWriter) await host.giveUp()
    hold.release()
    wait()
  }

  const yieldTo = async (to: string) => {
    if (!isWriter) return
    isWriter = false
    channel?.post({ kind: 'heard', to })
    const isStored = await host.pause()
    if (signal.aborted) return
    if (isStored) {
      channel?.post({ kind: 'yielded', to })
      // It takes the lock away. Let go now, that would come to whoever waits first, and two would begin at once.
      const given = hold
      schedule(() => given.release(), silenceMs)
      return wait()
    }
    isWriter = true
    host.resume()
    channel?.post({ kind: 'declined', to })
  }

  const look = async () => {
    if (!isWriter) await host.follow()
    else if (await host.isOvertaken()) await stepDown()
  }

  const steal = async () => {
    if (isWriter) return
    hold.release()
    const stolen = request?.({ steal: true }) ?? heldByNobody
    watch(stolen)
    await stolen.isHeld
  }

  const ask = () => new Promise<'yielded' | 'declined' | 'other'>((resolve) => {
    const settle = (answer: 'yielded' | 'declined' | 'other') => {
      cancel()
      answered = null
      resolve(answer)
    }
    let cancel = schedule(() => settle('yielded'), channel ? silenceMs : 0)
    answered = ({ kind, to }) => {
      if (to !== tab) return kind === 'yielded' ? settle('other') : undefined
      if (kind !== 'heard') return settle(kind)
      cancel()
      cancel = schedule(() => settle('yielded'), storingMs)
    }
    channel?.post({ kind: 'take-over', by: tab })
  })

  channel?.listen((message) => {
    if (message.kind === 'saved') void inTurn(look)
    else if (message.kind === 'take-over') void inTurn(() => yieldTo(message.by))
    else answered?.(message)
  }, signal)
  signal.addEventListener('abort', () => hold.release())
  if (signal.aborted) hold.release()
  watch(hold)
  // Who opened it without a lock was overtaken; a follower may have missed something before it could listen.
  if (isWriter) channel?.post({ kind: 'saved' })
  else void inTurn(look)

  return {
    saved: () => channel?.post({ kind: 'saved' }),
    look: () => void inTurn(look),
    async takeOver() {
      const answer = await ask()
      if (answer !== 'yielded') return answer
      await inTurn(steal)
      // What comes of it is the next turn.
      await inTurn(() => Promise.resolve())
      return isWriter ? 'taken' : 'failed'
    },
  }
}

const heldByNobody: Hold = { isHeld: Promise.resolve(true), isLost: new Promise(() => undefined), release: () => undefined }

type Later = (step: () => void) => void

interface Asked {
  readonly grant: () => void
  readonly rob: () => void
}

/**
 * What the browser keeps across tabs, as far as it is used here: first come, first served, and `steal`. `later`: when word of it
 * reaches the tab.
 */
export function fakeLocks(later: Later = (step) => step()): LockManager {
  const queues = new Map<string, Asked[]>()
  const holders = new Map<string, Asked>()

  const next = (name: string) => {
    const first = queues.get(name)?.shift()
    if (!first) return void holders.delete(name)
    holders.set(name, first)
    first.grant()
  }

  const request = (name: string, { signal, steal = false }: LockOptions, callback: () => Promise<void>) => new Promise<void>((resolve, reject) => {
    if (signal && steal) return reject(new DOMException('signal with steal', 'NotSupportedError'))
    // In this order, however late.
    const words: (() => void)[] = []
    const tell = (word: () => void) => {
      words.push(word)
      later(() => words.shift()?.())
    }
    const asked: Asked = {
      grant: () => tell(() => void callback().then(() => {
        if (holders.get(name) === asked) next(name)
        resolve()
      })),
      rob: () => tell(() => reject(new DOMException('stolen', 'AbortError'))),
    }
    const queue = queues.get(name) ?? []
    queues.set(name, queue)
    signal?.addEventListener('abort', () => {
      if (!queue.includes(asked)) return
      queue.splice(queue.indexOf(asked), 1)
      reject(signal.reason as DOMException)
    })
    if (!steal && holders.has(name)) return void queue.push(asked)
    holders.get(name)?.rob()
    holders.set(name, asked)
    asked.grant()
  })

  return { request, query: () => Promise.resolve({ held: [...holders.keys()].map((name) => ({ name })) }) } as unknown as LockManager
}

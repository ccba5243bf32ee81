import { announce } from '../../store/session-store'

/** Opens a file with what reads files, which the first paint does without. */
export function openLater(file: File, handle?: Promise<FileSystemHandle | null>): void {
  import('./open-file').then(({ openDropped }) => openDropped(file, handle), () => {
    announce('What reads files could not be loaded. Check the connection and try again: the chart is kept.', 'problem')
  })
}

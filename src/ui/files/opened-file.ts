/** The file that a document was read from. */
export interface OpenedFile {
  readonly file: File
  /** Where the browser gives one: the way to write to it later. */
  readonly handle?: FileSystemFileHandle | undefined
  /** What is on the screen differs from what the file says. */
  readonly isRepaired: boolean
}

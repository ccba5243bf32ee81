/** A file outside the browser, as the File System standard gives it: it can be changed behind the page's back, and refuse. */
export class FileOnDisk {
  readonly kind = 'file'
  text = ''
  lastModified = 1_000
  /** What the browser answers without asking, and what the user answers when asked. */
  permission: PermissionState = 'granted'
  answer: PermissionState = 'granted'
  /** Thrown by the step of this name. */
  failure: { readonly at: 'getFile' | 'createWritable' | 'write' | 'close', readonly name: string } | null = null
  asked = 0
  aborted = 0

  constructor(readonly name: string, text = '') {
    this.text = text
  }

  get handle(): FileSystemFileHandle {
    return this as unknown as FileSystemFileHandle
  }

  changeOutside(text: string): void {
    this.text = text
    this.lastModified += 1_000
  }

  async getFile(): Promise<File> {
    this.failAt('getFile')
    return new File([this.text], this.name, { lastModified: this.lastModified })
  }

  async queryPermission(): Promise<PermissionState> {
    return this.permission
  }

  async requestPermission(): Promise<PermissionState> {
    this.asked += 1
    this.permission = this.answer
    return this.answer
  }

  async createWritable() {
    this.failAt('createWritable')
    let copy = ''
    return {
      write: async (blob: Blob) => {
        this.failAt('write')
        copy += await blob.text()
      },
      close: async () => {
        this.failAt('close')
        this.text = copy
        this.lastModified += 1_000
      },
      abort: async () => { this.aborted += 1 },
    }
  }

  private failAt(step: NonNullable<FileOnDisk['failure']>['at']): void {
    if (this.failure?.at === step) throw new DOMException('as the test wishes', this.failure.name)
  }
}

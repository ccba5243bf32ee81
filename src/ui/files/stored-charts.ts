export interface StoredChart { readonly id: string, readonly name: string, readonly savedAt: number }
export async function storedCharts(): Promise<readonly StoredChart[]> { return [] }
export async function openStored(_id: string): Promise<void> {}
export async function deleteStored(_id: string): Promise<void> {}

import type { HatrackDocument } from '../../model/organisation'
export async function startWorkspace(): Promise<void> {}
export async function openAsNew(_document: HatrackDocument, _options: { readonly title: string }): Promise<void> {}
export async function openEmptyChart(): Promise<void> {}

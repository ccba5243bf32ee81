/** Written in when the page is built: the commit and its date. */
declare const __BUILD__: { readonly commit: string, readonly date: string }

export const build = __BUILD__

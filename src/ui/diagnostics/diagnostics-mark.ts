/** Behind the address, the way to the diagnostics when no menu can be reached. */
export const diagnosticsMark = '#diagnostics'

export const unloaded = 'What computes this could not be loaded. Check the connection and try again: the chart is kept.'

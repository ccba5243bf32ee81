/** Said of both areas. */
export const neglectInference =
  'The source says that either side may be neglected, and whose it is; that it shows in how much of its leaders’ time a side gets is our conclusion.'

export const neglectChoices: readonly string[] = [
  'Which responsibilities make up the area is our sorting; the company’s own count by theirs.',
  'Attention is the mean over them, weighed by effort. What nobody does, or what waits in a vacant seat, gets none; an overloaded holder gives every piece of work the same part.',
  'Of several reasons the finding names the greatest.',
]

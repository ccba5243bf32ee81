/** What is hidden with the focus on it has lost it, even if the browser has not got round to it. */
export function hasNobodyTheFocus(): boolean {
  const { activeElement } = document
  return activeElement === null || activeElement === document.body || activeElement.closest('[hidden]') !== null
}

export { checkFile, exitCodeOf, isReport, notChecked, type Checked } from './check-file'
export { textOf } from './report-text'

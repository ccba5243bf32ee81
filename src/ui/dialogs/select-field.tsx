export interface SelectFieldProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly Value[]
  readonly nameOf: (value: Value) => string
  readonly onChoose: (value: Value) => void
}

export function SelectField<Value extends string>({ label, value, options, nameOf, onChoose }: SelectFieldProps<Value>) {
  const choose = (chosen: string) => {
    const option = options.find((candidate) => candidate === chosen)
    if (option !== undefined) onChoose(option)
  }
  return (
    <label className="field">
      <span>{label}</span>
      <select className="select" value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {options.map((option) => <option key={option} value={option}>{nameOf(option)}</option>)}
      </select>
    </label>
  )
}

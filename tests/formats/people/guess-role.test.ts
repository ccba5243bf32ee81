import { expect, it } from 'vitest'
import { guessRole } from '../../../src/formats/people/guess-role'

const guess = (title: string, more: Partial<Parameters<typeof guessRole>[0]> = {}) => guessRole({ title, role: '', hasReports: false, isVacant: false, ...more })

it.each([
  ['CEO', 'CEO'], ['Chief Executive Officer & Founder', 'CEO'], ['Chief Executive', 'CEO'],
  ['CIO', 'CIO'], ['Chief Information Officer', 'CIO'], ['Group CIO, EMEA', 'CIO'], ['Chief Data and Information Officer', 'CIO'],
  ['CTO', 'CTO'], ['Chief Technology Officer', 'CTO'], ['chief technical officer', 'CTO'], ['Co-founder, CTO', 'CTO'], ['Co-CTO', 'CTO'],
  ['CIO/CTO', 'CIO-CTO'], ['CIO & CTO', 'CIO-CTO'], ['Chief Information and Technology Officer', 'CIO-CTO'], ['Chief Information Officer and acting CTO', 'CIO-CTO'],
  ['COO', 'other'], ['CFO', 'other'], ['Chief Operating Officer', 'other'], ['CHRO', 'other'], ['CMO', 'other'], ['Chief Medical Officer', 'other'], ['Chief Human Resources Officer', 'other'], ['President', 'other'],
  // Technology is their job, so they have all of a leader's attention for it.
  ['CISO', 'manager'], ['Chief Information Security Officer', 'manager'], ['Group CISO', 'manager'],
  ['Chief Digital Officer', 'manager'], ['Chief Data Officer', 'manager'], ['CDO', 'manager'], ['Chief Data & Analytics Officer', 'manager'], ['Chief Product Officer', 'manager'],
  ['Chief Scientific Officer', 'manager'], ['CMIO', 'manager'], ['Chief Medical Information Officer', 'manager'], ['Chief Technical Operations Officer', 'manager'],
  ['Chief Product and Technology Officer', 'CTO'], ['Chief Digital and Information Officer', 'CIO'], ['Deputy CISO', 'team'],
  ['Vice President', 'team'], ['Vice-President, Sales', 'team'], ['Executive Assistant to the CEO', 'team'], ['Office of the CTO, analyst', 'team'], ['Deputy CIO', 'team'],
  ['Acting CTO', 'CTO'], ['Interim Chief Information Officer', 'CIO'], ['Chief Tech Officer', 'CTO'], ['CTO & Co-Founder', 'CTO'],
  ['Directrice des systèmes d’information', 'CIO'], ['DSI', 'CIO'], ['Directeur technique', 'CTO'], ['Directora de Tecnología', 'CTO'],
  ['PDG', 'CEO'], ['Directeur général', 'CEO'], ['Vorstandsvorsitzende', 'CEO'], ['Consejera delegada', 'CEO'], ['Directeur général adjoint', 'team'], ['Director General', 'team'],
  ['VP of IT', 'manager'], ['SVP Engineering', 'manager'], ['Vice President, Information Technology', 'manager'], ['VP Sales', 'team'],
  ['CTO Office manager', 'team'], ['Head of CIO Office', 'team'], ['Program Manager, CTO Org', 'team'], ['CIO Advisory Lead', 'team'], ['Former CTO', 'team'], ['Ex-CIO', 'team'], ['PA to CEO', 'team'],
  ['Chief Engineer', 'team'], ['Head of IT', 'team'], ['Engineer', 'team'], ['Director of Photography', 'team'], ['', 'team'],
])('%s: %s', (title, role) => {
  expect(guess(title)).toBe(role)
})

it('who leads is a manager', () => {
  expect(guess('Engineer', { hasReports: true })).toBe('manager')
  expect(guess('Deputy CIO', { hasReports: true })).toBe('manager')
  expect(guess('CTO', { hasReports: true })).toBe('CTO')
})

it('an empty seat that is to lead is a manager\u2019s, for a team cannot be vacant', () => {
  expect(guess('Head of Data', { isVacant: true })).toBe('manager')
  expect(guess('Data engineer', { isVacant: true })).toBe('team')
})

it('a column of roles is believed', () => {
  expect(guess('Boss of everything', { role: 'cio-cto' })).toBe('CIO-CTO')
  expect(guess('Boss', { role: 'CIO / CTO' })).toBe('CIO-CTO')
  expect(guess('CTO', { role: 'Manager' })).toBe('manager')
  expect(guess('SVP', { role: 'Chief Information Officer' })).toBe('CIO')
  expect(guess('SVP', { role: 'Individual contributor' })).toBe('team')
})

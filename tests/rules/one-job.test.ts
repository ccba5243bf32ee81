import { expect, test } from 'vitest'
import { newCompany } from '../../src/model/company'
import { companyKinds } from '../../src/model/organisation'
import { isOneJobIn } from '../../src/rules/one-job'

test('a chosen source takes the two for one job in software and internet companies, digital platforms among them', () => {
  expect(companyKinds.filter((kind) => isOneJobIn({ ...newCompany('A'), kind }))).toEqual(['software-internet', 'digital-platform'])
})

test('to those who do not listen to it nothing is one job', () => {
  expect(companyKinds.filter((kind) => isOneJobIn({ ...newCompany('A'), kind, sources: ['coleman', 'roles-compared'] }))).toEqual([])
})

import { describe, expect, it } from 'vitest'
import { genderOfGivenName } from './gender.ts'
import { mensNames, womensNames } from './given-names.ts'

describe('genderOfGivenName', () => {
  it.each([
    ['Sergey', 'male'],
    ['Sergei', 'male'],
    ['Annalena', 'female'],
    ['Jean-Yves', 'male'],
    ['Anne-Marie', 'female'],
    ['Recep Tayyip', 'male'],
    ['Andrea', null],
    ['Jean', null],
    ['Karen', null],
    ['Xi', null],
    ['', null],
  ])('%s → %s', (name, gender) => {
    expect(genderOfGivenName(name)).toBe(gender)
  })

  it.each([
    ['male', mensNames],
    ['female', womensNames],
  ])('every %s name is one by its key, too', (gender, names) => {
    for (const name of names.trim().split(/\s+/)) expect(genderOfGivenName(name), name).toBe(gender)
  })
})

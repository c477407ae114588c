import { expect, test } from 'vitest'
import { type Connection, openFile } from './connection.ts'
import { migrate } from './migrate.ts'
import { migrations } from './migrations/index.ts'

const open = () => openFile({ file: ':memory:', readOnly: false, patience: 0 })
const version = (connection: Connection) => connection.pragma('user_version')

test('runs only what a file has not seen', () => {
  const connection = open()
  migrate(connection)
  expect(version(connection)).toBe(migrations.length)
  migrate(connection, [...migrations, 'create table later (a)'])
  expect(version(connection)).toBe(migrations.length + 1)
  expect(connection.prepare('select count(*) as count from later').get()?.count).toBe(0)
})

test('a migration that fails leaves the file as it was', () => {
  const connection = open()
  migrate(connection)
  expect(() => migrate(connection, [...migrations, 'create table later (a)', 'nonsense'])).toThrow()
  expect(version(connection)).toBe(migrations.length)
  expect(() => connection.prepare('select 1 from later')).toThrow()
})

import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrate } from './migrate.ts'
import { migrations } from './migrations/index.ts'

const version = (connection: Database.Database) => connection.pragma('user_version', { simple: true })

test('runs only what a file has not seen', () => {
  const connection = new Database(':memory:')
  migrate(connection)
  expect(version(connection)).toBe(migrations.length)
  migrate(connection, [...migrations, 'create table later (a)'])
  expect(version(connection)).toBe(migrations.length + 1)
  expect(connection.prepare('select count(*) from later').pluck().get()).toBe(0)
})

test('a migration that fails leaves the file as it was', () => {
  const connection = new Database(':memory:')
  migrate(connection)
  expect(() => migrate(connection, [...migrations, 'create table later (a)', 'nonsense'])).toThrow()
  expect(version(connection)).toBe(migrations.length)
  expect(() => connection.prepare('select 1 from later')).toThrow()
})

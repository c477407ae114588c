import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, expect, test } from 'vitest'
import { captureFile, captureStream, walk } from './index.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-capture-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

test('plain text is the input to the letter', async () => {
  const path = put('a.txt', 'Line\r\n  two\u00a0 \n')
  const captured = await captureFile(path)
  expect(captured.source).toEqual({ text: 'Line\r\n  two\u00a0 \n', source: path, url: null })
  expect(captured.original).toMatchObject({
    size: 15,
    mediaType: 'text/plain',
    digest: expect.stringMatching(/^[0-9a-f]{64}$/),
  })
  expect(captured.warnings).toEqual([])
})

test('a text file with markup in it stays as it is; a page is taken as a page', async () => {
  const html = '<!doctype html><title>T</title><h1>Call</h1><p>They spoke.</p>'
  expect((await captureFile(put('b.txt', html))).source.text).toBe(html)
  expect((await captureFile(put('b.HTML', html))).source.text).toBe('Call\n\nThey spoke.')
  expect((await captureFile(put('page', html))).source.text).toBe('Call\n\nThey spoke.')
  expect((await captureStream(Readable.from([Buffer.from(html)]), '-')).source).toMatchObject({
    title: 'Call',
    source: '-',
  })
})

test('an empty file is an empty text', async () => {
  expect((await captureFile(put('empty.txt', ''))).source.text).toBe('')
})

test.each([
  ['pdf.txt', Buffer.from('%PDF-1.7\n...'), 'a PDF'],
  ['zip.txt', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), 'an Office document'],
  ['noise.txt', Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 7919) % 251)), 'binary data'],
  ['zeros.txt', Buffer.alloc(1000), 'binary data'],
])('%s is refused as what it is', async (name, content, kind) => {
  await expect(captureFile(put(name, content))).rejects.toMatchObject({
    code: 'input-unreadable',
    message: expect.stringContaining(kind),
    remedy: expect.stringContaining('.txt'),
  })
})

test('what is too large is refused by name, with the flag that raises the limit', async () => {
  const path = put('large.txt', 'x'.repeat(3000))
  await expect(captureFile(path, { maxSize: 2000 })).rejects.toMatchObject({
    code: 'input-too-large',
    message: `${path}: is 3 kB, more than the 2 kB that are read of one text.`,
    remedy: expect.stringContaining('--max-size'),
  })
  expect((await captureFile(path, { maxSize: 3000 })).source.text).toHaveLength(3000)
  await expect(captureFile('/dev/zero', { maxSize: 100_000 })).rejects.toMatchObject({ code: 'input-too-large' })
})

test('a path that leads nowhere, or to a folder, is an error that names it', async () => {
  await expect(captureFile(join(folder, 'none.txt'))).rejects.toMatchObject({
    message: expect.stringContaining('none.txt: is not there'),
  })
  await expect(captureFile(folder)).rejects.toMatchObject({ message: expect.stringContaining('is a folder') })
  await expect(captureFile(join(folder, 'a.txt', 'b'))).rejects.toMatchObject({ code: 'input-unreadable' })
})

test('walks folders in order, past what is hidden or no text, and into no circle', async () => {
  const root = join(folder, 'tree')
  mkdirSync(join(root, 'sub', '.git'), { recursive: true })
  for (const name of ['10.txt', '9.txt', 'x.pdf', '.hidden.txt', 'sub/a.md', 'sub/b.htm', 'sub/.git/c.txt'])
    writeFileSync(join(root, name), 'text')
  symlinkSync(root, join(root, 'sub', 'up'))
  symlinkSync(join(root, 'nowhere'), join(root, 'z.txt'))
  const found = []
  for await (const walked of walk([root, join(root, 'x.pdf'), join(root, 'absent')])) found.push(walked)
  const relative = (path: string) => path.slice(root.length + 1)
  expect(
    found.filter((walked) => !('error' in walked) && !('passedOver' in walked)).map(({ path }) => relative(path)),
  ).toEqual(['9.txt', '10.txt', 'sub/a.md', 'sub/b.htm', 'x.pdf'])
  expect(found.filter((walked) => 'passedOver' in walked).map(({ path }) => relative(path))).toEqual(['x.pdf', 'z.txt'])
  expect(found.filter((walked) => 'error' in walked).map(({ path }) => relative(path))).toEqual(['absent'])
})

import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { decode } from './decode.ts'

const bytes = (...parts: (string | number[])[]) => Buffer.concat(parts.map((part) => Buffer.from(part as string)))
const russian =
  'Министры обсудили положение в регионе и договорились продолжить переговоры в следующем месяце. '.repeat(5)

describe('decode', () => {
  test('UTF-8 comes back to the letter', async () => {
    const text = '\ufeffTalks\r\n\tin Malmö \u00a0 — “yes”\u0000 e\u0301\n'
    expect(await decode(Buffer.from(text))).toEqual({ text, warning: null })
  })

  test('damaged UTF-8 becomes U+FFFD and is said', async () => {
    const decoded = await decode(bytes('Malmö and ', [0xe2, 0x80], ' more ', [0xff]))
    expect(decoded.text).toBe('Malmö and \ufffd more \ufffd')
    expect(decoded.warning).toContain('2 places')
  })

  test('stray bytes in plain English are damage, not another encoding', async () => {
    for (const stray of [[0xff], [0xfe, 0xff, 0xfd], [0x81, 0x8d]])
      expect((await decode(bytes('The ministers met ', stray, ' on Monday.'))).text).toContain('\ufffd')
  })

  test.each([
    ['utf-16le', true],
    ['utf-16be', true],
    ['utf-16le', false],
    ['utf-16be', false],
  ])('%s, with mark: %s', async (encoding, addBOM) => {
    const text = 'The ministers met in Malmö — twice.'
    expect((await decode(iconv.encode(text, encoding, { addBOM }))).text).toBe(text)
  })

  test('western quotation marks and accents of one byte', async () => {
    const text = 'The Minister said: “Málaga isn’t far” – and left for Besançon.'
    const decoded = await decode(iconv.encode(text.repeat(3), 'windows-1252'))
    expect(decoded.text).toBe(text.repeat(3))
    expect(decoded.warning).toContain('windows-1252')
  })

  test('Cyrillic of one byte', async () => {
    expect((await decode(iconv.encode(russian, 'windows-1251'))).text).toBe(russian)
  })

  test('a page says its encoding in its markup or header', async () => {
    const html = `<html><head><meta charset="windows-1251"></head><body>${russian}</body></html>`
    expect((await decode(iconv.encode(html, 'windows-1251'), { html: true })).text).toBe(html)
    expect((await decode(iconv.encode(russian, 'koi8-r'), { charset: 'koi8-r' })).text).toBe(russian)
    expect((await decode(Buffer.from(russian), { charset: 'windows-1251' })).text).toBe(russian)
    expect((await decode(bytes('x', [0xff]), { charset: 'no-such-thing' })).text).toBe('x\ufffd')
  })

  test('no bytes are an empty text', async () => {
    expect(await decode(new Uint8Array())).toEqual({ text: '', warning: null })
  })
})

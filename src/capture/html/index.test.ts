import { describe, expect, test } from 'vitest'
import { readHtml } from './index.ts'

const long = (name: string) =>
  `The ministers of ${name} reviewed the state of relations and agreed that the commission on trade would meet in the spring, in ${name}, for the first time since the treaty was signed.`

/** A ministry's page: menus, a cookie bar, the text, related links, a footer. */
const ministry = `<!doctype html><html lang="en-GB"><head><title>Talks with Norland | Ministry of Foreign Affairs of Sudria</title>
<meta property="og:site_name" content="MFA Sudria"><meta property="article:modified_time" content="2031-05-04T10:00:00Z">
<meta property="article:published_time" content="2031-05-03T09:30:00+02:00"><link rel="canonical" href="/en/talks"></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
<div class="cookie-consent"><p>We use cookies.</p><button>Accept</button></div>
<div id="page"><h1>Talks with Norland</h1><p class="date">3 May 2031</p>
<div class="content"><p>${long('Norland')}</p><p>${long('Sudria')}</p><h2>Next steps</h2>
<ul><li>A visit in <b>June</b></li><li><p>A seminar</p></li></ul>
<blockquote>“We will not wait,” the Minister said.<br>He left at noon.</blockquote></div>
<div class="share"><a href="#">Share</a><a href="#">Tweet</a></div>
<div class="related"><h3>Related</h3><ul><li><a href="/a">Talks with Estmark</a></li><li><a href="/b">A new embassy</a></li></ul></div></div>
<form><input type="hidden" value="secret"><p>Search</p></form><footer>Contact us <a href="/x">Legal</a></footer>
<script>var hidden = "script words"</script></body></html>`

describe('readHtml', () => {
  const page = readHtml(ministry, 'https://mfa.example/en/talks?from=feed')

  test('keeps the headline and every line of the text in order', () => {
    expect(page.text.split('\n').filter(Boolean)).toEqual([
      'Talks with Norland',
      '3 May 2031',
      long('Norland'),
      long('Sudria'),
      'Next steps',
      '• A visit in June',
      '• A seminar',
      '“We will not wait,” the Minister said.',
      'He left at noon.',
    ])
  })

  test('reads what the markup says besides', () => {
    expect(page).toMatchObject({
      title: 'Talks with Norland',
      publisher: 'MFA Sudria',
      language: 'en-GB',
      url: 'https://mfa.example/en/talks',
      dates: [
        { name: 'article:published_time', value: '2031-05-03T09:30:00+02:00', role: 'published' },
        { name: 'article:modified_time', value: '2031-05-04T10:00:00Z', role: 'modified' },
      ],
    })
  })

  test('the headline comes first though it stands outside the text', () => {
    const { text } = readHtml(
      `<body><header><h1>Agreement reached</h1></header><article><p>${long('A')}</p><p>${long('B')}</p></article></body>`,
    )
    expect(text.startsWith(`Agreement reached\n\n${long('A')}`)).toBe(true)
  })

  test('among several h1 takes the one that the title repeats', () => {
    const { title, text } = readHtml(
      `<title>Call with Norland - Sudria Today</title><h1>Sudria Today, the daily for all</h1><main><h1>Call with Norland</h1><p>${long('A')}</p></main>`,
    )
    expect(title).toBe('Call with Norland')
    expect(text.startsWith('Call with Norland')).toBe(true)
  })

  test('names the publisher by what the title has besides the headline', () => {
    const of = (title: string) =>
      readHtml(`<title>${title}</title><h1>Call with Norland</h1><p>${long('A')}</p>`).publisher
    expect(of('Call with Norland - Ministry of Sudria')).toBe('Ministry of Sudria')
    expect(of('Sudria | Call with Norland')).toBe('Sudria')
    expect(of('Call with Norland')).toBeNull()
    expect(of('Something else - Sudria')).toBeNull()
  })

  test('a page laid out by tables and inside one form is text, its rows of data are lines', () => {
    const { text } =
      readHtml(`<body><form id="aspnetForm"><input type="hidden" name="state" value="xyz"><table><tr><td class="menu"><a href="/">Home</a></td>
      <td><h1>Joint statement</h1><p>${long('A')}</p><p>${long('B')}</p>
      <table><tr><th>Party</th><th>Seats</th></tr><tr><td>Norland</td><td>4</td></tr></table></td></tr></table></form></body>`)
    expect(text).toContain('Joint statement\n')
    expect(text).toContain(long('B'))
    expect(text).toContain('Party\tSeats\nNorland\t4')
    expect(text).not.toContain('xyz')
  })

  test('a footnote, a wide space, soft hyphens and lists by number', () => {
    const { text } = readHtml(
      `<main><p>Trea\u00adty<sup>1</sup> of&nbsp;Nor<wbr>land</p><ol start="3"><li>One</li><li>Two</li></ol><p><q>Yes</q></p><pre>a  b\n c</pre></main>`,
    )
    expect(text).toBe('Treaty1 of\u00a0Norland\n\n3. One\n4. Two\n\n“Yes”\n\na b\nc')
  })

  test('JSON-LD and <time> give dates; days of other articles do not', () => {
    const json = `<script type="application/ld+json">{"@graph":[{"@type":"WebPage","datePublished":"2001-01-01"},{"@type":"NewsArticle","headline":"H","datePublished":"2031-02-03T04:05:06Z","dateModified":"2031-02-04","publisher":{"name":"Gazette"}}]}</script>`
    expect(readHtml(`<head>${json}</head><main><p>${long('A')}</p></main>`)).toMatchObject({
      title: 'H',
      publisher: 'Gazette',
      dates: [
        { name: 'datePublished', value: '2031-02-03T04:05:06Z', role: 'published' },
        { name: 'dateModified', value: '2031-02-04', role: 'modified' },
      ],
    })
    const times = (more: string) =>
      readHtml(`<main><h1>T</h1><time datetime="2031-03-01">1 March</time><p>${long('A')}</p>${more}</main>`).dates
    expect(times('')).toEqual([{ name: 'time', value: '2031-03-01', role: 'published' }])
    expect(times('<aside class="related"><time datetime="2030-01-01"></time></aside>')).toHaveLength(1)
    expect(times('<p><time datetime="2030-01-01">then</time></p>')).toEqual([])
    expect(readHtml('<script type="application/ld+json">{broken</script><p>x</p>').dates).toEqual([])
  })

  test.each([
    '',
    '<html></html>',
    '<div><span></span></div>',
    '<script>x</script><style>p{}</style>',
    '<!-- only a comment -->',
  ])('a page of markup only has no text: %j', (html) => {
    expect(readHtml(html).text).toBe('')
  })

  test('text without any markup stays', () => {
    expect(readHtml('Ministers met &amp; talked.').text).toBe('Ministers met & talked.')
  })

  test('short texts survive too', () => {
    const { text } = readHtml(
      '<body><div class="nav"><a href="/">Home</a></div><div><h1>Call</h1><p>They spoke.</p></div></body>',
    )
    expect(text).toBe('Call\n\nThey spoke.')
  })

  test('hostile nesting and length end in time', () => {
    const start = performance.now()
    const deep = readHtml(`${'<div>'.repeat(20_000)}deep words${'</div>'.repeat(20_000)}`)
    expect(deep.text).toBe('deep words')
    expect(readHtml('<p>'.repeat(50_000)).text).toBe('')
    expect(readHtml(`<p>${'<b>x</b>'.repeat(30_000)}</p>`).text).toHaveLength(30_000)
    expect(readHtml('<'.repeat(200_000)).text.length).toBeLessThanOrEqual(200_000)
    readHtml(`<table>${'<tr><td>x</td><td>y</td></tr>'.repeat(5000)}</table>`)
    readHtml(`<ol>${'<li>x</li>'.repeat(10_000)}</ol>`)
    expect(performance.now() - start).toBeLessThan(15_000)
  }, 40_000)
})

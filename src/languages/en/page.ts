import type { PageWords } from '../../reading/kit/words/page.ts'

const lines = (list: string): readonly string[] =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
const items = (list: string): readonly string[] =>
  list
    .split(/[,\n]/)
    .map((item) => item.trim())
    .filter(Boolean)

/** English words around a text. */
export const pageWords: PageWords = {
  menu: items(`
    listen live, listen, listen to this article, watch live, get short url, short url, advanced settings, share, share this,
    share this page, share this article, share this story, share on facebook, share on twitter, share on x, share on linkedin,
    share on telegram, share on whatsapp, share via email, share options, share link, tweet, tweet this, retweet, email,
    e-mail, email this, send by email, print, print this page, print version, print article, printable version, printer friendly version,
    printer-friendly, save, save article, pdf, download, download pdf, download as pdf, copy link, copy url, link copied,
    copied to clipboard, facebook, twitter, telegram, whatsapp, linkedin, vkontakte, odnoklassniki, reddit, pinterest,
    flipboard, messenger, viber, instagram, youtube, rss, rss feed, weibo, wechat, menu, main menu, site menu, close,
    close menu, open menu, toggle navigation, toggle menu, navigation, breadcrumb, breadcrumbs, you are here, you are here:, home,
    home page, homepage, search, search this site, skip to main content, skip to content, skip to navigation, skip to search,
    skip links, jump to content, back to top, top of page, to top, go back, back, log in, login, log out, sign in, sign up, register,
    subscribe, subscribe now, my account, newsletter, newsletters, contact us, contact, contacts, about us, privacy policy,
    privacy, terms of use, terms of service, terms and conditions, cookie policy, cookies, accept cookies, accept all, accessibility,
    accessibility statement, sitemap, site map, feedback, advertise, advertise with us, advertising, advertisement, ad, sponsored,
    sponsored content, community standards, discussion, discuss, comments, comment, add comment, add a comment, leave a comment,
    post a comment, leave a reply, view comments, view all comments, show comments, no comments, read more, read more on the site, show more,
    load more, see more, see all, view more, view all, learn more, learn more about, find out more, read in full, read full article,
    read the full article, full article, full story, full text, full transcript, continue reading, continue, more, next, previous, prev,
    next article, previous article, next post, previous post, next story, all news, latest, latest news, most read, most viewed,
    most popular, popular, trending, trending now, related, related articles, related news, related stories, related topics,
    related content, related links, related posts, related materials, more on this story, more on this topic, more stories, more news,
    you may also like, you might also like, recommended, recommended for you, recommended stories, editor's picks, editors' picks,
    additional materials, photo gallery, view gallery, view photos, play, play video, pause, mute, watch, watch video, watch now,
    video player, loading, loading..., download app, get the app, open in app, follow us, follow us on, follow, following, stay connected,
    stay informed, join the conversation, join us, font size, text size, a a a, aa, tags, tag, topics, topic, keywords, categories,
    category, filed under, republish, republish this article, reprints, reuse content, licensing, translate, select language, language,
    change language, bookmark, hide, expand, collapse, toggle caption, hide caption, enlarge this image, enlarge image, click to enlarge,
    view larger, image, all rights reserved, asset publisher, publications, rating, rate this article, report a typo, report an error,
    found a typo?, report error, suggest a correction, opens new tab, opens in new tab, opens in a new window, external link, this article,
    most recent, skip advertisement, article continues below, story continues below, story continues, continue reading below,
    support us, donate, subscribe to our newsletter, sign up here, give this article, audio version, text version, site version,
    mobile version, source link, page language, page details, date modified, official website, press release archive, to the list, back to list, return to list, all materials`),
  menuParts: lines(`
    skip to content
    skip to main
    skip to navigation
    charitable donation
    make a donation
    donate now
    your email address
    required fields are marked
    first to comment
    bloggers like this
    enable javascript
    javascript is disabled
    cookie settings
    reading time
    suggest to a friend
    like us on facebook
    add us on
    preferred source
    sort by relevance
    newest first
    sign in to
    log in to
    create an account
    terms of use
    privacy policy
    view in browser
    search for related information`),
  languages:
    items(`english, русский, français, francais, español, espanol, deutsch, italiano, português, portugues, العربية, 中文, 日本語,
    한국어, türkçe, turkce, українська, polski, فارسی, हिन्दी, עברית, ελληνικά, magyar, čeština, română, български, қазақша, ўзбекча,
    o'zbek, azərbaycan, հայերեն, ქართული, bahasa indonesia, tiếng việt, ไทย, nederlands, svenska, suomi, norsk, dansk,
    russian, french, spanish, german, arabic, chinese, japanese, ukrainian, turkish, persian, portuguese, italian,
    eng, rus, fra, esp, deu, ara, ukr, tur, рус, укр, eng., rus., 简体中文, 繁體中文, عربي, urdu, اردو`),
  linkLabels:
    items(`read more, read also, also read, see also, see more, read, related, related story, related article, related video, more, watch, watch also,
    watch more, listen, don't miss, dont miss, recommended, in pictures, in photos, photos, gallery, video, more on this, also, must read, explainer,
    read next, up next, further reading, you may also like, for more, more from, read full story, full story`),
  linkEnds: [
    'Read more',
    'Read More',
    'READ MORE',
    'Continue reading',
    'Learn more',
    'Read full story',
    'Show more',
    'See more',
    'Read more »',
    'Read more →',
    'Read more on the site →',
  ],
  linkVerbs: [
    'find more',
    'available',
    'visit',
    'see ',
    'read ',
    'found at',
    'watch ',
    'click',
    'access',
    'follow',
    'download',
    'website',
  ],
  closings: items(`legal disclaimer, disclaimer, our standards, about the author, about the authors, about us`),
  tailLabels:
    items(`tags, tag, topics, keywords, categories, filed under, related, related articles, related news, related stories, related topics,
    related content, related links, related posts, related materials, related documents, related items, related tags, more on this story,
    more on this topic, more stories, more news, more from this section, you may also like, you might also like, recommended, recommended for you,
    recommended stories, editor's picks, editors' picks, additional materials, most read, most viewed, most popular, popular, trending, trending now,
    latest news, latest stories, all news, read next, up next, read also, see also, also read, comments, leave a comment, leave a reply, post a comment,
    about the author, about the authors, follow us, follow us on, share this, share this article, share this story, advanced settings,
    news archive, other news, in this section, next article, previous article, in other news, what to read next, don't miss, from the web, promoted content,
    sponsored content, around the web, our standards`),
  frames:
    items(`media note, office of the spokesperson, office of the press secretary, statements and releases, statements & releases, press release,
    press releases, press statement, press statements, news release, news releases, media release, media releases, media advisory, media statement,
    media statements, notice to the press, press note, press notes, press information, press communique, press communiqué, for immediate release, immediate release,
    readout, readouts, briefing room, speeches and remarks, speeches & remarks, speeches, remarks, remarks and statements, transcripts, transcript, statement, statements,
    official statement, speech, news, news story, latest news, top news, breaking news, breaking, exclusive, world, world news, national, politics, foreign policy, diplomacy, foreign affairs,
    international, international relations, announcements, announcement, announcements and statements, events, president, news and media, press office, press service, press centre, press center, media centre,
    media center, newsroom, check against delivery, as delivered, as prepared for delivery, as prepared, embargoed, unofficial translation, courtesy translation, provisional translation, tentative translation,
    non-official translation, translation from russian, the white house, white house, washington, the kremlin, via teleconference, video, photo, photos, audio, text, fact sheet,
    press briefing, press conference, press conferences, interview, interviews, today in focus, spokesperson's remarks, spokesperson’s regular press conference, bilateral documents, documents,
    foreign office, foreign ministry, ministry of foreign affairs, ministry for foreign affairs, ministry of external affairs, department of state, department of foreign affairs, state department, global affairs canada, foreign policy news, home news, government,
    special report, analysis, news analysis, live, live updates, explainer, opinion, comment, editorial, remarks to the press, remarks to the media, readout of call, letters, letter, op-ed,
    key points, key takeaways, main points, highlights, excerpts, key statements, joint statements, joint communique, joint press release, communique, communiqué, news in brief, brief`),
  frameStarts: lines(`
    the following is attributable to
    the below is attributable to
    the following statement is attributable to
    the following can be attributed to
    attributable to
    the text of the following
    the following is the text of
    the following is a
    the following joint statement was
    the following statement was
    the following readout
    following is the text of
    for immediate release
    unofficial translation
    courtesy translation
    provisional translation
    this is a provisional translation
    translated from
    embargoed until
    begin text
    begin transcript
    (the following
    for official use
    as delivered by
    (as delivered`),
  frameEnds: items(
    `press secretary, spokesperson's office, press service, secretary of state, office of public affairs, bureau of public affairs, communications directorate, press office`,
  ),
  marks:
    items(`begin text, end text, begin transcript, end transcript, end, ends, the end, -end-, - end -, -ends-, -30-, (end), (ends), begin statement, end statement,
    begin joint statement, end joint statement, text ends, text begins, statement begins, statement ends, quote, unquote, end of text, nnnn, fin`),
  bylines:
    items(`by, reporting by, (reporting by, writing by, written by, edited by, editing by, additional reporting by, compiled by, author, authors, story by, text by, analysis by,
    from our correspondent, by our correspondent, our correspondent, staff report, staff reporter, by staff reporter, web desk, news desk, staff writer, produced by, with inputs from, with reporting by, reporting for`),
  fields: {
    title: 'title',
    headline: 'title',
    date: 'date',
    published: 'date',
    'publication date': 'date',
    'published date': 'date',
    'date published': 'date',
    pubdate: 'date',
    created: 'date',
    source: 'source',
    url: 'source',
    link: 'source',
    permalink: 'source',
    author: 'other',
    authors: 'other',
    byline: 'other',
    description: 'other',
    summary: 'other',
    keywords: 'other',
    tags: 'other',
    category: 'other',
    categories: 'other',
    section: 'other',
    language: 'other',
    lang: 'other',
    site: 'other',
    publisher: 'other',
    id: 'other',
    word_count: 'other',
    slug: 'other',
    country: 'other',
    type: 'other',
  },
  published:
    items(`published, published on, published at, publish date, posted, posted on, posted at, date, date:, issued, issued on, released, released on, release date, created,
    created on, publication date, date of publication, first published, first published on, uploaded, on, at, dated, time`),
  updated: items(
    `updated, updated on, updated at, last updated, last updated on, last update, update, modified, last modified, last modified on, edited, last edited, revised, upd, upd.`,
  ),
  counts: items(
    `views, view, shares, share, comments, comment, likes, like, reads, reactions, min read, minute read, minutes read, mins read, min, minutes, followers, subscribers, people reading, downloads, reposts, retweets, replies`,
  ),
  newsletter: lines(`
    sign up here
    sign up for our
    sign up for the
    sign up to our
    sign up to the newsletter
    subscribe to our
    subscribe to the newsletter
    subscribe here
    newsletter is your
    get our newsletter
    our newsletter
    delivered to your inbox
    in your inbox
    straight to your inbox
    follow us on
    join our telegram
    join our whatsapp
    join our channel
    download our app
    download the app
    click here to subscribe
    click here to sign
    register for free
    support our journalism
    enable javascript
    uses cookies
    use cookies
    like us on`),
  copyrightStarts: ['copyright', '©'],
  pageNumber: ['page', 'of'],
  copyright: items(
    `all rights reserved, no part of this, reproduction without, may not be reproduced, may not be published`,
  ),
  contactStarts: lines(`
    for more information
    for further information
    for additional information
    for further details
    for more details
    for media inquiries
    for media enquiries
    for press inquiries
    media inquiries
    media enquiries
    media contact
    media contacts
    press contact
    press contacts
    press inquiries
    press enquiries
    contact for media
    contacts:
    contact:
    tel
    phone
    fax
    e-mail:
    email:`),
  contactParts: items(
    `contact, visit, please see, please call, e-mail, email, tel:, tel., telephone, phone:, fax:, inquiries, enquiries`,
  ),
  creditStarts: [
    'Image copyright',
    'Image source',
    'Image caption',
    'Photo:',
    'Photos:',
    'Photo by',
    'Photograph:',
    'Photo credit',
    'Photo Credit',
    'PHOTO:',
    'Photo courtesy',
    'Picture:',
    'Image:',
    'Image credit',
    'Credit:',
    'Media playback is',
    'Media caption',
    'Video:',
    'Getty Images',
    '© ',
    '©',
    'Photo ©',
    'Source:',
    'Courtesy of',
    'Enlarge this image',
    'toggle caption',
    'AP Photo',
    'File photo',
    'File Photo',
    'FILE PHOTO',
    'Illustration:',
    'Graphic:',
    'Screengrab',
    'Handout',
  ],
  credits: [
    'Photo/',
    'REUTERS/',
    'Reuters/',
    '/Reuters',
    '/REUTERS',
    '/AFP',
    'AFP/',
    '/Getty',
    'Getty Images',
    'AP Photo',
    '/AP',
    'Photograph:',
    'Photo:',
    'via REUTERS',
    'toggle caption',
    'Image caption',
    'Purchase Licensing Rights',
    'EPA-EFE',
    '/EPA',
    'EPA/',
    '/TASS',
    'TASS/',
    'Shutterstock',
    'Sputnik/',
    'Sputnik /',
    '/Sputnik',
    '/Anadolu',
    'Anadolu via',
    'Photo by ',
    'Photo credit',
    'Wikimedia Commons',
    '/Kyodo',
    '/Xinhua',
    'Xinhua/',
    '(Photo',
    '/Pool',
    'Pool/',
    '/Handout',
    '/File Photo',
    'via Getty',
    'via AP',
    '/Bloomberg',
    'Bloomberg/',
    '/NPR',
    '/ZUMA',
    '/dpa',
    '/PA',
    'PA Wire',
    'Press Association',
    '/Rex',
  ],
  creditEnds: [
    'via Reuters',
    'via AFP',
    'via AP',
    'via Getty',
    'Getty Images',
    '/AP',
    '/AFP',
    '/Reuters',
    'File photo',
    'file photo',
    'File Photo',
    'FILE PHOTO',
    'Handout',
    'Photo',
    '(AP)',
    '(AFP)',
    '(Reuters)',
    '(File)',
    '(file photo)',
  ],
  creditTails: [
    'REUTERS/',
    'Photograph: ',
    'Photo: ',
    '(AP Photo',
    '(AFP Photo',
    'AP/',
    'AFP/',
    'EPA/',
    'Reuters/',
    'Getty Images/',
    'TASS/',
    'Sputnik/',
  ],
  captionDay: ['on', 'in this'],
  captionParts: lines(`
    second from left
    second from right
    third from left
    third from right
    second left
    second right
    , left,
    , right,
    , center,
    , centre,
    from left,
    from right,
    (left)
    (right)
    (l)
    (r)
    (centre)
    (center)
    (2nd l)
    (2nd r)
    (front left)
    (front right)
    left to right
    handout photo
    handout image
    handout video
    video grab
    screengrab`),
  captionStarts: lines(`
    media playback is
    in this photo
    in this image
    in this handout
    in this file
    in this picture
    in this frame
    in this undated
    in this screengrab
    in this video
    file -
    file –
    file —
    file photo
    file image
    a general view
    a view of
    a file photo
    pictured:
    caption:`),
  captionCounters: ['item', 'image', 'photo', 'slide', 'picture'],
  captionNoVerbAfter: items(
    `will, would, to, shall, can, could, should, may, might, must, did, does, do, not, of, the, a, an, this, that, his, her, its, their, our, and, or, for, in, at, on, with`,
  ),
  captionVerbs:
    items(`speaks, speak, attends, attend, meets, meet, shakes, shake, arrives, arrive, walks, walk, holds, hold, poses, pose, looks, look, listens, listen, gestures, gesture, waves, wave,
    addresses, address, delivers, deliver, gathers, gather, works, work, heads, head, stands, stand, sits, sit, answers, answer, takes, take, greets, greet, welcomes, welcome, reacts, react,
    protests, protest, passes, pass, leaves, leave, hugs, embraces, signs, sign, inspects, inspect, visits, visit, drives, rises, burns, flies, fly, carries, carry, lays, pays, watches, watch`),
  speakers: items(
    `question, q, answer, a, moderator, interpreter, translator, operator, host, presenter, interviewer, journalist, reporter, correspondent, speaker, staff, participant, remark, voice, anchor, media, press, question (retranslated), question (via interpreter), another question, questions, chairman, chair, mc, all`,
  ),
  speakerTitles: items(
    `secretary, deputy secretary, assistant secretary, under secretary, secretary-general, foreign secretary, president, vice president, the president, the vice president, prime minister, the prime minister, minister, foreign minister, defence minister, defense minister, mr, mr., ms, ms., mrs, mrs., dr, dr., ambassador, chancellor, general, gen., admiral, king, queen, prince, crown prince, senator, congressman, speaker, chairman, director, governor, sir, sheikh, spokesperson, high representative, special envoy, special representative, his majesty, her majesty, his excellency, her excellency, his highness, his royal highness, premier, pm, sec., first lady, representative, administrator, commissioner, chair, co-chair, lord, captain, colonel, counselor, press secretary`,
  ),
  particles: items(
    `of, and, for, the, to, in, on, at, by, with, from, as, a, an, or, de, da, di, du, del, der, den, van, von, la, le, el, al, bin, ibn, bint, ben, dos, das, y, e, zu, af, av, ter, ten, vs, via, over, after, than, but, nor, into, amid, is, be, its, his, her, their, not, says, say, that`,
  ),
  nameParticles: items(
    `of, and, for, the, de, da, di, du, del, der, den, van, von, la, le, el, al, bin, ibn, bint, ben, dos, das, zu, af, av, ter, ten, y, e`,
  ),
  headingStarts: items(
    `on, about, regarding, concerning, background, introduction, summary, overview, conclusion, conclusions, key, main, next, why, what, how, who, when, where, which, is, are, will, does, do, did, can, could, should, as, annex, appendix, part, section, chapter, preamble, agenda, topics, participants, participation, outcomes, outcome, results, notes, note, i, ii, iii, iv, v, vi`,
  ),
  salutations: items(
    `dear, ladies, gentlemen, mr, mr., mrs, ms, madam, madame, your, his, her, colleagues, friends, fellow, good, hello, thank, thanks, excellencies, excellency, distinguished, honourable, honorable, my, esteemed, respected, comrades, citizens, to, president, minister, ukrainians, people`,
  ),
  outletNouns: items(
    `news, times, post, journal, herald, tribune, agency, press, radio, tv, television, gazette, telegraph, observer, chronicle, daily, today, online, guardian, independent, mail, express, star, standard, monitor, globe, bulletin, reporter, examiner, inquirer, review, weekly, magazine, world, reuters, afp, tass, xinhua, interfax, anadolu, broadcasting, corporation, network, newspaper, media, voice of america, ministry, department, office, embassy, government, gov.uk, council, united nations, commission, portal, website, site, deutsche welle, dw, cnn, bbc, npr, voa, pbs, cbs, nbc, abc, fox, msnbc, cnbc, rt, nhk, rfe/rl, al jazeera, euronews, france 24, politico, axios, bloomberg, the hill, sputnik, sputnik international, global affairs canada, state, ukrinform, kyodo, yonhap, pti, ani, irna, sana, wam, qna, kuna, spa, mena, dawn, the hindu, the diplomat, haaretz, middle east eye, the economist, foreign policy`,
  ),
  datelineNotes: items(`exclusive, update, updated, analysis, pool, file, combined dispatches`),
  headlineAbbreviations: items(
    `jr, sr, u.s, u.n, u.k, e.u, inc, ltd, co, corp, d.c, no, u.a.e, u.s.a, a.m, p.m, gen, gov, sen, rep, dr, st, etc`,
  ),
}

import type { GenreWords } from '../../reading/kit/words/genre.ts'

const items = (list: string): readonly string[] =>
  list
    .split(/[,\n]/)
    .map((item) => item.trim())
    .filter(Boolean)

/** English words that tell genres apart. */
export const genreWords: GenreWords = {
  joint:
    items(`joint statement, joint communique, joint communiqué, joint declaration, joint press release, joint press statement, joint media statement, joint readout, joint leaders' statement,
    joint leaders’ statement, joint vision statement, joint op-ed, joint message, joint ministerial statement, joint ministerial, trilateral statement, quadrilateral statement, communiqué, communique, leaders' declaration, leaders’ declaration, chair's statement, chair’s statement`),
  statements: items(`statement, declaration`),
  pluralIssuers: items(
    `ministers, leaders, heads, quad, g7, g20, group, quint, troika, members, states, presidents, e3, p5, friends, coalition, partners, council, governments, countries, embassies, ambassadors, missions`,
  ),
  jointStarts: items(
    `we the, the governments of, the foreign ministers of, the ministers of, the leaders of, the text of the following statement was agreed, the following joint statement, the participants, the members of the`,
  ),
  spoken: items(
    `remarks, opening remarks, press conference, news conference, press availability, joint press availability, press briefing, department press briefing, briefing, interview, speech, press statement and answers, answers to, answer to, question, q&a, comments to, toast, keynote, on-the-record, background press call, press gaggle, transcript, town hall, before their meeting, after their meeting, at the top of, statements to the press, media availability, press stakeout, video message, video address, address at, excerpts`,
  ),
  readouts: items(`readout, readouts`),
  saying: items(`said, told, announced, confirmed, reported, says`),
  contacts: items(
    `readout, call with, calls with, meeting with, met with, meets with, meets, met, telephone conversation, phone conversation, phone call, telephone talk, telephone call, conversation with, conversation between, talks with, talks between, talks held, spoke with, speaks with, consultations, visit to, visit of, visited, working visit, press release on, meeting between, meeting of, dialogue, video conference, videoconference, video call, summit with, working lunch, working dinner, receives, received, hosted, holds talks, held talks, discussed, discusses, discuss, negotiations with, reception, courtesy call, meetings with, bilateral meeting, session of, participation in, took part, attends, attended, convening, roundtable, listening session, working group, principals committee, visits, telephone conversations, phone conversations, presented credentials, trip to`,
  ),
  contactVerbs: items(
    `met, spoke, held, hosted, received, discussed, visited, convened, chaired, co-chaired, participated, attended, co-hosted, welcomed, traveled, travelled, called, exchanged, concluded, joined, led, conducted, signed, took part, briefed, addressed, talked, gathered, conferred, consulted, had a, launched, co-led, paid, arrived, engaged, reviewed, commenced, phoned, was held, were held, took place, began, convened, talked`,
  ),
  contactPhrases: items(
    `met with, met today with, met in, spoke with, spoke today with, spoke by phone, spoke on the phone, spoke to, talked with, held talks, held a meeting, had a meeting, received a call, conferred with, consulted with, exchanged views`,
  ),
  contactNouns: items(
    `conversation, conversations, call, calls, meeting, meetings, talks, consultations, visit, dialogue, summit, negotiations, session, conference, convening, roundtable, reception, discussion, discussions, delegation, counterpart, telephone, phone, videoconference, forum, working group, ceremony`,
  ),
  announced: items(
    `to visit, to travel, travel to, travels to, to host, to meet, to attend, to hold, to participate, to take part, to lead, to chair, to receive, to deliver, to address, will visit, will meet, will travel, will host, upcoming, travel, forthcoming, to convene, to speak, schedule, to co-host, to pay, to arrive, on the upcoming, announcement of, to discuss, to join`,
  ),
  announcedVerbs: items(
    `travel, visit, host, meet, attend, hold, participate, take, lead, chair, receive, deliver, convene, speak, join, co-host, co-chair, pay, arrive, depart, welcome, open, start, begin, gather, accompany, represent, address, discuss, engage`,
  ),
  declared: items(
    `national day, independence day, on the occasion of, anniversary, condemns, condemning, condolences, congratulates, congratulations, greetings, on the passing of, death of, on the death, designates, designating, sanctions, welcomes, calls on, calls for, message, day of, commemorating, celebrates, celebrating, marks, commemoration, on the situation, on the release, on the attack, attack, elections, election, recognition of, support for, response to, on the arrest, on the extension, address by, appeal, address to, human rights, commentary, comment by, remembrance, concern, imposes, imposing, accountability, actions against, visa restrictions, announces, announcing`,
  ),
  others: items(
    `fact sheet, executive order, federal law, law on, appointment, background:, media advisory, notice, faq, agenda, list of, decree, awarding, presenting, amendments, biography, report on, reports, factsheet, sign into law, signed into law, instructions`,
  ),
  press: items(
    `told reporters, news agency, reporters, according to, state media, officials said, official said, analysts, local media, state television, state-run, told the, told cnn, told bbc, told reuters, told afp, reuters, afp, interfax, xinhua, tass, on condition of anonymity, spokesman said, spokeswoman said, spokesperson said, reported, twitter, tweeted, correspondent, sources, source said, news conference, declined to comment, the white house said, the kremlin said, the ministry said, a statement, critics, opposition`,
  ),
  attributions: items(
    `news agency, told reporters, asked not to be named, on condition of anonymity, according to a diplomatic, according to an official, according to officials, according to diplomatic sources, a senior official said, foreign ministry said, ministry said in a, said in a statement, told tass, told afp, told reuters, told the, state media, state news agency, state-run, local media, quoted as saying, was quoted as, reported today, it added, foreign ministry told, press release a copy, according to a statement, according to an american, according to the statement, sources said, the statement said`,
  ),
  statementStarts: items(`statement by, statement of, statement from, the following statement`),
  firstPersons: items(`i, we, i'm, i've, i'd, i'll, we're, we've, we'd, we'll`),
  signing: items(
    `sign, signs, signed, signing, adopt, adopts, adopted, agree, issued, endorse, endorses, endorsed, discuss, discussed, join, joins, joined`,
  ),
  agencies: ['agency', 'news desk', 'agencies'],
  offices: items(
    `ministry, department, government, office, embassy, council, commission, presidency, president, union, nations, affairs, parliament, secretariat, mission, chancellery, kremlin, white house, congress, senate`,
  ),
  stances:
    items(`condemn, condemns, concerned, concern, troubled, outraged, appalled, saddened, stands with, stand with, supports, support, welcomes, welcome, honors, honours, honor, honour, congratulate, congratulates, congratulated,
    commend, commends, applaud, applauds, urge, urges, call on, calls on, call upon, calls upon, calls for, reaffirm, reaffirms, reiterates, denounces, deplores, deplore, rejects, mourns, mourn, regrets, committed to, remains committed, recognizes, recognises,
    celebrates, celebrate, commemorate, commemorates, must, announces, is announcing, is providing, pays tribute, condolences, greetings, is imposing, imposed, unprovoked`),
}

import type { BodyNoun } from '../../../reading/kit/words/names.ts'

const list = (text: string): string[] =>
  text
    .trim()
    .split(/\s*[;\n]\s*/)
    .filter(Boolean)

const reaches: ReadonlySet<string> = new Set(['embassy', 'mission', 'delegation', 'representation', 'high commission'])
const generic: ReadonlySet<string> = new Set([
  'organisation',
  'organization',
  'alliance',
  'association',
  'bloc',
  'grouping',
])

const nouns = (type: BodyNoun['type'], small: boolean, forms: string): BodyNoun[] =>
  list(forms).map((form) => ({
    form,
    type,
    small,
    ...(reaches.has(form) ? { reach: ['to', 'in'] } : {}),
    ...(generic.has(form) ? { generic: true } : {}),
  }))

/** Head nouns of bodies, armed groups and gatherings. */
export const bodies: readonly BodyNoun[] = [
  ...nouns(
    'org',
    true,
    'bloc;grouping;news agency;state tv;intelligence service;ministry;parliament;embassy;senate;central bank;foreign office;national assembly;security council;constitutional court;supreme court;general staff;house of representatives;foreign ministry;foreign affairs ministry;defence ministry;defense ministry;interior ministry;finance ministry;state department;navy;air force;consulate;high commission',
  ),
  ...nouns(
    'org',
    false,
    'department;council;commission;committee;assembly;agency;office;bureau;bank;fund;court;tribunal;organization;organisation;union;alliance;league;forum;group;mission;consulate;police;university;institute;institution;academy;centre;center;company;corporation;association;federation;foundation;chamber;house;duma;service;authority;administration;secretariat;board;command;coalition;congress;party;society;network;agency;directorate;delegation;partnership;parliament;trust;quartet;community;commonwealth;observatory;institute;college;school;museum;church;synod;staff;panel;taskforce;task force;platform;secretariat;cooperation council;working group;consortium;club;hub;initiative;team;headquarters;times;post;news;television;tv;radio;press;newspaper;journal;magazine;guardian;assembly of deputies;system;programme;program;facility;inspectorate;treasury;jirga;majlis;knesset;bundestag;verkhovna rada;rada;sejm;riksdag;hill',
  ),
  ...nouns(
    'armed-group',
    false,
    'army;brigades;brigade;front;militia;militias;movement;resistance;battalion;guard;guards;forces;fighters',
  ),
  ...nouns(
    'event',
    false,
    'summit;conference;session;dialogue;talks;meeting;consultations;congress of;games;olympics;festival;round;week;assembly session;negotiations',
  ),
  ...nouns(
    'instrument',
    false,
    'process;agreements;agreement;treaty;accord;accords;charter;convention;protocol;statement;declaration;communiqué;communique;resolution;resolutions;plan;strategy;act;deal;package;pact;memorandum;roadmap;road map;report;final act',
  ),
]

/** Bodies known by one name, as they are written. */
export const knownBodies: readonly string[] = list(`
White House; State Department; Pentagon; Capitol Hill; Capitol; Congress; House of Representatives; US Congress; U.S. Congress; Department of State; Department of Defense; Foreign Office; Downing Street; Elysee; Élysée; State Duma; Federation Council; Federal Assembly; Verkhovna Rada; Bundestag; Bundesrat; Knesset; House of Commons; House of Lords; Majlis; Sejm; Riksdag; Storting; Folketing; Lok Sabha; Rajya Sabha; National People's Congress; Politburo; Rosatom; Gazprom; Rosneft; Naftogaz; Boeing; Airbus; General Electric; General Motors; General Dynamics; Exxon Mobil; ExxonMobil; Qualcomm; Huawei;
Reuters; Associated Press; Agence France-Presse; AFP; TASS; Interfax; RIA Novosti; Sputnik; Xinhua; Bloomberg; BBC; CNN; NBC; CBS; ABC News; Fox News; NPR; Al Jazeera; Al Arabiya; Al-Jazeera; Deutsche Welle; Voice of America; VOA; Radio Free Europe; New York Times; The New York Times; Washington Post; Wall Street Journal; Financial Times; The Guardian; Der Spiegel; Le Monde; Kyodo; Yonhap; Anadolu; Anadolu Agency; IRNA; ISNA; Fars; Ukrinform; Axios; Politico; Politico; Twitter; Facebook; Telegram; YouTube; Google; Microsoft; Amazon;
Red Crescent; Red Cross; Amnesty International; Human Rights Watch; Greenpeace; Transparency International; Doctors Without Borders; Médecins Sans Frontières; Freedom House; Carnegie Endowment; Chatham House
`)

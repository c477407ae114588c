const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words that are never part of a person's name, however they are written. */
export const notNames = set(`
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
jan feb apr jun jul aug sept sep oct nov dec today yesterday tomorrow tonight
the a an this that these those there here it its he she they we you i his her their our your my who which what when where why how
and or but nor so yet for of in on at by to from with without within into onto upon over under after before during since until till about above across against along among around behind below beneath beside between beyond despite down except inside like near off out outside past per through throughout toward towards up via versus vs
not no yes all any both each every few many more most much other another some several such same own only very too also just even still already again once then thus hence however moreover furthermore meanwhile nevertheless nonetheless otherwise therefore indeed instead rather quite
is are was were be been being am has have had do does did will would shall should can could may might must
as if because although though unless whereas while whether than
according regarding concerning following given including based speaking asked having being noting stressing recalling welcoming recognizing recognising reaffirming emphasizing emphasising underlining underscoring highlighting considering
great good new old first second third last next one two three four five six seven eight nine ten hundred thousand million billion
mr mrs ms dr prof sir madam dear majesty highness excellency hello thank thanks congratulations welcome please good-bye question answer moderator operator
readout statement press release remarks transcript briefing media note announcement news update photo video image caption source copyright read share listen watch follow subscribe print email contact more related tags topics date time location gmt utc est edt
joint communique communiqué declaration resolution agreement treaty memorandum protocol convention charter accord report article chapter section paragraph annex page
president minister secretary chancellor ambassador government state ministry department council committee commission parliament office union republic kingdom
telephone phone call meeting talks conversation visit summit conference session congress dialogue consultations negotiations ceremony
sides parties leaders ministers presidents participants officials colleagues partners people ladies gentlemen friends excellencies
internet covid covid-19 coronavirus pandemic god christmas easter ramadan eid passover orthodox catholic muslim christian islam jewish jews muslims christians
english french russian-language nazi nazis nazism soviet cold war world victory day independence memorial peace process plan package initiative programme program
north south east west northern southern eastern western central
democrats republicans democrat republican communist liberals conservatives
meets met speaks spoke holds held discusses hosts receives visits attends says said calls urges warns rejects welcomes condemns signs opens arrives
air force one boeing twitter facebook
inc inc. ltd ltd. llc corp corp. co co. plc gmbh s.a. s.p.a. llp
`)

/** Surnames that are ordinary words: as lone words they need a title or a fuller name before them. */
export const wordlike = set(`
may power rice brown king major bush cook price hill wood woods young white black green gray grey west north love long short strong hope
grace faith will mark bill frank rich rose ray art page bell bond cash cross day dean english field fish ford forest fox garland gates general good goodman grant hall
hand hard head hunt hunter judge justice key knight lane law lee light little lord lynch march marsh mason miller moon moore noble order park parks pope post pound price
prince read reed rush sharp shield small smith snow stone street summers swan sweet temple town van wall walls war ward waters wise wolf work worth yang yes zero
ban kim park li xi wang lee son sun min may chang chen she he han an do so to
allen baker banks barber bishop bolton carpenter carter chance church clay close craft crane daily drew earl early england ever fair france gore holder israel jordan kelly
kent lake land libby man minister nice norris paul pence pike pitt rand ridge river rivers rock root rubio sage sands savage school sea sessions ship sing singer speed spring steel stern storm turner union victor walker wells winter
`)

const pairs =
  'organisation/organization cooperation/co-operation defence/defense programme/program centre/center labour/labor organisations/organizations neighbourhood/neighborhood'

/** Words with two spellings, each to the other. */
export const spellings: ReadonlyMap<string, string> = new Map(
  pairs.split(' ').flatMap((pair) => {
    const [one = '', other = ''] = pair.split('/')
    return [
      [one, other],
      [other, one],
    ] as const
  }),
)

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))
const list = (text: string): string[] => text.trim().split(/\s*[;\n]\s*/)

/** After a name they make a place of it: "Taiwan Strait", "Kharkiv region". */
export const placeNouns = set(`
sea ocean strait straits gulf bay channel canal river lake island islands isles archipelago peninsula mountains mountain hills valley desert
coast basin delta cape reef shoal region oblast province district governorate prefecture county territory territories republic krai
city town village airport square street garden gardens park bridge cathedral monastery mosque stadium arena cemetery avenue boulevard embankment plant reactor zone base harbour harbor palace hall house hotel residence border strip bank corridor heights hemisphere
`)

/** Before a name, with "of" or without: "city of Tobruk", "Lake Geneva". */
export const placeHeads = set(
  'neighborhood neighbourhood suburb suburbs outskirts area streets city cities town towns village villages port ports provinces regions districts capitals city-state port province region district island peninsula gulf strait bay sea lake mount cape oblast governorate capital resort state',
)

export const placePrefixes = set(
  'san santa santo sao são saint st st. new el los las la le port puerto fort cape mount lake rio abu tel bad bandar ras al den south north east west upper lower great kuala phnom buenos camp villa pul ulan addis dar da ho',
)

export const compass = set(
  'north south east west northern southern eastern western central north-eastern south-eastern north-western south-western northeastern southeastern northwestern southwestern northeast southeast northwest southwest upper lower inner outer mainland occupied greater',
)

/** Regions and cities that stand in this kind of text and are no parties' names. */
export const places = list(`
Middle East; Near East; Far East; Europe; Eastern Europe; Western Europe; Central Europe; South-Eastern Europe; Southeast Europe; Southeastern Europe; Asia; Central Asia; South Asia;
Southeast Asia; South-East Asia; East Asia; Northeast Asia; North-East Asia; West Asia; Asia-Pacific; Asia Pacific; Indo-Pacific; Pacific; Africa; North Africa; West Africa; East Africa; Central Africa;
Southern Africa; Horn of Africa; sub-Saharan Africa; Sahel; Sahara; Maghreb; Mashreq; Levant; Persian Gulf; Arabian Peninsula; Arabian Sea; Red Sea; Black Sea; Caspian Sea; Caspian; Baltic Sea; Baltic; Mediterranean; Mediterranean Sea;
Eastern Mediterranean; Sea of Azov; Azov Sea; South China Sea; East China Sea; Yellow Sea; Sea of Japan; Taiwan Strait; Strait of Hormuz; Gulf of Aden; Gulf of Oman; Suez Canal; Bosphorus; Dardanelles;
Bab el-Mandeb; Panama Canal; Kerch Strait; Arctic; Antarctic; Arctic Ocean; Atlantic; Atlantic Ocean; North Atlantic; Indian Ocean; Pacific Ocean; South Pacific; Pacific Islands; Latin America; Central America; North America; South America; the Americas; Americas;
Caribbean; Western Hemisphere; Balkans; Western Balkans; Caucasus; South Caucasus; North Caucasus; Transcaucasia; Eurasia; Greater Eurasia; Euro-Atlantic; Global South; Korean Peninsula; Iberian Peninsula; Balkan Peninsula; Indochina; Mekong; Amazon; Himalayas; Scandinavia;
West; Donbas; Donbass; Crimea; Sevastopol; Donetsk; Luhansk; Lugansk; Kharkiv; Kharkov; Kherson; Zaporizhzhia; Zaporozhye; Mariupol; Odesa; Odessa; Lviv; Dnipro; Mykolaiv; Bakhmut; Avdiivka; Bucha; Chernobyl; Chornobyl; Sumy; Chernihiv; Kursk; Belgorod;
Gaza; Gaza Strip; West Bank; East Jerusalem; Jerusalem; Golan Heights; Golan; Rafah; Idlib; Aleppo; Homs; Raqqa; Daraa; Deir ez-Zor; Mosul; Erbil; Kirkuk; Fallujah; Sinjar; Benghazi; Misrata; Tobruk; Sirte; Derna; Hodeidah; Hudaydah; Aden; Marib; Taiz; Darfur; El Fasher; Port Sudan; Tigray; Mekelle; Kivu; Goma; Cabo Delgado;
Nagorno-Karabakh; Nagorno Karabakh; Karabakh; Zangezur; Lachin; Meghri; Kashmir; Jammu and Kashmir; Ladakh; Xinjiang; Tibet; Kandahar; Herat; Kunduz; Helmand; Rakhine; Mindanao;
New York; Geneva; Strasbourg; Luxembourg City; Istanbul; Izmir; Antalya; Saint Petersburg; St. Petersburg; St Petersburg; Sochi; Kazan; Vladivostok; Yekaterinburg; Munich; Davos; Hamburg; Frankfurt; Bonn; Milan; Naples; Venice; Florence; Turin; Barcelona; Seville; Granada; Marseille; Nice; Biarritz; Rotterdam; Maastricht; Zurich; Lugano; Lausanne; Basel; Rambouillet; Krakow; Gdansk; Rzeszow; Thessaloniki; Salzburg; Edinburgh; Glasgow; Manchester; Cardiff;
Los Angeles; San Francisco; Chicago; Miami; Houston; Boston; Philadelphia; Anchorage; Honolulu; Camp David; Mar-a-Lago; Palm Beach; Wilmington; San Diego; Montreal; Toronto; Vancouver; Quebec City; Hiroshima; Osaka; Kyoto; Nagoya; Okinawa; Busan; Panmunjom; Shanghai; Hong Kong; Shenzhen; Hangzhou; Tianjin; Chengdu; Qingdao; Sanya; Mumbai; Kolkata; Goa; Karachi; Lahore; Chittagong; Cox's Bazar; Jeddah; Mecca; Medina; Dubai; Abu Dhabi; Sharjah; Sharm el-Sheikh; Alexandria; Casablanca; Marrakech; Marrakesh; Johannesburg; Cape Town; Durban; Mombasa; Lagos; Kano; Rio de Janeiro; São Paulo; Sao Paulo; Cartagena; Medellin; Cali; Guadalajara; Cancun; Sydney; Melbourne; Perth; Brisbane; Auckland; Gomel; Grodno; Brest; Narva; Gudauta; Batumi; Tskhinvali; Sukhumi; Pitsunda; Tiraspol; Mitrovica; Banja Luka; Srebrenica; Guantanamo Bay; Diego Garcia;
`).filter(Boolean)

export const locative = set('in near outside')
export const agentive = set('with between by among')

export const whereabouts = set(
  'in near outside at from to into inside across around through towards toward via off over visit',
)

export const realms = set('republic kingdom confederation emirate sultanate commonwealth principality')

/** Nouns after a city's name that show the city and not its government: "Moscow trip". */
export const spotNouns = set(
  'trip visit talks meeting summit airport embassy suburb streets street time metro region oblast office bureau correspondent hotel residents mayor university conference',
)

export const pointedPlaces = set('peninsula strait straits island islands enclave canal archipelago gulf exclave')
export const capitals = set('capital')

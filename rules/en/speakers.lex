# People who are often quoted. Canonical name first, then other spellings,
# scripts and, where it can mean nobody else, the surname alone.
#
#   gender    m, f or n
#   role      how texts call them, present and past, comma between; without "the"
#   watch     yes: on the watch list; these stand first

lexicon speaker
# ---- Watch list
  Steve Witkoff ; Steven Witkoff ; Steven Charles Witkoff ; Witkoff ; Стив Уиткофф ; Стівен Віткофф ; Стів Віткофф ; Стивен Уиткофф ; Уиткофф ; Віткофф ; Стив Виткофф ; Виткофф | gender=m role=US special envoy,U.S. special envoy,special envoy,envoy,US envoy,U.S. envoy,American envoy,White House envoy,White House special envoy,Trump's envoy,Donald Trump's envoy,President Trump's envoy,Trump's special envoy,presidential envoy,special presidential envoy,US Middle East envoy,U.S. Middle East envoy,Middle East envoy,special envoy to the Middle East,US negotiator,U.S. negotiator,American negotiator,negotiator,real estate developer,billionaire watch=yes
  Jonas Gahr Støre ; Gahr Støre ; Støre ; Stoere ; Gahr Stoere ; Jonas Gahr Store ; Gahr Store ; Jonas Gahr Stoere ; Jonas Gahr Störe ; Gahr Störe ; Störe ; Jonas Støre ; Йонас Гар Стёре ; Йонас Гар Стере | gender=m role=Norwegian prime minister,Norway's prime minister,Norwegian leader,prime minister,Norwegian PM,premier,Norwegian premier,former Norwegian foreign minister,former foreign minister,ex-foreign minister,Labour leader,Labour Party leader,Labor Party leader,Ap leader,party leader watch=yes
  Volodymyr Zelenskyy ; Volodymyr Zelensky ; Volodymyr Zelenskiy ; Volodymyr Zelenskij ; Volodymyr Zelenskyj ; Volodymyr Zelens'kyj ; Volodymyr Zelenski ; Volodymyr Zelenskyi ; Volodymyr Selenskyj ; Vladimir Zelenskyy ; Vladimir Zelensky ; Vladimir Zelenskiy ; Vladimir Zelenskij ; Vladimir Zelenskyj ; Vladimir Zelenski ; Wolodymyr Selenskyj ; Wolodymyr Selenskij ; Wolodymyr Zelensky ; Volodimir Zelenskij ; Volodimir Zelensky ; Volodimir Zelenskyj ; Volodimir Zelenski ; Volodomyr Zelensky ; Volodomyr Zelenskyy ; Zelenskyy ; Zelensky ; Zelenskiy ; Zelenskij ; Zelenskyj ; Selenskyj ; Selenskij ; Zelens'kyj ; Zelenski ; Zelenskyi ; Володимир Зеленський ; Зеленський ; Владимир Зеленский ; Зеленский ; Wołodymyr Zełenski ; Zełenski ; Volodímir Zelenski ; Wolodymyr Selenski | gender=m role=Ukrainian president,Ukraine's president,Ukrainian leader,president,Ukraine leader,wartime president,wartime leader,former comedian,comedian-turned-president watch=yes
  Ursula von der Leyen ; von der Leyen ; Урсула фон дер Ляйен ; фон дер Ляйен | gender=f role=European Commission President,president of the European Commission,Commission President,EU Commission President,EC President,European Commission chief,Commission chief,EU Commission chief,European Commission head,head of the European Commission,EU chief,EU executive chief,EU president,EU leader,top EU official,commission head,German politician,former German defense minister,former German defence minister watch=yes
# ---- United States: presidents, vice presidents and their houses
  Donald Trump ; Donald J. Trump ; Donald John Trump ; Trump ; Дональд Трамп ; Трамп ; President Trump | gender=m role=U.S. president,US president,American president,America's president,U.S. leader,US leader,American leader,president,president-elect,former president,former US president,ex-president,Republican candidate,Republican nominee,Republican presidential nominee,Republican presidential candidate,Republican front-runner,GOP nominee,GOP front-runner,GOP presidential nominee,presumptive nominee,real estate mogul,billionaire businessman,businessman,billionaire,real estate magnate,commander in chief
  Joe Biden ; Joseph Biden ; Joseph R. Biden ; Joe R. Biden ; Joseph R. Biden Jr. ; Джо Байден ; President Biden | gender=m role=U.S. president,US president,American president,America's president,U.S. leader,US leader,American leader,president,U.S. vice president,US vice president,American vice president,America's vice president,vice president,former president,former US president,former vice president,Democratic candidate,Democratic nominee,commander in chief
  Barack Obama ; Barack H. Obama ; Барак Обама ; President Obama | gender=m role=U.S. president,US president,American president,America's president,U.S. leader,US leader,American leader,president,former president,former US president,commander in chief
  George W. Bush | gender=m role=former U.S. president,former US president,former American president,former president,ex-president
  Bill Clinton ; William J. Clinton ; William Jefferson Clinton | gender=m role=former U.S. president,former US president,former American president,former president,ex-president
  Jimmy Carter | gender=m role=former U.S. president,former US president,former American president,former president,ex-president
  Kamala Harris ; Kamala D. Harris ; Камала Харрис | gender=f role=U.S. vice president,US vice president,American vice president,America's vice president,vice president,former vice president,Democratic candidate,Democratic nominee,Democratic presidential nominee,California senator,senator
  JD Vance ; J.D. Vance ; J. D. Vance ; James David Vance ; Vance ; Джей Ди Вэнс | gender=m role=U.S. vice president,US vice president,American vice president,America's vice president,vice president,Ohio senator,senator,running mate
  Mike Pence ; Michael Pence ; Michael R. Pence ; Pence | gender=m role=U.S. vice president,US vice president,American vice president,America's vice president,vice president,former vice president,Indiana governor,governor,running mate,Republican vice presidential nominee,vice presidential nominee
  Dick Cheney | gender=m role=former vice president
  Hillary Clinton ; Hillary Rodham Clinton ; Хиллари Клинтон | gender=f role=former U.S. secretary of state,former US secretary of state,former American secretary of state,former secretary of state,ex-secretary of state,Democratic candidate,Democratic nominee,Democratic presidential nominee,Democratic presidential candidate,Democratic front-runner,presumptive Democratic nominee,former first lady,former senator,secretary
  Melania Trump | gender=f role=first lady,US first lady,former first lady
  Jill Biden | gender=f role=first lady,US first lady,former first lady
  Michelle Obama | gender=f role=first lady,former first lady
  Ivanka Trump | gender=f role=Trump's daughter,president's daughter,senior adviser
  Donald Trump Jr. ; Donald Trump Jr ; Don Jr. ; Donald J. Trump Jr. | gender=m role=Trump's son,president's son,president's eldest son
  Eric Trump | gender=m role=Trump's son,president's son
  Jared Kushner ; Kushner ; Джаред Кушнер | gender=m role=Trump's son-in-law,president's son-in-law,son-in-law,senior adviser,White House adviser,US negotiator,former White House adviser
  Hunter Biden | gender=m role=president's son
# ---- United States: cabinets and officials
  Marco Rubio ; Марко Рубио ; Rubio | gender=m role=U.S. secretary of state,US secretary of state,American secretary of state,America's secretary of state,secretary of state,secretary,national security adviser,Florida senator,Republican senator,senator,top US diplomat,top diplomat,US top diplomat
  Antony Blinken ; Tony Blinken ; Blinken ; Энтони Блинкен | gender=m role=U.S. secretary of state,US secretary of state,American secretary of state,America's secretary of state,secretary of state,secretary,top US diplomat,top diplomat,US top diplomat
  Mike Pompeo ; Michael Pompeo ; Michael R. Pompeo ; Pompeo | gender=m role=U.S. secretary of state,US secretary of state,American secretary of state,America's secretary of state,secretary of state,secretary,CIA director,top US diplomat,former CIA director
  Rex Tillerson ; Tillerson | gender=m role=U.S. secretary of state,US secretary of state,American secretary of state,America's secretary of state,secretary of state,secretary,top US diplomat
  John Kerry | gender=m role=U.S. secretary of state,US secretary of state,American secretary of state,America's secretary of state,secretary of state,secretary,climate envoy,US climate envoy,special envoy,top US diplomat,former senator
  Condoleezza Rice | gender=f role=former U.S. secretary of state,former US secretary of state,former American secretary of state,former secretary of state,ex-secretary of state
  Colin Powell | gender=m role=former U.S. secretary of state,former US secretary of state,former American secretary of state,former secretary of state,ex-secretary of state,retired general
  Madeleine Albright | gender=f role=former U.S. secretary of state,former US secretary of state,former American secretary of state,former secretary of state,ex-secretary of state
  Henry Kissinger ; Kissinger | gender=m role=former U.S. secretary of state,former US secretary of state,former American secretary of state,former secretary of state,ex-secretary of state
  Pete Hegseth ; Hegseth ; Пит Хегсет | gender=m role=U.S. defense secretary,US defense secretary,American defense secretary,America's defense secretary,U.S. secretary of defense,US secretary of defense,American secretary of defense,America's secretary of defense,U.S. defence secretary,US defence secretary,American defence secretary,America's defence secretary,defense secretary,secretary of defense,defence secretary,secretary,war secretary,Secretary of War,US war secretary,Pentagon chief,Pentagon head,former Fox News host
  Lloyd Austin ; Lloyd J. Austin | gender=m role=U.S. defense secretary,US defense secretary,American defense secretary,America's defense secretary,U.S. secretary of defense,US secretary of defense,American secretary of defense,America's secretary of defense,U.S. defence secretary,US defence secretary,American defence secretary,America's defence secretary,defense secretary,secretary of defense,defence secretary,secretary,Pentagon chief
  Mark Esper | gender=m role=U.S. defense secretary,US defense secretary,American defense secretary,America's defense secretary,U.S. secretary of defense,US secretary of defense,American secretary of defense,America's secretary of defense,U.S. defence secretary,US defence secretary,American defence secretary,America's defence secretary,defense secretary,secretary of defense,defence secretary,secretary,Pentagon chief
  James Mattis ; Jim Mattis ; Mattis | gender=m role=U.S. defense secretary,US defense secretary,American defense secretary,America's defense secretary,U.S. secretary of defense,US secretary of defense,American secretary of defense,America's secretary of defense,U.S. defence secretary,US defence secretary,American defence secretary,America's defence secretary,defense secretary,secretary of defense,defence secretary,secretary,Pentagon chief,retired general
  Ash Carter ; Ashton Carter | gender=m role=U.S. defense secretary,US defense secretary,American defense secretary,America's defense secretary,U.S. secretary of defense,US secretary of defense,American secretary of defense,America's secretary of defense,U.S. defence secretary,US defence secretary,American defence secretary,America's defence secretary,defense secretary,secretary of defense,defence secretary,secretary,Pentagon chief
  Scott Bessent ; Bessent | gender=m role=U.S. treasury secretary,US treasury secretary,American treasury secretary,America's treasury secretary,U.S. secretary of the treasury,US secretary of the treasury,American secretary of the treasury,America's secretary of the treasury,treasury secretary,secretary of the treasury,secretary
  Janet Yellen ; Yellen | gender=f role=U.S. treasury secretary,US treasury secretary,American treasury secretary,America's treasury secretary,U.S. secretary of the treasury,US secretary of the treasury,American secretary of the treasury,America's secretary of the treasury,treasury secretary,secretary of the treasury,secretary,Fed chair,Federal Reserve chair,Fed chairwoman,former Fed chair
  Steven Mnuchin ; Steve Mnuchin ; Mnuchin | gender=m role=U.S. treasury secretary,US treasury secretary,American treasury secretary,America's treasury secretary,U.S. secretary of the treasury,US secretary of the treasury,American secretary of the treasury,America's secretary of the treasury,treasury secretary,secretary of the treasury,secretary
  Pam Bondi ; Pamela Bondi | gender=f role=U.S. attorney general,US attorney general,American attorney general,America's attorney general,attorney general
  Merrick Garland | gender=m role=U.S. attorney general,US attorney general,American attorney general,America's attorney general,attorney general
  William Barr ; Bill Barr | gender=m role=U.S. attorney general,US attorney general,American attorney general,America's attorney general,attorney general
  Jeff Sessions | gender=m role=U.S. attorney general,US attorney general,American attorney general,America's attorney general,attorney general,Alabama senator,senator
  Loretta Lynch | gender=f role=U.S. attorney general,US attorney general,American attorney general,America's attorney general,attorney general
  Kristi Noem ; Noem | gender=f role=Homeland Security secretary,US Homeland Security secretary,DHS secretary,secretary of homeland security,South Dakota governor,governor,secretary
  Alejandro Mayorkas ; Mayorkas | gender=m role=Homeland Security secretary,DHS secretary,secretary of homeland security,secretary
  Robert F. Kennedy Jr. ; Robert F. Kennedy Jr ; RFK Jr. ; Robert Kennedy Jr. | gender=m role=health secretary,US health secretary,health and human services secretary,HHS secretary,independent candidate,anti-vaccine activist,secretary
  Howard Lutnick ; Lutnick | gender=m role=commerce secretary,US commerce secretary,secretary of commerce,secretary
  Chris Wright | gender=m role=energy secretary,US energy secretary,secretary
  Jennifer Granholm | gender=f role=energy secretary,US energy secretary,secretary,former Michigan governor
  Pete Buttigieg ; Buttigieg | gender=m role=transportation secretary,US transportation secretary,South Bend mayor,former mayor,secretary,mayor
  Linda McMahon | gender=f role=education secretary,US education secretary,secretary
  Betsy DeVos ; DeVos | gender=f role=education secretary,US education secretary,secretary
  Jamieson Greer | gender=m role=US trade representative,trade representative
  Robert Lighthizer ; Lighthizer | gender=m role=US trade representative,trade representative
  Katherine Tai | gender=f role=US trade representative,trade representative
  Peter Navarro | gender=m role=trade adviser,White House trade adviser
  Mike Waltz ; Michael Waltz | gender=m role=national security adviser,US national security adviser,Florida congressman,US ambassador to the United Nations,ambassador,congressman
  Jake Sullivan | gender=m role=national security adviser,US national security adviser,White House national security adviser
  John Bolton | gender=m role=national security adviser,former national security adviser,former US national security adviser,former ambassador
  H.R. McMaster ; H. R. McMaster | gender=m role=national security adviser,former national security adviser,general
  Robert O'Brien | gender=m role=national security adviser
  Michael Flynn ; Mike Flynn | gender=m role=national security adviser,former national security adviser,retired general,retired lieutenant general,general
  Susan Rice | gender=f role=national security adviser,former national security adviser
  Tulsi Gabbard ; Gabbard | gender=f role=director of national intelligence,US director of national intelligence,national intelligence director,intelligence chief,Hawaii congresswoman,congresswoman
  Avril Haines | gender=f role=director of national intelligence,intelligence chief
  James Clapper | gender=m role=director of national intelligence,former director of national intelligence
  John Ratcliffe | gender=m role=CIA director,director of national intelligence,CIA chief
  William Burns ; Bill Burns ; William J. Burns | gender=m role=CIA director,CIA chief
  John Brennan | gender=m role=CIA director,former CIA director,CIA chief
  Gina Haspel ; Haspel | gender=f role=CIA director
  Kash Patel ; Kashyap Patel | gender=m role=FBI director,FBI chief,director
  Christopher Wray ; Chris Wray | gender=m role=FBI director,FBI chief,director
  James Comey ; Jim Comey ; James B. Comey ; Comey | gender=m role=FBI director,former FBI director,director
  Robert Mueller ; Robert S. Mueller III ; Robert S. Mueller | gender=m role=special counsel,former FBI director
  Jack Smith | gender=m role=special counsel
  Keith Kellogg ; Кит Келлог | gender=m role=US special envoy,special envoy,envoy,US envoy,Ukraine envoy,US special envoy for Ukraine,retired general,general
  Dan Driscoll ; Daniel Driscoll | gender=m role=army secretary,US army secretary
  Massad Boulos | gender=m role=US envoy,senior adviser
  Tom Barrack | gender=m role=US envoy,special envoy,US ambassador to Turkey,ambassador
  Mike Huckabee | gender=m role=US ambassador to Israel,former Arkansas governor,ambassador
  Matthew Whitaker | gender=m role=US ambassador to NATO,ambassador,acting attorney general
  Karoline Leavitt ; Leavitt | gender=f role=White House press secretary,press secretary,White House spokeswoman,spokeswoman
  Karine Jean-Pierre ; Jean-Pierre | gender=f role=White House press secretary,press secretary,White House spokeswoman
  Jen Psaki ; Psaki | gender=f role=White House press secretary,press secretary,White House spokeswoman
  Kayleigh McEnany ; McEnany | gender=f role=White House press secretary,press secretary,White House spokeswoman
  Sarah Huckabee Sanders ; Sarah Sanders | gender=f role=White House press secretary,press secretary,Arkansas governor,governor,White House spokeswoman
  Sean Spicer ; Spicer | gender=m role=White House press secretary,press secretary,White House spokesman
  Josh Earnest | gender=m role=White House press secretary,press secretary,White House spokesman
  John Kirby | gender=m role=White House spokesman,White House national security spokesman,National Security Council spokesman,Pentagon spokesman,spokesman
  Matthew Miller | gender=m role=State Department spokesman,State Department spokesperson,spokesman
  Ned Price | gender=m role=State Department spokesman,State Department spokesperson,spokesman
  Tammy Bruce | gender=f role=State Department spokeswoman,State Department spokesperson,spokeswoman
  Steven Cheung | gender=m role=White House communications director,communications director,Trump campaign spokesman
  Anna Kelly | gender=f role=White House spokeswoman,spokeswoman
  Susie Wiles ; Susan Wiles | gender=f role=White House chief of staff,chief of staff,campaign manager
  Mark Meadows | gender=m role=White House chief of staff,chief of staff,North Carolina congressman
  John Kelly | gender=m role=White House chief of staff,chief of staff,homeland security secretary
  Reince Priebus ; Priebus | gender=m role=RNC chairman,Republican National Committee chairman,White House chief of staff,chief of staff,chairman
  Stephen Miller | gender=m role=White House deputy chief of staff,deputy chief of staff,White House adviser,senior adviser,adviser
  Tom Homan ; Homan | gender=m role=border czar
  Kellyanne Conway | gender=f role=Trump campaign manager,campaign manager,White House counselor,senior adviser
  Steve Bannon ; Stephen Bannon ; Stephen K. Bannon ; Bannon | gender=m role=chief strategist,White House chief strategist,former White House strategist,campaign chief executive
  Paul Manafort ; Manafort | gender=m role=campaign chairman,Trump campaign chairman,former campaign chairman
  Corey Lewandowski ; Lewandowski | gender=m role=campaign manager,former campaign manager
  Roger Stone | gender=m role=political operative
  John Podesta ; Podesta | gender=m role=campaign chairman,Clinton campaign chairman
  Robby Mook ; Mook | gender=m role=campaign manager,Clinton campaign manager
  Huma Abedin ; Abedin | gender=f role=Clinton aide,aide
  Jerome Powell ; Jay Powell ; Jerome H. Powell | gender=m role=Federal Reserve chair,Fed chair,Federal Reserve chairman,Fed chairman,Fed chief,chair,chairman
  Anthony Fauci ; Fauci ; Anthony S. Fauci | gender=m role=infectious disease expert,top infectious disease expert,chief medical adviser
  Mark Milley ; Milley | gender=m role=chairman of the Joint Chiefs of Staff,Joint Chiefs chairman,general,top US general
  Dan Caine ; John Daniel Caine | gender=m role=chairman of the Joint Chiefs of Staff,Joint Chiefs chairman,general
  Christopher Cavoli | gender=m role=NATO commander,general,Supreme Allied Commander Europe
  Linda Thomas-Greenfield | gender=f role=US ambassador to the United Nations,US ambassador to the UN,ambassador
  Nikki Haley | gender=f role=US ambassador to the United Nations,former UN ambassador,former South Carolina governor,South Carolina governor,ambassador,governor
  Samantha Power | gender=f role=US ambassador to the United Nations,ambassador
  Kurt Volker | gender=m role=US special envoy,former US envoy,former US ambassador to NATO
  Marie Yovanovitch | gender=f role=former US ambassador to Ukraine,former ambassador
  Victoria Nuland ; Nuland | gender=f role=undersecretary of state,US undersecretary of state
# ---- United States: Congress, governors, parties
  Mike Johnson ; Speaker Mike Johnson | gender=m role=House Speaker,US House speaker,speaker,Louisiana congressman
  Kevin McCarthy | gender=m role=House Speaker,House minority leader,House majority leader,speaker,former House speaker
  Nancy Pelosi ; Pelosi | gender=f role=House Speaker,House minority leader,speaker,former House speaker,California congresswoman,congresswoman
  Paul Ryan | gender=m role=House Speaker,speaker,former House speaker,Wisconsin congressman
  John Boehner ; Boehner | gender=m role=House Speaker,speaker,former House speaker
  Newt Gingrich ; Gingrich | gender=m role=former House speaker,former speaker
  Hakeem Jeffries | gender=m role=House minority leader,minority leader,House Democratic leader,congressman
  Steve Scalise ; Scalise | gender=m role=House majority leader,majority leader,congressman
  Chuck Schumer ; Charles Schumer ; Charles E. Schumer ; Schumer | gender=m role=Senate majority leader,Senate minority leader,majority leader,minority leader,Senate Democratic leader,New York senator,senator
  Mitch McConnell ; McConnell | gender=m role=Senate majority leader,Senate minority leader,majority leader,minority leader,Senate Republican leader,Kentucky senator,senator
  John Thune ; Thune | gender=m role=Senate majority leader,majority leader,South Dakota senator,senator
  Harry Reid | gender=m role=Senate minority leader,minority leader,Nevada senator,senator
  Bernie Sanders ; Bernard Sanders | gender=m role=Vermont senator,senator,independent senator,democratic socialist,Democratic candidate
  Elizabeth Warren | gender=f role=Massachusetts senator,senator,Democratic senator
  Ted Cruz | gender=m role=Texas senator,senator,Republican senator
  Lindsey Graham ; Lindsey O. Graham | gender=m role=South Carolina senator,senator,Republican senator
  John McCain ; McCain | gender=m role=Arizona senator,senator,Republican senator,former Republican nominee
  Mitt Romney ; Romney | gender=m role=Utah senator,senator,former Massachusetts governor,2012 Republican nominee
  Rand Paul | gender=m role=Kentucky senator,senator
  Tim Kaine ; Kaine | gender=m role=Virginia senator,senator,Democratic vice presidential nominee,vice presidential nominee,running mate
  Tim Walz ; Walz | gender=m role=Minnesota governor,governor,running mate
  Cory Booker ; Cory A. Booker | gender=m role=New Jersey senator,senator
  Amy Klobuchar ; Klobuchar | gender=f role=Minnesota senator,senator
  Kirsten Gillibrand ; Gillibrand | gender=f role=New York senator,senator
  Mark Warner ; Mark R. Warner | gender=m role=Virginia senator,senator
  Tom Cotton | gender=m role=Arkansas senator,senator
  Josh Hawley ; Hawley | gender=m role=Missouri senator,senator
  Susan Collins | gender=f role=Maine senator,senator
  Lisa Murkowski ; Murkowski | gender=f role=Alaska senator,senator
  Joe Manchin ; Manchin | gender=m role=West Virginia senator,senator
  Kyrsten Sinema ; Sinema | gender=f role=Arizona senator,senator
  Raphael Warnock ; Warnock | gender=m role=Georgia senator,senator
  Jon Ossoff ; Ossoff | gender=m role=Georgia senator,senator
  John Fetterman ; Fetterman | gender=m role=Pennsylvania senator,senator
  Jeanne Shaheen | gender=f role=New Hampshire senator,senator
  Richard Blumenthal ; Blumenthal | gender=m role=Connecticut senator,senator
  Dick Durbin ; Richard Durbin ; Richard J. Durbin ; Durbin | gender=m role=Illinois senator,senator
  Adam Schiff ; Schiff ; Adam B. Schiff | gender=m role=California senator,senator,California congressman,congressman,chairman of the House Intelligence Committee
  Alexandria Ocasio-Cortez ; Ocasio-Cortez ; AOC | gender=f role=New York congresswoman,congresswoman,Democratic congresswoman
  Ilhan Omar | gender=f role=Minnesota congresswoman,congresswoman
  Rashida Tlaib ; Tlaib | gender=f role=Michigan congresswoman,congresswoman
  Marjorie Taylor Greene ; Taylor Greene | gender=f role=Georgia congresswoman,congresswoman
  Liz Cheney | gender=f role=Wyoming congresswoman,former congresswoman
  Jamie Raskin ; Raskin | gender=m role=Maryland congressman,congressman
  Jim Jordan | gender=m role=Ohio congressman,congressman
  Matt Gaetz ; Gaetz | gender=m role=Florida congressman,former congressman
  Jim Clyburn ; James Clyburn ; Clyburn ; James E. Clyburn | gender=m role=South Carolina congressman,congressman
  Maxine Waters | gender=f role=California congresswoman,congresswoman
  Gavin Newsom ; Newsom | gender=m role=California governor,governor
  Ron DeSantis ; DeSantis | gender=m role=Florida governor,governor
  Greg Abbott | gender=m role=Texas governor,governor
  Kathy Hochul ; Hochul | gender=f role=New York governor,governor
  Andrew Cuomo ; Andrew M. Cuomo | gender=m role=New York governor,former New York governor,governor
  Gretchen Whitmer ; Whitmer | gender=f role=Michigan governor,governor
  Josh Shapiro | gender=m role=Pennsylvania governor,governor
  J.B. Pritzker ; JB Pritzker ; Pritzker | gender=m role=Illinois governor,governor
  Glenn Youngkin ; Youngkin | gender=m role=Virginia governor,governor
  Chris Christie | gender=m role=New Jersey governor,former New Jersey governor,governor
  John Kasich ; Kasich ; John R. Kasich | gender=m role=Ohio governor,former Ohio governor,governor
  Jeb Bush | gender=m role=former Florida governor,governor
  Sarah Palin ; Palin | gender=f role=former Alaska governor
  Gary Johnson | gender=m role=Libertarian candidate,Libertarian nominee,former New Mexico governor
  Jill Stein | gender=f role=Green Party candidate,Green Party nominee
  Ben Carson | gender=m role=retired neurosurgeon,housing secretary,US housing secretary
  Carly Fiorina ; Fiorina | gender=f role=former Hewlett-Packard CEO
  Rudy Giuliani ; Rudolph Giuliani ; Giuliani | gender=m role=former New York mayor,former New York City mayor,Trump's lawyer,Trump's personal lawyer
  Michael Bloomberg ; Mike Bloomberg ; Michael R. Bloomberg | gender=m role=former New York mayor,former New York City mayor,billionaire
  Bill de Blasio ; de Blasio | gender=m role=New York mayor,New York City mayor,mayor
  Eric Adams | gender=m role=New York mayor,New York City mayor,mayor
  Zohran Mamdani ; Mamdani | gender=m role=New York mayor,New York City mayor,mayor-elect,mayor,state assemblyman
  Karen Bass | gender=f role=Los Angeles mayor,mayor
  Debbie Wasserman Schultz ; Wasserman Schultz | gender=f role=DNC chairwoman,chairwoman,Florida congresswoman,Democratic National Committee chairwoman
  Donna Brazile ; Brazile | gender=f role=DNC chair,DNC chairwoman,interim chair
  Michael Cohen | gender=m role=Trump's former lawyer,former lawyer
  Letitia James | gender=f role=New York attorney general,attorney general
  Alvin Bragg | gender=m role=Manhattan district attorney,district attorney
  Fani Willis | gender=f role=Fulton County district attorney,district attorney
  John Roberts ; John G. Roberts | gender=m role=chief justice,US chief justice
  Sonia Sotomayor ; Sotomayor | gender=f role=Supreme Court justice,justice
  Ketanji Brown Jackson | gender=f role=Supreme Court justice,justice
  Amy Coney Barrett ; Coney Barrett | gender=f role=Supreme Court justice,justice
  Brett Kavanaugh ; Kavanaugh | gender=m role=Supreme Court justice,justice
  Neil Gorsuch ; Gorsuch | gender=m role=Supreme Court justice,justice
  Clarence Thomas | gender=m role=Supreme Court justice,justice
  Samuel Alito ; Alito | gender=m role=Supreme Court justice,justice
  Ruth Bader Ginsburg ; Ginsburg | gender=f role=Supreme Court justice,justice
  Antonin Scalia ; Scalia | gender=m role=Supreme Court justice,justice
  Khizr Khan | gender=m role=Gold Star father
# ---- United Kingdom and Ireland
  Keir Starmer ; Sir Keir Starmer ; Sir Keir ; Starmer ; Кир Стармер | gender=m role=British prime minister,UK prime minister,U.K. prime minister,Britain's prime minister,British leader,UK leader,U.K. leader,prime minister,British PM,premier,British premier,Labour leader,Labour Party leader,opposition leader
  Rishi Sunak ; Sunak | gender=m role=British prime minister,UK prime minister,U.K. prime minister,Britain's prime minister,British leader,UK leader,U.K. leader,prime minister,British PM,premier,British premier,British finance minister,UK finance minister,U.K. finance minister,Britain's finance minister,finance minister,Conservative leader,chancellor,former chancellor,opposition leader
  Liz Truss ; Truss | gender=f role=British prime minister,UK prime minister,U.K. prime minister,Britain's prime minister,British leader,UK leader,U.K. leader,prime minister,British PM,premier,British premier,British foreign secretary,UK foreign secretary,U.K. foreign secretary,Britain's foreign secretary,British foreign minister,UK foreign minister,U.K. foreign minister,Britain's foreign minister,foreign secretary,foreign minister,top diplomat,British top diplomat,former British prime minister,former UK prime minister,former U.K. prime minister,former prime minister,ex-prime minister
  Boris Johnson ; Борис Джонсон | gender=m role=British prime minister,UK prime minister,U.K. prime minister,Britain's prime minister,British leader,UK leader,U.K. leader,prime minister,British PM,premier,British premier,British foreign secretary,UK foreign secretary,U.K. foreign secretary,Britain's foreign secretary,British foreign minister,UK foreign minister,U.K. foreign minister,Britain's foreign minister,foreign secretary,foreign minister,top diplomat,British top diplomat,former British prime minister,former UK prime minister,former U.K. prime minister,former prime minister,ex-prime minister,London mayor,former London mayor,mayor of London
  Theresa May | gender=f role=British prime minister,UK prime minister,U.K. prime minister,Britain's prime minister,British leader,UK leader,U.K. leader,prime minister,British PM,premier,British premier,former British prime minister,former UK prime minister,former U.K. prime minister,former prime minister,ex-prime minister,home secretary
  David Cameron ; Lord Cameron | gender=m role=British prime minister,UK prime minister,U.K. prime minister,Britain's prime minister,British leader,UK leader,U.K. leader,prime minister,British PM,premier,British premier,former British prime minister,former UK prime minister,former U.K. prime minister,former prime minister,ex-prime minister,British foreign secretary,UK foreign secretary,U.K. foreign secretary,Britain's foreign secretary,British foreign minister,UK foreign minister,U.K. foreign minister,Britain's foreign minister,foreign secretary,foreign minister,top diplomat,British top diplomat
  Gordon Brown | gender=m role=former British prime minister,former UK prime minister,former U.K. prime minister,former prime minister,ex-prime minister
  Tony Blair ; Sir Tony Blair | gender=m role=former British prime minister,former UK prime minister,former U.K. prime minister,former prime minister,ex-prime minister
  John Major ; Sir John Major | gender=m role=former British prime minister,former UK prime minister,former U.K. prime minister,former prime minister,ex-prime minister
  Margaret Thatcher ; Thatcher | gender=f role=former British prime minister,former UK prime minister,former U.K. prime minister,former prime minister,ex-prime minister
  David Lammy ; Lammy | gender=m role=British foreign secretary,UK foreign secretary,U.K. foreign secretary,Britain's foreign secretary,British foreign minister,UK foreign minister,U.K. foreign minister,Britain's foreign minister,foreign secretary,foreign minister,top diplomat,British top diplomat,deputy prime minister,justice secretary
  Yvette Cooper | gender=f role=British foreign secretary,UK foreign secretary,U.K. foreign secretary,Britain's foreign secretary,British foreign minister,UK foreign minister,U.K. foreign minister,Britain's foreign minister,foreign secretary,foreign minister,top diplomat,British top diplomat,home secretary
  James Cleverly | gender=m role=British foreign secretary,UK foreign secretary,U.K. foreign secretary,Britain's foreign secretary,British foreign minister,UK foreign minister,U.K. foreign minister,Britain's foreign minister,foreign secretary,foreign minister,top diplomat,British top diplomat,home secretary
  Dominic Raab ; Raab | gender=m role=British foreign secretary,UK foreign secretary,U.K. foreign secretary,Britain's foreign secretary,British foreign minister,UK foreign minister,U.K. foreign minister,Britain's foreign minister,foreign secretary,foreign minister,top diplomat,British top diplomat,justice secretary,deputy prime minister
  Jeremy Hunt | gender=m role=British foreign secretary,UK foreign secretary,U.K. foreign secretary,Britain's foreign secretary,British foreign minister,UK foreign minister,U.K. foreign minister,Britain's foreign minister,foreign secretary,foreign minister,top diplomat,British top diplomat,British finance minister,UK finance minister,U.K. finance minister,Britain's finance minister,finance minister,chancellor,health secretary
  Philip Hammond | gender=m role=British foreign secretary,UK foreign secretary,U.K. foreign secretary,Britain's foreign secretary,British foreign minister,UK foreign minister,U.K. foreign minister,Britain's foreign minister,foreign secretary,foreign minister,top diplomat,British top diplomat,British finance minister,UK finance minister,U.K. finance minister,Britain's finance minister,finance minister,chancellor
  Rachel Reeves | gender=f role=British finance minister,UK finance minister,U.K. finance minister,Britain's finance minister,finance minister,chancellor,chancellor of the exchequer
  Kwasi Kwarteng ; Kwarteng | gender=m role=British finance minister,UK finance minister,U.K. finance minister,Britain's finance minister,finance minister,chancellor
  George Osborne | gender=m role=British finance minister,UK finance minister,U.K. finance minister,Britain's finance minister,finance minister,chancellor,former chancellor
  John Healey | gender=m role=British defence secretary,UK defence secretary,U.K. defence secretary,Britain's defence secretary,British defence minister,UK defence minister,U.K. defence minister,Britain's defence minister,British defense minister,UK defense minister,U.K. defense minister,Britain's defense minister,British defense secretary,UK defense secretary,U.K. defense secretary,Britain's defense secretary,defence secretary,defence minister,defense minister,defense secretary
  Ben Wallace | gender=m role=British defence secretary,UK defence secretary,U.K. defence secretary,Britain's defence secretary,British defence minister,UK defence minister,U.K. defence minister,Britain's defence minister,British defense minister,UK defense minister,U.K. defense minister,Britain's defense minister,British defense secretary,UK defense secretary,U.K. defense secretary,Britain's defense secretary,defence secretary,defence minister,defense minister,defense secretary
  Grant Shapps ; Shapps | gender=m role=British defence secretary,UK defence secretary,U.K. defence secretary,Britain's defence secretary,British defence minister,UK defence minister,U.K. defence minister,Britain's defence minister,British defense minister,UK defense minister,U.K. defense minister,Britain's defense minister,British defense secretary,UK defense secretary,U.K. defense secretary,Britain's defense secretary,defence secretary,defence minister,defense minister,defense secretary,transport secretary
  Penny Mordaunt ; Mordaunt | gender=f role=British defence secretary,UK defence secretary,U.K. defence secretary,Britain's defence secretary,British defence minister,UK defence minister,U.K. defence minister,Britain's defence minister,British defense minister,UK defense minister,U.K. defense minister,Britain's defense minister,British defense secretary,UK defense secretary,U.K. defense secretary,Britain's defense secretary,defence secretary,defence minister,defense minister,defense secretary,leader of the House of Commons
  Shabana Mahmood | gender=f role=home secretary,justice secretary
  Suella Braverman ; Braverman | gender=f role=home secretary,former home secretary
  Priti Patel ; Dame Priti Patel | gender=f role=home secretary,former home secretary,shadow foreign secretary
  Sajid Javid | gender=m role=health secretary,home secretary,chancellor
  Michael Gove ; Gove | gender=m role=levelling up secretary,cabinet minister,justice secretary
  Matt Hancock | gender=m role=health secretary,former health secretary
  Wes Streeting ; Streeting | gender=m role=health secretary
  Angela Rayner ; Rayner | gender=f role=deputy prime minister,Labour deputy leader,deputy leader,housing secretary
  Ed Miliband | gender=m role=energy secretary,former Labour leader
  Jeremy Corbyn ; Corbyn | gender=m role=Labour leader,opposition leader,former Labour leader
  Kemi Badenoch ; Badenoch | gender=f role=Conservative leader,Tory leader,opposition leader,business secretary
  Nigel Farage ; Farage | gender=m role=Reform UK leader,Reform leader,UKIP leader,Brexit Party leader,former UKIP leader
  Ed Davey ; Sir Ed Davey | gender=m role=Liberal Democrat leader,Lib Dem leader
  Nicola Sturgeon ; Sturgeon | gender=f role=Scottish first minister,Scotland's first minister,first minister,SNP leader,former first minister
  John Swinney ; Swinney | gender=m role=Scottish first minister,Scotland's first minister,first minister,SNP leader
  Humza Yousaf ; Yousaf | gender=m role=Scottish first minister,first minister,SNP leader,former first minister
  Sadiq Khan ; Sir Sadiq Khan | gender=m role=London mayor,mayor of London,mayor
  Andy Burnham ; Burnham | gender=m role=Greater Manchester mayor,mayor
  Dominic Cummings | gender=m role=former chief adviser,chief adviser
  Jonathan Powell | gender=m role=UK national security adviser,national security adviser
  Andrew Bailey | gender=m role=Bank of England governor,governor
  Mark Carney ; Carney | gender=m role=Canadian prime minister,Canada's prime minister,Canadian leader,prime minister,Canadian PM,premier,Canadian premier,Bank of England governor,former Bank of England governor,Liberal leader,former central banker
  Tony Radakin ; Sir Tony Radakin | gender=m role=chief of the defence staff,admiral
  King Charles III ; King Charles ; Charles III | gender=m role=king,British king,British monarch,monarch,Prince of Wales
  Queen Elizabeth II ; Elizabeth II ; Queen Elizabeth | gender=f role=queen,British queen,British monarch,monarch
  Prince William | gender=m role=Prince of Wales,prince,Duke of Cambridge
  Prince Harry | gender=m role=Duke of Sussex,prince
  Micheál Martin ; Micheal Martin | gender=m role=Irish prime minister,Ireland's prime minister,Irish leader,prime minister,Irish PM,premier,Irish premier,Irish foreign minister,Ireland's foreign minister,foreign minister,top diplomat,Irish top diplomat,taoiseach,Irish taoiseach,tánaiste
  Leo Varadkar ; Varadkar | gender=m role=Irish prime minister,Ireland's prime minister,Irish leader,prime minister,Irish PM,premier,Irish premier,taoiseach,Irish taoiseach
  Simon Harris | gender=m role=Irish prime minister,Ireland's prime minister,Irish leader,prime minister,Irish PM,premier,Irish premier,Irish foreign minister,Ireland's foreign minister,foreign minister,top diplomat,Irish top diplomat,taoiseach,Irish taoiseach,tánaiste
  Enda Kenny | gender=m role=Irish prime minister,Ireland's prime minister,Irish leader,prime minister,Irish PM,premier,Irish premier,taoiseach
  Mary Lou McDonald | gender=f role=Sinn Féin leader,Sinn Fein leader
  Michelle O'Neill | gender=f role=Northern Ireland first minister,first minister
  Michael D. Higgins | gender=m role=Irish president,Ireland's president,Irish leader,president
  Catherine Connolly | gender=f role=Irish president,Ireland's president,Irish leader,president
# ---- European Union and NATO
  Charles Michel | gender=m role=European Council president,president of the European Council,EU Council president,Belgian prime minister,prime minister
  António Costa ; Antonio Costa | gender=m role=European Council president,president of the European Council,EU Council president,Portuguese prime minister,prime minister
  Donald Tusk ; Tusk ; Дональд Туск | gender=m role=Polish prime minister,Poland's prime minister,Polish leader,prime minister,Polish PM,premier,Polish premier,European Council president,president of the European Council,EU Council president
  Jean-Claude Juncker ; Juncker | gender=m role=European Commission president,Commission president,EU Commission president,former European Commission president
  José Manuel Barroso ; Jose Manuel Barroso ; Barroso | gender=m role=former European Commission president
  Kaja Kallas ; Kallas ; Кая Каллас | gender=f role=Estonian prime minister,Estonia's prime minister,Estonian leader,prime minister,Estonian PM,premier,Estonian premier,EU foreign policy chief,EU's foreign policy chief,EU top diplomat,EU's top diplomat,top EU diplomat,bloc's top diplomat,EU high representative,high representative,foreign policy chief
  Josep Borrell ; Borrell ; Жозеп Боррель | gender=m role=EU foreign policy chief,EU's foreign policy chief,EU top diplomat,EU's top diplomat,bloc's top diplomat,EU high representative,high representative,foreign policy chief,Spanish foreign minister
  Federica Mogherini ; Mogherini | gender=f role=EU foreign policy chief,EU's foreign policy chief,high representative,foreign policy chief
  Catherine Ashton | gender=f role=EU foreign policy chief
  Roberta Metsola ; Metsola | gender=f role=European Parliament president,president of the European Parliament,EU Parliament president
  Martin Schulz | gender=m role=European Parliament president,SPD leader
  Manfred Weber | gender=m role=EPP leader,leader of the European People's Party
  Valdis Dombrovskis ; Dombrovskis | gender=m role=EU economy commissioner,EU trade commissioner,trade commissioner,commissioner,European commissioner,Latvian prime minister
  Maroš Šefčovič ; Maros Sefcovic ; Šefčovič ; Sefcovic | gender=m role=EU trade commissioner,trade commissioner,EU trade chief,trade chief,commissioner
  Andrius Kubilius ; Kubilius | gender=m role=EU defence commissioner,EU defense commissioner,defence commissioner,defense commissioner,commissioner,Lithuanian prime minister
  Marta Kos | gender=f role=EU enlargement commissioner,enlargement commissioner,commissioner
  Thierry Breton | gender=m role=EU internal market commissioner,EU commissioner,commissioner
  Margrethe Vestager ; Vestager | gender=f role=EU competition commissioner,EU competition chief,EU antitrust chief,commissioner
  Frans Timmermans ; Timmermans | gender=m role=EU climate chief,EU climate commissioner,commissioner
  Teresa Ribera | gender=f role=EU competition commissioner,EU competition chief,commissioner,Spanish environment minister
  Paolo Gentiloni ; Gentiloni | gender=m role=Italian prime minister,Italy's prime minister,Italian leader,prime minister,Italian PM,premier,Italian premier,EU economy commissioner,commissioner
  Oliver Várhelyi ; Oliver Varhelyi | gender=m role=EU commissioner,commissioner
  Johannes Hahn | gender=m role=EU commissioner,commissioner
  Paula Pinho | gender=f role=Commission spokesperson,European Commission spokesperson,chief spokesperson,commission spokeswoman
  Eric Mamer | gender=m role=Commission spokesperson,European Commission spokesman,chief spokesperson,commission spokesman
  Peter Stano | gender=m role=EU spokesman,EU foreign policy spokesman,commission spokesman,spokesman
  Anitta Hipper | gender=f role=EU spokesperson,commission spokesperson,spokesperson
  Michel Barnier ; Barnier | gender=m role=French prime minister,France's prime minister,French leader,prime minister,French PM,premier,French premier,EU chief negotiator,EU Brexit negotiator,chief negotiator,EU's chief Brexit negotiator
  Christine Lagarde ; Lagarde | gender=f role=European Central Bank president,ECB president,ECB chief,president of the European Central Bank,IMF chief,IMF managing director
  Mario Draghi ; Draghi | gender=m role=Italian prime minister,Italy's prime minister,Italian leader,prime minister,Italian PM,premier,Italian premier,European Central Bank president,ECB president,ECB chief,former ECB president
  Jens Stoltenberg ; Stoltenberg ; Йенс Столтенберг | gender=m role=NATO Secretary General,NATO Secretary-General,NATO chief,NATO head,NATO's secretary-general,secretary general,secretary-general,alliance's secretary general,former NATO chief,former NATO secretary general,Norwegian finance minister,finance minister,former Norwegian prime minister
  Mark Rutte ; Rutte ; Марк Рютте | gender=m role=Dutch prime minister,Netherlands' prime minister,Dutch leader,prime minister,Dutch PM,premier,Dutch premier,NATO Secretary General,NATO Secretary-General,NATO chief,NATO head,NATO's secretary-general,secretary general,secretary-general,alliance chief
  Anders Fogh Rasmussen ; Fogh Rasmussen | gender=m role=former NATO secretary general,former NATO chief,former NATO secretary-general,former Danish prime minister
  Rob Bauer | gender=m role=NATO military committee chair,chair of NATO's military committee,admiral,Dutch admiral
  Giuseppe Cavo Dragone | gender=m role=chair of NATO's military committee,admiral
  Oana Lungescu | gender=f role=NATO spokeswoman,NATO spokesperson,spokeswoman
# ---- International organisations
  António Guterres ; Antonio Guterres ; Guterres ; Антониу Гутерреш | gender=m role=UN Secretary-General,U.N. Secretary-General,UN Secretary General,UN chief,U.N. chief,United Nations secretary-general,secretary-general,secretary general,United Nations chief
  Ban Ki-moon ; Ban Ki Moon | gender=m role=UN Secretary-General,UN chief,U.N. Secretary-General,former UN chief,secretary-general
  Kofi Annan | gender=m role=former UN secretary-general,former UN chief
  Stéphane Dujarric ; Stephane Dujarric ; Dujarric | gender=m role=UN spokesman,U.N. spokesman,UN spokesperson,spokesman
  Farhan Haq | gender=m role=UN spokesman,deputy UN spokesman,UN deputy spokesman
  Volker Türk ; Volker Turk | gender=m role=UN human rights chief,UN high commissioner for human rights,UN rights chief,high commissioner
  Michelle Bachelet ; Bachelet | gender=f role=UN human rights chief,UN high commissioner for human rights,Chilean president,high commissioner
  Filippo Grandi | gender=m role=UN refugee chief,UN high commissioner for refugees,high commissioner
  Martin Griffiths | gender=m role=UN aid chief,UN humanitarian chief,UN envoy,special envoy
  Tom Fletcher | gender=m role=UN aid chief,UN humanitarian chief,UN relief chief
  Philippe Lazzarini ; Lazzarini | gender=m role=UNRWA chief,UNRWA head,UNRWA commissioner-general
  Francesca Albanese | gender=f role=UN special rapporteur,special rapporteur
  Geir Pedersen | gender=m role=UN envoy,UN special envoy for Syria,special envoy,Norwegian diplomat
  Jan Egeland ; Egeland | gender=m role=secretary general of the Norwegian Refugee Council,Norwegian Refugee Council chief
  Tedros Adhanom Ghebreyesus ; Tedros Adhanom ; Tedros | gender=m role=WHO director-general,WHO chief,WHO head,World Health Organization chief,director-general
  Hans Kluge | gender=m role=WHO Europe director,regional director
  Rafael Grossi ; Rafael Mariano Grossi ; Grossi ; Рафаэль Гросси | gender=m role=IAEA chief,IAEA director general,IAEA head,UN nuclear watchdog chief,director general,UN nuclear chief
  Kristalina Georgieva ; Georgieva | gender=f role=IMF chief,IMF managing director,managing director
  Ajay Banga | gender=m role=World Bank president
  David Malpass | gender=m role=World Bank president
  Ngozi Okonjo-Iweala ; Okonjo-Iweala | gender=f role=WTO director-general,WTO chief,director-general
  Fatih Birol ; Birol | gender=m role=IEA executive director,International Energy Agency chief,IEA chief,executive director
  Karim Khan | gender=m role=ICC prosecutor,chief prosecutor,prosecutor
  Mirjana Spoljaric ; Mirjana Spoljaric Egger | gender=f role=ICRC president,Red Cross president
  Agnès Callamard ; Agnes Callamard | gender=f role=Amnesty International secretary general,secretary general
  Alain Berset | gender=m role=Council of Europe secretary general,secretary general,Swiss president
  Thorbjørn Jagland ; Thorbjorn Jagland ; Jagland | gender=m role=former Council of Europe secretary general,former Norwegian prime minister
  Mathias Cormann | gender=m role=OECD secretary-general,Australian finance minister
  Thomas Bach | gender=m role=IOC president
  Kirsty Coventry | gender=f role=IOC president
  Gianni Infantino ; Infantino | gender=m role=FIFA president
  Aleksander Čeferin ; Aleksander Ceferin ; Čeferin ; Ceferin | gender=m role=UEFA president
  Pope Francis ; Jorge Mario Bergoglio | gender=m role=pope,pontiff
  Pope Leo XIV ; Pope Leo ; Leo XIV ; Robert Prevost ; Robert Francis Prevost | gender=m role=pope,pontiff,cardinal
  Pietro Parolin ; Parolin | gender=m role=Vatican secretary of state,cardinal
  Patriarch Kirill | gender=m role=Russian Orthodox patriarch,patriarch,head of the Russian Orthodox Church
  Dalai Lama ; The Dalai Lama | gender=m role=Tibetan spiritual leader,spiritual leader
  Desmond Tutu | gender=m role=archbishop,Nobel laureate
  Justin Welby | gender=m role=archbishop of Canterbury,archbishop
# ---- Ukraine
  Andriy Yermak ; Andrii Yermak ; Andrij Yermak ; Andrei Yermak ; Yermak ; Андрій Єрмак ; Єрмак ; Андрей Ермак | gender=m role=Zelensky's chief of staff,Zelenskyy's chief of staff,presidential chief of staff,Ukrainian presidential chief of staff,head of the presidential office,head of the Ukrainian president's office,head of Zelensky's office,chief of staff,former chief of staff
  Andrii Sybiha ; Andriy Sybiha ; Andrij Sybiha ; Sybiha ; Андрій Сибіга ; Сибіга | gender=m role=Ukrainian foreign minister,Ukraine's foreign minister,foreign minister,top diplomat,Ukrainian top diplomat
  Dmytro Kuleba ; Kuleba ; Дмитро Кулеба ; Кулеба | gender=m role=Ukrainian foreign minister,Ukraine's foreign minister,foreign minister,top diplomat,Ukrainian top diplomat,former Ukrainian foreign minister,former foreign minister,ex-foreign minister
  Pavlo Klimkin ; Klimkin | gender=m role=Ukrainian foreign minister,Ukraine's foreign minister,foreign minister,top diplomat,Ukrainian top diplomat,former Ukrainian foreign minister,former foreign minister,ex-foreign minister
  Denys Shmyhal ; Denys Shmygal ; Shmyhal ; Денис Шмигаль ; Шмигаль | gender=m role=Ukrainian prime minister,Ukraine's prime minister,Ukrainian leader,prime minister,Ukrainian PM,premier,Ukrainian premier,Ukrainian defense minister,Ukraine's defense minister,Ukrainian defence minister,Ukraine's defence minister,defense minister,defence minister,former Ukrainian prime minister,former prime minister,ex-prime minister,energy minister
  Yulia Svyrydenko ; Yuliia Svyrydenko ; Svyrydenko ; Юлія Свириденко | gender=f role=Ukrainian prime minister,Ukraine's prime minister,Ukrainian leader,prime minister,Ukrainian PM,premier,Ukrainian premier,Ukrainian economy minister,economy minister,first deputy prime minister
  Rustem Umerov ; Umerov ; Рустем Умєров ; Умєров | gender=m role=Ukrainian defense minister,Ukraine's defense minister,Ukrainian defence minister,Ukraine's defence minister,defense minister,defence minister,secretary of the National Security and Defense Council,Ukrainian negotiator,chief negotiator,security council secretary,Ukraine's chief negotiator
  Oleksii Reznikov ; Oleksiy Reznikov ; Reznikov ; Олексій Резніков | gender=m role=Ukrainian defense minister,Ukraine's defense minister,Ukrainian defence minister,Ukraine's defence minister,defense minister,defence minister,former Ukrainian defense minister,former defense minister,ex-defense minister,former Ukrainian defence minister,former defence minister,ex-defence minister
  Mykhailo Fedorov ; Михайло Федоров | gender=m role=Ukrainian defense minister,Ukraine's defense minister,Ukrainian defence minister,Ukraine's defence minister,defense minister,defence minister,digital transformation minister,Ukrainian digital transformation minister,Ukrainian deputy prime minister,deputy prime minister,minister
  Oleksandr Syrskyi ; Oleksandr Syrskyy ; Oleksandr Syrsky ; Oleksandr Sirsky ; Syrskyi ; Syrskyy ; Syrsky ; Олександр Сирський ; Сирський | gender=m role=commander in chief,commander-in-chief,Ukrainian commander in chief,Ukrainian army chief,army chief,Ukraine's top general,top general,general,Ukrainian commander-in-chief
  Valerii Zaluzhnyi ; Valeriy Zaluzhny ; Valerii Zaluzhny ; Valeriy Zaluzhnyi ; Zaluzhnyi ; Zaluzhny ; Валерій Залужний ; Залужний | gender=m role=commander in chief,former commander in chief,Ukrainian ambassador to the UK,Ukraine's ambassador to London,general,ambassador,former army chief
  Kyrylo Budanov ; Kirill Budanov ; Budanov ; Кирило Буданов ; Буданов | gender=m role=Ukrainian military intelligence chief,military intelligence chief,Ukraine's military intelligence chief,head of military intelligence,intelligence chief,spy chief,lieutenant general,head of the presidential office
  Vasyl Maliuk ; Vasyl Malyuk ; Василь Малюк | gender=m role=SBU chief,SBU head,head of the SBU
  Mykhailo Podolyak ; Mykhailo Podoliak ; Mikhail Podolyak ; Podolyak ; Podoliak ; Михайло Подоляк ; Подоляк | gender=m role=Ukrainian presidential adviser,presidential adviser,adviser to the head of the presidential office,Zelensky adviser,presidential aide,adviser
  Serhiy Kyslytsya ; Sergiy Kyslytsya ; Serhii Kyslytsia ; Kyslytsya | gender=m role=Ukrainian ambassador to the UN,Ukraine's UN ambassador,first deputy foreign minister,deputy foreign minister
  Oksana Markarova ; Markarova | gender=f role=Ukrainian ambassador to the US,Ukraine's ambassador to the United States,ambassador
  Vitali Klitschko ; Vitaliy Klitschko ; Vitalii Klychko ; Klitschko ; Віталій Кличко ; Кличко | gender=m role=Kyiv mayor,mayor of Kyiv,Kiev mayor,mayor,former boxer
  Petro Poroshenko ; Poroshenko ; Петро Порошенко ; Порошенко | gender=m role=Ukrainian president,Ukraine's president,Ukrainian leader,president,former Ukrainian president,former president,ex-president,opposition leader
  Viktor Yanukovych ; Yanukovych ; Viktor Yanukovich ; Yanukovich | gender=m role=former Ukrainian president,former president,ex-president
  Yulia Tymoshenko ; Tymoshenko ; Юлія Тимошенко | gender=f role=former Ukrainian prime minister,former prime minister,ex-prime minister,opposition leader
  Arseniy Yatsenyuk ; Yatsenyuk | gender=m role=Ukrainian prime minister,Ukraine's prime minister,Ukrainian leader,prime minister,Ukrainian PM,premier,Ukrainian premier,former Ukrainian prime minister,former prime minister,ex-prime minister
  Volodymyr Groysman ; Groysman | gender=m role=Ukrainian prime minister,Ukraine's prime minister,Ukrainian leader,prime minister,Ukrainian PM,premier,Ukrainian premier,former Ukrainian prime minister,former prime minister,ex-prime minister
  Olena Zelenska ; Zelenska ; Олена Зеленська | gender=f role=Ukrainian first lady,Ukraine's first lady,first lady
  Olha Stefanishyna ; Olga Stefanishyna ; Stefanishyna | gender=f role=Ukrainian deputy prime minister,deputy prime minister,ambassador
  Iryna Vereshchuk ; Vereshchuk | gender=f role=Ukrainian deputy prime minister,deputy prime minister
  Ruslan Stefanchuk ; Stefanchuk | gender=m role=parliament speaker,Ukrainian parliament speaker
  Oleh Syniehubov ; Oleg Synegubov ; Syniehubov | gender=m role=Kharkiv governor,governor of Kharkiv,regional governor,governor
  Oleksiy Danilov | gender=m role=secretary of the National Security and Defense Council
  Oleksiy Arestovych ; Arestovych ; Arestovich | gender=m role=former presidential adviser,presidential adviser
  Yuriy Ihnat ; Yurii Ihnat ; Ihnat | gender=m role=Ukrainian air force spokesman,air force spokesman,spokesman
  Leonid Kuchma ; Kuchma | gender=m role=former Ukrainian president,former president,ex-president
# ---- Russia and Belarus
  Vladimir Putin ; Vladimir V. Putin ; Putin ; Wladimir Putin ; Vladimir Poutine ; Poutine ; Vladimir Vladimirovich Putin ; Владимир Путин ; Путин ; Володимир Путін ; Путін | gender=m role=Russian president,Russia's president,Russian leader,president,Kremlin leader,Kremlin chief
  Dmitry Peskov ; Dmitri Peskov ; Dmitrij Peskov ; Dmitriy Peskov ; Peskov ; Дмитрий Песков ; Песков | gender=m role=Kremlin spokesman,Kremlin spokesperson,Putin's spokesman,Putin's press secretary,press secretary,spokesman,spokesperson
  Sergei Lavrov ; Sergey Lavrov ; Sergej Lavrov ; Lavrov ; Сергей Лавров ; Лавров | gender=m role=Russian foreign minister,Russia's foreign minister,foreign minister,top diplomat,Russian top diplomat
  Maria Zakharova ; Marija Zakharova ; Zakharova ; Мария Захарова ; Захарова | gender=f role=Russian foreign ministry spokeswoman,foreign ministry spokeswoman,Foreign Ministry spokesperson,Russian Foreign Ministry spokesperson,spokeswoman
  Sergei Ryabkov ; Sergey Ryabkov ; Ryabkov ; Сергей Рябков | gender=m role=Russian deputy foreign minister,deputy foreign minister
  Yuri Ushakov ; Yury Ushakov ; Yuriy Ushakov ; Ushakov ; Юрий Ушаков ; Ушаков | gender=m role=Kremlin aide,Putin's foreign policy adviser,foreign policy adviser,Putin aide,Putin's aide,Kremlin foreign policy aide,foreign policy aide,aide,Kremlin adviser
  Kirill Dmitriev ; Kirill Dmitriyev ; Dmitriev ; Dmitriyev ; Кирилл Дмитриев ; Дмитриев | gender=m role=Kremlin envoy,Russian envoy,Putin's envoy,Russian special envoy,Putin's special envoy,special envoy,envoy,head of Russia's sovereign wealth fund,Russian negotiator,Putin's economic envoy
  Vladimir Medinsky ; Vladimir Medinskiy ; Medinsky ; Владимир Мединский | gender=m role=Kremlin aide,head of the Russian delegation,Russian chief negotiator,Putin aide,chief negotiator
  Sergei Shoigu ; Sergey Shoigu ; Shoigu ; Сергей Шойгу ; Шойгу | gender=m role=Russian defense minister,Russia's defense minister,Russian defence minister,Russia's defence minister,defense minister,defence minister,Security Council secretary,secretary of Russia's Security Council,Russian Security Council secretary
  Andrei Belousov ; Andrey Belousov ; Belousov ; Андрей Белоусов | gender=m role=Russian defense minister,Russia's defense minister,Russian defence minister,Russia's defence minister,defense minister,defence minister
  Valery Gerasimov ; Valeriy Gerasimov ; Gerasimov ; Валерий Герасимов | gender=m role=chief of the general staff,Russian chief of staff,general,Russia's top general
  Nikolai Patrushev ; Patrushev ; Николай Патрушев | gender=m role=Putin aide,Security Council secretary,Kremlin aide
  Dmitry Medvedev ; Dmitri Medvedev ; Dmitrij Medvedev ; Дмитрий Медведев ; Медведев | gender=m role=Russian prime minister,Russia's prime minister,Russian leader,prime minister,Russian PM,premier,Russian premier,former Russian president,former president,ex-president,former Russian prime minister,former prime minister,ex-prime minister,deputy chairman of the Security Council,deputy chairman of Russia's Security Council,Security Council deputy chairman
  Mikhail Mishustin ; Mishustin ; Михаил Мишустин | gender=m role=Russian prime minister,Russia's prime minister,Russian leader,prime minister,Russian PM,premier,Russian premier
  Vyacheslav Volodin ; Volodin ; Вячеслав Володин | gender=m role=State Duma speaker,Duma speaker,speaker
  Valentina Matviyenko ; Matviyenko ; Valentina Matvienko | gender=f role=Federation Council speaker,speaker
  Vasily Nebenzya ; Vassily Nebenzia ; Nebenzya ; Nebenzia | gender=m role=Russian ambassador to the UN,Russia's UN ambassador,UN ambassador,ambassador
  Sergei Naryshkin ; Sergey Naryshkin ; Naryshkin | gender=m role=Russian foreign intelligence chief,SVR chief,SVR head,foreign intelligence chief
  Alexander Bortnikov ; Bortnikov | gender=m role=FSB chief,FSB director,FSB head
  Elvira Nabiullina ; Nabiullina | gender=f role=Russian central bank governor,central bank governor,governor
  Alexander Novak | gender=m role=Russian deputy prime minister,deputy prime minister,Russian energy minister
  Anton Siluanov ; Siluanov | gender=m role=Russian finance minister,finance minister
  Leonid Slutsky | gender=m role=LDPR leader,lawmaker
  Ramzan Kadyrov ; Kadyrov ; Рамзан Кадыров | gender=m role=Chechen leader,head of Chechnya,leader of Chechnya
  Yevgeny Prigozhin ; Evgeny Prigozhin ; Yevgeniy Prigozhin ; Prigozhin ; Евгений Пригожин ; Пригожин | gender=m role=Wagner chief,Wagner boss,Wagner leader,Wagner founder,mercenary chief,mercenary leader
  Igor Girkin ; Igor Strelkov | gender=m role=military blogger,former commander
  Alexei Navalny ; Alexey Navalny ; Aleksei Navalny ; Aleksei A. Navalny ; Navalny ; Алексей Навальный ; Навальный | gender=m role=opposition leader,Russian opposition leader,Kremlin critic,opposition politician
  Yulia Navalnaya ; Navalnaya ; Юлия Навальная | gender=f role=Navalny's widow,widow,opposition leader,Russian opposition leader
  Mikhail Khodorkovsky ; Khodorkovsky | gender=m role=Kremlin critic,former oligarch,exiled businessman
  Garry Kasparov ; Kasparov | gender=m role=former world chess champion,chess grandmaster,opposition politician
  Vladimir Kara-Murza ; Kara-Murza | gender=m role=opposition politician,Kremlin critic
  Ilya Yashin | gender=m role=opposition politician
  Mikhail Gorbachev ; Gorbachev | gender=m role=former Soviet leader,Soviet leader,former Soviet president
  Boris Yeltsin ; Yeltsin | gender=m role=former Russian president,former president,ex-president
  Vladimir Solovyov ; Vladimir Soloviev | gender=m role=TV host,state TV host,television presenter
  Margarita Simonyan ; Simonyan | gender=f role=RT editor-in-chief,editor-in-chief
  Vyacheslav Gladkov ; Gladkov | gender=m role=Belgorod governor,regional governor,governor
  Sergei Aksyonov ; Sergey Aksyonov ; Aksyonov | gender=m role=Crimean leader,Russian-installed head of Crimea
  Denis Pushilin ; Pushilin | gender=m role=Russian-installed leader,head of the Donetsk People's Republic
  Sergei Sobyanin ; Sergey Sobyanin ; Sobyanin | gender=m role=Moscow mayor,mayor of Moscow,mayor
  Igor Konashenkov ; Konashenkov | gender=m role=Russian defence ministry spokesman,defence ministry spokesman,defense ministry spokesman,spokesman
  Alexander Lukashenko ; Alyaksandr Lukashenka ; Aleksandr Lukashenko ; Lukashenko ; Lukashenka ; Александр Лукашенко ; Лукашенко | gender=m role=Belarusian president,Belarus' president,Belarusian leader,president
  Sviatlana Tsikhanouskaya ; Svetlana Tikhanovskaya ; Tsikhanouskaya ; Tikhanovskaya | gender=f role=Belarusian opposition leader,opposition leader,exiled opposition leader
# ---- Norway
  Espen Barth Eide ; Barth Eide | gender=m role=Norwegian foreign minister,Norway's foreign minister,foreign minister,top diplomat,Norwegian top diplomat,climate minister
  Anniken Huitfeldt ; Huitfeldt | gender=f role=Norwegian foreign minister,Norway's foreign minister,foreign minister,top diplomat,Norwegian top diplomat,Norwegian ambassador to the US,ambassador
  Ine Eriksen Søreide ; Ine Eriksen Soreide ; Eriksen Søreide | gender=f role=Norwegian foreign minister,Norway's foreign minister,foreign minister,top diplomat,Norwegian top diplomat,Norwegian defense minister,Norway's defense minister,Norwegian defence minister,Norway's defence minister,defense minister,defence minister,Conservative leader
  Børge Brende ; Borge Brende ; Brende | gender=m role=Norwegian foreign minister,Norway's foreign minister,foreign minister,top diplomat,Norwegian top diplomat,World Economic Forum president,WEF president
  Erna Solberg ; Solberg | gender=f role=Norwegian prime minister,Norway's prime minister,Norwegian leader,prime minister,Norwegian PM,premier,Norwegian premier,former Norwegian prime minister,former prime minister,ex-prime minister,Conservative leader,opposition leader,party leader
  Tore Sandvik ; Tore Onshuus Sandvik | gender=m role=Norwegian defense minister,Norway's defense minister,Norwegian defence minister,Norway's defence minister,defense minister,defence minister
  Bjørn Arild Gram ; Bjorn Arild Gram | gender=m role=Norwegian defense minister,Norway's defense minister,Norwegian defence minister,Norway's defence minister,defense minister,defence minister
  Trygve Slagsvold Vedum ; Slagsvold Vedum ; Vedum | gender=m role=Norwegian finance minister,Norway's finance minister,finance minister,Centre Party leader,Center Party leader
  Siv Jensen | gender=f role=Norwegian finance minister,Norway's finance minister,finance minister,Progress Party leader
  Sylvi Listhaug ; Listhaug | gender=f role=Progress Party leader,opposition leader
  Terje Aasland ; Aasland | gender=m role=Norwegian energy minister,energy minister
  Eirik Kristoffersen | gender=m role=Norwegian chief of defence,chief of defence,general,Norwegian defence chief
  Ida Wolden Bache ; Wolden Bache | gender=f role=Norges Bank governor,central bank governor,governor,Norwegian central bank governor
  Nicolai Tangen ; Tangen | gender=m role=Norwegian wealth fund chief,head of Norges Bank Investment Management,CEO of Norges Bank Investment Management,chief executive
  Guri Melby | gender=f role=Liberal Party leader,Liberal leader
  Kirsti Bergstø ; Kirsti Bergsto | gender=f role=Socialist Left leader,Socialist Left Party leader
  Marie Sneve Martinussen | gender=f role=Red Party leader,Rødt leader
  Dag-Inge Ulstein | gender=m role=Christian Democratic Party leader
  Arild Hermstad | gender=m role=Green Party leader
  Åsmund Aukrust ; Asmund Aukrust | gender=m role=Norwegian development minister,international development minister,development minister
  Astri Aas-Hansen | gender=f role=Norwegian justice minister,justice minister
  Raymond Johansen | gender=m role=Norwegian People's Aid secretary general
  Gro Harlem Brundtland ; Brundtland | gender=f role=former Norwegian prime minister,former prime minister,ex-prime minister
  Kåre Willoch ; Kare Willoch | gender=m role=former Norwegian prime minister,former prime minister,ex-prime minister
  Jørgen Watne Frydnes ; Jorgen Watne Frydnes ; Watne Frydnes | gender=m role=Norwegian Nobel Committee chair,chair of the Nobel Committee,committee chair
  Anders Opedal ; Opedal | gender=m role=Equinor chief executive,Equinor CEO,chief executive
  King Harald V ; King Harald ; Harald V | gender=m role=king,Norwegian king,monarch
  Crown Prince Haakon | gender=m role=crown prince,Norwegian crown prince
  Crown Princess Mette-Marit ; Mette-Marit | gender=f role=crown princess,Norwegian crown princess
# ---- Sweden, Denmark, Finland, Iceland, the Baltics
  Ulf Kristersson ; Kristersson | gender=m role=Swedish prime minister,Sweden's prime minister,Swedish leader,prime minister,Swedish PM,premier,Swedish premier
  Magdalena Andersson | gender=f role=Swedish prime minister,Sweden's prime minister,Swedish leader,prime minister,Swedish PM,premier,Swedish premier,Social Democratic leader,opposition leader
  Stefan Löfven ; Stefan Lofven ; Löfven ; Lofven | gender=m role=Swedish prime minister,Sweden's prime minister,Swedish leader,prime minister,Swedish PM,premier,Swedish premier
  Maria Malmer Stenergard ; Malmer Stenergard | gender=f role=Swedish foreign minister,Sweden's foreign minister,foreign minister,top diplomat,Swedish top diplomat
  Tobias Billström ; Tobias Billstrom ; Billström ; Billstrom | gender=m role=Swedish foreign minister,Sweden's foreign minister,foreign minister,top diplomat,Swedish top diplomat
  Ann Linde | gender=f role=Swedish foreign minister,Sweden's foreign minister,foreign minister,top diplomat,Swedish top diplomat
  Margot Wallström ; Margot Wallstrom | gender=f role=Swedish foreign minister,Sweden's foreign minister,foreign minister,top diplomat,Swedish top diplomat
  Carl Bildt ; Bildt | gender=m role=former Swedish prime minister,former Swedish foreign minister
  Pål Jonson ; Pal Jonson | gender=m role=Swedish defense minister,Sweden's defense minister,Swedish defence minister,Sweden's defence minister,defense minister,defence minister
  Peter Hultqvist ; Hultqvist | gender=m role=Swedish defense minister,Sweden's defense minister,Swedish defence minister,Sweden's defence minister,defense minister,defence minister
  Jimmie Åkesson ; Jimmie Akesson ; Åkesson | gender=m role=Sweden Democrats leader,leader of the Sweden Democrats
  Ebba Busch | gender=f role=Swedish deputy prime minister,Swedish energy minister,energy minister
  Elisabeth Svantesson ; Svantesson | gender=f role=Swedish finance minister,Sweden's finance minister,finance minister
  Greta Thunberg ; Thunberg | gender=f role=climate activist,Swedish climate activist,activist,Swedish activist
  King Carl XVI Gustaf ; Carl XVI Gustaf ; Carl Gustaf | gender=m role=Swedish king,king
  Mette Frederiksen ; Frederiksen | gender=f role=Danish prime minister,Denmark's prime minister,Danish leader,prime minister,Danish PM,premier,Danish premier
  Lars Løkke Rasmussen ; Lars Lokke Rasmussen ; Løkke Rasmussen ; Lokke Rasmussen | gender=m role=Danish foreign minister,Denmark's foreign minister,foreign minister,top diplomat,Danish top diplomat,Danish prime minister,Denmark's prime minister,Danish leader,prime minister,Danish PM,premier,Danish premier,former Danish prime minister,former prime minister,ex-prime minister
  Troels Lund Poulsen ; Lund Poulsen | gender=m role=Danish defense minister,Denmark's defense minister,Danish defence minister,Denmark's defence minister,defense minister,defence minister
  Jeppe Kofod ; Kofod | gender=m role=Danish foreign minister,Denmark's foreign minister,foreign minister,top diplomat,Danish top diplomat
  Helle Thorning-Schmidt ; Thorning-Schmidt | gender=f role=former Danish prime minister,former prime minister,ex-prime minister
  King Frederik X ; King Frederik ; Frederik X | gender=m role=Danish king,king,monarch
  Queen Margrethe II ; Queen Margrethe ; Margrethe II | gender=f role=Danish queen,queen
  Múte Bourup Egede ; Mute Bourup Egede ; Múte Egede ; Mute Egede ; Múte B. Egede ; Mute B. Egede | gender=m role=Greenland's prime minister,Greenlandic prime minister,Greenland prime minister,prime minister
  Jens-Frederik Nielsen | gender=m role=Greenland's prime minister,Greenlandic prime minister,Greenland prime minister,prime minister
  Vivian Motzfeldt | gender=f role=Greenland's foreign minister,Greenlandic foreign minister,foreign minister
  Alexander Stubb ; Stubb ; Александр Стубб | gender=m role=Finnish president,Finland's president,Finnish leader,president,former Finnish prime minister,former prime minister,ex-prime minister
  Sauli Niinistö ; Sauli Niinisto ; Niinistö ; Niinisto | gender=m role=Finnish president,Finland's president,Finnish leader,president,former Finnish president,former president,ex-president
  Petteri Orpo ; Orpo | gender=m role=Finnish prime minister,Finland's prime minister,Finnish leader,prime minister,Finnish PM,premier,Finnish premier
  Sanna Marin | gender=f role=Finnish prime minister,Finland's prime minister,Finnish leader,prime minister,Finnish PM,premier,Finnish premier,former Finnish prime minister,former prime minister,ex-prime minister
  Elina Valtonen ; Valtonen | gender=f role=Finnish foreign minister,Finland's foreign minister,foreign minister,top diplomat,Finnish top diplomat
  Pekka Haavisto ; Haavisto | gender=m role=Finnish foreign minister,Finland's foreign minister,foreign minister,top diplomat,Finnish top diplomat
  Antti Häkkänen ; Antti Hakkanen ; Häkkänen ; Hakkanen | gender=m role=Finnish defense minister,Finland's defense minister,Finnish defence minister,Finland's defence minister,defense minister,defence minister
  Tarja Halonen | gender=f role=former Finnish president,former president,ex-president
  Katrín Jakobsdóttir ; Katrin Jakobsdottir ; Jakobsdóttir ; Jakobsdottir | gender=f role=Icelandic prime minister,Iceland's prime minister,Icelandic leader,prime minister,Icelandic PM,premier,Icelandic premier
  Kristrún Frostadóttir ; Kristrun Frostadottir ; Frostadóttir ; Frostadottir | gender=f role=Icelandic prime minister,Iceland's prime minister,Icelandic leader,prime minister,Icelandic PM,premier,Icelandic premier
  Halla Tómasdóttir ; Halla Tomasdottir | gender=f role=Icelandic president,Iceland's president,Icelandic leader,president
  Guðni Th. Jóhannesson ; Gudni Johannesson ; Gudni Th. Johannesson | gender=m role=Icelandic president,Iceland's president,Icelandic leader,president
  Kristen Michal | gender=m role=Estonian prime minister,Estonia's prime minister,Estonian leader,prime minister,Estonian PM,premier,Estonian premier
  Margus Tsahkna ; Tsahkna | gender=m role=Estonian foreign minister,Estonia's foreign minister,foreign minister,top diplomat,Estonian top diplomat
  Hanno Pevkur ; Pevkur | gender=m role=Estonian defense minister,Estonia's defense minister,Estonian defence minister,Estonia's defence minister,defense minister,defence minister
  Alar Karis | gender=m role=Estonian president,Estonia's president,Estonian leader,president
  Urmas Reinsalu ; Reinsalu | gender=m role=Estonian foreign minister,Estonia's foreign minister,foreign minister,top diplomat,Estonian top diplomat
  Jüri Ratas ; Juri Ratas ; Ratas | gender=m role=Estonian prime minister,Estonia's prime minister,Estonian leader,prime minister,Estonian PM,premier,Estonian premier
  Toomas Hendrik Ilves ; Ilves | gender=m role=former Estonian president,former president,ex-president
  Edgars Rinkēvičs ; Edgars Rinkevics ; Rinkēvičs ; Rinkevics | gender=m role=Latvian president,Latvia's president,Latvian leader,president,Latvian foreign minister,Latvia's foreign minister,foreign minister,top diplomat,Latvian top diplomat
  Evika Siliņa ; Evika Silina ; Siliņa ; Silina | gender=f role=Latvian prime minister,Latvia's prime minister,Latvian leader,prime minister,Latvian PM,premier,Latvian premier
  Baiba Braže ; Baiba Braze ; Braže | gender=f role=Latvian foreign minister,Latvia's foreign minister,foreign minister,top diplomat,Latvian top diplomat
  Andris Sprūds ; Andris Spruds | gender=m role=Latvian defense minister,Latvia's defense minister,Latvian defence minister,Latvia's defence minister,defense minister,defence minister
  Krišjānis Kariņš ; Krisjanis Karins ; Kariņš ; Karins | gender=m role=Latvian prime minister,Latvia's prime minister,Latvian leader,prime minister,Latvian PM,premier,Latvian premier,Latvian foreign minister,Latvia's foreign minister,foreign minister,top diplomat,Latvian top diplomat
  Egils Levits ; Levits | gender=m role=Latvian president,Latvia's president,Latvian leader,president
  Gitanas Nausėda ; Gitanas Nauseda ; Nausėda ; Nauseda | gender=m role=Lithuanian president,Lithuania's president,Lithuanian leader,president
  Ingrida Šimonytė ; Ingrida Simonyte ; Šimonytė ; Simonyte | gender=f role=Lithuanian prime minister,Lithuania's prime minister,Lithuanian leader,prime minister,Lithuanian PM,premier,Lithuanian premier
  Gintautas Paluckas ; Paluckas | gender=m role=Lithuanian prime minister,Lithuania's prime minister,Lithuanian leader,prime minister,Lithuanian PM,premier,Lithuanian premier
  Inga Ruginienė ; Inga Ruginiene ; Ruginienė ; Ruginiene | gender=f role=Lithuanian prime minister,Lithuania's prime minister,Lithuanian leader,prime minister,Lithuanian PM,premier,Lithuanian premier
  Gabrielius Landsbergis ; Landsbergis | gender=m role=Lithuanian foreign minister,Lithuania's foreign minister,foreign minister,top diplomat,Lithuanian top diplomat
  Kęstutis Budrys ; Kestutis Budrys ; Budrys | gender=m role=Lithuanian foreign minister,Lithuania's foreign minister,foreign minister,top diplomat,Lithuanian top diplomat
  Dovilė Šakalienė ; Dovile Sakaliene ; Šakalienė ; Sakaliene | gender=f role=Lithuanian defense minister,Lithuania's defense minister,Lithuanian defence minister,Lithuania's defence minister,defense minister,defence minister
  Arvydas Anušauskas ; Arvydas Anusauskas | gender=m role=Lithuanian defense minister,Lithuania's defense minister,Lithuanian defence minister,Lithuania's defence minister,defense minister,defence minister
  Dalia Grybauskaitė ; Dalia Grybauskaite ; Grybauskaitė ; Grybauskaite | gender=f role=Lithuanian president,Lithuania's president,Lithuanian leader,president,former Lithuanian president,former president,ex-president
# ---- Germany, Austria, Switzerland
  Friedrich Merz ; Merz ; Фридрих Мерц | gender=m role=German chancellor,Germany's chancellor,German leader,chancellor,CDU leader,opposition leader
  Olaf Scholz ; Scholz ; Олаф Шольц | gender=m role=German chancellor,Germany's chancellor,German leader,chancellor,German finance minister,Germany's finance minister,finance minister,former German chancellor,former chancellor,ex-chancellor
  Angela Merkel ; Merkel ; Ангела Меркель | gender=f role=German chancellor,Germany's chancellor,German leader,chancellor,former German chancellor,former chancellor,ex-chancellor
  Gerhard Schröder ; Gerhard Schroeder ; Gerhard Schroder | gender=m role=former German chancellor,former chancellor,ex-chancellor
  Frank-Walter Steinmeier ; Steinmeier | gender=m role=German president,Germany's president,German leader,president,German foreign minister,Germany's foreign minister,foreign minister,top diplomat,German top diplomat
  Johann Wadephul ; Wadephul | gender=m role=German foreign minister,Germany's foreign minister,foreign minister,top diplomat,German top diplomat
  Annalena Baerbock ; Baerbock ; Анналена Бербок | gender=f role=German foreign minister,Germany's foreign minister,foreign minister,top diplomat,German top diplomat,UN General Assembly president,president of the UN General Assembly,Green leader
  Heiko Maas | gender=m role=German foreign minister,Germany's foreign minister,foreign minister,top diplomat,German top diplomat
  Sigmar Gabriel | gender=m role=German foreign minister,Germany's foreign minister,foreign minister,top diplomat,German top diplomat,economy minister,German economy minister
  Boris Pistorius ; Борис Писториус | gender=m role=German defense minister,Germany's defense minister,German defence minister,Germany's defence minister,defense minister,defence minister
  Christine Lambrecht ; Lambrecht | gender=f role=German defense minister,Germany's defense minister,German defence minister,Germany's defence minister,defense minister,defence minister
  Annegret Kramp-Karrenbauer ; Kramp-Karrenbauer | gender=f role=German defense minister,Germany's defense minister,German defence minister,Germany's defence minister,defense minister,defence minister,CDU leader
  Robert Habeck ; Habeck | gender=m role=German economy minister,economy minister,vice chancellor,German vice chancellor
  Christian Lindner ; Lindner | gender=m role=German finance minister,Germany's finance minister,finance minister,FDP leader
  Lars Klingbeil ; Klingbeil | gender=m role=German finance minister,Germany's finance minister,finance minister,SPD leader,vice chancellor,SPD co-leader
  Wolfgang Schäuble ; Wolfgang Schaeuble ; Wolfgang Schauble ; Schäuble ; Schaeuble | gender=m role=German finance minister,Germany's finance minister,finance minister
  Nancy Faeser ; Faeser | gender=f role=German interior minister,interior minister
  Alexander Dobrindt ; Dobrindt | gender=m role=German interior minister,interior minister
  Horst Seehofer ; Seehofer | gender=m role=German interior minister,interior minister,CSU leader
  Markus Söder ; Markus Soeder ; Markus Soder ; Söder ; Soeder | gender=m role=Bavarian premier,Bavarian state premier,CSU leader,Bavarian prime minister
  Alice Weidel ; Weidel | gender=f role=AfD leader,AfD co-leader,co-leader
  Tino Chrupalla ; Chrupalla | gender=m role=AfD co-leader,AfD leader
  Sahra Wagenknecht ; Wagenknecht | gender=f role=BSW leader
  Karl Lauterbach ; Lauterbach | gender=m role=German health minister,health minister
  Roderich Kiesewetter ; Kiesewetter | gender=m role=CDU lawmaker,lawmaker
  Steffen Hebestreit ; Hebestreit | gender=m role=German government spokesman,government spokesman,spokesman
  Steffen Seibert ; Seibert | gender=m role=German government spokesman,Merkel's spokesman,government spokesman,spokesman
  Stefan Kornelius | gender=m role=German government spokesman,government spokesman,spokesman
  Carsten Breuer | gender=m role=German chief of defence,Bundeswehr inspector general,general
  Jens Weidmann ; Weidmann | gender=m role=Bundesbank president
  Joachim Nagel | gender=m role=Bundesbank president
  Karl Nehammer ; Nehammer | gender=m role=Austrian chancellor,Austria's chancellor,Austrian leader,chancellor
  Christian Stocker | gender=m role=Austrian chancellor,Austria's chancellor,Austrian leader,chancellor
  Sebastian Kurz | gender=m role=Austrian chancellor,Austria's chancellor,Austrian leader,chancellor,former Austrian chancellor,former chancellor,ex-chancellor
  Alexander Schallenberg ; Schallenberg | gender=m role=Austrian foreign minister,Austria's foreign minister,foreign minister,top diplomat,Austrian top diplomat,Austrian chancellor,Austria's chancellor,Austrian leader,chancellor
  Beate Meinl-Reisinger ; Meinl-Reisinger | gender=f role=Austrian foreign minister,Austria's foreign minister,foreign minister,top diplomat,Austrian top diplomat
  Alexander Van der Bellen ; Van der Bellen | gender=m role=Austrian president,Austria's president,Austrian leader,president
  Herbert Kickl ; Kickl | gender=m role=Freedom Party leader,FPÖ leader
  Viola Amherd ; Amherd | gender=f role=Swiss president,Switzerland's president,Swiss leader,president,Swiss defense minister,Switzerland's defense minister,Swiss defence minister,Switzerland's defence minister,defense minister,defence minister
  Karin Keller-Sutter ; Keller-Sutter | gender=f role=Swiss president,Switzerland's president,Swiss leader,president,Swiss finance minister,Switzerland's finance minister,finance minister
  Ignazio Cassis ; Cassis | gender=m role=Swiss foreign minister,Switzerland's foreign minister,foreign minister,top diplomat,Swiss top diplomat,Swiss president,Switzerland's president,Swiss leader,president
  Guy Parmelin ; Parmelin | gender=m role=Swiss president,Switzerland's president,Swiss leader,president
# ---- France and the Low Countries
  Emmanuel Macron ; Macron ; Эммануэль Макрон ; Макрон | gender=m role=French president,France's president,French leader,president
  François Hollande ; Francois Hollande ; Hollande | gender=m role=French president,France's president,French leader,president,former French president,former president,ex-president
  Nicolas Sarkozy ; Sarkozy | gender=m role=former French president,former president,ex-president
  Jacques Chirac ; Chirac | gender=m role=former French president,former president,ex-president
  Brigitte Macron | gender=f role=French first lady,first lady
  Sébastien Lecornu ; Sebastien Lecornu ; Lecornu | gender=m role=French prime minister,France's prime minister,French leader,prime minister,French PM,premier,French premier,French defense minister,France's defense minister,French defence minister,France's defence minister,defense minister,defence minister,armed forces minister,French armed forces minister
  François Bayrou ; Francois Bayrou ; Bayrou | gender=m role=French prime minister,France's prime minister,French leader,prime minister,French PM,premier,French premier
  Gabriel Attal ; Attal | gender=m role=French prime minister,France's prime minister,French leader,prime minister,French PM,premier,French premier
  Élisabeth Borne ; Elisabeth Borne | gender=f role=French prime minister,France's prime minister,French leader,prime minister,French PM,premier,French premier
  Jean Castex ; Castex | gender=m role=French prime minister,France's prime minister,French leader,prime minister,French PM,premier,French premier
  Édouard Philippe ; Edouard Philippe | gender=m role=French prime minister,France's prime minister,French leader,prime minister,French PM,premier,French premier,former French prime minister,former prime minister,ex-prime minister
  Manuel Valls ; Valls | gender=m role=French prime minister,France's prime minister,French leader,prime minister,French PM,premier,French premier
  Jean-Noël Barrot ; Jean-Noel Barrot ; Barrot | gender=m role=French foreign minister,France's foreign minister,foreign minister,top diplomat,French top diplomat
  Stéphane Séjourné ; Stephane Sejourne ; Séjourné ; Sejourne | gender=m role=French foreign minister,France's foreign minister,foreign minister,top diplomat,French top diplomat,EU industry commissioner,commissioner
  Catherine Colonna | gender=f role=French foreign minister,France's foreign minister,foreign minister,top diplomat,French top diplomat
  Jean-Yves Le Drian ; Le Drian | gender=m role=French foreign minister,France's foreign minister,foreign minister,top diplomat,French top diplomat,French defense minister,France's defense minister,French defence minister,France's defence minister,defense minister,defence minister
  Jean-Marc Ayrault ; Ayrault | gender=m role=French foreign minister,France's foreign minister,foreign minister,top diplomat,French top diplomat
  Bruno Le Maire ; Le Maire | gender=m role=French finance minister,France's finance minister,finance minister,French economy minister,economy minister
  Gérald Darmanin ; Gerald Darmanin ; Darmanin | gender=m role=French interior minister,interior minister,justice minister
  Bruno Retailleau ; Retailleau | gender=m role=French interior minister,interior minister
  Catherine Vautrin ; Vautrin | gender=f role=armed forces minister,French armed forces minister
  Florence Parly ; Parly | gender=f role=French defense minister,France's defense minister,French defence minister,France's defence minister,defense minister,defence minister,armed forces minister,French armed forces minister
  Marine Le Pen | gender=f role=far-right leader,French far-right leader,National Rally leader,National Front leader,far-right candidate
  Jordan Bardella ; Bardella | gender=m role=National Rally leader,National Rally president,far-right leader
  Jean-Luc Mélenchon ; Jean-Luc Melenchon ; Mélenchon ; Melenchon | gender=m role=far-left leader,leftist leader,France Unbowed leader
  Anne Hidalgo | gender=f role=Paris mayor,mayor of Paris,mayor
  Raphaël Glucksmann ; Raphael Glucksmann ; Glucksmann | gender=m role=member of the European Parliament,MEP
  Bart De Wever ; De Wever | gender=m role=Belgian prime minister,Belgium's prime minister,Belgian leader,prime minister,Belgian PM,premier,Belgian premier,N-VA leader
  Alexander De Croo ; De Croo | gender=m role=Belgian prime minister,Belgium's prime minister,Belgian leader,prime minister,Belgian PM,premier,Belgian premier
  Maxime Prévot ; Maxime Prevot | gender=m role=Belgian foreign minister,Belgium's foreign minister,foreign minister,top diplomat,Belgian top diplomat
  Theo Francken ; Francken | gender=m role=Belgian defense minister,Belgium's defense minister,Belgian defence minister,Belgium's defence minister,defense minister,defence minister
  Guy Verhofstadt ; Verhofstadt | gender=m role=former Belgian prime minister,MEP
  Dick Schoof ; Schoof | gender=m role=Dutch prime minister,Netherlands' prime minister,Dutch leader,prime minister,Dutch PM,premier,Dutch premier
  Rob Jetten ; Jetten | gender=m role=Dutch prime minister,Netherlands' prime minister,Dutch leader,prime minister,Dutch PM,premier,Dutch premier,D66 leader
  Geert Wilders ; Wilders | gender=m role=far-right leader,Dutch far-right leader,Freedom Party leader,PVV leader
  Caspar Veldkamp ; Veldkamp | gender=m role=Dutch foreign minister,Netherlands' foreign minister,foreign minister,top diplomat,Dutch top diplomat
  David van Weel ; van Weel | gender=m role=Dutch foreign minister,Netherlands' foreign minister,foreign minister,top diplomat,Dutch top diplomat,Dutch justice minister
  Ruben Brekelmans ; Brekelmans | gender=m role=Dutch defense minister,Netherlands' defense minister,Dutch defence minister,Netherlands' defence minister,defense minister,defence minister
  Kajsa Ollongren ; Ollongren | gender=f role=Dutch defense minister,Netherlands' defense minister,Dutch defence minister,Netherlands' defence minister,defense minister,defence minister
  Wopke Hoekstra | gender=m role=Dutch foreign minister,Netherlands' foreign minister,foreign minister,top diplomat,Dutch top diplomat,Dutch finance minister,Netherlands' finance minister,finance minister,EU climate commissioner,commissioner
  Luc Frieden ; Frieden | gender=m role=Luxembourg prime minister,Luxembourg's prime minister,Luxembourg leader,prime minister,Luxembourg PM,premier,Luxembourg premier
  Xavier Bettel ; Bettel | gender=m role=Luxembourg prime minister,Luxembourg's prime minister,Luxembourg leader,prime minister,Luxembourg PM,premier,Luxembourg premier,Luxembourg foreign minister,Luxembourg's foreign minister,foreign minister,top diplomat,Luxembourg top diplomat
  Jean Asselborn ; Asselborn | gender=m role=Luxembourg foreign minister,Luxembourg's foreign minister,foreign minister,top diplomat,Luxembourg top diplomat
# ---- Southern Europe
  Giorgia Meloni ; Meloni ; Джорджа Мелони | gender=f role=Italian prime minister,Italy's prime minister,Italian leader,prime minister,Italian PM,premier,Italian premier,Brothers of Italy leader
  Matteo Salvini ; Salvini | gender=m role=Italian deputy prime minister,deputy prime minister,League leader,interior minister,Italian interior minister
  Antonio Tajani ; Tajani | gender=m role=Italian foreign minister,Italy's foreign minister,foreign minister,top diplomat,Italian top diplomat,deputy prime minister,European Parliament president
  Guido Crosetto ; Crosetto | gender=m role=Italian defense minister,Italy's defense minister,Italian defence minister,Italy's defence minister,defense minister,defence minister
  Sergio Mattarella ; Mattarella | gender=m role=Italian president,Italy's president,Italian leader,president
  Giuseppe Conte | gender=m role=Italian prime minister,Italy's prime minister,Italian leader,prime minister,Italian PM,premier,Italian premier,Five Star leader,5-Star leader
  Matteo Renzi ; Renzi | gender=m role=Italian prime minister,Italy's prime minister,Italian leader,prime minister,Italian PM,premier,Italian premier,former Italian prime minister,former prime minister,ex-prime minister
  Silvio Berlusconi ; Berlusconi | gender=m role=former Italian prime minister,former prime minister,ex-prime minister,media tycoon,Forza Italia leader
  Luigi Di Maio ; Di Maio | gender=m role=Italian foreign minister,Italy's foreign minister,foreign minister,top diplomat,Italian top diplomat
  Enrico Letta ; Letta | gender=m role=former Italian prime minister,former prime minister,ex-prime minister
  Elly Schlein ; Schlein | gender=f role=Democratic Party leader,opposition leader
  Pedro Sánchez ; Pedro Sanchez | gender=m role=Spanish prime minister,Spain's prime minister,Spanish leader,prime minister,Spanish PM,premier,Spanish premier
  José Manuel Albares ; Jose Manuel Albares ; Albares | gender=m role=Spanish foreign minister,Spain's foreign minister,foreign minister,top diplomat,Spanish top diplomat
  Margarita Robles | gender=f role=Spanish defense minister,Spain's defense minister,Spanish defence minister,Spain's defence minister,defense minister,defence minister
  Mariano Rajoy ; Rajoy | gender=m role=Spanish prime minister,Spain's prime minister,Spanish leader,prime minister,Spanish PM,premier,Spanish premier,former Spanish prime minister,former prime minister,ex-prime minister
  Alberto Núñez Feijóo ; Alberto Nunez Feijoo ; Feijóo ; Feijoo | gender=m role=opposition leader,People's Party leader,conservative leader
  Santiago Abascal ; Abascal | gender=m role=Vox leader
  Carles Puigdemont ; Puigdemont | gender=m role=Catalan leader,former Catalan leader,Catalan president
  King Felipe VI ; King Felipe ; Felipe VI | gender=m role=Spanish king,king,monarch
  Luís Montenegro ; Luis Montenegro | gender=m role=Portuguese prime minister,Portugal's prime minister,Portuguese leader,prime minister,Portuguese PM,premier,Portuguese premier
  Marcelo Rebelo de Sousa ; Rebelo de Sousa | gender=m role=Portuguese president,Portugal's president,Portuguese leader,president
  Paulo Rangel | gender=m role=Portuguese foreign minister,Portugal's foreign minister,foreign minister,top diplomat,Portuguese top diplomat
  Kyriakos Mitsotakis ; Mitsotakis | gender=m role=Greek prime minister,Greece's prime minister,Greek leader,prime minister,Greek PM,premier,Greek premier
  Alexis Tsipras ; Tsipras | gender=m role=Greek prime minister,Greece's prime minister,Greek leader,prime minister,Greek PM,premier,Greek premier,former Greek prime minister,former prime minister,ex-prime minister
  George Gerapetritis ; Giorgos Gerapetritis ; Gerapetritis | gender=m role=Greek foreign minister,Greece's foreign minister,foreign minister,top diplomat,Greek top diplomat
  Nikos Dendias ; Dendias | gender=m role=Greek defense minister,Greece's defense minister,Greek defence minister,Greece's defence minister,defense minister,defence minister,Greek foreign minister,Greece's foreign minister,foreign minister,top diplomat,Greek top diplomat
  Yanis Varoufakis ; Varoufakis | gender=m role=Greek finance minister,Greece's finance minister,finance minister
  Nikos Christodoulides ; Christodoulides | gender=m role=Cypriot president,Cyprus' president,Cypriot leader,president
  Robert Abela | gender=m role=Maltese prime minister,Malta's prime minister,Maltese leader,prime minister,Maltese PM,premier,Maltese premier
# ---- Central and eastern Europe
  Andrzej Duda ; Duda ; Анджей Дуда | gender=m role=Polish president,Poland's president,Polish leader,president
  Karol Nawrocki ; Nawrocki ; Кароль Навроцкий | gender=m role=Polish president,Poland's president,Polish leader,president
  Radosław Sikorski ; Radoslaw Sikorski ; Radek Sikorski ; Sikorski ; Радослав Сикорский | gender=m role=Polish foreign minister,Poland's foreign minister,foreign minister,top diplomat,Polish top diplomat
  Władysław Kosiniak-Kamysz ; Wladyslaw Kosiniak-Kamysz ; Kosiniak-Kamysz | gender=m role=Polish defense minister,Poland's defense minister,Polish defence minister,Poland's defence minister,defense minister,defence minister,Polish deputy prime minister,deputy prime minister
  Mateusz Morawiecki ; Morawiecki | gender=m role=Polish prime minister,Poland's prime minister,Polish leader,prime minister,Polish PM,premier,Polish premier,former Polish prime minister,former prime minister,ex-prime minister
  Jarosław Kaczyński ; Jaroslaw Kaczynski ; Kaczyński ; Kaczynski | gender=m role=Law and Justice leader,PiS leader
  Zbigniew Rau | gender=m role=Polish foreign minister,Poland's foreign minister,foreign minister,top diplomat,Polish top diplomat
  Mariusz Błaszczak ; Mariusz Blaszczak ; Błaszczak ; Blaszczak | gender=m role=Polish defense minister,Poland's defense minister,Polish defence minister,Poland's defence minister,defense minister,defence minister
  Rafał Trzaskowski ; Rafal Trzaskowski ; Trzaskowski | gender=m role=Warsaw mayor,mayor of Warsaw
  Lech Wałęsa ; Lech Walesa ; Wałęsa ; Walesa | gender=m role=former Polish president,former president,ex-president,Solidarity leader
  Petr Fiala ; Fiala | gender=m role=Czech prime minister,Czech Republic's prime minister,Czech leader,prime minister,Czech PM,premier,Czech premier
  Petr Pavel | gender=m role=Czech president,Czech Republic's president,Czech leader,president,former NATO general
  Andrej Babiš ; Andrej Babis ; Babiš ; Babis | gender=m role=Czech prime minister,Czech Republic's prime minister,Czech leader,prime minister,Czech PM,premier,Czech premier,ANO leader
  Jan Lipavský ; Jan Lipavsky ; Lipavský ; Lipavsky | gender=m role=Czech foreign minister,Czech Republic's foreign minister,foreign minister,top diplomat,Czech top diplomat
  Jana Černochová ; Jana Cernochova ; Černochová ; Cernochova | gender=f role=Czech defense minister,Czech Republic's defense minister,Czech defence minister,Czech Republic's defence minister,defense minister,defence minister
  Miloš Zeman ; Milos Zeman | gender=m role=Czech president,Czech Republic's president,Czech leader,president
  Robert Fico ; Fico ; Роберт Фицо | gender=m role=Slovak prime minister,Slovakia's prime minister,Slovak leader,prime minister,Slovak PM,premier,Slovak premier
  Peter Pellegrini | gender=m role=Slovak president,Slovakia's president,Slovak leader,president
  Zuzana Čaputová ; Zuzana Caputova ; Čaputová ; Caputova | gender=f role=Slovak president,Slovakia's president,Slovak leader,president
  Juraj Blanár ; Juraj Blanar | gender=m role=Slovak foreign minister,Slovakia's foreign minister,foreign minister,top diplomat,Slovak top diplomat
  Eduard Heger | gender=m role=Slovak prime minister,Slovakia's prime minister,Slovak leader,prime minister,Slovak PM,premier,Slovak premier
  Viktor Orbán ; Viktor Orban ; Orbán ; Orban ; Виктор Орбан ; Орбан | gender=m role=Hungarian prime minister,Hungary's prime minister,Hungarian leader,prime minister,Hungarian PM,premier,Hungarian premier
  Péter Szijjártó ; Peter Szijjarto ; Szijjártó ; Szijjarto ; Петер Сийярто | gender=m role=Hungarian foreign minister,Hungary's foreign minister,foreign minister,top diplomat,Hungarian top diplomat
  Péter Magyar ; Peter Magyar | gender=m role=opposition leader,Tisza leader,Tisza Party leader
  Zoltán Kovács ; Zoltan Kovacs | gender=m role=Hungarian government spokesman,government spokesman,spokesman
  Gergely Gulyás ; Gergely Gulyas ; Gulyás ; Gulyas | gender=m role=Orbán's chief of staff,chief of staff
  Klaus Iohannis ; Iohannis | gender=m role=Romanian president,Romania's president,Romanian leader,president
  Nicușor Dan ; Nicusor Dan ; Nicuşor Dan | gender=m role=Romanian president,Romania's president,Romanian leader,president,Bucharest mayor
  Marcel Ciolacu ; Ciolacu | gender=m role=Romanian prime minister,Romania's prime minister,Romanian leader,prime minister,Romanian PM,premier,Romanian premier
  Ilie Bolojan ; Bolojan | gender=m role=Romanian prime minister,Romania's prime minister,Romanian leader,prime minister,Romanian PM,premier,Romanian premier
  Oana Țoiu ; Oana Toiu | gender=f role=Romanian foreign minister,Romania's foreign minister,foreign minister,top diplomat,Romanian top diplomat
  Călin Georgescu ; Calin Georgescu | gender=m role=far-right candidate,presidential candidate
  George Simion | gender=m role=AUR leader,presidential candidate
  Rumen Radev ; Radev | gender=m role=Bulgarian president,Bulgaria's president,Bulgarian leader,president
  Boyko Borissov ; Boyko Borisov ; Borissov | gender=m role=Bulgarian prime minister,Bulgaria's prime minister,Bulgarian leader,prime minister,Bulgarian PM,premier,Bulgarian premier,former Bulgarian prime minister,former prime minister,ex-prime minister
  Rosen Zhelyazkov ; Zhelyazkov | gender=m role=Bulgarian prime minister,Bulgaria's prime minister,Bulgarian leader,prime minister,Bulgarian PM,premier,Bulgarian premier
  Kiril Petkov | gender=m role=Bulgarian prime minister,Bulgaria's prime minister,Bulgarian leader,prime minister,Bulgarian PM,premier,Bulgarian premier
  Aleksandar Vučić ; Aleksandar Vucic ; Vučić ; Vucic | gender=m role=Serbian president,Serbia's president,Serbian leader,president
  Ana Brnabić ; Ana Brnabic ; Brnabić ; Brnabic | gender=f role=Serbian prime minister,Serbia's prime minister,Serbian leader,prime minister,Serbian PM,premier,Serbian premier,parliament speaker
  Ivica Dačić ; Ivica Dacic ; Dačić ; Dacic | gender=m role=Serbian foreign minister,Serbia's foreign minister,foreign minister,top diplomat,Serbian top diplomat
  Albin Kurti ; Kurti | gender=m role=Kosovo prime minister,Kosovar prime minister,Kosovo's prime minister,Kosovo leader,Kosovar leader,prime minister,Kosovo PM,premier,Kosovo premier
  Vjosa Osmani ; Vjosa Osmani-Sadriu | gender=f role=Kosovo president,Kosovar president,Kosovo's president,Kosovo leader,Kosovar leader,president
  Hashim Thaçi ; Hashim Thaci ; Thaçi ; Thaci | gender=m role=Kosovo president,Kosovar president,Kosovo's president,Kosovo leader,Kosovar leader,president
  Edi Rama | gender=m role=Albanian prime minister,Albania's prime minister,Albanian leader,prime minister,Albanian PM,premier,Albanian premier
  Andrej Plenković ; Andrej Plenkovic ; Plenković ; Plenkovic | gender=m role=Croatian prime minister,Croatia's prime minister,Croatian leader,prime minister,Croatian PM,premier,Croatian premier
  Zoran Milanović ; Zoran Milanovic ; Milanović ; Milanovic | gender=m role=Croatian president,Croatia's president,Croatian leader,president
  Robert Golob ; Golob | gender=m role=Slovenian prime minister,Slovene prime minister,Slovenia's prime minister,Slovenian leader,Slovene leader,prime minister,Slovenian PM,premier,Slovenian premier
  Nataša Pirc Musar ; Natasa Pirc Musar ; Pirc Musar | gender=f role=Slovenian president,Slovene president,Slovenia's president,Slovenian leader,Slovene leader,president
  Janez Janša ; Janez Jansa ; Janša | gender=m role=Slovenian prime minister,Slovene prime minister,Slovenia's prime minister,Slovenian leader,Slovene leader,prime minister,Slovenian PM,premier,Slovenian premier
  Tanja Fajon ; Fajon | gender=f role=Slovenian foreign minister,Slovene foreign minister,Slovenia's foreign minister,foreign minister,top diplomat,Slovenian top diplomat
  Milorad Dodik ; Dodik | gender=m role=Bosnian Serb leader,president of Republika Srpska
  Christian Schmidt | gender=m role=high representative,high representative for Bosnia
  Milo Đukanović ; Milo Djukanovic ; Djukanovic ; Đukanović | gender=m role=Montenegrin president,Montenegro's president,Montenegrin leader,president
  Milojko Spajić ; Milojko Spajic | gender=m role=Montenegrin prime minister,Montenegro's prime minister,Montenegrin leader,prime minister,Montenegrin PM,premier,Montenegrin premier
  Hristijan Mickoski ; Mickoski | gender=m role=North Macedonian prime minister,North Macedonia's prime minister,North Macedonian leader,prime minister,North Macedonian PM,premier,North Macedonian premier
  Zoran Zaev ; Zaev | gender=m role=North Macedonian prime minister,North Macedonia's prime minister,North Macedonian leader,prime minister,North Macedonian PM,premier,North Macedonian premier
  Maia Sandu ; Sandu ; Майя Санду | gender=f role=Moldovan president,Moldova's president,Moldovan leader,president
  Dorin Recean ; Recean | gender=m role=Moldovan prime minister,Moldova's prime minister,Moldovan leader,prime minister,Moldovan PM,premier,Moldovan premier
  Alexandru Munteanu | gender=m role=Moldovan prime minister,Moldova's prime minister,Moldovan leader,prime minister,Moldovan PM,premier,Moldovan premier
  Igor Dodon ; Dodon | gender=m role=former Moldovan president,former president,ex-president
# ---- Caucasus and Central Asia
  Salome Zourabichvili ; Salome Zurabishvili ; Zourabichvili | gender=f role=Georgian president,Georgia's president,Georgian leader,president,former Georgian president,former president,ex-president
  Irakli Kobakhidze ; Kobakhidze | gender=m role=Georgian prime minister,Georgia's prime minister,Georgian leader,prime minister,Georgian PM,premier,Georgian premier
  Mikheil Saakashvili ; Saakashvili | gender=m role=former Georgian president,former president,ex-president
  Bidzina Ivanishvili ; Ivanishvili | gender=m role=Georgian Dream founder,billionaire
  Mikheil Kavelashvili ; Kavelashvili | gender=m role=Georgian president,Georgia's president,Georgian leader,president
  Nikol Pashinyan ; Nikol Pashinian ; Pashinyan | gender=m role=Armenian prime minister,Armenia's prime minister,Armenian leader,prime minister,Armenian PM,premier,Armenian premier
  Ararat Mirzoyan ; Mirzoyan | gender=m role=Armenian foreign minister,Armenia's foreign minister,foreign minister,top diplomat,Armenian top diplomat
  Ilham Aliyev ; Aliyev | gender=m role=Azerbaijani president,Azerbaijan's president,Azerbaijani leader,president
  Jeyhun Bayramov ; Bayramov | gender=m role=Azerbaijani foreign minister,Azerbaijan's foreign minister,foreign minister,top diplomat,Azerbaijani top diplomat
  Kassym-Jomart Tokayev ; Kasym-Jomart Tokayev ; Tokayev | gender=m role=Kazakh president,Kazakhstan's president,Kazakh leader,president
  Nursultan Nazarbayev ; Nazarbayev | gender=m role=Kazakh president,Kazakhstan's president,Kazakh leader,president,former Kazakh president,former president,ex-president
  Shavkat Mirziyoyev ; Mirziyoyev | gender=m role=Uzbek president,Uzbekistan's president,Uzbek leader,president
  Sadyr Japarov ; Japarov | gender=m role=Kyrgyz president,Kyrgyzstan's president,Kyrgyz leader,president
  Emomali Rahmon ; Rahmon | gender=m role=Tajik president,Tajikistan's president,Tajik leader,president
  Serdar Berdimuhamedov | gender=m role=Turkmen president,Turkmenistan's president,Turkmen leader,president
# ---- Middle East, Turkey, Iran
  Recep Tayyip Erdoğan ; Recep Tayyip Erdogan ; Tayyip Erdogan ; Tayyip Erdoğan ; Erdoğan ; Erdogan ; Реджеп Тайип Эрдоган ; Эрдоган | gender=m role=Turkish president,Turkey's president,Turkish leader,president,Turkish prime minister,Turkey's prime minister,prime minister,Turkish PM,premier,Turkish premier
  Hakan Fidan ; Fidan | gender=m role=Turkish foreign minister,Turkey's foreign minister,foreign minister,top diplomat,Turkish top diplomat,intelligence chief
  Mevlüt Çavuşoğlu ; Mevlut Cavusoglu ; Çavuşoğlu ; Cavusoglu | gender=m role=Turkish foreign minister,Turkey's foreign minister,foreign minister,top diplomat,Turkish top diplomat
  Hulusi Akar | gender=m role=Turkish defense minister,Turkey's defense minister,Turkish defence minister,Turkey's defence minister,defense minister,defence minister
  Yaşar Güler ; Yasar Guler | gender=m role=Turkish defense minister,Turkey's defense minister,Turkish defence minister,Turkey's defence minister,defense minister,defence minister
  İbrahim Kalın ; Ibrahim Kalin | gender=m role=Turkish presidential spokesman,presidential spokesman,intelligence chief,spokesman
  Ekrem İmamoğlu ; Ekrem Imamoglu ; İmamoğlu ; Imamoglu | gender=m role=Istanbul mayor,mayor of Istanbul,mayor,opposition leader
  Kemal Kılıçdaroğlu ; Kemal Kilicdaroglu ; Kılıçdaroğlu ; Kilicdaroglu | gender=m role=opposition leader,CHP leader
  Özgür Özel ; Ozgur Ozel | gender=m role=CHP leader,opposition leader
  Binali Yıldırım ; Binali Yildirim | gender=m role=Turkish prime minister,Turkey's prime minister,Turkish leader,prime minister,Turkish PM,premier,Turkish premier
  Ahmet Davutoğlu ; Ahmet Davutoglu ; Davutoglu | gender=m role=Turkish prime minister,Turkey's prime minister,Turkish leader,prime minister,Turkish PM,premier,Turkish premier,former Turkish prime minister,former prime minister,ex-prime minister
  Fethullah Gülen ; Fethullah Gulen ; Gulen | gender=m role=US-based cleric,cleric
  Benjamin Netanyahu ; Binyamin Netanyahu ; Bibi Netanyahu ; Netanyahu ; בנימין נתניהו ; Биньямин Нетаньяху ; Нетаньяху | gender=m role=Israeli prime minister,Israel's prime minister,Israeli leader,prime minister,Israeli PM,premier,Israeli premier,Likud leader
  Israel Katz | gender=m role=Israeli defense minister,Israel's defense minister,Israeli defence minister,Israel's defence minister,defense minister,defence minister,Israeli foreign minister,Israel's foreign minister,foreign minister,top diplomat,Israeli top diplomat
  Yoav Gallant ; Gallant | gender=m role=Israeli defense minister,Israel's defense minister,Israeli defence minister,Israel's defence minister,defense minister,defence minister,former Israeli defense minister,former defense minister,ex-defense minister,former Israeli defence minister,former defence minister,ex-defence minister
  Gideon Saar ; Gideon Sa'ar | gender=m role=Israeli foreign minister,Israel's foreign minister,foreign minister,top diplomat,Israeli top diplomat
  Eli Cohen | gender=m role=Israeli foreign minister,Israel's foreign minister,foreign minister,top diplomat,Israeli top diplomat
  Yair Lapid ; Lapid | gender=m role=Israeli prime minister,Israel's prime minister,Israeli leader,prime minister,Israeli PM,premier,Israeli premier,Israeli foreign minister,Israel's foreign minister,foreign minister,top diplomat,Israeli top diplomat,opposition leader,Israeli opposition leader
  Naftali Bennett | gender=m role=Israeli prime minister,Israel's prime minister,Israeli leader,prime minister,Israeli PM,premier,Israeli premier,former Israeli prime minister,former prime minister,ex-prime minister
  Benny Gantz ; Gantz | gender=m role=Israeli defense minister,Israel's defense minister,Israeli defence minister,Israel's defence minister,defense minister,defence minister,war cabinet minister,opposition leader,former defence minister
  Isaac Herzog ; Herzog | gender=m role=Israeli president,Israel's president,Israeli leader,president
  Reuven Rivlin ; Rivlin | gender=m role=Israeli president,Israel's president,Israeli leader,president
  Shimon Peres | gender=m role=former Israeli president,former president,ex-president
  Ehud Barak | gender=m role=former Israeli prime minister,former prime minister,ex-prime minister
  Ehud Olmert ; Olmert | gender=m role=former Israeli prime minister,former prime minister,ex-prime minister
  Itamar Ben-Gvir ; Itamar Ben Gvir ; Ben-Gvir ; Ben Gvir | gender=m role=Israeli national security minister,national security minister,far-right minister
  Bezalel Smotrich ; Smotrich | gender=m role=Israeli finance minister,finance minister,far-right minister
  Avigdor Lieberman ; Avigdor Liberman | gender=m role=Israeli defense minister,Israel's defense minister,Israeli defence minister,Israel's defence minister,defense minister,defence minister,Yisrael Beiteinu leader
  Ron Dermer ; Dermer | gender=m role=strategic affairs minister,Israeli strategic affairs minister,Israeli negotiator
  Herzi Halevi ; Halevi | gender=m role=Israeli military chief,IDF chief of staff,chief of staff,army chief,lieutenant general
  Eyal Zamir | gender=m role=Israeli military chief,IDF chief of staff,chief of staff,army chief,lieutenant general
  Daniel Hagari ; Hagari | gender=m role=Israeli military spokesman,IDF spokesman,military spokesman,rear admiral,spokesman,army spokesman
  David Barnea ; Barnea | gender=m role=Mossad chief,Mossad director,Mossad head
  Danny Danon ; Danon | gender=m role=Israel's UN ambassador,Israeli ambassador to the UN,ambassador
  Gilad Erdan ; Erdan | gender=m role=Israel's UN ambassador,Israeli ambassador to the UN,ambassador
  Mahmoud Abbas ; Abu Mazen | gender=m role=Palestinian president,Palestinian Authority president,president,Palestinian leader
  Mohammad Mustafa ; Mohammed Mustafa | gender=m role=Palestinian prime minister,prime minister
  Riyad Mansour | gender=m role=Palestinian UN ambassador,Palestinian ambassador to the UN
  Saeb Erekat ; Erekat | gender=m role=Palestinian chief negotiator,PLO secretary general
  Ismail Haniyeh ; Haniyeh | gender=m role=Hamas leader,Hamas political leader,Hamas chief
  Yahya Sinwar | gender=m role=Hamas leader,Hamas chief
  Khalil al-Hayya ; al-Hayya | gender=m role=Hamas negotiator,Hamas official,Hamas leader
  Khaled Meshaal ; Khaled Mashal ; Meshaal | gender=m role=Hamas leader
  Osama Hamdan | gender=m role=Hamas official
  Hassan Nasrallah ; Nasrallah | gender=m role=Hezbollah leader,Hezbollah chief
  Naim Qassem ; Qassem | gender=m role=Hezbollah leader,Hezbollah chief
  Najib Mikati ; Mikati | gender=m role=Lebanese prime minister,Lebanon's prime minister,Lebanese leader,prime minister,Lebanese PM,premier,Lebanese premier
  Nawaf Salam | gender=m role=Lebanese prime minister,Lebanon's prime minister,Lebanese leader,prime minister,Lebanese PM,premier,Lebanese premier
  Joseph Aoun | gender=m role=Lebanese president,Lebanon's president,Lebanese leader,president,Lebanese army chief
  Nabih Berri ; Berri | gender=m role=Lebanese parliament speaker,parliament speaker
  Saad Hariri | gender=m role=Lebanese prime minister,Lebanon's prime minister,Lebanese leader,prime minister,Lebanese PM,premier,Lebanese premier,former Lebanese prime minister,former prime minister,ex-prime minister
  Bashar al-Assad ; Bashar Assad ; al-Assad | gender=m role=Syrian president,Syria's president,Syrian leader,president,former Syrian president,former president,ex-president
  Ahmed al-Sharaa ; Ahmad al-Sharaa ; al-Sharaa ; Abu Mohammad al-Jolani ; Abu Mohammed al-Golani | gender=m role=Syrian president,Syria's president,Syrian leader,president,interim president,Syrian interim president
  Asaad al-Shaibani ; Asaad Hassan al-Shibani ; al-Shaibani | gender=m role=Syrian foreign minister,Syria's foreign minister,foreign minister,top diplomat,Syrian top diplomat
  King Abdullah II ; Abdullah II | gender=m role=Jordanian king,king,Jordan's king,monarch
  Ayman Safadi ; Safadi | gender=m role=Jordanian foreign minister,Jordan's foreign minister,foreign minister,top diplomat,Jordanian top diplomat
  Abdel Fattah el-Sisi ; Abdel Fattah al-Sisi ; Abdel-Fattah el-Sissi ; Abdel-Fattah el-Sisi ; el-Sisi ; al-Sisi ; el-Sissi ; Sisi | gender=m role=Egyptian president,Egypt's president,Egyptian leader,president
  Sameh Shoukry ; Shoukry | gender=m role=Egyptian foreign minister,Egypt's foreign minister,foreign minister,top diplomat,Egyptian top diplomat
  Badr Abdelatty ; Abdelatty | gender=m role=Egyptian foreign minister,Egypt's foreign minister,foreign minister,top diplomat,Egyptian top diplomat
  Mohammed bin Salman ; Mohammad bin Salman ; Crown Prince Mohammed bin Salman | gender=m role=Saudi crown prince,crown prince,de facto ruler,Saudi de facto ruler
  King Salman ; Salman bin Abdulaziz | gender=m role=Saudi king,king
  Faisal bin Farhan ; Prince Faisal bin Farhan ; Faisal bin Farhan Al Saud | gender=m role=Saudi foreign minister,Saudi Arabia's foreign minister,foreign minister,top diplomat,Saudi top diplomat
  Adel al-Jubeir ; al-Jubeir | gender=m role=Saudi foreign minister,Saudi Arabia's foreign minister,foreign minister,top diplomat,Saudi top diplomat
  Mohammed bin Zayed ; Mohamed bin Zayed ; Mohammed bin Zayed Al Nahyan ; Mohamed bin Zayed Al Nahyan | gender=m role=UAE president,Emirati president,UAE's president,UAE leader,Emirati leader,president
  Anwar Gargash ; Gargash | gender=m role=UAE presidential adviser,Emirati presidential adviser,diplomatic adviser
  Tamim bin Hamad Al Thani ; Tamim bin Hamad ; Sheikh Tamim | gender=m role=Qatari emir,emir,Qatar's emir
  Mohammed bin Abdulrahman Al Thani ; Mohammed bin Abdulrahman ; Mohammed bin Abdulrahman bin Jassim Al Thani | gender=m role=Qatari prime minister,Qatar's prime minister,Qatari leader,prime minister,Qatari PM,premier,Qatari premier,Qatari foreign minister,Qatar's foreign minister,foreign minister,top diplomat,Qatari top diplomat
  Majed al-Ansari ; al-Ansari | gender=m role=Qatari foreign ministry spokesman,foreign ministry spokesman,spokesman
  Mohammed Shia al-Sudani ; al-Sudani | gender=m role=Iraqi prime minister,Iraq's prime minister,Iraqi leader,prime minister,Iraqi PM,premier,Iraqi premier
  Haider al-Abadi ; al-Abadi | gender=m role=Iraqi prime minister,Iraq's prime minister,Iraqi leader,prime minister,Iraqi PM,premier,Iraqi premier
  Mustafa al-Kadhimi ; al-Kadhimi | gender=m role=Iraqi prime minister,Iraq's prime minister,Iraqi leader,prime minister,Iraqi PM,premier,Iraqi premier
  Muqtada al-Sadr ; Moqtada al-Sadr ; al-Sadr | gender=m role=Shiite cleric,cleric
  Ali Khamenei ; Ayatollah Ali Khamenei ; Khamenei | gender=m role=supreme leader,Iranian supreme leader,Iran's supreme leader,ayatollah
  Masoud Pezeshkian ; Pezeshkian | gender=m role=Iranian president,Iran's president,Iranian leader,president
  Ebrahim Raisi ; Raisi | gender=m role=Iranian president,Iran's president,Iranian leader,president
  Hassan Rouhani ; Hasan Rouhani ; Rouhani | gender=m role=Iranian president,Iran's president,Iranian leader,president,former Iranian president,former president,ex-president
  Mahmoud Ahmadinejad ; Ahmadinejad | gender=m role=former Iranian president,former president,ex-president
  Abbas Araghchi ; Abbas Araqchi ; Araghchi ; Araqchi | gender=m role=Iranian foreign minister,Iran's foreign minister,foreign minister,top diplomat,Iranian top diplomat
  Javad Zarif ; Mohammad Javad Zarif ; Zarif | gender=m role=Iranian foreign minister,Iran's foreign minister,foreign minister,top diplomat,Iranian top diplomat,former Iranian foreign minister,former foreign minister,ex-foreign minister
  Hossein Amirabdollahian ; Hossein Amir-Abdollahian ; Amirabdollahian ; Amir-Abdollahian | gender=m role=Iranian foreign minister,Iran's foreign minister,foreign minister,top diplomat,Iranian top diplomat
  Esmail Baghaei ; Esmaeil Baqaei ; Baghaei ; Baqaei | gender=m role=Iranian foreign ministry spokesman,foreign ministry spokesman,spokesman
  Nasser Kanaani ; Kanaani | gender=m role=Iranian foreign ministry spokesman,foreign ministry spokesman,spokesman
  Ali Larijani ; Larijani | gender=m role=secretary of Iran's Supreme National Security Council,security chief,former parliament speaker
  Mohammad Bagher Ghalibaf ; Mohammad Baqer Qalibaf ; Ghalibaf ; Qalibaf | gender=m role=parliament speaker,Iranian parliament speaker,speaker
  Hossein Salami | gender=m role=Revolutionary Guards commander,IRGC commander
  Qassem Soleimani ; Qasem Soleimani ; Soleimani | gender=m role=Quds Force commander,general,Iranian general
  Abdul-Malik al-Houthi ; Abdul Malik al-Houthi ; al-Houthi | gender=m role=Houthi leader
  Yahya Saree ; Yahya Sarea | gender=m role=Houthi military spokesman,Houthi spokesman
  Reza Pahlavi ; Pahlavi | gender=m role=exiled crown prince,son of the late shah
# ---- South and East Asia
  Xi Jinping ; 习近平 ; Си Цзиньпин | gender=m role=Chinese president,China's president,Chinese leader,president
  Li Keqiang | gender=m role=Chinese premier,China's premier,Chinese leader,premier
  Li Qiang | gender=m role=Chinese premier,China's premier,Chinese leader,premier
  Wang Yi | gender=m role=Chinese foreign minister,China's foreign minister,foreign minister,top diplomat,Chinese top diplomat,China's top diplomat,top Chinese diplomat
  Qin Gang | gender=m role=Chinese foreign minister,China's foreign minister,foreign minister,top diplomat,Chinese top diplomat
  Lin Jian | gender=m role=Chinese foreign ministry spokesman,foreign ministry spokesman,foreign ministry spokesperson,spokesman
  Mao Ning | gender=f role=Chinese foreign ministry spokeswoman,foreign ministry spokeswoman,foreign ministry spokesperson,spokeswoman
  Guo Jiakun | gender=m role=Chinese foreign ministry spokesman,foreign ministry spokesman,foreign ministry spokesperson,spokesman
  Wang Wenbin | gender=m role=Chinese foreign ministry spokesman,foreign ministry spokesman,foreign ministry spokesperson,spokesman
  Zhao Lijian | gender=m role=Chinese foreign ministry spokesman,foreign ministry spokesman,spokesman
  Hua Chunying | gender=f role=Chinese foreign ministry spokeswoman,foreign ministry spokeswoman,spokeswoman
  Geng Shuang | gender=m role=Chinese foreign ministry spokesman,foreign ministry spokesman,spokesman
  Li Hui | gender=m role=Chinese special envoy,special envoy,envoy
  He Lifeng | gender=m role=Chinese vice premier,vice premier
  Dong Jun | gender=m role=Chinese defense minister,China's defense minister,Chinese defence minister,China's defence minister,defense minister,defence minister
  John Lee | gender=m role=Hong Kong leader,Hong Kong chief executive,chief executive
  Carrie Lam | gender=f role=Hong Kong leader,Hong Kong chief executive,chief executive
  Joshua Wong | gender=m role=pro-democracy activist,activist
  Jimmy Lai | gender=m role=media tycoon,Apple Daily founder
  Lai Ching-te ; William Lai | gender=m role=Taiwanese president,Taiwan president,Taiwan's president,Taiwanese leader,Taiwan leader,president
  Tsai Ing-wen | gender=f role=Taiwanese president,Taiwan president,Taiwan's president,Taiwanese leader,Taiwan leader,president
  Joseph Wu | gender=m role=Taiwanese foreign minister,Taiwan foreign minister,Taiwan's foreign minister,foreign minister,top diplomat,Taiwanese top diplomat
  Sanae Takaichi ; Takaichi | gender=f role=Japanese prime minister,Japan's prime minister,Japanese leader,prime minister,Japanese PM,premier,Japanese premier
  Shigeru Ishiba ; Ishiba | gender=m role=Japanese prime minister,Japan's prime minister,Japanese leader,prime minister,Japanese PM,premier,Japanese premier
  Fumio Kishida ; Kishida | gender=m role=Japanese prime minister,Japan's prime minister,Japanese leader,prime minister,Japanese PM,premier,Japanese premier,Japanese foreign minister,Japan's foreign minister,foreign minister,top diplomat,Japanese top diplomat
  Yoshihide Suga | gender=m role=Japanese prime minister,Japan's prime minister,Japanese leader,prime minister,Japanese PM,premier,Japanese premier,chief cabinet secretary
  Shinzo Abe ; Shinzō Abe | gender=m role=Japanese prime minister,Japan's prime minister,Japanese leader,prime minister,Japanese PM,premier,Japanese premier,former Japanese prime minister,former prime minister,ex-prime minister
  Yoshimasa Hayashi | gender=m role=Japanese foreign minister,Japan's foreign minister,foreign minister,top diplomat,Japanese top diplomat,chief cabinet secretary,Japanese chief cabinet secretary
  Hirokazu Matsuno | gender=m role=chief cabinet secretary,Japanese chief cabinet secretary
  Kazuo Ueda | gender=m role=Bank of Japan governor,governor
  Haruhiko Kuroda ; Kuroda | gender=m role=Bank of Japan governor,governor
  Yoon Suk-yeol ; Yoon Suk Yeol ; Yoon Seok-youl | gender=m role=South Korean president,South Korea's president,South Korean leader,president,former South Korean president,former president,ex-president
  Lee Jae-myung ; Lee Jae Myung | gender=m role=South Korean president,South Korea's president,South Korean leader,president,opposition leader
  Moon Jae-in ; Moon Jae In | gender=m role=South Korean president,South Korea's president,South Korean leader,president,former South Korean president,former president,ex-president
  Park Geun-hye ; Park Geun Hye | gender=f role=South Korean president,South Korea's president,South Korean leader,president,former South Korean president,former president,ex-president
  Cho Tae-yul ; Cho Tae-yeol | gender=m role=South Korean foreign minister,South Korea's foreign minister,foreign minister,top diplomat,South Korean top diplomat
  Kim Jong Un ; Kim Jong-un | gender=m role=North Korean leader,North Korea's leader,leader
  Kim Yo Jong ; Kim Yo-jong | gender=f role=Kim's sister,Kim Jong Un's sister,sister
  Choe Son Hui ; Choe Son-hui | gender=f role=North Korean foreign minister,North Korea's foreign minister,foreign minister,top diplomat,North Korean top diplomat
  Narendra Modi ; Modi ; नरेन्द्र मोदी ; Нарендра Моди | gender=m role=Indian prime minister,India's prime minister,Indian leader,prime minister,Indian PM,premier,Indian premier
  Subrahmanyam Jaishankar ; S. Jaishankar ; S Jaishankar ; Jaishankar | gender=m role=Indian foreign minister,India's foreign minister,foreign minister,top diplomat,Indian top diplomat,external affairs minister,Indian external affairs minister
  Rajnath Singh | gender=m role=Indian defense minister,India's defense minister,Indian defence minister,India's defence minister,defense minister,defence minister
  Amit Shah | gender=m role=Indian home minister,home minister
  Rahul Gandhi | gender=m role=Congress leader,opposition leader,Congress party leader
  Arvind Kejriwal ; Kejriwal | gender=m role=Delhi chief minister,chief minister,AAP leader
  Randhir Jaiswal | gender=m role=Indian foreign ministry spokesperson,external affairs ministry spokesperson,foreign ministry spokesman,spokesperson
  Droupadi Murmu ; Murmu | gender=f role=Indian president,India's president,Indian leader,president
  Nirmala Sitharaman ; Sitharaman | gender=f role=Indian finance minister,India's finance minister,finance minister
  Shehbaz Sharif ; Shahbaz Sharif | gender=m role=Pakistani prime minister,Pakistan prime minister,Pakistan's prime minister,Pakistani leader,Pakistan leader,prime minister,Pakistani PM,premier,Pakistani premier
  Imran Khan | gender=m role=Pakistani prime minister,Pakistan prime minister,Pakistan's prime minister,Pakistani leader,Pakistan leader,prime minister,Pakistani PM,premier,Pakistani premier,former Pakistani prime minister,former Pakistan prime minister,former prime minister,ex-prime minister,PTI leader
  Nawaz Sharif | gender=m role=Pakistani prime minister,Pakistan prime minister,Pakistan's prime minister,Pakistani leader,Pakistan leader,prime minister,Pakistani PM,premier,Pakistani premier,former Pakistani prime minister,former Pakistan prime minister,former prime minister,ex-prime minister
  Ishaq Dar | gender=m role=Pakistani foreign minister,Pakistan foreign minister,Pakistan's foreign minister,foreign minister,top diplomat,Pakistani top diplomat,Pakistani finance minister,Pakistan finance minister,Pakistan's finance minister,finance minister
  Khawaja Asif ; Khawaja Muhammad Asif | gender=m role=Pakistani defense minister,Pakistan defense minister,Pakistan's defense minister,Pakistani defence minister,Pakistan defence minister,Pakistan's defence minister,defense minister,defence minister
  Bilawal Bhutto Zardari ; Bilawal Bhutto-Zardari | gender=m role=Pakistani foreign minister,Pakistan foreign minister,Pakistan's foreign minister,foreign minister,top diplomat,Pakistani top diplomat
  Asim Munir | gender=m role=Pakistani army chief,army chief,field marshal,general
  Ashraf Ghani | gender=m role=Afghan president,Afghanistan's president,Afghan leader,president,former Afghan president,former president,ex-president
  Hamid Karzai ; Karzai | gender=m role=former Afghan president,former president,ex-president
  Zabihullah Mujahid | gender=m role=Taliban spokesman,spokesman,Taliban spokesperson
  Sheikh Hasina ; Hasina | gender=f role=Bangladeshi prime minister,Bangladesh prime minister,Bangladesh's prime minister,Bangladeshi leader,Bangladesh leader,prime minister,Bangladeshi PM,premier,Bangladeshi premier,former Bangladeshi prime minister,former Bangladesh prime minister,former prime minister,ex-prime minister
  Muhammad Yunus | gender=m role=Bangladesh's interim leader,chief adviser,Nobel laureate,interim leader
  Anura Kumara Dissanayake ; Dissanayake | gender=m role=Sri Lankan president,Sri Lanka's president,Sri Lankan leader,president
  Ranil Wickremesinghe ; Wickremesinghe | gender=m role=Sri Lankan president,Sri Lanka's president,Sri Lankan leader,president,Sri Lankan prime minister,Sri Lanka's prime minister,prime minister,Sri Lankan PM,premier,Sri Lankan premier
  Gotabaya Rajapaksa | gender=m role=Sri Lankan president,Sri Lanka's president,Sri Lankan leader,president
  Aung San Suu Kyi ; Suu Kyi | gender=f role=Myanmar leader,ousted leader,Nobel laureate,state counsellor,ousted Myanmar leader
  Min Aung Hlaing | gender=m role=junta chief,junta leader,Myanmar junta chief,senior general
  Anutin Charnvirakul ; Anutin | gender=m role=Thai prime minister,Thailand's prime minister,Thai leader,prime minister,Thai PM,premier,Thai premier
  Paetongtarn Shinawatra ; Paetongtarn | gender=f role=Thai prime minister,Thailand's prime minister,Thai leader,prime minister,Thai PM,premier,Thai premier
  Srettha Thavisin ; Srettha | gender=m role=Thai prime minister,Thailand's prime minister,Thai leader,prime minister,Thai PM,premier,Thai premier
  Prayuth Chan-ocha ; Prayuth ; Prayut Chan-o-cha | gender=m role=Thai prime minister,Thailand's prime minister,Thai leader,prime minister,Thai PM,premier,Thai premier
  Thaksin Shinawatra ; Thaksin | gender=m role=former Thai prime minister,former prime minister,ex-prime minister
  Hun Sen | gender=m role=Cambodian prime minister,Cambodia's prime minister,Cambodian leader,prime minister,Cambodian PM,premier,Cambodian premier,former Cambodian prime minister,former prime minister,ex-prime minister,Senate president
  Hun Manet | gender=m role=Cambodian prime minister,Cambodia's prime minister,Cambodian leader,prime minister,Cambodian PM,premier,Cambodian premier
  To Lam ; Tô Lâm | gender=m role=Vietnamese president,Vietnam's president,Vietnamese leader,president,Communist Party chief,general secretary
  Pham Minh Chinh | gender=m role=Vietnamese prime minister,Vietnam's prime minister,Vietnamese leader,prime minister,Vietnamese PM,premier,Vietnamese premier
  Anwar Ibrahim | gender=m role=Malaysian prime minister,Malaysia's prime minister,Malaysian leader,prime minister,Malaysian PM,premier,Malaysian premier,opposition leader
  Mahathir Mohamad ; Mahathir Mohammad ; Mahathir | gender=m role=Malaysian prime minister,Malaysia's prime minister,Malaysian leader,prime minister,Malaysian PM,premier,Malaysian premier,former Malaysian prime minister,former prime minister,ex-prime minister
  Najib Razak | gender=m role=Malaysian prime minister,Malaysia's prime minister,Malaysian leader,prime minister,Malaysian PM,premier,Malaysian premier,former Malaysian prime minister,former prime minister,ex-prime minister
  Lawrence Wong | gender=m role=Singaporean prime minister,Singapore prime minister,Singapore's prime minister,Singaporean leader,Singapore leader,prime minister,Singaporean PM,premier,Singaporean premier
  Lee Hsien Loong | gender=m role=Singaporean prime minister,Singapore prime minister,Singapore's prime minister,Singaporean leader,Singapore leader,prime minister,Singaporean PM,premier,Singaporean premier,senior minister
  Vivian Balakrishnan | gender=m role=Singaporean foreign minister,Singapore foreign minister,Singapore's foreign minister,foreign minister,top diplomat,Singaporean top diplomat
  Prabowo Subianto ; Prabowo | gender=m role=Indonesian president,Indonesia's president,Indonesian leader,president,Indonesian defense minister,Indonesia's defense minister,Indonesian defence minister,Indonesia's defence minister,defense minister,defence minister
  Joko Widodo ; Jokowi | gender=m role=Indonesian president,Indonesia's president,Indonesian leader,president,former Indonesian president,former president,ex-president
  Retno Marsudi | gender=f role=Indonesian foreign minister,Indonesia's foreign minister,foreign minister,top diplomat,Indonesian top diplomat
  Ferdinand Marcos Jr. ; Ferdinand Marcos Jr ; Bongbong Marcos | gender=m role=Philippine president,Philippines' president,Philippine leader,president
  Rodrigo Duterte | gender=m role=Philippine president,Philippines' president,Philippine leader,president,former Philippine president,former president,ex-president
  Sara Duterte | gender=f role=Philippine vice president,vice president
  José Ramos-Horta ; Jose Ramos-Horta ; Ramos-Horta | gender=m role=East Timor president,Timor-Leste president,president
# ---- Australia, New Zealand, Canada
  Anthony Albanese | gender=m role=Australian prime minister,Australia's prime minister,Australian leader,prime minister,Australian PM,premier,Australian premier,Labor leader
  Penny Wong | gender=f role=Australian foreign minister,Australia's foreign minister,foreign minister,top diplomat,Australian top diplomat
  Richard Marles ; Marles | gender=m role=Australian defense minister,Australia's defense minister,Australian defence minister,Australia's defence minister,defense minister,defence minister,deputy prime minister
  Scott Morrison | gender=m role=Australian prime minister,Australia's prime minister,Australian leader,prime minister,Australian PM,premier,Australian premier,former Australian prime minister,former prime minister,ex-prime minister
  Malcolm Turnbull ; Turnbull | gender=m role=Australian prime minister,Australia's prime minister,Australian leader,prime minister,Australian PM,premier,Australian premier,former Australian prime minister,former prime minister,ex-prime minister
  Tony Abbott | gender=m role=Australian prime minister,Australia's prime minister,Australian leader,prime minister,Australian PM,premier,Australian premier,former Australian prime minister,former prime minister,ex-prime minister
  Kevin Rudd | gender=m role=former Australian prime minister,former prime minister,ex-prime minister,Australian ambassador to the US,ambassador
  Peter Dutton ; Dutton | gender=m role=Australian defense minister,Australia's defense minister,Australian defence minister,Australia's defence minister,defense minister,defence minister,opposition leader
  Jim Chalmers | gender=m role=Australian treasurer,treasurer
  Christopher Luxon ; Luxon | gender=m role=New Zealand prime minister,New Zealand's prime minister,New Zealand leader,prime minister,New Zealand PM,premier,New Zealand premier
  Winston Peters | gender=m role=New Zealand foreign minister,New Zealand's foreign minister,foreign minister,top diplomat,New Zealand top diplomat
  Jacinda Ardern ; Ardern | gender=f role=New Zealand prime minister,New Zealand's prime minister,New Zealand leader,prime minister,New Zealand PM,premier,New Zealand premier,former New Zealand prime minister,former prime minister,ex-prime minister
  Chris Hipkins ; Hipkins | gender=m role=New Zealand prime minister,New Zealand's prime minister,New Zealand leader,prime minister,New Zealand PM,premier,New Zealand premier,opposition leader
  Justin Trudeau ; Trudeau | gender=m role=Canadian prime minister,Canada's prime minister,Canadian leader,prime minister,Canadian PM,premier,Canadian premier,former Canadian prime minister,former prime minister,ex-prime minister,Liberal leader
  Pierre Poilievre ; Poilievre | gender=m role=Conservative leader,opposition leader
  Chrystia Freeland ; Freeland | gender=f role=Canadian foreign minister,Canada's foreign minister,foreign minister,top diplomat,Canadian top diplomat,Canadian finance minister,Canada's finance minister,finance minister,deputy prime minister
  Mélanie Joly ; Melanie Joly ; Joly | gender=f role=Canadian foreign minister,Canada's foreign minister,foreign minister,top diplomat,Canadian top diplomat
  Anita Anand | gender=f role=Canadian foreign minister,Canada's foreign minister,foreign minister,top diplomat,Canadian top diplomat,Canadian defense minister,Canada's defense minister,Canadian defence minister,Canada's defence minister,defense minister,defence minister
  Bill Blair | gender=m role=Canadian defense minister,Canada's defense minister,Canadian defence minister,Canada's defence minister,defense minister,defence minister
  Doug Ford | gender=m role=Ontario premier,premier
  Danielle Smith | gender=f role=Alberta premier,premier
  Jagmeet Singh | gender=m role=NDP leader,New Democratic Party leader
  Stephen Harper | gender=m role=Canadian prime minister,Canada's prime minister,Canadian leader,prime minister,Canadian PM,premier,Canadian premier,former Canadian prime minister,former prime minister,ex-prime minister
# ---- Latin America
  Luiz Inácio Lula da Silva ; Luiz Inacio Lula da Silva ; Lula da Silva ; Lula | gender=m role=Brazilian president,Brazil's president,Brazilian leader,president
  Jair Bolsonaro ; Bolsonaro | gender=m role=Brazilian president,Brazil's president,Brazilian leader,president,former Brazilian president,former president,ex-president
  Dilma Rousseff ; Rousseff | gender=f role=Brazilian president,Brazil's president,Brazilian leader,president,former Brazilian president,former president,ex-president
  Michel Temer ; Temer | gender=m role=Brazilian president,Brazil's president,Brazilian leader,president,former Brazilian president,former president,ex-president
  Celso Amorim | gender=m role=foreign policy adviser,presidential adviser
  Mauro Vieira | gender=m role=Brazilian foreign minister,Brazil's foreign minister,foreign minister,top diplomat,Brazilian top diplomat
  Alexandre de Moraes ; de Moraes | gender=m role=Supreme Court justice,justice,Brazilian Supreme Court justice
  Javier Milei ; Milei | gender=m role=Argentine president,Argentinian president,Argentina's president,Argentine leader,Argentinian leader,president
  Alberto Fernández ; Alberto Fernandez | gender=m role=Argentine president,Argentinian president,Argentina's president,Argentine leader,Argentinian leader,president
  Cristina Fernández de Kirchner ; Cristina Fernandez de Kirchner ; Cristina Kirchner | gender=f role=Argentine president,Argentinian president,Argentina's president,Argentine leader,Argentinian leader,president,former Argentine president,former Argentinian president,former president,ex-president,Argentine vice president
  Mauricio Macri ; Macri | gender=m role=Argentine president,Argentinian president,Argentina's president,Argentine leader,Argentinian leader,president,former Argentine president,former Argentinian president,former president,ex-president
  Gabriel Boric ; Boric | gender=m role=Chilean president,Chile's president,Chilean leader,president
  Sebastián Piñera ; Sebastian Pinera ; Piñera ; Pinera | gender=m role=Chilean president,Chile's president,Chilean leader,president
  José Antonio Kast ; Jose Antonio Kast | gender=m role=Chilean president,Chile's president,Chilean leader,president,presidential candidate
  Gustavo Petro | gender=m role=Colombian president,Colombia's president,Colombian leader,president
  Iván Duque ; Ivan Duque | gender=m role=Colombian president,Colombia's president,Colombian leader,president
  Juan Manuel Santos | gender=m role=Colombian president,Colombia's president,Colombian leader,president
  Nicolás Maduro ; Nicolas Maduro ; Maduro | gender=m role=Venezuelan president,Venezuela's president,Venezuelan leader,president
  María Corina Machado ; Maria Corina Machado ; Corina Machado | gender=f role=Venezuelan opposition leader,opposition leader,Nobel laureate,Nobel Peace Prize laureate
  Juan Guaidó ; Juan Guaido ; Guaidó ; Guaido | gender=m role=opposition leader,Venezuelan opposition leader
  Edmundo González ; Edmundo Gonzalez ; Edmundo González Urrutia | gender=m role=opposition candidate,opposition leader
  Delcy Rodríguez ; Delcy Rodriguez | gender=f role=Venezuelan vice president,vice president
  Vladimir Padrino López ; Vladimir Padrino Lopez ; Vladimir Padrino | gender=m role=Venezuelan defense minister,Venezuela's defense minister,Venezuelan defence minister,Venezuela's defence minister,defense minister,defence minister
  Claudia Sheinbaum ; Sheinbaum | gender=f role=Mexican president,Mexico's president,Mexican leader,president,Mexico City mayor
  Andrés Manuel López Obrador ; Andres Manuel Lopez Obrador ; López Obrador ; Lopez Obrador ; AMLO | gender=m role=Mexican president,Mexico's president,Mexican leader,president,former Mexican president,former president,ex-president
  Enrique Peña Nieto ; Enrique Pena Nieto ; Peña Nieto ; Pena Nieto | gender=m role=Mexican president,Mexico's president,Mexican leader,president,former Mexican president,former president,ex-president
  Marcelo Ebrard ; Ebrard | gender=m role=Mexican foreign minister,Mexico's foreign minister,foreign minister,top diplomat,Mexican top diplomat,economy minister
  Nayib Bukele ; Bukele | gender=m role=Salvadoran president,El Salvador's president,Salvadoran leader,president
  Miguel Díaz-Canel ; Miguel Diaz-Canel ; Díaz-Canel ; Diaz-Canel | gender=m role=Cuban president,Cuba's president,Cuban leader,president
  Raúl Castro ; Raul Castro | gender=m role=Cuban president,Cuba's president,Cuban leader,president
  Fidel Castro | gender=m role=Cuban leader,former Cuban leader
  Bruno Rodríguez ; Bruno Rodriguez | gender=m role=Cuban foreign minister,Cuba's foreign minister,foreign minister,top diplomat,Cuban top diplomat
  Daniel Ortega | gender=m role=Nicaraguan president,Nicaragua's president,Nicaraguan leader,president
  Evo Morales | gender=m role=Bolivian president,Bolivia's president,Bolivian leader,president,former Bolivian president,former president,ex-president
  Luis Arce | gender=m role=Bolivian president,Bolivia's president,Bolivian leader,president
  Rodrigo Paz | gender=m role=Bolivian president,Bolivia's president,Bolivian leader,president
  Daniel Noboa ; Noboa | gender=m role=Ecuadorian president,Ecuadorean president,Ecuador's president,Ecuadorian leader,Ecuadorean leader,president
  Guillermo Lasso | gender=m role=Ecuadorian president,Ecuadorean president,Ecuador's president,Ecuadorian leader,Ecuadorean leader,president
  Rafael Correa | gender=m role=Ecuadorian president,Ecuadorean president,Ecuador's president,Ecuadorian leader,Ecuadorean leader,president,former Ecuadorian president,former Ecuadorean president,former president,ex-president
  Dina Boluarte ; Boluarte | gender=f role=Peruvian president,Peru's president,Peruvian leader,president
  Pedro Castillo | gender=m role=Peruvian president,Peru's president,Peruvian leader,president
  José Raúl Mulino ; Jose Raul Mulino ; Mulino | gender=m role=Panamanian president,Panama's president,Panamanian leader,president
  Santiago Peña ; Santiago Pena | gender=m role=Paraguayan president,Paraguay's president,Paraguayan leader,president
  Yamandú Orsi ; Yamandu Orsi | gender=m role=Uruguayan president,Uruguay's president,Uruguayan leader,president
  Luis Lacalle Pou ; Lacalle Pou | gender=m role=Uruguayan president,Uruguay's president,Uruguayan leader,president
  Ariel Henry | gender=m role=Haitian prime minister,Haiti's prime minister,Haitian leader,prime minister,Haitian PM,premier,Haitian premier
  Bernardo Arévalo ; Bernardo Arevalo | gender=m role=Guatemalan president,Guatemala's president,Guatemalan leader,president
  Xiomara Castro | gender=f role=Honduran president,Honduras' president,Honduran leader,president
  Mia Mottley ; Mottley | gender=f role=Barbadian prime minister,Barbados prime minister,Barbados' prime minister,Barbadian leader,Barbados leader,prime minister,Barbadian PM,premier,Barbadian premier
  Luis Almagro ; Almagro | gender=m role=OAS secretary general,secretary general
# ---- Africa
  Cyril Ramaphosa ; Ramaphosa | gender=m role=South African president,South Africa's president,South African leader,president
  Jacob Zuma ; Zuma | gender=m role=South African president,South Africa's president,South African leader,president,former South African president,former president,ex-president
  Nelson Mandela ; Mandela | gender=m role=former South African president,former president,ex-president,anti-apartheid leader
  Naledi Pandor ; Pandor | gender=f role=South African foreign minister,South Africa's foreign minister,foreign minister,top diplomat,South African top diplomat,international relations minister
  Ronald Lamola ; Lamola | gender=m role=South African foreign minister,South Africa's foreign minister,foreign minister,top diplomat,South African top diplomat,international relations minister
  Bola Tinubu ; Tinubu ; Bola Ahmed Tinubu | gender=m role=Nigerian president,Nigeria's president,Nigerian leader,president
  Muhammadu Buhari ; Buhari | gender=m role=Nigerian president,Nigeria's president,Nigerian leader,president
  William Ruto ; Ruto | gender=m role=Kenyan president,Kenya's president,Kenyan leader,president
  Uhuru Kenyatta | gender=m role=Kenyan president,Kenya's president,Kenyan leader,president
  Raila Odinga ; Odinga | gender=m role=opposition leader,Kenyan opposition leader
  Abiy Ahmed | gender=m role=Ethiopian prime minister,Ethiopia's prime minister,Ethiopian leader,prime minister,Ethiopian PM,premier,Ethiopian premier
  Isaias Afwerki | gender=m role=Eritrean president,Eritrea's president,Eritrean leader,president
  Paul Kagame ; Kagame | gender=m role=Rwandan president,Rwanda's president,Rwandan leader,president
  Félix Tshisekedi ; Felix Tshisekedi ; Tshisekedi | gender=m role=Congolese president,Congo's president,Congolese leader,president
  Joseph Kabila | gender=m role=Congolese president,Congo's president,Congolese leader,president
  Yoweri Museveni ; Museveni | gender=m role=Ugandan president,Uganda's president,Ugandan leader,president
  Bobi Wine | gender=m role=opposition leader,Ugandan opposition leader
  Samia Suluhu Hassan | gender=f role=Tanzanian president,Tanzania's president,Tanzanian leader,president
  Emmerson Mnangagwa ; Mnangagwa | gender=m role=Zimbabwean president,Zimbabwe's president,Zimbabwean leader,president
  Robert Mugabe ; Mugabe | gender=m role=Zimbabwean president,Zimbabwe's president,Zimbabwean leader,president
  João Lourenço ; Joao Lourenco | gender=m role=Angolan president,Angola's president,Angolan leader,president
  Nana Akufo-Addo ; Akufo-Addo | gender=m role=Ghanaian president,Ghana's president,Ghanaian leader,president
  John Mahama ; John Dramani Mahama ; Mahama | gender=m role=Ghanaian president,Ghana's president,Ghanaian leader,president
  Alassane Ouattara ; Ouattara | gender=m role=Ivorian president,Ivory Coast president,Ivory Coast's president,Ivorian leader,Ivory Coast leader,president
  Macky Sall | gender=m role=Senegalese president,Senegal's president,Senegalese leader,president
  Bassirou Diomaye Faye | gender=m role=Senegalese president,Senegal's president,Senegalese leader,president
  Paul Biya ; Biya | gender=m role=Cameroonian president,Cameroon's president,Cameroonian leader,president
  Ibrahim Traoré ; Ibrahim Traore | gender=m role=Burkina Faso leader,Burkinabe leader,Burkina Faso's leader,leader
  Assimi Goïta ; Assimi Goita | gender=m role=Malian leader,Mali's leader,leader
  Abdourahamane Tchiani ; Abdourahmane Tchiani ; Tchiani | gender=m role=Nigerien leader,Niger's leader,leader
  Mahamat Idriss Déby ; Mahamat Idriss Deby | gender=m role=Chadian president,Chad's president,Chadian leader,president
  Abdel Fattah al-Burhan ; Abdel-Fattah Burhan ; al-Burhan | gender=m role=Sudanese army chief,army chief,general,Sudan's army chief,de facto leader
  Mohamed Hamdan Dagalo ; Hemedti ; Mohammed Hamdan Dagalo | gender=m role=RSF commander,RSF leader,paramilitary leader
  Salva Kiir | gender=m role=South Sudanese president,South Sudan's president,South Sudanese leader,president
  Riek Machar ; Machar | gender=m role=South Sudan's vice president,vice president
  Hassan Sheikh Mohamud | gender=m role=Somali president,Somalia's president,Somali leader,president
  Abdelmadjid Tebboune ; Tebboune | gender=m role=Algerian president,Algeria's president,Algerian leader,president
  Kais Saied ; Saied | gender=m role=Tunisian president,Tunisia's president,Tunisian leader,president
  Mohammed VI ; King Mohammed VI | gender=m role=Moroccan king,king
  Nasser Bourita ; Bourita | gender=m role=Moroccan foreign minister,Morocco's foreign minister,foreign minister,top diplomat,Moroccan top diplomat
  Khalifa Haftar ; Haftar | gender=m role=Libyan commander,field marshal,eastern commander
  Abdul Hamid Dbeibah ; Dbeibah | gender=m role=Libyan prime minister,Libya's prime minister,Libyan leader,prime minister,Libyan PM,premier,Libyan premier
  Moussa Faki Mahamat ; Moussa Faki | gender=m role=African Union Commission chair,AU Commission chairperson
# ---- Technology and business
  Elon Musk ; Musk ; Илон Маск | gender=m role=Tesla CEO,SpaceX CEO,Tesla chief executive,Tesla boss,SpaceX founder,X owner,Twitter owner,billionaire,tech billionaire,world's richest man,world's richest person,entrepreneur,tech mogul,X boss,Tesla chief,Tesla and SpaceX CEO
  Jeff Bezos ; Bezos | gender=m role=Amazon founder,Amazon CEO,Amazon chief executive,billionaire,Washington Post owner
  Mark Zuckerberg ; Zuckerberg | gender=m role=Meta CEO,Facebook CEO,Meta chief executive,Facebook founder,Facebook chief executive,Meta boss
  Sheryl Sandberg | gender=f role=Facebook chief operating officer,Facebook COO
  Bill Gates | gender=m role=Microsoft co-founder,Microsoft founder,billionaire,philanthropist
  Satya Nadella ; Nadella | gender=m role=Microsoft CEO,Microsoft chief executive,chief executive
  Brad Smith | gender=m role=Microsoft president,Microsoft vice chair
  Tim Cook | gender=m role=Apple CEO,Apple chief executive,chief executive
  Steve Jobs | gender=m role=Apple co-founder,Apple founder
  Sundar Pichai ; Pichai | gender=m role=Google CEO,Alphabet CEO,Google chief executive,chief executive
  Eric Schmidt | gender=m role=former Google CEO,former Google chief executive
  Sam Altman ; Altman | gender=m role=OpenAI CEO,OpenAI chief executive,chief executive,OpenAI boss
  Dario Amodei ; Amodei | gender=m role=Anthropic CEO,Anthropic chief executive,chief executive
  Demis Hassabis ; Sir Demis Hassabis ; Hassabis | gender=m role=Google DeepMind CEO,DeepMind co-founder,DeepMind chief executive
  Geoffrey Hinton | gender=m role=AI pioneer,Nobel laureate,computer scientist
  Jensen Huang | gender=m role=Nvidia CEO,Nvidia chief executive,chief executive
  Larry Ellison | gender=m role=Oracle co-founder,Oracle founder,Oracle chairman
  Andy Jassy ; Jassy | gender=m role=Amazon CEO,Amazon chief executive,chief executive
  Jack Dorsey | gender=m role=Twitter co-founder,Twitter CEO,former Twitter CEO
  Linda Yaccarino ; Yaccarino | gender=f role=X CEO,X chief executive
  Shou Zi Chew ; Shou Chew | gender=m role=TikTok CEO,TikTok chief executive
  Evan Spiegel | gender=m role=Snap CEO
  Travis Kalanick ; Kalanick | gender=m role=Uber founder,former Uber CEO
  Dara Khosrowshahi ; Khosrowshahi | gender=m role=Uber CEO,Uber chief executive
  Peter Thiel ; Thiel | gender=m role=PayPal co-founder,venture capitalist,billionaire investor,tech billionaire
  Alex Karp ; Karp | gender=m role=Palantir CEO,Palantir chief executive
  David Sacks | gender=m role=AI and crypto czar,venture capitalist
  Pavel Durov ; Durov ; Павел Дуров | gender=m role=Telegram founder,Telegram CEO,Telegram chief executive
  Jack Ma | gender=m role=Alibaba founder,billionaire
  Ren Zhengfei | gender=m role=Huawei founder
  Warren Buffett | gender=m role=Berkshire Hathaway CEO,Berkshire Hathaway chairman,billionaire investor,investor
  Jamie Dimon ; Dimon | gender=m role=JPMorgan CEO,JPMorgan Chase CEO,JPMorgan chief executive,chief executive
  Larry Fink | gender=m role=BlackRock CEO,BlackRock chief executive
  David Solomon | gender=m role=Goldman Sachs CEO
  Mary Barra | gender=f role=GM CEO,General Motors CEO,General Motors chief executive
  Bob Iger ; Robert Iger ; Iger | gender=m role=Disney CEO,Disney chief executive
  Rupert Murdoch | gender=m role=media mogul,media tycoon,News Corp chairman
  Lachlan Murdoch | gender=m role=Fox Corp CEO,News Corp chairman
  George Soros | gender=m role=billionaire financier,billionaire,financier,philanthropist,investor
  Sam Bankman-Fried ; Bankman-Fried | gender=m role=FTX founder,crypto entrepreneur
  Changpeng Zhao | gender=m role=Binance founder
  Bernard Arnault ; Arnault | gender=m role=LVMH chief executive,LVMH CEO
  Armin Papperger ; Papperger | gender=m role=Rheinmetall CEO,Rheinmetall chief executive
  Micael Johansson | gender=m role=Saab CEO,Saab chief executive
  Ben Bernanke ; Bernanke | gender=m role=former Federal Reserve chairman,former Fed chairman,Fed chairman
  Nouriel Roubini ; Roubini | gender=m role=economist
  Paul Krugman ; Krugman | gender=m role=economist,Nobel laureate,columnist
  Larry Summers ; Lawrence Summers | gender=m role=former Treasury secretary,economist
# ---- Journalists, activists and others often quoted
  Tucker Carlson | gender=m role=Fox News host,former Fox News host,conservative commentator,host
  Sean Hannity | gender=m role=Fox News host,host
  Megyn Kelly | gender=f role=Fox News host,host,anchor
  Jake Tapper ; Tapper | gender=m role=CNN anchor,CNN host,anchor
  Anderson Cooper | gender=m role=CNN anchor,CNN host,anchor
  Wolf Blitzer ; Blitzer | gender=m role=CNN anchor,anchor
  Chuck Todd | gender=m role=Meet the Press host,NBC host,moderator,host
  Kristen Welker ; Welker | gender=f role=Meet the Press host,moderator,host
  Margaret Brennan | gender=f role=Face the Nation host,moderator,host
  George Stephanopoulos ; Stephanopoulos | gender=m role=ABC host,ABC anchor,host
  Rachel Maddow ; Maddow | gender=f role=MSNBC host,host
  Joe Scarborough ; Scarborough | gender=m role=MSNBC host,Morning Joe host,host
  Mika Brzezinski | gender=f role=MSNBC host,co-host
  Bret Baier ; Baier | gender=m role=Fox News anchor,anchor
  Laura Ingraham ; Ingraham | gender=f role=Fox News host,host
  Bill O'Reilly | gender=m role=Fox News host,host
  Rush Limbaugh ; Limbaugh | gender=m role=radio host,conservative radio host
  Alex Jones | gender=m role=conspiracy theorist,Infowars founder
  Joe Rogan ; Rogan | gender=m role=podcaster,podcast host
  Charlie Kirk | gender=m role=conservative activist,Turning Point USA founder
  Julian Assange ; Assange | gender=m role=WikiLeaks founder
  Edward Snowden ; Snowden | gender=m role=former NSA contractor,whistleblower
  Bono | gender=m role=U2 singer
  Taylor Swift | gender=f role=singer,pop star
  Al Sharpton | gender=m role=civil rights leader,reverend
  Jesse Jackson | gender=m role=civil rights leader,reverend
  Malala Yousafzai ; Malala | gender=f role=Nobel laureate,activist
  Bill Browder ; William Browder ; Browder | gender=m role=Kremlin critic,financier
  Timothy Snyder | gender=m role=historian
  Fiona Hill | gender=f role=former White House adviser,Russia expert
  Michael McFaul ; McFaul | gender=m role=former US ambassador to Russia,former ambassador
  Oleg Ignatov | gender=m role=analyst
  Mark Galeotti ; Galeotti | gender=m role=Russia expert,Russia analyst
  Tatiana Stanovaya ; Stanovaya | gender=f role=political analyst
  Volodymyr Fesenko ; Fesenko | gender=m role=political analyst,Ukrainian political analyst
  Glenn Greenwald ; Greenwald | gender=m role=journalist
  Salman Rushdie ; Rushdie | gender=m role=author,novelist,British author
  J.K. Rowling ; J. K. Rowling ; JK Rowling ; Rowling | gender=f role=author,Harry Potter author
  Muhammad Ali | gender=m role=boxer,former heavyweight champion

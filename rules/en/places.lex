# Places: countries, states, regions, cities, seas. First form: the place; then
# other spellings and the words for what is and who lives there.
#
# lexicon calendar: months, weekdays, holidays. These are no speakers.

lexicon place
# ---- Continents and world regions
  Africa ; African ; Africans
  Antarctica ; Antarctic
  Arctic ; the Arctic
  Asia ; Asian ; Asians
  Australasia
  Europe ; European ; Europeans
  North America ; North American ; North Americans
  South America ; South American ; South Americans
  Latin America ; Latin American ; Latin Americans
  Central America ; Central American ; Central Americans
  Oceania
  Americas ; the Americas
  Middle East ; Mideast ; Middle Eastern
  Near East
  Far East
  East Asia ; East Asian
  Southeast Asia ; South-East Asia ; Southeast Asian
  South Asia ; South Asian
  Central Asia ; Central Asian
  Asia-Pacific ; Asia Pacific
  Indo-Pacific
  North Africa ; North African
  West Africa ; West African
  East Africa ; East African
  Southern Africa
  Central Africa
  Sub-Saharan Africa ; sub-Saharan
  Horn of Africa
  Sahel
  Sahara
  Maghreb
  Levant
  Persian Gulf ; Gulf
  Arabian Peninsula
  Western Europe ; Western European
  Eastern Europe ; Eastern European ; Eastern Europeans
  Central Europe ; Central European
  Northern Europe ; Northern European
  Southern Europe ; Southern European
  European Union ; EU
  Eurozone ; euro zone
  Scandinavia ; Scandinavian ; Scandinavians
  Nordics ; Nordic countries
  Baltics ; Baltic states
  Balkans ; the Balkans ; Western Balkans
  Benelux
  Iberia ; Iberian Peninsula
  Caucasus ; South Caucasus ; North Caucasus
  Transcaucasia
  Caribbean
  Mediterranean
  Black Sea
  Baltic Sea
  North Sea
  Barents Sea
  Norwegian Sea
  Caspian Sea
  Red Sea
  Dead Sea
  Sea of Azov
  South China Sea
  East China Sea
  Sea of Japan
  Arabian Sea
  Atlantic ; Atlantic Ocean ; North Atlantic
  Pacific ; Pacific Ocean
  Indian Ocean
  Arctic Ocean
  English Channel
  Bosphorus ; Bosporus
  Dardanelles
  Strait of Hormuz
  Taiwan Strait
  Suez Canal
  Panama Canal
  Gulf of Mexico ; Gulf of America
  Gulf of Aden
  Gulf of Finland
  Himalayas
  Alps
  Pyrenees
  Andes
  Urals
  Carpathians
  Siberia ; Siberian ; Siberians
  Amazon rainforest
  Danube
  Rhine
  Dnipro River ; Dnieper
  Volga
  Nile
  Mekong
  Euphrates
  Tigris
  Mississippi River
  Rio Grande
  Patagonia
  Kurdistan ; Iraqi Kurdistan ; Kurdish ; Kurds
  Global South
  Soviet Union ; USSR ; Soviet ; Soviets
  Yugoslavia ; Yugoslav
  Czechoslovakia
  East Germany ; East German ; East Germans
  West Germany ; West German
  Ottoman Empire
  British Empire
# ---- Countries of Europe, with those who live there
  Albania ; Albanian ; Albanians
  Andorra ; Andorran ; Andorrans
  Armenia ; Armenian ; Armenians
  Austria ; Austrian ; Austrians
  Azerbaijan ; Azerbaijani ; Azerbaijanis ; Azeri ; Azeris
  Belarus ; Belarusian ; Belarusians ; Belorussian
  Belgium ; Belgian ; Belgians
  Bosnia and Herzegovina ; Bosnia ; Bosnian ; Bosnians ; Bosnia-Herzegovina
  Bulgaria ; Bulgarian ; Bulgarians
  Croatia ; Croatian ; Croatians ; Croat ; Croats
  Cyprus ; Cypriot ; Cypriots
  Czech Republic ; Czechia ; Czech ; Czechs
  Denmark ; Danish ; Dane ; Danes
  Estonia ; Estonian ; Estonians
  Finland ; Finnish ; Finn ; Finns
  France ; French ; Frenchman ; Frenchmen ; Frenchwoman ; Frenchwomen
  Georgia ; Georgian ; Georgians
  Germany ; German ; Germans
  Greece ; Greek ; Greeks
  Hungary ; Hungarian ; Hungarians
  Iceland ; Icelandic ; Icelander ; Icelanders
  Ireland ; Irish ; Irishman ; Irishmen ; Irishwoman ; Irishwomen
  Italy ; Italian ; Italians
  Kosovo ; Kosovar ; Kosovars ; Kosovan
  Latvia ; Latvian ; Latvians
  Liechtenstein ; Liechtensteiner ; Liechtensteiners
  Lithuania ; Lithuanian ; Lithuanians
  Luxembourg ; Luxembourger ; Luxembourgers ; Luxembourgish
  Malta ; Maltese
  Moldova ; Moldovan ; Moldovans
  Monaco ; Monegasque ; Monegasques
  Montenegro ; Montenegrin ; Montenegrins
  Netherlands ; the Netherlands ; Dutch ; Dutchman ; Dutchmen ; Dutchwoman ; Holland
  North Macedonia ; Macedonia ; Macedonian ; Macedonians
  Norway ; Norwegian ; Norwegians
  Poland ; Polish ; Pole ; Poles
  Portugal ; Portuguese
  Romania ; Romanian ; Romanians
  Russia ; Russian ; Russians ; Russian Federation
  San Marino ; Sammarinese
  Serbia ; Serbian ; Serbians ; Serb ; Serbs
  Slovakia ; Slovak ; Slovaks ; Slovakian
  Slovenia ; Slovenian ; Slovenians ; Slovene ; Slovenes
  Spain ; Spanish ; Spaniard ; Spaniards
  Sweden ; Swedish ; Swede ; Swedes
  Switzerland ; Swiss
  Turkey ; Turkish ; Turk ; Turks ; Türkiye
  Ukraine ; Ukrainian ; Ukrainians ; the Ukraine
  United Kingdom ; UK ; U.K. ; Britain ; Great Britain ; British ; Briton ; Britons ; Brit ; Brits
  England ; English ; Englishman ; Englishmen ; Englishwoman ; Englishwomen
  Scotland ; Scottish ; Scot ; Scots
  Wales ; Welsh ; Welshman ; Welshmen
  Northern Ireland ; Northern Irish ; Ulster
  Vatican City
  Faroe Islands ; Faroes ; Faroese
  Greenland ; Greenlandic ; Greenlander ; Greenlanders
  Gibraltar ; Gibraltarian ; Gibraltarians
  Isle of Man ; Manx
  Guernsey
  Svalbard
  Åland ; Aland Islands
  Crimea ; Crimean ; Crimeans
  Donbas ; Donbass
  Transnistria ; Transnistrian
  Abkhazia ; Abkhaz
  South Ossetia ; South Ossetian
  Nagorno-Karabakh ; Karabakh
  Chechnya ; Chechen ; Chechens
  Dagestan ; Dagestani
  Tatarstan ; Tatar ; Tatars
  Bavaria ; Bavarian ; Bavarians
  Saxony ; Saxon ; Saxons
  Catalonia ; Catalan ; Catalans ; Catalunya
  Basque Country ; Basque ; Basques
  Andalusia ; Andalusian
  Galicia ; Galician
  Sicily ; Sicilian ; Sicilians
  Sardinia ; Sardinian ; Sardinians
  Tuscany ; Tuscan
  Lombardy
  Corsica ; Corsican ; Corsicans
  Brittany ; Breton ; Bretons
  Normandy
  Flanders ; Flemish
  Wallonia ; Walloon ; Walloons
  Crete ; Cretan
  Lapland
  Republika Srpska
  Vojvodina
  Transylvania
  Silesia ; Silesian
  Cornwall ; Cornish
  Yorkshire
  Essex
  Sussex
  Surrey
  Devon
# ---- Middle East and north Africa
  Algeria ; Algerian ; Algerians
  Bahrain ; Bahraini ; Bahrainis
  Egypt ; Egyptian ; Egyptians
  Iran ; Iranian ; Iranians ; Persia ; Persian ; Persians
  Iraq ; Iraqi ; Iraqis
  Israel ; Israeli ; Israelis
  Jordan ; Jordanian ; Jordanians
  Kuwait ; Kuwaiti ; Kuwaitis
  Lebanon ; Lebanese
  Libya ; Libyan ; Libyans
  Morocco ; Moroccan ; Moroccans
  Oman ; Omani ; Omanis
  Palestine ; Palestinian ; Palestinians ; Palestinian territories
  Qatar ; Qatari ; Qataris
  Saudi Arabia ; Saudi ; Saudis ; Saudi Arabian
  Sudan ; Sudanese
  Syria ; Syrian ; Syrians
  Tunisia ; Tunisian ; Tunisians
  United Arab Emirates ; UAE ; U.A.E. ; Emirates ; Emirati ; Emiratis
  Yemen ; Yemeni ; Yemenis
  Western Sahara ; Sahrawi ; Sahrawis
  Gaza ; Gaza Strip ; Gazan ; Gazans
  West Bank
  Golan Heights ; Golan
  Sinai ; Sinai Peninsula
# ---- Africa
  Angola ; Angolan ; Angolans
  Benin ; Beninese
  Botswana ; Motswana
  Burkina Faso ; Burkinabe ; Burkinabé
  Burundi ; Burundian ; Burundians
  Cameroon ; Cameroonian ; Cameroonians
  Cape Verde ; Cabo Verde ; Cape Verdean ; Cape Verdeans
  Central African Republic
  Chad ; Chadian ; Chadians
  Comoros ; Comorian ; Comorians
  Congo ; Congolese ; Republic of the Congo ; Congo-Brazzaville
  Democratic Republic of the Congo ; Democratic Republic of Congo ; DR Congo ; DRC
  Djibouti ; Djiboutian ; Djiboutians
  Equatorial Guinea ; Equatorial Guinean
  Eritrea ; Eritrean ; Eritreans
  Eswatini ; Swaziland ; Swazi ; Swazis
  Ethiopia ; Ethiopian ; Ethiopians
  Gabon ; Gabonese
  Gambia ; the Gambia ; Gambian ; Gambians
  Ghana ; Ghanaian ; Ghanaians
  Guinea ; Guinean ; Guineans
  Guinea-Bissau
  Ivory Coast ; Côte d'Ivoire ; Cote d'Ivoire ; Ivorian ; Ivorians
  Kenya ; Kenyan ; Kenyans
  Lesotho ; Basotho
  Liberia ; Liberian ; Liberians
  Madagascar ; Malagasy
  Malawi ; Malawian ; Malawians
  Mali ; Malian ; Malians
  Mauritania ; Mauritanian ; Mauritanians
  Mauritius ; Mauritian ; Mauritians
  Mozambique ; Mozambican ; Mozambicans
  Namibia ; Namibian ; Namibians
  Niger ; Nigerien ; Nigeriens
  Nigeria ; Nigerian ; Nigerians
  Rwanda ; Rwandan ; Rwandans
  São Tomé and Príncipe ; Sao Tome and Principe
  Senegal ; Senegalese
  Seychelles ; Seychellois
  Sierra Leone ; Sierra Leonean ; Sierra Leoneans
  Somalia ; Somali ; Somalis
  Somaliland ; Somalilander
  South Africa ; South African ; South Africans
  South Sudan ; South Sudanese
  Tanzania ; Tanzanian ; Tanzanians
  Togo ; Togolese
  Uganda ; Ugandan ; Ugandans
  Zambia ; Zambian ; Zambians
  Zimbabwe ; Zimbabwean ; Zimbabweans
  Zanzibar
  Darfur
  Tigray ; Tigrayan ; Tigrayans
  Biafra
# ---- Asia
  Afghanistan ; Afghan ; Afghans
  Bangladesh ; Bangladeshi ; Bangladeshis
  Bhutan ; Bhutanese
  Brunei ; Bruneian ; Bruneians
  Cambodia ; Cambodian ; Cambodians
  China ; Chinese ; People's Republic of China
  East Timor ; Timor-Leste ; East Timorese ; Timorese
  Hong Kong ; Hongkonger ; Hongkongers ; Hong Konger ; Hong Kongers
  India ; Indian ; Indians
  Indonesia ; Indonesian ; Indonesians
  Japan ; Japanese
  Kazakhstan ; Kazakh ; Kazakhs ; Kazakhstani
  Kyrgyzstan ; Kyrgyz
  Laos ; Laotian ; Laotians ; Lao
  Macau ; Macao ; Macanese
  Malaysia ; Malaysian ; Malaysians
  Maldives ; the Maldives ; Maldivian ; Maldivians
  Mongolia ; Mongolian ; Mongolians
  Myanmar ; Burma ; Burmese
  Nepal ; Nepali ; Nepalis ; Nepalese
  North Korea ; North Korean ; North Koreans ; DPRK
  Pakistan ; Pakistani ; Pakistanis
  Philippines ; the Philippines ; Philippine ; Filipino ; Filipinos ; Filipina ; Filipinas
  Singapore ; Singaporean ; Singaporeans
  South Korea ; South Korean ; South Koreans
  Korea ; Korean ; Koreans ; Korean Peninsula
  Sri Lanka ; Sri Lankan ; Sri Lankans
  Taiwan ; Taiwanese
  Tajikistan ; Tajik ; Tajiks
  Thailand ; Thai ; Thais
  Turkmenistan ; Turkmen
  Uzbekistan ; Uzbek ; Uzbeks
  Vietnam ; Vietnamese
  Tibet ; Tibetan ; Tibetans
  Xinjiang ; Uyghur ; Uyghurs ; Uighur ; Uighurs
  Kashmir ; Kashmiri ; Kashmiris
  Punjab ; Punjabi ; Punjabis
  Gujarat ; Gujarati
  Bengal ; Bengali ; Bengalis ; West Bengal
  Kerala
  Tamil Nadu ; Tamil ; Tamils
  Maharashtra
  Uttar Pradesh
  Bihar
  Sindh ; Sindhi
  Balochistan ; Baluchistan ; Baloch ; Baluch
  Khyber Pakhtunkhwa
  Rakhine
  Guangdong
  Sichuan
  Okinawa
  Hokkaido
  Fukushima
  Bali ; Balinese
  Java ; Javanese
  Sumatra
  Borneo
  Aceh
  Mindanao
  Papua
# ---- Oceania
  Australia ; Australian ; Australians ; Aussie ; Aussies
  Fiji ; Fijian ; Fijians
  Kiribati
  Marshall Islands ; Marshallese
  Micronesia ; Micronesian
  Nauru ; Nauruan
  New Zealand ; New Zealander ; New Zealanders ; Kiwi ; Kiwis
  Palau ; Palauan
  Papua New Guinea ; Papua New Guinean
  Samoa ; Samoan ; Samoans
  Solomon Islands
  Tonga ; Tongan ; Tongans
  Tuvalu ; Tuvaluan
  Vanuatu ; Ni-Vanuatu
  New Caledonia
  French Polynesia
  Guam ; Guamanian
  Tasmania ; Tasmanian ; Tasmanians
  New South Wales ; NSW
  Queensland ; Queenslander ; Queenslanders
  Western Australia ; West Australian
  South Australia
  Northern Territory
# ---- The Americas
  Antigua and Barbuda ; Antigua
  Argentina ; Argentine ; Argentines ; Argentinian ; Argentinians
  Aruba
  Bahamas ; the Bahamas ; Bahamian ; Bahamians
  Barbados ; Barbadian ; Barbadians
  Belize ; Belizean ; Belizeans
  Bermuda ; Bermudian
  Bolivia ; Bolivian ; Bolivians
  Brazil ; Brazilian ; Brazilians
  Canada ; Canadian ; Canadians
  Cayman Islands
  Chile ; Chilean ; Chileans
  Colombia ; Colombian ; Colombians
  Costa Rica ; Costa Rican ; Costa Ricans
  Cuba ; Cuban ; Cubans
  Curaçao ; Curacao
  Dominica
  Dominican Republic ; Dominican ; Dominicans
  Ecuador ; Ecuadorian ; Ecuadorians ; Ecuadorean
  El Salvador ; Salvadoran ; Salvadorans
  Falkland Islands ; Falklands
  French Guiana
  Grenada ; Grenadian
  Guadeloupe
  Guatemala ; Guatemalan ; Guatemalans
  Guyana ; Guyanese
  Haiti ; Haitian ; Haitians
  Honduras ; Honduran ; Hondurans
  Jamaica ; Jamaican ; Jamaicans
  Martinique
  Mexico ; Mexican ; Mexicans
  Nicaragua ; Nicaraguan ; Nicaraguans
  Panama ; Panamanian ; Panamanians
  Paraguay ; Paraguayan ; Paraguayans
  Peru ; Peruvian ; Peruvians
  Puerto Rico ; Puerto Rican ; Puerto Ricans
  Saint Lucia ; St. Lucia
  Saint Vincent and the Grenadines
  Suriname ; Surinamese
  Trinidad and Tobago ; Trinidad ; Trinidadian ; Trinidadians
  United States ; US ; U.S. ; USA ; U.S.A. ; United States of America ; America ; American ; Americans
  Uruguay ; Uruguayan ; Uruguayans
  Venezuela ; Venezuelan ; Venezuelans
  Virgin Islands ; U.S. Virgin Islands
  Quebec ; Québec ; Quebecer ; Quebecers ; Québécois ; Quebecois
  Ontario
  British Columbia
  Alberta ; Albertan ; Albertans
  Manitoba
  Saskatchewan
  Nova Scotia
  New Brunswick
  Newfoundland and Labrador ; Newfoundland
  Prince Edward Island
  Yukon
  Nunavut
  Guantánamo Bay ; Guantanamo Bay ; Guantánamo ; Guantanamo
# ---- States of the United States
  Alabama ; Ala. ; Alabamian ; Alabamians
  Alaska ; Alaskan ; Alaskans
  Arizona ; Ariz. ; Arizonan ; Arizonans
  Arkansas ; Ark. ; Arkansan ; Arkansans
  California ; Calif. ; Californian ; Californians
  Colorado ; Colo. ; Coloradan ; Coloradans
  Connecticut ; Conn.
  Delaware ; Del. ; Delawarean
  Florida ; Fla. ; Floridian ; Floridians
  Hawaii ; Hawaiian ; Hawaiians
  Idaho ; Idahoan ; Idahoans
  Illinois ; Ill. ; Illinoisan
  Indiana ; Ind. ; Hoosier ; Hoosiers
  Iowa ; Iowan ; Iowans
  Kansas ; Kan. ; Kansan ; Kansans
  Kentucky ; Ky. ; Kentuckian ; Kentuckians
  Louisiana ; La. ; Louisianan ; Louisianans
  Maine ; Mainer ; Mainers
  Maryland ; Md. ; Marylander ; Marylanders
  Massachusetts ; Mass.
  Michigan ; Mich. ; Michigander ; Michiganders
  Minnesota ; Minn. ; Minnesotan ; Minnesotans
  Mississippi ; Miss. ; Mississippian
  Missouri ; Mo. ; Missourian ; Missourians
  Montana ; Mont. ; Montanan ; Montanans
  Nebraska ; Neb. ; Nebraskan ; Nebraskans
  Nevada ; Nev. ; Nevadan ; Nevadans
  New Hampshire ; N.H.
  New Jersey ; N.J. ; New Jerseyan
  New Mexico ; N.M. ; New Mexican ; New Mexicans
  New York ; N.Y. ; New York State ; New Yorker ; New Yorkers
  North Carolina ; N.C. ; North Carolinian ; North Carolinians
  North Dakota ; N.D. ; North Dakotan
  Ohio ; Ohioan ; Ohioans
  Oklahoma ; Okla. ; Oklahoman ; Oklahomans
  Oregon ; Ore. ; Oregonian ; Oregonians
  Pennsylvania ; Pa. ; Pennsylvanian ; Pennsylvanians
  Rhode Island ; R.I. ; Rhode Islander
  South Carolina ; S.C. ; South Carolinian ; South Carolinians
  South Dakota ; S.D. ; South Dakotan
  Tennessee ; Tenn. ; Tennessean ; Tennesseans
  Texas ; Tex. ; Texan ; Texans
  Utah ; Utahn ; Utahns
  Vermont ; Vt. ; Vermonter ; Vermonters
  Virginia ; Va. ; Virginian ; Virginians
  Washington state ; Wash.
  West Virginia ; W.Va. ; West Virginian ; West Virginians
  Wisconsin ; Wis. ; Wisconsinite ; Wisconsinites
  Wyoming ; Wyo. ; Wyomingite
  New England ; New Englander ; New Englanders
  Midwest ; Midwestern
  Rust Belt
  Sun Belt
  Deep South
  Bay Area
  Appalachia ; Appalachian
  Great Lakes
  Long Island
  Cape Cod
  Silicon Valley
  Capitol Hill
  Wall Street
# ---- Cities: United States
  Washington ; Washington, D.C. ; Washington D.C. ; Washington DC ; D.C. ; District of Columbia
  New York City ; NYC ; N.Y.C.
  Manhattan
  Brooklyn
  Bronx ; the Bronx
  Staten Island
  Harlem
  Los Angeles ; L.A. ; LA ; Angeleno ; Angelenos
  Hollywood
  Chicago ; Chicagoan ; Chicagoans
  Houston
  Phoenix
  Philadelphia ; Philadelphian
  San Antonio
  San Diego
  Dallas
  Fort Worth
  San Jose
  Austin
  Jacksonville
  San Francisco ; San Franciscan ; San Franciscans
  Oakland
  Berkeley
  Sacramento
  Fresno
  Long Beach
  Anaheim
  Seattle
  Spokane
  Tacoma
  Portland
  Denver
  Boulder
  Boston ; Bostonian ; Bostonians
  Cambridge
  Detroit ; Detroiter
  Flint
  Ann Arbor
  Lansing
  Grand Rapids
  Nashville
  Memphis
  Knoxville
  Louisville
  Lexington
  Baltimore
  Annapolis
  Milwaukee
  Kenosha
  Minneapolis
  St. Paul
  Albuquerque
  Santa Fe
  Tucson
  Las Vegas
  Reno
  Salt Lake City
  Kansas City
  St. Louis
  Omaha
  Atlanta
  Savannah
  Augusta
  Miami
  Tampa
  Orlando
  Tallahassee
  Fort Lauderdale
  West Palm Beach
  Palm Beach
  Mar-a-Lago
  Parkland
  Cleveland
  Columbus
  Cincinnati
  Toledo
  Akron
  Dayton
  Indianapolis
  Fort Wayne
  South Bend
  Pittsburgh
  Harrisburg
  Scranton
  Allentown
  Newark
  Trenton
  Jersey City
  Atlantic City
  Buffalo
  Rochester
  Syracuse
  Albany
  Ithaca
  Hartford
  New Haven
  Newtown
  Providence
  Manchester
  Burlington
  Des Moines
  Cedar Rapids
  Sioux City
  Oklahoma City
  Tulsa
  Little Rock
  New Orleans
  Baton Rouge
  Shreveport
  Birmingham
  Selma
  Huntsville
  Charlotte
  Raleigh
  Greensboro
  Charleston
  Greenville
  Richmond
  Norfolk
  Alexandria
  Arlington
  Charlottesville
  Virginia Beach
  El Paso
  Uvalde
  Corpus Christi
  Honolulu
  Anchorage
  Juneau
  Boise
  Cheyenne
  Bismarck
  Fargo
  Sioux Falls
  Topeka
  Wichita
  San Juan
  Camp David
  Quantico
  West Point
  Fort Bragg
  Los Alamos
  Cape Canaveral
  Bedminster
  Martha's Vineyard
  Hampton Roads
  Aspen
# ---- Cities: Europe
  London ; Londoner ; Londoners
  Westminster
  Edinburgh
  Glasgow ; Glaswegian
  Aberdeen
  Dundee
  Cardiff
  Swansea
  Belfast
  Liverpool
  Leeds
  Sheffield
  Bristol
  Newcastle
  Nottingham
  Leicester
  Oxford
  Southampton
  Portsmouth
  Plymouth
  Brighton
  Southport
  Dublin ; Dubliner ; Dubliners
  Cork
  Galway
  Paris ; Parisian ; Parisians
  Marseille ; Marseilles
  Lyon
  Nice
  Toulouse
  Bordeaux
  Strasbourg
  Lille
  Nantes
  Calais
  Cannes
  Versailles
  Évian ; Evian
  Berlin ; Berliner ; Berliners
  Hamburg
  Munich
  Cologne
  Frankfurt
  Stuttgart
  Düsseldorf ; Dusseldorf
  Leipzig
  Dresden
  Hanover
  Nuremberg
  Bremen
  Bonn
  Kiel
  Ramstein
  Magdeburg
  Potsdam
  Brussels
  Antwerp
  Ghent
  Bruges
  Liège ; Liege
  Mons
  Amsterdam
  Rotterdam
  The Hague ; Hague
  Utrecht
  Eindhoven
  Maastricht
  Luxembourg City
  Vienna ; Viennese
  Salzburg
  Graz
  Innsbruck
  Bern ; Berne
  Zurich ; Zürich
  Geneva
  Basel
  Lausanne
  Davos
  Lugano
  Bürgenstock ; Buergenstock
  Rome ; Roman ; Romans
  Milan ; Milanese
  Naples ; Neapolitan
  Turin
  Venice ; Venetian
  Florence
  Bologna
  Genoa
  Palermo
  Lampedusa
  Madrid
  Barcelona
  Valencia
  Seville
  Bilbao
  Málaga ; Malaga
  Zaragoza
  Granada
  Majorca ; Mallorca
  Ibiza
  Tenerife
  Canary Islands
  Lisbon
  Porto
  Athens ; Athenian ; Athenians
  Thessaloniki
  Lesbos
  Nicosia
  Limassol
  Valletta
  Oslo ; Osloite
  Bergen
  Trondheim
  Stavanger
  Tromsø ; Tromso
  Bodø ; Bodo
  Kirkenes
  Kristiansand
  Drammen
  Fredrikstad
  Sandefjord
  Ålesund ; Alesund
  Narvik
  Hammerfest
  Longyearbyen
  Lillehammer
  Finnmark
  Stockholm
  Gothenburg ; Göteborg
  Malmö ; Malmo
  Uppsala
  Kiruna
  Gotland
  Copenhagen
  Aarhus
  Odense
  Aalborg
  Bornholm
  Helsinki
  Tampere
  Turku
  Espoo
  Oulu
  Rovaniemi
  Reykjavik ; Reykjavík
  Grindavik
  Nuuk
  Tórshavn ; Torshavn
  Tallinn
  Tartu
  Narva
  Riga
  Daugavpils
  Vilnius
  Kaunas
  Warsaw
  Krakow ; Kraków ; Cracow
  Gdańsk ; Gdansk
  Łódź ; Lodz
  Wrocław ; Wroclaw
  Poznań ; Poznan
  Rzeszów ; Rzeszow
  Lublin
  Katowice
  Prague
  Brno
  Ostrava
  Bratislava
  Košice ; Kosice
  Budapest
  Debrecen
  Bucharest
  Cluj-Napoca ; Cluj
  Timișoara ; Timisoara
  Constanța ; Constanta
  Iași ; Iasi
  Chișinău ; Chisinau
  Tiraspol
  Sofia
  Plovdiv
  Varna
  Belgrade
  Novi Sad
  Niš ; Nis
  Pristina ; Prishtina
  Mitrovica
  Podgorica
  Skopje
  Tirana
  Sarajevo
  Banja Luka
  Mostar
  Srebrenica
  Zagreb
  Dubrovnik
  Ljubljana
  Minsk
  Gomel
  Kyiv ; Kiev
  Kharkiv ; Kharkov
  Odesa ; Odessa
  Dnipro ; Dnipropetrovsk
  Lviv ; Lvov
  Zaporizhzhia ; Zaporizhia ; Zaporozhye
  Kherson
  Mykolaiv ; Nikolaev
  Mariupol
  Donetsk
  Luhansk ; Lugansk
  Bakhmut
  Avdiivka
  Pokrovsk
  Kramatorsk
  Sloviansk
  Kupiansk
  Kostiantynivka
  Chasiv Yar
  Toretsk
  Myrnohrad
  Huliaipole
  Vovchansk
  Izium ; Izyum
  Lyman
  Sievierodonetsk ; Severodonetsk
  Lysychansk
  Vuhledar
  Melitopol
  Berdiansk
  Enerhodar
  Bucha
  Irpin
  Hostomel
  Sumy
  Chernihiv
  Zhytomyr
  Poltava
  Kremenchuk
  Kryvyi Rih
  Nikopol
  Vinnytsia
  Ivano-Frankivsk
  Ternopil
  Rivne
  Lutsk
  Uzhhorod
  Chernivtsi
  Chernobyl ; Chornobyl
  Kakhovka ; Nova Kakhovka
  Zmiinyi Island ; Snake Island
  Sevastopol
  Simferopol
  Kerch
  Yalta
  Moscow ; Muscovite ; Muscovites
  St. Petersburg ; St Petersburg ; Saint Petersburg
  Kaliningrad
  Kursk
  Belgorod
  Bryansk
  Voronezh
  Rostov-on-Don ; Rostov
  Krasnodar
  Sochi
  Novorossiysk
  Volgograd
  Kazan
  Yekaterinburg
  Novosibirsk
  Vladivostok
  Murmansk
  Arkhangelsk
  Nizhny Novgorod
  Samara
  Saratov
  Ryazan
  Tula
  Tver
  Pskov
  Omsk
  Irkutsk
  Chelyabinsk
  Perm
  Ufa
  Grozny
  Makhachkala
  Beslan
  Magadan
  Norilsk
  Ust-Luga
  Primorsk
  Tbilisi
  Batumi
  Sukhumi
  Yerevan
  Stepanakert
  Baku
  Istanbul ; Constantinople
  Ankara
  Izmir
  Antalya
  Gaziantep
  Diyarbakir
  Incirlik
# ---- Cities: Middle East and Africa
  Jerusalem ; East Jerusalem
  Tel Aviv
  Haifa
  Ashkelon
  Ashdod
  Beersheba
  Eilat
  Sderot
  Ramallah
  Nablus
  Jenin
  Hebron
  Bethlehem
  Tulkarem
  Khan Younis
  Rafah
  Gaza City
  Jabalia
  Beirut
  Tripoli
  Tyre
  Sidon
  Damascus
  Aleppo
  Homs
  Idlib
  Raqqa
  Latakia
  Hama
  Palmyra
  Kobani
  Baghdad
  Basra
  Mosul
  Kirkuk
  Erbil ; Irbil
  Fallujah
  Najaf
  Karbala
  Tehran ; Teheran
  Isfahan
  Natanz
  Fordow ; Fordo
  Mashhad
  Tabriz
  Shiraz
  Qom
  Bandar Abbas
  Amman
  Riyadh
  Jeddah ; Jiddah
  Mecca
  Medina
  Neom
  Dubai
  Abu Dhabi
  Sharjah
  Doha
  Manama
  Kuwait City
  Muscat
  Sanaa ; Sana'a
  Aden
  Hodeidah ; Hodeida
  Cairo
  Suez
  Sharm el-Sheikh
  Giza
  Luxor
  Benghazi
  Misrata
  Tunis
  Algiers
  Oran
  Rabat
  Casablanca
  Marrakesh ; Marrakech
  Khartoum
  Omdurman
  Port Sudan
  El-Fasher ; El Fasher
  Juba
  Addis Ababa
  Mekelle
  Asmara
  Mogadishu
  Hargeisa
  Nairobi
  Mombasa
  Kampala
  Kigali
  Bujumbura
  Kinshasa
  Goma
  Bukavu
  Brazzaville
  Luanda
  Lusaka
  Harare
  Bulawayo
  Maputo
  Lilongwe
  Dodoma
  Dar es Salaam
  Johannesburg
  Cape Town
  Pretoria
  Durban
  Soweto
  Windhoek
  Gaborone
  Antananarivo
  Port Louis
  Lagos
  Abuja
  Kano
  Maiduguri
  Port Harcourt
  Accra
  Abidjan
  Yamoussoukro
  Dakar
  Bamako
  Timbuktu
  Ouagadougou
  Niamey
  N'Djamena
  Bangui
  Libreville
  Yaoundé ; Yaounde
  Douala
  Lomé ; Lome
  Cotonou
  Conakry
  Freetown
  Monrovia
  Banjul
  Nouakchott
# ---- Cities: Asia and Oceania
  Beijing ; Peking
  Shanghai
  Guangzhou
  Shenzhen
  Wuhan
  Chongqing
  Chengdu
  Tianjin
  Xi'an
  Nanjing
  Hangzhou
  Harbin
  Urumqi
  Lhasa
  Tiananmen Square ; Tiananmen
  Taipei
  Kaohsiung
  Tokyo
  Osaka
  Kyoto
  Yokohama
  Nagoya
  Sapporo
  Hiroshima
  Nagasaki
  Kobe
  Seoul
  Busan
  Incheon
  Panmunjom
  Pyongyang
  Ulaanbaatar ; Ulan Bator
  New Delhi ; Delhi
  Mumbai ; Bombay
  Kolkata ; Calcutta
  Chennai ; Madras
  Bengaluru ; Bangalore
  Hyderabad
  Ahmedabad
  Pune
  Jaipur
  Lucknow
  Srinagar
  Amritsar
  Islamabad
  Karachi
  Lahore
  Rawalpindi
  Peshawar
  Quetta
  Kabul
  Kandahar
  Herat
  Mazar-i-Sharif
  Bagram
  Dhaka
  Chittagong
  Kathmandu
  Thimphu
  Colombo
  Malé
  Yangon ; Rangoon
  Naypyidaw
  Mandalay
  Bangkok
  Chiang Mai
  Phuket
  Phnom Penh
  Vientiane
  Hanoi
  Ho Chi Minh City ; Saigon
  Da Nang
  Kuala Lumpur
  Putrajaya
  Penang
  Jakarta
  Surabaya
  Bandung
  Manila
  Quezon City
  Cebu
  Davao
  Dili
  Tashkent
  Samarkand
  Almaty
  Astana
  Bishkek
  Dushanbe
  Ashgabat
  Canberra
  Sydney
  Bondi Beach
  Melbourne
  Brisbane
  Perth
  Adelaide
  Hobart
  Gold Coast
  Wellington
  Auckland
  Christchurch
  Port Moresby
  Suva
  Honiara
  Port Vila
# ---- Cities: Canada and Latin America
  Ottawa
  Toronto ; Torontonian
  Montreal ; Montréal ; Montrealer
  Vancouver
  Calgary
  Edmonton
  Winnipeg
  Halifax
  Quebec City
  Kananaskis
  Mexico City
  Guadalajara
  Monterrey
  Tijuana
  Ciudad Juárez ; Ciudad Juarez
  Acapulco
  Cancún ; Cancun
  Sinaloa
  Guatemala City
  San Salvador
  Tegucigalpa
  Managua
  Panama City
  Havana
  Port-au-Prince
  Santo Domingo
  Kingston
  Nassau
  Bridgetown
  Port of Spain
  Bogotá ; Bogota
  Medellín ; Medellin
  Cartagena
  Caracas
  Maracaibo
  Quito
  Guayaquil
  Lima
  Cusco
  La Paz
  Santa Cruz
  Brasília ; Brasilia
  São Paulo ; Sao Paulo
  Rio de Janeiro ; Rio
  Belém ; Belem
  Salvador
  Fortaleza
  Recife
  Porto Alegre
  Manaus
  Asunción ; Asuncion
  Montevideo
  Buenos Aires
  Córdoba ; Cordoba
  Rosario
  Mendoza
  Santiago
  Valparaíso ; Valparaiso
  Paramaribo
  Cayenne

lexicon calendar
# ---- months
  January ; Jan. ; Jan
  February ; Feb. ; Feb
  March ; Mar. ; Mar
  April ; Apr. ; Apr
  May
  June ; Jun. ; Jun
  July ; Jul. ; Jul
  August ; Aug. ; Aug
  September ; Sept. ; Sept ; Sep. ; Sep
  October ; Oct. ; Oct
  November ; Nov. ; Nov
  December ; Dec. ; Dec
# ---- weekdays
  Monday ; Mondays ; Mon. ; Mon
  Tuesday ; Tuesdays ; Tue. ; Tue ; Tues. ; Tues
  Wednesday ; Wednesdays ; Wed. ; Wed
  Thursday ; Thursdays ; Thu. ; Thu ; Thur. ; Thurs. ; Thurs
  Friday ; Fridays ; Fri. ; Fri
  Saturday ; Saturdays ; Sat.
  Sunday ; Sundays ; Sun.
# ---- seasons and times
  Spring
  Summer
  Autumn
  Fall
  Winter
  Weekend
  GMT
  BST
  UTC
  CET
  CEST
  EST
  EDT
  ET
  CST
  CDT
  MST
  PST
  PDT
  PT
  EET
# ---- holidays
  New Year ; New Year's ; New Year's Day
  New Year's Eve
  Lunar New Year ; Chinese New Year
  Orthodox Christmas
  Epiphany
  Groundhog Day
  Valentine's Day
  Presidents Day ; Presidents' Day
  Martin Luther King Jr. Day ; Martin Luther King Day ; MLK Day
  International Women's Day
  St. Patrick's Day ; St Patrick's Day ; Saint Patrick's Day
  Mardi Gras
  Ash Wednesday
  Lent
  Palm Sunday
  Maundy Thursday
  Good Friday
  Holy Week
  Easter ; Easter Sunday
  Easter Monday
  Ascension Day
  Pentecost ; Whit Sunday
  Whit Monday
  May Day
  Victory Day
  Europe Day
  V-E Day ; VE Day
  D-Day
  Constitution Day
  Mother's Day
  Father's Day
  Memorial Day
  Juneteenth
  Midsummer
  Independence Day
  Fourth of July ; July Fourth ; July 4th
  Bastille Day
  Canada Day
  Australia Day
  Anzac Day
  Labor Day ; Labour Day
  Columbus Day
  Indigenous Peoples' Day
  Halloween
  All Saints' Day
  Veterans Day ; Veterans' Day
  Armistice Day
  Remembrance Day
  Remembrance Sunday
  Defender of the Fatherland Day
  Unity Day
  Thanksgiving ; Thanksgiving Day
  Black Friday
  Cyber Monday
  Super Tuesday
  Election Day
  Inauguration Day
  Super Bowl Sunday
  Bank Holiday
  Earth Day
  Pride Month
  Black History Month
  Advent
  Christmas ; Christmas Day ; Xmas
  Christmas Eve
  Boxing Day
  Kwanzaa
  Ramadan
  Eid ; Eid al-Fitr
  Eid al-Adha
  Ashura
  Nowruz
  Passover ; Pesach
  Rosh Hashanah
  Yom Kippur
  Sukkot
  Hanukkah ; Chanukah
  Purim
  Shavuot
  Sabbath ; Shabbat
  Diwali
  Holi
  Vesak
  Songkran
  Tet
  Golden Week
  Mid-Autumn Festival
  Singles Day

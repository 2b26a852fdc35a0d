# Titles that stand before a name, and abbreviations with a full stop.
#
# lexicon title: forms with and without full stop, abbreviated and in full.
#   gender    m or f, only where the title itself tells
#   name      given: it goes with the first name ("Sir Ed")
# lexicon abbreviation: words whose full stop does not end a sentence.

lexicon title
  Constable
  Receiver
  Recorder
  Alderman
# ---- civil
  Barr. ; Barr ; Barrister
  Engr. ; Engr
  SP ; DSP ; ASP ; CSP ; SSP
  Alhaji | gender=m
  Alhaja | gender=f
  Hajiya | gender=f
  Smt. ; Smt | gender=f
  Shri | gender=m
  Adv. ; Adv
  Mr. ; Mr ; Mister | gender=m
  Mrs. ; Mrs | gender=f
  Ms. ; Ms | gender=f
  Miss | gender=f
  Mx. ; Mx
  Cr. ; Cr
  Messrs. ; Messrs | gender=m
  Madam ; Madame ; Mme. ; Mme | gender=f
  Mademoiselle ; Mlle. ; Mlle | gender=f
  Monsieur | gender=m
  Herr | gender=m
  Frau | gender=f
  Señor ; Senor | gender=m
  Señora ; Senora | gender=f
# ---- academic and medical
  Dr. ; Dr ; Doctor
  Prof. ; Prof ; Professor
  Assistant Professor
  Associate Professor
  Professor Emeritus | gender=m
  Professor Emerita | gender=f
  Rector
  Surgeon General
# ---- nobility and honours
  Sir | gender=m name=given
  Dame | gender=f name=given
  Lord | gender=m
  Lady | gender=f
  Baroness | gender=f
  Countess | gender=f
  Duchess | gender=f
  Prince | gender=m
  Princess | gender=f
  Crown Prince | gender=m
  Crown Princess | gender=f
  King | gender=m
  Queen | gender=f
  Emperor | gender=m
  Empress | gender=f
  Grand Duke | gender=m
  Grand Duchess | gender=f
  Emir | gender=m
  Sultan | gender=m
  Sheikh ; Sheik | gender=m
  Sheikha ; Sheikhah | gender=f
  Shah | gender=m
# ---- church and faith
  Rev. ; Rev ; Reverend
  Fr. ; Fr ; Father | gender=m
  Sister | gender=f
  Brother | gender=m
  Pastor
  Monsignor ; Msgr. ; Msgr | gender=m
  Bishop
  Auxiliary Bishop | gender=m
  Archbishop
  Cardinal | gender=m
  Pope | gender=m
  Patriarch | gender=m
  Rabbi
  Chief Rabbi | gender=m
  Imam | gender=m
  Mufti | gender=m
  Grand Mufti | gender=m
  Mullah | gender=m
  Maulana | gender=m
  Ayatollah | gender=m
  Grand Ayatollah | gender=m
  Swami | gender=m
  Lama | gender=m
# ---- heads of state and government
  President ; Pres. ; Pres
  Vice President ; Vice-President ; VP
  President-elect
  Vice President-elect
  Acting President
  Interim President
  First Lady | gender=f
  First Gentleman | gender=m
  Prime Minister ; PM
  Deputy Prime Minister
  Cabinet Secretary ; CS
  Chief Minister ; CM
  Acting Prime Minister
  Premier
  Vice Premier
  Chancellor
  Vice Chancellor ; Vice-Chancellor
  First Minister
  Deputy First Minister
  Taoiseach
  Tánaiste ; Tanaiste
  Governor General ; Governor-General
  Supreme Leader | gender=m
  Chairman | gender=m
  Chairwoman | gender=f
  Chairperson ; Chair
  Vice Chairman | gender=m
  General Secretary
  Secretary General ; Secretary-General
  Deputy Secretary General ; Deputy Secretary-General
# ---- ministers and secretaries
  Minister
  State Secretary
  Foreign Minister
  Deputy Foreign Minister
  Defense Minister ; Defence Minister
  Deputy Defense Minister ; Deputy Defence Minister
  Finance Minister
  Interior Minister
  Justice Minister
  Economy Minister ; Economic Minister
  Health Minister
  Labor Minister ; Labour Minister
  Immigration Minister ; Migration Minister
  Europe Minister ; European Affairs Minister
  Secretary ; Sec.
  Secretary of State
  Deputy Secretary of State
  Assistant Secretary of State
  Undersecretary ; Under Secretary
  Assistant Secretary
  Deputy Secretary
  Secretary of Defense ; Defense Secretary ; Defence Secretary
  Secretary of War ; War Secretary
  Treasury Secretary
  Homeland Security Secretary
  Health Secretary
  Commerce Secretary
  Transportation Secretary ; Transport Secretary
  Foreign Secretary
  Home Secretary
  Justice Secretary
  Press Secretary
  Attorney General ; Atty. Gen.
  Deputy Attorney General
  Assistant Attorney General
  Solicitor General
  Ambassador
  Special Envoy
  Envoy
  Consul General
  High Representative
  Commissioner
  High Commissioner
  Chief of Staff
  National Security Adviser ; National Security Advisor
# ---- parliament and local government
  Sen. ; Senator ; Sens. ; Senators
  State Sen. ; State Senator
  Rep. ; Representative ; Reps. ; Representatives
  State Rep. ; State Representative
  U.S. Sen. ; US Sen. ; U.S. Senator ; US Senator
  U.S. Rep. ; US Rep. ; U.S. Representative
  Congressman ; Cong. | gender=m
  Congresswoman | gender=f
  Assemblyman | gender=m
  Assemblywoman | gender=f
  Assemblymember
  Speaker
  House Speaker ; Speaker of the House
  Majority Leader
  Senate Majority Leader
  House Majority Leader
  Minority Leader
  Senate Minority Leader
  House Minority Leader
  Majority Whip
  Minority Whip
  Leader
  Deputy Leader
  MP
  MEP
  Gov. ; Governor ; Govs.
  Lt. Gov. ; Lieutenant Governor
  Mayor
  Deputy Mayor
  Lord Mayor
  Councilman | gender=m
  Councillor ; Cllr. ; Cllr ; Councilmember
  Councilwoman | gender=f
# ---- law
  Judge
  District Judge ; U.S. District Judge ; US District Judge
  Chief Judge
  Magistrate
  Justice
  Chief Justice
  Associate Justice
  District Attorney
  State Attorney ; State's Attorney
  Prosecutor
  Special Counsel
  Attorney
# ---- police and fire
  Sheriff
  Deputy
  Officer
  Detective ; Det.
  Inspector ; Insp.
  Chief Inspector
  Detective Inspector
  Superintendent ; Supt. ; Supt
  Chief Constable
  Police Chief ; Chief of Police
  Fire Chief
  Chief
  Trooper
  Special Agent
# ---- armed forces
  Pvt.
  Cpl. ; Corporal
  Sgt. ; Sgt ; Sergeant
  Staff Sgt. ; Staff Sergeant
  Sgt. 1st Class ; Sergeant First Class
  Master Sgt. ; Master Sergeant
  Sgt. Maj. ; Sergeant Major
  Lt. ; Lt ; Lieutenant
  1st Lt. ; First Lieutenant
  2nd Lt. ; Second Lieutenant
  Capt. ; Capt ; Captain
  Maj. ; Maj ; Major
  Lt. Col. ; Lt Col ; Lieutenant Colonel
  Col. ; Col ; Colonel
  Brig. ; Brigadier
  Brig. Gen. ; Brigadier General
  Maj. Gen. ; Maj Gen ; Major General
  Lt. Gen. ; Lt Gen ; Lieutenant General
  Gen. ; Gen ; General
  Field Marshal
  Marshal
  Ensign
  Cmdr. ; Cmdr ; Commander
  Lt. Cmdr. ; Lieutenant Commander
  Commodore
  Rear Adm. ; Rear Admiral
  Vice Adm. ; Vice Admiral
  Adm. ; Adm ; Admiral
  Air Marshal
  Air Chief Marshal
  Spc.
# ---- business and sport
  CEO
  Chief Executive
  Director
  Executive Director
  Director General ; Director-General
  Coach
  Head Coach
# ---- behind a name
  Jr. ; Jr | gender=m
  Sr. ; Sr | gender=m
  Esq. ; Esq

# Letters behind a name that are no part of it.
lexicon postnominal
  KC
  QC
  SC
  MP
  MEP
  MSP
  MS
  TD
  MBE
  OBE
  CBE
  KBE
  DBE
  PhD
  MD
  FRS
  RN
  DDS
  CPA
  JP
  JD

lexicon abbreviation
# ---- titles
  Barr.
  Engr.
  Smt.
  Adv.
  Mr.
  Mrs.
  Ms.
  Mx.
  Messrs.
  Mme.
  Mlle.
  Dr.
  Drs.
  Prof.
  Rev.
  Fr.
  Msgr.
  Hon.
  Sen.
  Sens.
  Rep.
  Reps.
  Gov.
  Govs.
  Pres.
  Sec.
  Supt.
  Insp.
  Det.
  Atty.
  Cllr.
  Gen.
  Lt.
  Col.
  Maj.
  Capt.
  Cpl.
  Sgt.
  Pvt.
  Pfc.
  Spc.
  Brig.
  Adm.
  Cmdr.
  Ens.
  Asst.
  Assoc.
  Dept.
  Dist.
  Jr.
  Sr.
  Esq.
# ---- companies and bodies
  Inc.
  Corp.
  Co.
  Cos.
  Ltd.
  Bros.
  Pty.
  Univ.
  Intl.
  Natl.
  Mfg.
  S.A.
  S.p.A.
  N.V.
  L.P.
  L.L.C.
  P.L.C.
# ---- months and days
  Jan.
  Feb.
  Mar.
  Apr.
  Jun.
  Jul.
  Aug.
  Sep.
  Sept.
  Oct.
  Nov.
  Dec.
  Mon.
  Tue.
  Tues.
  Wed.
  Thu.
  Thur.
  Thurs.
  Fri.
# ---- places
  U.S.
  U.S.A.
  U.K.
  U.N.
  E.U.
  U.A.E.
  D.C.
  L.A.
  N.Y.
  N.J.
  N.C.
  N.D.
  N.H.
  N.M.
  S.C.
  S.D.
  W.Va.
  R.I.
  P.R.
  B.C.
  N.S.
  N.B.
  Ala.
  Ariz.
  Ark.
  Calif.
  Colo.
  Conn.
  Del.
  Fla.
  Ga.
  Ill.
  Ind.
  Kan.
  Kans.
  Ky.
  La.
  Md.
  Mass.
  Mich.
  Minn.
  Miss.
  Mo.
  Mont.
  Neb.
  Nebr.
  Nev.
  Okla.
  Ore.
  Pa.
  Penn.
  Tenn.
  Tex.
  Vt.
  Va.
  Wash.
  Wis.
  Wyo.
  Ont.
  Que.
  Alta.
  Sask.
  St.
  Ste.
  Mt.
  Mts.
  Ft.
  Pt.
  Ave.
  Blvd.
  Rd.
  Hwy.
  Rte.
  Ln.
  Sq.
  Pl.
  Pkwy.
  Bldg.
  Apt.
# ---- numbers and measures
  No.
  Nos.
  pp.
  vol.
  vols.
  ch.
  fig.
  figs.
  para.
  approx.
  est.
  avg.
  min.
  ca.
  c.
  lb.
  lbs.
  oz.
  hrs.
  secs.
  yr.
  yrs.
  a.m.
  p.m.
  B.C.E.
  A.D.
  C.E.
# ---- other
  e.g.
  i.e.
  cf.
  viz.
  vs.
  v.
  al.
  etc.
  et al.
  ibid.
  op. cit.
  ed.
  eds.
  trans.
  repr.
  misc.
  incl.
  excl.
  esp.
  ext.
  tel.
  P.S.
  R.S.V.P.
  Ph.D.
  M.D.
  M.A.
  B.A.
  B.S.
  J.D.
  LL.B.
  LL.M.
  M.B.A.
  R.N.
  Q.C.
  K.C.
  G.O.P.
  C.E.O.
  C.I.A.
  F.B.I.
  A.P.
  I.R.S.
  N.A.T.O.

lexicon cue
  say ; says ; said ; said ; saying | class=assert frame=quote weight=.9 colour=red

lexikon speaker
  Anna Lind

lexicon cue
  say ; says ; said ; said ; saying | class=assert frame=quote weight=.9

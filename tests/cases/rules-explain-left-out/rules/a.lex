lexicon cue
  say ; says ; said ; saying | class=assert frame=quote

lexicon cue
  add ; adds ; added ; adding | class=assert frame=quote weight=90

lexicon speaker
  Bo Berg ; Berg | gendre=m

lexicon speaker
  Bo Berg | gender=m gender=f

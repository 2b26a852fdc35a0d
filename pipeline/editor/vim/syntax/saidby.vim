" Rule and lexicon files of saidby, see saidby-rules(5).
if exists('b:current_syntax')
  finish
endif

syn case match
syn match saidbyComment /^\s*#.*/ contains=@Spell
syn match saidbyContinued /^\s\+\zs+/
syn match saidbyBlock /^\%(lexicon\|define\|sub\|cut\|modal\|pattern\|gate\|rule\)\>/ nextgroup=saidbyName skipwhite
syn match saidbyName /\S\+/ contained
syn match saidbyKey /^\s\+\zs\%(about\|rev\|priority\|weight\|within\|cue\|at\|prev\|voice\|status\|join\|modals\|inherit\|known\|type\|polarity\|before\|after\|unless\|when\|ok\|no\|todo-ok\|todo-no\)\ze\%(\s\|$\)/

" In patterns
syn match saidbyMacro /%{[^}]*}/ contains=saidbyCapture
syn match saidbyCapture /:\zs\l\+\ze}/ contained
syn match saidbyGroup /(?<\l\+>/
syn match saidbyClass /\\[pP]{[^}]*}\|\\x{\x\+}\|\\[bBdDsSwWzZA]/

" In examples, and in a lexicon's entries
syn match saidbyExpect / => .*/ contains=saidbyField
syn match saidbyBar / | .*/ contains=saidbyField,saidbySeparator
syn match saidbyField /\<[a-z_-]\+!\?=/
syn match saidbySeparator / [;|] /

hi def link saidbyComment Comment
hi def link saidbyContinued Special
hi def link saidbyBlock Structure
hi def link saidbyName Identifier
hi def link saidbyKey Keyword
hi def link saidbyMacro Macro
hi def link saidbyCapture Type
hi def link saidbyGroup Type
hi def link saidbyClass SpecialChar
hi def link saidbyField Label
hi def link saidbySeparator Delimiter

let b:current_syntax = 'saidby'

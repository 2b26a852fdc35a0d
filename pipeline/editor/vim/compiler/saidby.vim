" :make runs `saidby rules check` on the file's folder, :copen lists what it
" says.
if exists('current_compiler')
  finish
endif
let current_compiler = 'saidby'

CompilerSet makeprg=saidby\ rules\ check\ %:p:h:S
CompilerSet errorformat=%f:%l:%c:\ %trror[%*[^]]]:\ %m,
      \%f:%l:%c:\ %tarning[%*[^]]]:\ %m,
      \FAIL\ %f:%l:\ %m,
      \%-G%.%#

" Rule and lexicon files of saidby; :compiler is set, so that :make checks.
if exists('b:did_ftplugin')
  finish
endif
let b:did_ftplugin = 1

setlocal comments=b:# commentstring=#\ %s
setlocal expandtab shiftwidth=2 softtabstop=2 textwidth=0
compiler saidby

let b:undo_ftplugin = 'setlocal comments< commentstring< expandtab< '
      \ . 'shiftwidth< softtabstop< textwidth< makeprg< errorformat<'

" Other programs have *.rules and *.lex, too: the first line that says
" something tells.
function! s:Detect() abort
  for l:line in getline(1, 200)
    if l:line =~# '^\s*\%(#\|$\)'
      continue
    endif
    if l:line =~# '^\%(lexicon\|define\|sub\|cut\|modal\|pattern\|gate\|rule\)\s'
      " Who took the file for something else may not have undone it.
      unlet! b:did_ftplugin
      set filetype=saidby
    endif
    return
  endfor
endfunction

autocmd BufNewFile,BufRead *.rules,*.lex call s:Detect()

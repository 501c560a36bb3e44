# bash completion for rollcall: source <(rollcall completion bash)

_rollcall_commands() {
  case $1 in
    'rollcall') echo 'merge explain diff train evaluate compile word-classes annotations config completion' ;;
    'rollcall annotations') echo 'export join' ;;
    *) ;;
  esac
}

_rollcall_options() {
  case $1 in
    'rollcall') echo '--files-from -0 --null --include --exclude --max-file-size --follow-links --input --encoding --dedupe --boilerplate --types --kinds --min-mentions --top --mentions --by-article --columns --sort --models --aliases --ignore -f --format -o --output --excel --delimiter --baseline --fail-on -j --threads -q --quiet -v --verbose --debug --color --progress -h --help --version' ;;
    'rollcall merge') echo '--files-from -0 --null --include --exclude --max-file-size --follow-links --scope --aliases --ignore --columns -f --format -o --output --excel --delimiter -j --threads -q --quiet -v --verbose --debug --color --progress -h --help --version' ;;
    'rollcall explain') echo '--files-from -0 --null --include --exclude --max-file-size --follow-links --input --encoding --dedupe --boilerplate --models -f --format --aliases --ignore -j --threads -q --quiet -v --verbose --debug --color --progress -h --help --version' ;;
    'rollcall diff') echo '-f --format -q --quiet -v --verbose --debug --color --progress -h --help --version' ;;
    'rollcall train') echo '--recipe --corpora -o --output -q --quiet -v --verbose --debug --color --progress -h --help --version' ;;
    'rollcall evaluate') echo '--models --errors -f --format -q --quiet -v --verbose --debug --color --progress -h --help --version' ;;
    'rollcall compile') echo '-o --output -q --quiet -v --verbose --debug --color --progress -h --help --version' ;;
    'rollcall word-classes') echo '--words --classes -o --output -q --quiet -v --verbose --debug --color --progress -h --help --version' ;;
    'rollcall annotations') echo '-q --quiet -v --verbose --debug --color --progress -h --help --version' ;;
    'rollcall annotations export') echo '-o --output -q --quiet -v --verbose --debug --color --progress -h --help --version' ;;
    'rollcall annotations join') echo '--input -o --output -q --quiet -v --verbose --debug --color --progress -h --help --version' ;;
    'rollcall config') echo '-f --format -q --quiet -v --verbose --debug --color --progress -h --help --version' ;;
    'rollcall completion') echo '-q --quiet -v --verbose --debug --color --progress -h --help --version' ;;
    *) ;;
  esac
}

_rollcall_operands() {
  case $1 in
    'rollcall completion') echo 'bash zsh' ;;
    *) ;;
  esac
}

_rollcall_value() {
  case $1 in
    'rollcall --files-from') echo 'TEXT' ;;
    'rollcall --include') echo 'TEXT' ;;
    'rollcall --exclude') echo 'TEXT' ;;
    'rollcall --max-file-size') echo 'TEXT' ;;
    'rollcall --input') echo 'WORD auto text html markdown jsonl' ;;
    'rollcall --encoding') echo 'TEXT' ;;
    'rollcall --boilerplate') echo 'WORD auto drop keep' ;;
    'rollcall --types') echo 'WORDS person place organisation number' ;;
    'rollcall --kinds') echo 'WORDS cardinal ordinal percent money quantity date duration age' ;;
    'rollcall --min-mentions') echo 'TEXT' ;;
    'rollcall --top') echo 'TEXT' ;;
    'rollcall --columns') echo 'TEXT' ;;
    'rollcall --sort') echo 'WORD mentions name articles first' ;;
    'rollcall --models') echo 'FOLDER' ;;
    'rollcall --aliases') echo 'FILE' ;;
    'rollcall --ignore') echo 'FILE' ;;
    'rollcall -f'|'rollcall --format') echo 'WORD table csv tsv json jsonl md html xlsx github' ;;
    'rollcall -o'|'rollcall --output') echo 'FILE' ;;
    'rollcall --delimiter') echo 'TEXT' ;;
    'rollcall --baseline') echo 'FILE' ;;
    'rollcall --fail-on') echo 'WORDS new removed changed unreadable' ;;
    'rollcall -j'|'rollcall --threads') echo 'TEXT' ;;
    'rollcall --color') echo 'WORD auto always never' ;;
    'rollcall --progress') echo 'WORD auto always never' ;;
    'rollcall merge --files-from') echo 'TEXT' ;;
    'rollcall merge --include') echo 'TEXT' ;;
    'rollcall merge --exclude') echo 'TEXT' ;;
    'rollcall merge --max-file-size') echo 'TEXT' ;;
    'rollcall merge --scope') echo 'WORD article corpus' ;;
    'rollcall merge --aliases') echo 'FILE' ;;
    'rollcall merge --ignore') echo 'FILE' ;;
    'rollcall merge --columns') echo 'TEXT' ;;
    'rollcall merge -f'|'rollcall merge --format') echo 'WORD table csv tsv json jsonl md html xlsx github' ;;
    'rollcall merge -o'|'rollcall merge --output') echo 'FILE' ;;
    'rollcall merge --delimiter') echo 'TEXT' ;;
    'rollcall merge -j'|'rollcall merge --threads') echo 'TEXT' ;;
    'rollcall merge --color') echo 'WORD auto always never' ;;
    'rollcall merge --progress') echo 'WORD auto always never' ;;
    'rollcall explain --files-from') echo 'TEXT' ;;
    'rollcall explain --include') echo 'TEXT' ;;
    'rollcall explain --exclude') echo 'TEXT' ;;
    'rollcall explain --max-file-size') echo 'TEXT' ;;
    'rollcall explain --input') echo 'WORD auto text html markdown jsonl' ;;
    'rollcall explain --encoding') echo 'TEXT' ;;
    'rollcall explain --boilerplate') echo 'WORD auto drop keep' ;;
    'rollcall explain --models') echo 'FOLDER' ;;
    'rollcall explain -f'|'rollcall explain --format') echo 'WORD table json' ;;
    'rollcall explain --aliases') echo 'FILE' ;;
    'rollcall explain --ignore') echo 'FILE' ;;
    'rollcall explain -j'|'rollcall explain --threads') echo 'TEXT' ;;
    'rollcall explain --color') echo 'WORD auto always never' ;;
    'rollcall explain --progress') echo 'WORD auto always never' ;;
    'rollcall diff -f'|'rollcall diff --format') echo 'WORD table json jsonl' ;;
    'rollcall diff --color') echo 'WORD auto always never' ;;
    'rollcall diff --progress') echo 'WORD auto always never' ;;
    'rollcall train --recipe') echo 'FILE' ;;
    'rollcall train --corpora') echo 'FOLDER' ;;
    'rollcall train -o'|'rollcall train --output') echo 'FILE' ;;
    'rollcall train --color') echo 'WORD auto always never' ;;
    'rollcall train --progress') echo 'WORD auto always never' ;;
    'rollcall evaluate --models') echo 'FOLDER' ;;
    'rollcall evaluate --errors') echo 'TEXT' ;;
    'rollcall evaluate -f'|'rollcall evaluate --format') echo 'WORD table json' ;;
    'rollcall evaluate --color') echo 'WORD auto always never' ;;
    'rollcall evaluate --progress') echo 'WORD auto always never' ;;
    'rollcall compile -o'|'rollcall compile --output') echo 'FILE' ;;
    'rollcall compile --color') echo 'WORD auto always never' ;;
    'rollcall compile --progress') echo 'WORD auto always never' ;;
    'rollcall word-classes --words') echo 'TEXT' ;;
    'rollcall word-classes --classes') echo 'TEXT' ;;
    'rollcall word-classes -o'|'rollcall word-classes --output') echo 'FILE' ;;
    'rollcall word-classes --color') echo 'WORD auto always never' ;;
    'rollcall word-classes --progress') echo 'WORD auto always never' ;;
    'rollcall annotations --color') echo 'WORD auto always never' ;;
    'rollcall annotations --progress') echo 'WORD auto always never' ;;
    'rollcall annotations export -o'|'rollcall annotations export --output') echo 'FILE' ;;
    'rollcall annotations export --color') echo 'WORD auto always never' ;;
    'rollcall annotations export --progress') echo 'WORD auto always never' ;;
    'rollcall annotations join --input') echo 'WORD auto text html markdown jsonl' ;;
    'rollcall annotations join -o'|'rollcall annotations join --output') echo 'FILE' ;;
    'rollcall annotations join --color') echo 'WORD auto always never' ;;
    'rollcall annotations join --progress') echo 'WORD auto always never' ;;
    'rollcall config -f'|'rollcall config --format') echo 'WORD table json' ;;
    'rollcall config --color') echo 'WORD auto always never' ;;
    'rollcall config --progress') echo 'WORD auto always never' ;;
    'rollcall completion --color') echo 'WORD auto always never' ;;
    'rollcall completion --progress') echo 'WORD auto always never' ;;
    *) ;;
  esac
}

_rollcall() {
  local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}
  local command=rollcall words='' kind='' done='' i
  # bash takes --option=value for three words.
  if [ "$current" = = ]; then
    current=''
  elif [ "$before" = = ] && [ "$COMP_CWORD" -gt 2 ]; then
    before=${COMP_WORDS[COMP_CWORD-2]}
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case " $(_rollcall_commands "$command") " in
      *" ${COMP_WORDS[i]} "*) command="$command ${COMP_WORDS[i]}" ;;
      *) break ;;
    esac
  done
  COMPREPLY=()
  kind=$(_rollcall_value "$command $before")
  case $kind in
    '') ;;
    FILE) COMPREPLY=($(compgen -f -- "$current")); compopt -o filenames 2>/dev/null; return ;;
    FOLDER) COMPREPLY=($(compgen -d -- "$current")); compopt -o filenames 2>/dev/null; return ;;
    TEXT) return ;;
    'WORDS '*)
      case $current in *,*) done=${current%,*}, ;; esac
      COMPREPLY=($(compgen -P "$done" -W "${kind#* }" -- "${current##*,}"))
      return ;;
    *) COMPREPLY=($(compgen -W "${kind#* }" -- "$current")); return ;;
  esac
  case $current in
    -*) COMPREPLY=($(compgen -W "$(_rollcall_options "$command")" -- "$current")) ;;
    *)
      words=$(_rollcall_operands "$command")
      if [ -n "$words" ]; then
        COMPREPLY=($(compgen -W "$words" -- "$current"))
        return
      fi
      if [ "$i" = "$COMP_CWORD" ]; then
        words=$(_rollcall_commands "$command")
      fi
      COMPREPLY=($(compgen -W "$words" -- "$current") $(compgen -f -- "$current"))
      compopt -o filenames 2>/dev/null ;;
  esac
}

complete -F _rollcall rollcall

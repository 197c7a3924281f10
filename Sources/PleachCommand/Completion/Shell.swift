/// A shell that can ask pleach what a word may become.
///
/// Each script hands the words before the cursor to the hidden command `complete`, so that what it
/// offers comes from the same rows as help and never goes stale. A line `:paths` asks the shell for
/// its own completion of paths.
enum Shell: String, CaseIterable, Sendable {
  case bash, zsh, fish

  var script: String {
    switch self {
    case .bash: Self.bashScript
    case .zsh: Self.zshScript
    case .fish: Self.fishScript
    }
  }

  private static let bashScript = #"""
    # bash completion for pleach
    _pleach() {
      local line
      COMPREPLY=()
      while IFS= read -r line; do
        if [ "$line" = ":paths" ]; then
          compopt -o filenames 2>/dev/null
          while IFS= read -r line; do
            COMPREPLY+=("$line")
          done < <(compgen -f -- "${COMP_WORDS[COMP_CWORD]}")
        else
          COMPREPLY+=("$line")
        fi
      done < <(pleach complete --shell bash -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
    }
    complete -F _pleach pleach

    """#

  private static let zshScript = #"""
    #compdef pleach
    _pleach() {
      local -a found
      found=("${(@f)$(pleach complete --shell zsh -- "${(@)words[2,CURRENT]}" 2>/dev/null)}")
      if (( ${found[(Ie):paths]} )); then
        _files
        found=("${(@)found:#:paths}")
      fi
      found=("${(@)found:#}")
      (( ${#found} )) && compadd -a found
    }
    if [ "$funcstack[1]" = "_pleach" ]; then
      _pleach "$@"
    else
      compdef _pleach pleach
    fi

    """#

  private static let fishScript = #"""
    # fish completion for pleach
    function __pleach_complete
      set -l typed (commandline -opc)[2..-1] (commandline -ct)
      for line in (pleach complete --shell fish -- $typed 2>/dev/null)
        if test "$line" = ":paths"
          __fish_complete_path (commandline -ct)
        else
          echo $line
        end
      end
    end
    complete -c pleach -f -a '(__pleach_complete)'

    """#
}

package repl

import (
	"errors"
	"os"
	"strings"

	"esconsole/console/render"
)

// edit opens the person's own editor on the block that is being typed, the last
// one that was entered, or a file. What is left there is run, as if it had been
// pasted.
func (r *REPL) edit(args string) {
	if args != "" {
		r.editFile(args)
		return
	}
	text := r.taken("")
	if text == "" {
		text = r.lastBlock()
	}
	r.editText(text)
}

// lastBlock is the last thing entered that is no meta command.
func (r *REPL) lastBlock() string {
	blocks := r.History.Blocks()
	for i := len(blocks) - 1; i >= 0; i-- {
		if !strings.HasPrefix(blocks[i], ":") {
			return blocks[i]
		}
	}
	return ""
}

func (r *REPL) editText(text string) {
	edited, err := r.elsewhere(text)
	switch {
	case err != nil:
		r.complain("nothing is run: " + err.Error())
		r.Editor.SetText(text)
	case strings.TrimSpace(edited) == "":
		r.complain("nothing is left, so nothing is run")
	default:
		r.show(edited)
		r.enter(Input{Text: strings.TrimRight(edited, "\n") + "\n", Block: true})
	}
}

// show writes a block as if it had been typed.
func (r *REPL) show(text string) {
	line := prompt
	for part := range strings.SplitSeq(strings.TrimRight(text, "\n"), "\n") {
		r.line(line + render.Safe(part))
		line = more
	}
}

// elsewhere has a text changed in an editor of the person's own.
func (r *REPL) elsewhere(text string) (string, error) {
	if r.Edit == nil {
		return "", errors.New("there is no editor here")
	}
	f, err := os.CreateTemp("", "esconsole-*.es") // only the person can read it
	if err != nil {
		return "", err
	}
	defer os.Remove(f.Name())
	_, err = f.WriteString(strings.TrimRight(text, "\n") + "\n")
	if err = errors.Join(err, f.Close()); err != nil {
		return "", err
	}
	if err := r.Editor.Lend(func() error { return r.Edit(f.Name()) }); err != nil {
		return "", err
	}
	edited, err := os.ReadFile(f.Name())
	return cleanPaste(string(edited)), err
}

// editFile changes a file. It is not run.
func (r *REPL) editFile(name string) {
	if r.Edit == nil {
		r.complain(":edit: there is no editor here")
		return
	}
	path := homed(name)
	if err := r.Editor.Lend(func() error { return r.Edit(path) }); err != nil {
		r.complain(":edit " + name + ": " + err.Error())
		return
	}
	if p := r.buffers[r.page]; p.file == path {
		r.open(name)
	}
}

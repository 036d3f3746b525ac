package repl

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"
)

// save writes what was entered since the start, apart from meta commands, into
// a file that isn't there yet. Of an opened script or a buffer of one's own it
// writes the text.
func (r *REPL) save(name string) {
	text := r.buffers[r.page].text
	if r.page == 0 {
		text = strings.Join(r.entered, "\n\n")
	}
	switch {
	case name == "":
		r.complain(":save takes a file, as in :save lesson.es")
		return
	case text == "":
		r.complain(":save: no request has been entered yet")
		return
	}
	r.write(":save", name, strings.TrimRight(text, "\n")+"\n")
}

// write makes a new file.
func (r *REPL) write(command, name, text string) {
	f, err := os.OpenFile(homed(name), os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err == nil {
		_, err = f.WriteString(text)
		err = errors.Join(err, f.Close())
	}
	var pe *fs.PathError
	switch {
	case errors.Is(err, fs.ErrExist):
		r.complain(command + ": there is a file " + name + " already")
	case errors.As(err, &pe):
		r.complain(command + " " + name + ": " + pe.Err.Error())
	case err != nil:
		r.complain(command + " " + name + ": " + err.Error())
	case command == ":save" && r.page == 0:
		r.line(fmt.Sprintf("%s: what was entered since the start\n", name))
	default:
		r.line(name + ": written\n")
	}
}

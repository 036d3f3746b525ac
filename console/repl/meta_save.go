package repl

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/adrg/xdg"
)

// save writes what was entered since the start, apart from meta commands, into
// a file that isn't there yet.
func (r *REPL) save(name string) {
	switch {
	case name == "":
		r.complain(":save takes a file, as in :save lesson.es")
		return
	case len(r.entered) == 0:
		r.complain(":save: no request has been entered yet")
		return
	}
	path := name
	if rest, ok := strings.CutPrefix(name, "~/"); ok {
		path = filepath.Join(xdg.Home, rest)
	}
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err == nil {
		_, err = f.WriteString(strings.Join(r.entered, "\n\n") + "\n")
		err = errors.Join(err, f.Close())
	}
	var pe *fs.PathError
	switch {
	case errors.Is(err, fs.ErrExist):
		r.complain(":save: there is a file " + name + " already")
	case errors.As(err, &pe):
		r.complain(":save " + name + ": " + pe.Err.Error())
	case err != nil:
		r.complain(":save " + name + ": " + err.Error())
	default:
		r.line(fmt.Sprintf("%s: what was entered since the start\n", name))
	}
}

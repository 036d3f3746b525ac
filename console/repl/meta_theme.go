package repl

import (
	"strings"

	"github.com/mattn/go-runewidth"

	"esconsole/console/theme"
)

// themed is a LineEditor whose colours can change.
type themed interface{ setTheme(theme.Theme) }

// setTheme changes how typed text looks.
func (e *BlockEditor) setTheme(t theme.Theme) { e.theme = t }

// setTheme changes how typed text looks.
func (e *Readline) setTheme(t theme.Theme) {
	e.screen.mu.Lock()
	defer e.screen.mu.Unlock()
	e.screen.theme = t
}

// theme lists the themes as they look, or takes one.
func (r *REPL) theme(args string) {
	if args == "" {
		for _, name := range theme.Names() {
			t, _ := theme.Find(name)
			mark := "  "
			if name == r.Printer.Theme().Name {
				mark = "* "
			}
			if r.Printer.Paint().Name == "" {
				t = theme.Theme{}
			}
			r.line(mark + runewidth.FillRight(name, 14) + specimen(t))
		}
		r.line("")
		return
	}
	t, ok := theme.Find(args)
	if !ok {
		r.complain(":theme: there are " + strings.Join(theme.Names(), ", "))
		return
	}
	r.Printer.Options.Theme = t
	if e, ok := r.Editor.(themed); ok && r.Printer.Paint().Name != "" {
		e.setTheme(t)
	}
}

// specimen is a bit of everything.
func specimen(t theme.Theme) string {
	return t.Paint(theme.Method, "PUT") + " " + t.Paint(theme.Path, "a/_doc/1") + " " +
		t.Paint(theme.Key, `"n"`) + " : " + t.Paint(theme.Number, "1.0") + ", " + t.Paint(theme.String, `"text"`) + ", " + t.Paint(theme.Word, "true") + ", " + t.Paint(theme.Null, "null") + " " +
		t.Paint(theme.Dim, "200 OK") + " " + t.Paint(theme.Error, "409 Conflict")
}

func themeNames(*waiting) []string { return theme.Names() }

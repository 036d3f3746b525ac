package repl

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/mattn/go-runewidth"

	"esconsole/console/render"
	"esconsole/console/theme"
	"esconsole/parser"
)

// hostColumns is how much of a host's name the prompt shows.
const hostColumns = 40

// prompt is "es> ", or for another server its host in a warning colour.
func (r *REPL) prompt() string {
	if r.Host == "" {
		return prompt
	}
	text := runewidth.Truncate(render.Safe(r.Host), hostColumns, "…") + ">"
	if paint := r.Printer.Paint(); r.PromptColor != "" && paint.Name != "" {
		return theme.Named(r.PromptColor, text) + " "
	}
	return r.warning(text) + " "
}

// warning colours text that is not to be overlooked.
func (r *REPL) warning(text string) string {
	return r.Printer.Paint().Paint(theme.Alert, text)
}

// confirm asks before a request that destroys something.
func (r *REPL) confirm(_ context.Context, req parser.Request) error {
	what := r.Danger(req.Method, req.Path, req.Body)
	if what == "" {
		return nil
	}
	r.complain(fmt.Sprintf("%s %s %s at %s", req.Method, req.Target, what, r.Host))
	r.Editor.SetAbove("")
	in, err := r.Editor.ReadLine(r.warning("type yes to send it:")+" ", more)
	if err == nil && strings.TrimSpace(in.Text) == "yes" {
		return nil
	}
	return errors.New("nobody said yes")
}

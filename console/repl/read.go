package repl

import (
	"context"
	"fmt"
	"io"
	"strings"

	"esconsole/console"
	"esconsole/console/pager"
	"esconsole/console/theme"
)

// size is that of the screen.
func (r *REPL) size() (width, height int) {
	if r.Size != nil {
		return r.Size()
	}
	return columns, 24
}

// read shows a text: a long one screen by screen.
func (r *REPL) read(text string) {
	if !r.paged(text) {
		io.WriteString(r.Printer.Out, text)
	}
}

// paged shows a text in the pager if it is longer than the screen, and tells
// whether it did. What was seen last stays on the screen.
func (r *REPL) paged(text string) bool {
	width, height := r.size()
	if r.View == nil || !r.paging || !tall(text, width, height-2) {
		return false
	}
	text = shortened(text)
	r.long = text
	last, err := r.View(text)
	if err != nil {
		r.complain("the pager: " + err.Error())
		return false
	}
	io.WriteString(r.Printer.Out, last)
	r.line(r.Printer.Paint().Paint(theme.Dim, fmt.Sprintf("… of %d lines; :page shows them again", strings.Count(text, "\n"))))
	return true
}

// maxPaged is how many bytes of a text are laid out for a screen.
const maxPaged = 32 << 20

// shortened ends a text that is too long to be laid out, and says so.
func shortened(text string) string {
	if len(text) <= maxPaged {
		return text
	}
	end := max(strings.LastIndexByte(text[:maxPaged], '\n')+1, 1)
	return text[:end] + fmt.Sprintf("%s… cut here: the text has %d bytes; > FILE behind a request keeps all of them\n", theme.Off, len(text))
}

// tall tells whether a text takes more rows than there are. Most texts are
// judged by their line breaks alone.
func tall(text string, width, rows int) bool {
	if strings.Count(text, "\n") > rows {
		return true
	}
	return len(text) > width && pager.Rows(text, width) > rows
}

// again shows the last long text once more, or the last answer.
func (r *REPL) again(args string) {
	if !r.noArgs(":page", args) {
		return
	}
	text := r.long
	if text == "" {
		last, ok := r.last(":page")
		if !ok {
			return
		}
		text = r.Printer.JSON(last.Answer.Body)
	}
	if r.View == nil {
		r.line(text)
		return
	}
	last, err := r.View(text)
	if err != nil {
		r.complain("the pager: " + err.Error())
		return
	}
	io.WriteString(r.Printer.Out, last)
}

// last gives the last answer, or says that a command needs one.
func (r *REPL) last(command string) (console.Sent, bool) {
	sent := r.Session.Sent()
	if len(sent) == 0 {
		r.complain(command + ": there is no answer yet")
		return console.Sent{}, false
	}
	return sent[0], true
}

// during runs what may take long so that Ctrl-C cancels it, and it only.
func (r *REPL) during(run func(context.Context)) {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	select {
	case <-r.interrupts: // an old one
	default:
	}
	go func() {
		select {
		case <-r.interrupts:
			cancel()
		case <-ctx.Done():
		}
	}()
	run(ctx)
	if ctx.Err() != nil {
		r.complain("cancelled")
	}
}

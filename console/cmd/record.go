package cmd

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strconv"
	"strings"
	"syscall"

	"esconsole/console"
	"esconsole/console/play"
	"esconsole/console/render"
)

// record plays a script without anybody looking on, and writes the talk into a
// file. Ids and times repeat, so that the same script gives the same bytes.
func (a *app) record(src console.Source) error {
	columns, rows, err := screenOf(a.talk.size)
	if err != nil {
		return err
	}
	if !a.flags.seeded() {
		if err := a.flags.set.Set("seed", "1"); err != nil {
			return err
		}
	}
	session, err := a.session(a.flags.shape(wanted(src)))
	if err != nil {
		return err
	}
	session.Watch = nil // a bar is for who looks on
	printer := a.printer()
	printer.Out = io.Discard
	player, complaints := play.New(src, session)
	for _, c := range complaints {
		printer.Complain(c)
		a.status = exitUsage
	}
	if player == nil {
		return nil
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	runner := console.Runner{Session: session, Report: printer, Outlet: a.flags.gate}
	text, tally, err := a.recording(printer, columns, rows).Record(ctx, a.talk.record, player, runner)
	if err != nil {
		return &failure{fmt.Errorf("%s: %w", a.talk.record, err)}
	}
	if err := os.WriteFile(a.talk.record, []byte(text), 0o644); err != nil {
		return &failure{err}
	}
	a.status = max(a.status, tally.ExitStatus())
	return nil
}

// recording is how the file looks. A theme that somebody chose decides about
// the ground; otherwise the reader's system does.
func (a *app) recording(printer *render.Printer, columns, rows int) play.Recording {
	r := play.Recording{View: a.view(printer), Columns: columns, Rows: rows, Typed: a.talk.typed || !a.talk.chosen}
	r.Options.Color, r.Options.ProblemColor, r.Options.Triple, r.Options.Times = true, true, true, false
	if a.flags.set.Changed("theme") {
		switch a.flags.theme {
		case "light":
			r.Ground = "light"
		case "dark", "high-contrast":
			r.Ground = "dark"
		}
	}
	return r
}

// The sizes of a screen that can be recorded.
const (
	leastColumns, mostColumns = 20, 400
	leastRows, mostRows       = 6, 200
)

// screenOf reads "120x40"; "" is the usual size.
func screenOf(size string) (columns, rows int, err error) {
	if size == "" {
		return play.Columns, play.Rows, nil
	}
	w, h, ok := strings.Cut(size, "x")
	columns, werr := strconv.Atoi(w)
	rows, herr := strconv.Atoi(h)
	if err := errors.Join(werr, herr); !ok || err != nil ||
		columns < leastColumns || columns > mostColumns || rows < leastRows || rows > mostRows {
		return 0, 0, fmt.Errorf("--size is columns and rows such as 120x40, from %dx%d to %dx%d, not %q",
			leastColumns, leastRows, mostColumns, mostRows, size)
	}
	return columns, rows, nil
}

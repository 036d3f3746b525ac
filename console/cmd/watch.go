package cmd

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"time"

	"esconsole/console/lesson"
	"esconsole/parser"
)

// watchPause is how often the files are looked at.
const watchPause = 200 * time.Millisecond

// stamp tells one state of a file from another.
type stamp struct {
	at   time.Time
	size int64
}

// watch runs files whenever one of them is saved, until Ctrl-C.
func (a *app) watch(files []string, o runOptions) error {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	for ctx.Err() == nil {
		seen := stamps(watched(files))
		if isTerminal(a.out) && !dumb() {
			io.WriteString(a.out, "\x1b[H\x1b[2J")
		}
		if err := a.runOnce(ctx, files, o); err != nil {
			fmt.Fprintln(a.err, "esconsole:", err)
		}
		if ctx.Err() == nil {
			fmt.Fprintln(a.err, "waiting for a change; Ctrl-C ends")
		}
		a.changed(ctx, files, seen)
	}
	return nil
}

// changed waits until a file differs from what it was, or ctx ends.
func (a *app) changed(ctx context.Context, files []string, seen map[string]stamp) {
	tick := time.NewTicker(watchPause)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		for name, now := range stamps(watched(files)) {
			if now != seen[name] {
				return
			}
		}
	}
}

// watched are the files and what they set themselves up with.
func watched(files []string) []string {
	var list []string
	for _, file := range files {
		list = append(list, file)
		text, err := os.ReadFile(file)
		if err != nil {
			continue
		}
		for _, r := range parser.Parse(string(text)).Requests {
			steps, _ := lesson.Read(r.Directives)
			for _, at := range steps.Before {
				if setup, ok := at.Step.(lesson.Setup); ok {
					list = append(list, filepath.Join(filepath.Dir(file), setup.File))
				}
			}
		}
	}
	return list
}

// stamps looks at the files that are there: an editor may be just replacing one.
func stamps(files []string) map[string]stamp {
	list := map[string]stamp{}
	for _, file := range files {
		if info, err := os.Stat(file); err == nil {
			list[file] = stamp{info.ModTime(), info.Size()}
		}
	}
	return list
}

// Package outlet takes answers to a file or through a command of the shell,
// where a request ends in "> file" or "| command". What a script may do of that
// has to be allowed.
package outlet

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"time"

	"github.com/adrg/xdg"

	"esconsole/console"
	"esconsole/parser"
)

// maxOutput is how many bytes of what a command writes are kept.
const maxOutput = 64 << 20

// Gate is what is allowed. Somebody who types is allowed both.
type Gate struct {
	Write bool // files
	Shell bool // commands
}

var _ console.Outlet = Gate{}

// Check implements console.Outlet.
func (g Gate) Check(k parser.Sink) error {
	switch {
	case k.Kind == parser.PipeTo && !g.Shell:
		return errors.New("a script starts no command; --allow-shell allows it")
	case k.Kind != parser.PipeTo && !g.Write:
		return errors.New("a script writes no file; --allow-write allows it")
	}
	return nil
}

// Put implements console.Outlet.
func (g Gate) Put(ctx context.Context, k parser.Sink, body []byte) (console.Output, error) {
	if err := g.Check(k); err != nil {
		return console.Output{}, err
	}
	if k.Kind == parser.PipeTo {
		return pipe(ctx, k.Arg, body)
	}
	return write(k, body)
}

// write puts an answer into a file. The answer ends with a line break there, so
// that appended ones stand below each other.
func write(k parser.Sink, body []byte) (console.Output, error) {
	name := unquoted(k.Arg)
	path := name
	if rest, ok := strings.CutPrefix(name, "~/"); ok {
		path = filepath.Join(xdg.Home, rest)
	}
	flags := os.O_WRONLY | os.O_CREATE | os.O_TRUNC
	if k.Kind == parser.AppendFile {
		flags = os.O_WRONLY | os.O_CREATE | os.O_APPEND
	}
	if n := len(body); n > 0 && body[n-1] != '\n' {
		body = append(bytes.Clone(body), '\n')
	}
	f, err := os.OpenFile(path, flags, 0o644)
	if err == nil {
		_, err = f.Write(body)
		err = errors.Join(err, f.Close())
	}
	var pe *fs.PathError
	if errors.As(err, &pe) {
		err = pe.Err
	}
	if err != nil {
		return console.Output{}, fmt.Errorf("%s: %w", name, err)
	}
	return console.Output{Note: fmt.Sprintf("%d bytes in %s", len(body), name)}, nil
}

// unquoted takes the quotes off a name that has blanks in it.
func unquoted(name string) string {
	if n := len(name); n > 1 && (name[0] == '"' || name[0] == '\'') && name[n-1] == name[0] {
		return name[1 : n-1]
	}
	return name
}

// pipe lets a command read an answer, and gives what it writes.
func pipe(ctx context.Context, command string, body []byte) (console.Output, error) {
	c := exec.CommandContext(ctx, "sh", "-c", command)
	if runtime.GOOS == "windows" {
		c = exec.CommandContext(ctx, "cmd", "/c", command)
	}
	c.WaitDelay = time.Second
	var out, complaints bytes.Buffer
	c.Stdin, c.Stdout, c.Stderr = bytes.NewReader(body), &limited{&out, maxOutput}, &limited{&complaints, 64 << 10}
	err := c.Run()
	text := strings.TrimSpace(complaints.String())
	var exit *exec.ExitError
	switch {
	case ctx.Err() != nil:
		err = ctx.Err()
	case errors.As(err, &exit) && text != "":
		err = fmt.Errorf("%s (%s)", text, exit)
	case err == nil && text != "":
		out.WriteString(text + "\n")
	}
	return console.Output{Text: out.Bytes()}, err
}

// limited takes so many bytes and drops what is beyond.
type limited struct {
	to   io.Writer
	room int
}

// Write implements io.Writer.
func (l *limited) Write(p []byte) (int, error) {
	n := min(len(p), l.room)
	l.room -= n
	if _, err := l.to.Write(p[:n]); err != nil {
		return 0, err
	}
	return len(p), nil
}

package server

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"testing/iotest"
	"time"
)

// scripted is a connection on which a client has sent some bytes and waits for
// the answers.
type scripted struct {
	in  io.Reader
	out bytes.Buffer
}

func (c *scripted) Read(p []byte) (int, error)         { return c.in.Read(p) }
func (c *scripted) Write(p []byte) (int, error)        { return c.out.Write(p) }
func (c *scripted) Close() error                       { return nil }
func (c *scripted) LocalAddr() net.Addr                { return &net.TCPAddr{IP: net.IPv4(127, 0, 0, 1), Port: 9200} }
func (c *scripted) RemoteAddr() net.Addr               { return c.LocalAddr() }
func (c *scripted) SetDeadline(t time.Time) error      { return nil }
func (c *scripted) SetReadDeadline(t time.Time) error  { return nil }
func (c *scripted) SetWriteDeadline(t time.Time) error { return nil }

// answers is all that the server says to some bytes.
func answers(t *testing.T, in io.Reader) string {
	s := New(&stub{}, Options{MaxBody: 1 << 16})
	conn := &scripted{in: in}
	c := s.newConn(context.Background(), conn)
	c.serve()
	if n := s.inFlight.Load(); n != 0 {
		t.Errorf("%d bytes still count as in flight", n)
	}
	return conn.out.String()
}

// Whatever is sent, the answers are well-formed, and the same however the bytes
// are cut into packets.
func FuzzRequest(f *testing.F) {
	for _, x := range exchanges() {
		if len(x.raw) < 20_000 {
			f.Add(strings.ReplaceAll(x.raw, "HOST", "localhost:9200"))
		}
	}
	f.Fuzz(func(t *testing.T, raw string) {
		out := answers(t, strings.NewReader(raw))
		if cut := answers(t, iotest.OneByteReader(strings.NewReader(raw))); cut != out {
			t.Errorf("in one piece\n%q\nbyte by byte\n%q", out, cut)
		}
		// The method decides only whether a body follows; versions are the client's.
		if strings.Contains(raw, "HEAD") || strings.Contains(out, "HTTP/1.1 100") {
			return
		}
		r := bufio.NewReader(strings.NewReader(out))
		for {
			version, err := r.Peek(len("HTTP/1.1 "))
			if errors.Is(err, io.EOF) || string(version) != "HTTP/1.1 " && string(version) != "HTTP/1.0 " {
				return // the end, or the client's own protocol name
			}
			resp, err := http.ReadResponse(r, nil)
			if err != nil {
				t.Fatalf("%v in %q", err, out)
			}
			if _, err := io.Copy(io.Discard, resp.Body); err != nil {
				t.Fatalf("%v in %q", err, out)
			}
		}
	})
}

package server

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"runtime"
	"strings"
	"testing"
	"time"
)

// quick are limits that a test can wait for.
var quick = Options{HeadTimeout: 50 * time.Millisecond, BodyTimeout: 50 * time.Millisecond, IdleTimeout: 400 * time.Millisecond}

// Clients that send little by little, or nothing, are cut off.
func TestSlowClients(t *testing.T) {
	_, b, addr := start(t, quick)
	for name, start := range map[string]string{
		"line":     "GET /",
		"headers":  "GET / HTTP/1.1\r\nX: y",
		"body":     "PUT /x HTTP/1.1\r\nContent-Length: 1000\r\n\r\n",
		"big body": "PUT /x HTTP/1.1\r\nContent-Length: 10000000\r\n\r\n",
		"chunk":    "PUT /x HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3e8\r\n",
		"gzip":     "PUT /x HTTP/1.1\r\nContent-Encoding: gzip\r\nContent-Length: 1000\r\n\r\n" + gzipped("x")[:10],
		"nothing":  "",
	} {
		conn := dial(t, addr)
		begun := time.Now()
		if _, err := io.WriteString(conn, start); err != nil {
			t.Fatal(err)
		}
		if start != "" {
			go func() {
				for range 1000 {
					if _, err := io.WriteString(conn, "a"); err != nil {
						return
					}
					time.Sleep(5 * time.Millisecond)
				}
			}()
		}
		_, _ = io.Copy(io.Discard, conn)
		if took := time.Since(begun); took > 2*time.Second {
			t.Errorf("%s: cut off after %v", name, took)
		}
	}
	if n := b.requests(); n != 0 {
		t.Errorf("%d requests reached the backend", n)
	}
}

// A client may be as slow as it likes between requests up to the idle timeout.
func TestIdleBetweenRequests(t *testing.T) {
	_, _, addr := start(t, quick)
	conn := dial(t, addr)
	r := bufio.NewReader(conn)
	for range 6 {
		if _, err := io.WriteString(conn, "GET / HTTP/1.1\r\n\r\n"); err != nil {
			t.Fatal(err)
		}
		if _, err := message(r, false); err != nil {
			t.Fatal(err)
		}
		time.Sleep(2 * quick.HeadTimeout)
	}
}

func TestManyIdleConnections(t *testing.T) {
	const n = 500
	_, _, addr := start(t, Options{})
	before := runtime.NumGoroutine()
	conns := make([]net.Conn, n)
	for i := range conns {
		conns[i] = dial(t, addr)
	}
	begun := time.Now()
	if resp := send(t, addr, "GET / HTTP/1.1\r\n\r\n"); resp.StatusCode != 200 || time.Since(begun) > time.Second {
		t.Errorf("%s after %v", resp.Status, time.Since(begun))
	}
	for _, c := range conns {
		c.Close()
	}
	for range 200 {
		if runtime.NumGoroutine() <= before+2 {
			return
		}
		time.Sleep(5 * time.Millisecond)
	}
	t.Errorf("%d goroutines, %d before", runtime.NumGoroutine(), before)
}

// A body counts as it unpacks, and what is over the
// limit is never held in memory.
func TestBodyLimit(t *testing.T) {
	_, b, addr := start(t, Options{MaxBody: 1 << 20})
	fits, over := strings.Repeat("a", 1<<20), strings.Repeat("a", 1<<20+1)
	plain := "PUT /x HTTP/1.1\r\nConnection: close\r\n"
	chunk := func(s string) string {
		return plain + "Transfer-Encoding: chunked\r\n\r\n" + fmt.Sprintf("%x\r\n%s\r\n0\r\n\r\n", len(s), s)
	}
	for _, c := range []struct {
		name, raw string
		status    int
		length    int
	}{
		{"plain", sized(plain, fits), 200, 1 << 20},
		{"plain over", sized(plain, over), 413, 0},
		{"identity over", sized(plain+"Content-Encoding: identity\r\n", over), 413, 0},
		{"br over", sized(plain+"Content-Encoding: br\r\n", over), 413, 0},
		{"chunked", chunk(fits), 200, 1 << 20},
		{"chunked over", chunk(over), 413, 0},
		{"gzip", sized(plain+"Content-Encoding: gzip\r\n", gzipped(fits)), 200, 1 << 20},
		{"gzip over", sized(plain+"Content-Encoding: gzip\r\n", gzipped(over)), 413, 0},
		{"gzip members over", sized(plain+"Content-Encoding: gzip\r\n", gzipped(fits)+gzipped("b")), 413, 0},
		{"deflate over", sized(plain+"Content-Encoding: deflate\r\n", zlibbed(over)), 413, 0},
		{"raw deflate over", sized(plain+"Content-Encoding: deflate\r\n", deflated(over)), 413, 0},
		{"gzip in gzip", sized(plain+"Content-Encoding: gzip, gzip\r\n", gzipped(gzipped(over))), 200, len(gzipped(gzipped(over)))},
		{"gzip named twice", sized(plain+"Content-Encoding: gzip\r\nContent-Encoding: gzip\r\n", gzipped(gzipped(over))), 200, len(gzipped(over))},
		{"no gzip", sized(plain+"Content-Encoding: gzip\r\n", fits), 400, 0},
		{"bad checksum", sized(plain+"Content-Encoding: gzip\r\n", flip(gzipped("abc"), -5)), 400, 0},
		{"bad size", sized(plain+"Content-Encoding: gzip\r\n", flip(gzipped("abc"), -1)), 400, 0},
		{"bad deflate", sized(plain+"Content-Encoding: deflate\r\n", "\x07zzzzz"), 400, 0},
		{"truncated gzip", sized(plain+"Content-Encoding: gzip\r\n", gzipped("abc")[:20]), 200, 3},
		{"start of gzip", sized(plain+"Content-Encoding: gzip\r\n", gzipped("abc")[:9]), 200, 0},
		{"no gzip at all", sized(plain+"Content-Encoding: gzip\r\n", "{}"), 200, 0},
		{"gzip of nothing", sized(plain+"Content-Encoding: gzip\r\n", gzipped("")), 200, 0},
		{"empty chunked gzip", plain + "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 200, 0},
	} {
		before := b.requests()
		resp := send(t, addr, c.raw)
		if resp.StatusCode != c.status {
			t.Errorf("%s: %s", c.name, resp.Status)
		}
		if c.status != 200 {
			if b.requests() != before {
				t.Errorf("%s: reached the backend", c.name)
			}
			continue
		}
		if n := len(b.last(t).Body); n != c.length {
			t.Errorf("%s: %d bytes", c.name, n)
		}
	}
}

func flip(s string, at int) string {
	b := []byte(s)
	b[len(b)+at] ^= 1
	return string(b)
}

// The default limit, with what a bomb does to memory.
func TestBombMemory(t *testing.T) {
	s, _, addr := start(t, Options{})
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	resp := send(t, addr, sized("PUT /x HTTP/1.1\r\nContent-Encoding: gzip\r\n", bomb))
	runtime.ReadMemStats(&after)
	if resp.StatusCode != 413 || resp.ContentLength != 0 {
		t.Errorf("%s, %d bytes", resp.Status, resp.ContentLength)
	}
	if grown := after.TotalAlloc - before.TotalAlloc; grown > 320<<20 {
		t.Errorf("%d MB allocated", grown>>20)
	}
	waitFor(t, func() bool { return s.inFlight.Load() == 0 })
}

func TestInFlightLimit(t *testing.T) {
	s, b, addr := start(t, Options{MaxInFlight: 3 << 20})
	resp := send(t, addr, "PUT /x HTTP/1.1\r\nContent-Length: 9000000\r\n\r\n"+strings.Repeat("a", 4<<20))
	if resp.StatusCode != 429 || b.requests() != 0 {
		t.Error(resp.Status)
	}
	body, err := io.ReadAll(resp.Body)
	if want := `would be [4194304/4mb], which is larger than the limit of [3145728/3mb]","bytes_wanted":4194304,"bytes_limit":3145728,"durability":"TRANSIENT"`; err != nil || !strings.Contains(string(body), want) {
		t.Errorf("%s, %v", body, err)
	}
	waitFor(t, func() bool { return s.inFlight.Load() == 0 })
	if resp := send(t, addr, sized("PUT /x HTTP/1.1\r\n", strings.Repeat("a", 1<<20))); resp.StatusCode != 200 {
		t.Error(resp.Status)
	}
	waitFor(t, func() bool { return s.inFlight.Load() == 0 })
}

func waitFor(t *testing.T, ok func() bool) {
	t.Helper()
	for range 1000 {
		if ok() {
			return
		}
		time.Sleep(time.Millisecond)
	}
	t.Error("waited in vain")
}

package server

import (
	"bufio"
	"bytes"
	"compress/flate"
	"compress/gzip"
	"compress/zlib"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"
)

// exchange is what is sent on one connection. HOST stands for the address.
type exchange struct{ name, raw string }

const (
	get     = "GET /_cat/nodes?h=name HTTP/1.1\r\nHost: HOST\r\n"
	next    = get + "\r\n"
	post    = "POST /_analyze HTTP/1.1\r\nHost: HOST\r\nContent-Type: application/json\r\n"
	text1   = `{"tokenizer":"keyword","text":"abc"}`
	chunked = post + "Transfer-Encoding: chunked\r\n\r\n"
)

func sized(head, body string) string {
	return head + "Content-Length: " + strconv.Itoa(len(body)) + "\r\n\r\n" + body
}

func line(n int) string {
	return "GET /" + strings.Repeat("a", n-len("GET / HTTP/1.1")) + " HTTP/1.1\r\n"
}

func filler(n int) string { return "X: " + strings.Repeat("a", n-3) + "\r\n" }

// exchanges are sent to our server, and to a real one where there is one.
func exchanges() []exchange {
	return []exchange{
		{"plain", next},
		{"http 1.0", "GET /_cat/nodes?h=name HTTP/1.0\r\n\r\n"},
		{"http 1.0 kept", "GET /_cat/nodes?h=name HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n"},
		{"close", get + "Connection: close\r\n\r\n"},
		{"close among others", get + "Connection: TE, close\r\n\r\n"},
		{"no host", "GET /_cat/nodes?h=name HTTP/1.1\r\n\r\n"},
		{"two in a row", next + next},
		{"blank lines before", "\r\n\r\n  " + next},
		{"line feeds only", "GET /_cat/nodes?h=name HTTP/1.1\nHost: HOST\n\n"},
		{"wide gaps", "GET  \t /_cat/nodes?h=name   HTTP/1.1  \r\nHost: HOST\r\n\r\n"},
		{"http 0.9", "GET /\r\n\r\n"},
		{"http 1.2", "GET /_cat/nodes?h=name HTTP/1.2\r\nHost: HOST\r\n\r\n"},
		{"http 2.0", "GET /_cat/nodes?h=name HTTP/2.0\r\nHost: HOST\r\n\r\n"},
		{"other protocol", "GET /_cat/nodes?h=name xttp/1.1\r\nHost: HOST\r\n\r\n"},
		{"bad version", "GET /_cat/nodes?h=name HTTP/x\r\n\r\n"},
		{"space in the target", "GET /_cat/nodes?h=name &v HTTP/1.1\r\n\r\n"},
		{"bad separator", "GET \x1c/_cat/nodes HTTP/1.1\r\n\r\n"},
		{"control in the method", "G\x01T /_cat/nodes HTTP/1.1\r\n\r\n"},
		{"tls hello", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03 abc\r\n\r\n"},

		{"line of 4096", line(4096) + "\r\n"},
		{"line of 4097, pretty", strings.Replace(line(4097), "a", "?pretty&", 1) + "\r\n" + next},
		{"line without end", "GET /" + strings.Repeat("a", 5000)},
		{"chars before the line count", strings.Repeat("\r\n", 100) + line(4000) + "\r\n"},
		{"header of 8191", get + "A: b\r\n" + filler(8191-4-len("Host: HOST")) + "\r\n"},
		{"header of 9000", get + filler(9000) + "\r\n"},
		{"header of 9000, pretty", "GET /_cat/nodes?h=name&pretty HTTP/1.1\r\n" + filler(9000) + "\r\n"},
		{"header of 9000, pretty=true", "PUT /v-x/_doc/1?pretty=true HTTP/1.1\r\n" + filler(9000) + "\r\n"},
		{"header of 9000, HEAD", "HEAD /_cat/nodes?h=name HTTP/1.1\r\n" + filler(9000) + "\r\n"},
		{"header of 9000, http 1.0", "GET /_cat/nodes?h=name HTTP/1.0\r\n" + filler(9000) + "\r\n"},
		{"two headers of 4095", "GET /_cat/nodes?h=name HTTP/1.1\r\n" + filler(4095) + filler(4095) + "\r\n"},
		{"two headers of 4096", "GET /_cat/nodes?h=name HTTP/1.1\r\n" + filler(4096) + filler(4096) + "\r\n"},

		{"header without colon", get + "Foo\r\n\r\n"},
		{"header without name", get + ": x\r\n\r\n"},
		{"header without value", get + "X:\r\n\r\n"},
		{"space before the colon", get + "X : y\r\n\r\n"},
		{"odd name", get + "X(y: z\r\n\r\n"},
		{"name with =", get + "X=y: z\r\n\r\n"},
		{"name beyond ASCII", get + "X\xe9: z\r\n\r\n"},
		{"NUL in a value", get + "X: x\x00y\r\n\r\n"},
		{"VT in a value", get + "X: x\x0by\r\n\r\n"},
		{"FF in a value", get + "X: x\x0cy\r\n\r\n"},
		{"CR in a value", get + "X: x\ry\r\n\r\n"},
		{"folded value", get + "X-Opaque-Id: x\r\n  y \r\n\tz\r\n\r\n"},
		{"folded first line", "GET /_cat/nodes?h=name HTTP/1.1\r\n X-Opaque-Id: x\r\n\r\n"},
		{"opaque id", get + "x-opaque-ID: a b\r\n\r\n"},
		{"opaque id beyond ASCII", get + "X-Opaque-Id: x\xc3\xa9\r\n\r\n"},
		{"two opaque ids", get + "X-Opaque-Id: x\r\nX-Opaque-Id: y\r\n\r\n"},
		{"two opaque ids, pretty", "GET /_cat/nodes?h=name&pretty HTTP/1.1\r\nX-Opaque-Id: x\r\nX-Opaque-Id: y\r\n\r\n"},
		{"an opaque id twice", get + "X-Opaque-Id: x\r\nX-Opaque-Id: x\r\n\r\n"},

		{"body", sized(post, text1) + next},
		{"chunked", chunked + "5\r\n" + text1[:5] + "\r\n1F;x=y\r\n" + text1[5:] + "\r\n0\r\n\r\n" + next},
		{"chunked with trailers", chunked + " 24 \r\n" + text1 + "\r\n0\r\nX: y\r\n\r\n" + next},
		{"chunked and length", post + "Content-Length: 3\r\nTransfer-Encoding: Chunked\r\n\r\n24\r\n" + text1 + "\r\n0\r\n\r\n" + next},
		{"chunked in a second line", post + "Transfer-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n24\r\n" + text1 + "\r\n0\r\n\r\n" + next},
		{"garbage after a chunk", chunked + "24\r\n" + text1 + "xyz\n0\r\n\r\n" + next},
		{"bad chunk size", chunked + "5\r\n" + text1[:5] + "\r\nzz\r\n"},
		{"empty chunk size", chunked + "\r\n"},
		{"huge chunk size", chunked + "ffffffff\r\n"},
		{"endless chunk size", chunked + "5;" + strings.Repeat("a", 5000)},
		{"big trailers", chunked + "24\r\n" + text1 + "\r\n0\r\n" + filler(9000) + "\r\n"},
		{"bad trailer", chunked + "24\r\n" + text1 + "\r\n0\r\nfoo\r\n\r\n"},
		{"length no number", post + "Content-Length: abc\r\n\r\n" + text1},
		{"length with space", post + "Content-Length: 3 6\r\n\r\n" + text1},
		{"length with comma", post + "Content-Length: 36, 36\r\n\r\n" + text1},
		{"length empty", post + "Content-Length: \r\n\r\n" + text1},
		{"length with plus", post + "Content-Length: +36\r\n\r\n" + text1 + next},
		{"length out of range", post + "Content-Length: 99999999999999999999\r\n\r\n" + text1},
		{"two lengths", post + "Content-Length: 36\r\nContent-Length: 36\r\n\r\n" + text1},
		{"two lengths, http 1.0", strings.Replace(post, "1.1", "1.0", 1) + "Content-Length: 36\r\nContent-Length: 37\r\n\r\n" + text1},

		{"length over the limit", post + "Content-Length: 104857601\r\n\r\n" + text1},
		{"length over the limit, close", post + "Connection: close\r\nContent-Length: 104857601\r\n\r\n" + text1},
		{"length over the limit, http 1.0", strings.Replace(post, "1.1", "1.0", 1) + "Content-Length: 104857601\r\n\r\n" + text1},
		{"length over the limit, expect", post + "Expect: 100-continue\r\nContent-Length: 104857601\r\n\r\n" + next},
		{"expect", sized(post+"Expect: 100-Continue\r\n", text1) + next},
		{"expect without body", get + "Expect: 100-continue\r\n\r\n" + next},
		{"expect, http 1.0", sized(strings.Replace(post, "1.1", "1.0", 1)+"Expect: 100-continue\r\n", text1)},
		{"expect something", post + "Expect: something\r\nContent-Length: 36\r\n\r\n" + next},
		{"expect something, http 1.0", sized(strings.Replace(post, "1.1", "1.0", 1)+"Expect: something\r\n", text1)},

		{"gzip", sized(post+"Content-Encoding: gzip\r\n", gzipped(text1)) + next},
		{"GZIP chunked", post + "Content-Encoding: GZIP\r\nTransfer-Encoding: chunked\r\n\r\n" + fmt.Sprintf("%x\r\n", len(gzipped(text1))) + gzipped(text1) + "\r\n0\r\n\r\n" + next},
		{"x-gzip", sized(post+"Content-Encoding: x-gzip\r\n", gzipped(text1)) + next},
		{"gzip in two members", sized(post+"Content-Encoding: gzip\r\n", gzipped(text1[:9])+gzipped(text1[9:])) + next},
		{"gzip and a little more", sized(post+"Content-Encoding: gzip\r\n", gzipped(text1)+"garbage") + next},
		{"gzip without its end", sized(post+"Content-Encoding: gzip\r\n", gzipped(text1)[:len(gzipped(text1))-4]) + next},
		{"deflate", sized(post+"Content-Encoding: deflate\r\n", zlibbed(text1)) + next},
		{"raw deflate", sized(post+"Content-Encoding: deflate\r\n", deflated(text1)) + next},
		{"identity", sized(post+"Content-Encoding: identity\r\n", text1) + next},
		{"unknown encoding", sized(post+"Content-Encoding: br\r\n", text1) + next},
		{"gzip bomb", sized(post+"Content-Encoding: gzip\r\n", bomb)},

		{"accept gzip", get + "Accept-Encoding: gzip, deflate\r\n\r\n"},
		{"accept deflate", get + "Accept-Encoding: deflate;q=1, gzip;q=0.5\r\n\r\n"},
		{"accept anything", get + "Accept-Encoding: *\r\n\r\n"},
		{"accept x-gzip", get + "Accept-Encoding: x-gzip\r\n\r\n"},
		{"accept GZIP", get + "Accept-Encoding: GZIP\r\n\r\n"},
		{"accept no gzip", get + "Accept-Encoding: gzip;q=0\r\n\r\n"},
		{"accept no gzip but anything", get + "Accept-Encoding: gzip;q=0, *\r\n\r\n"},
		{"accept br", get + "Accept-Encoding: br\r\n\r\n"},
		{"accept twice", get + "Accept-Encoding: br\r\nAccept-Encoding: gzip\r\n\r\n"},
		{"accept gzip, http 1.0", "GET /_cat/nodes?h=name HTTP/1.0\r\nAccept-Encoding: gzip\r\n\r\n"},
		{"accept bad quality", get + "Accept-Encoding: gzip;q=x, deflate;q=0.1\r\n\r\n"},
	}
}

// bomb is 150 MB of spaces.
var bomb = strings.Repeat(gzipped(strings.Repeat(" ", 10<<20)), 15)

func gzipped(s string) string {
	var b bytes.Buffer
	w, _ := gzip.NewWriterLevel(&b, gzip.BestSpeed)
	_, _ = io.WriteString(w, s)
	_ = w.Close()
	return b.String()
}

func zlibbed(s string) string {
	var b bytes.Buffer
	w := zlib.NewWriter(&b)
	_, _ = io.WriteString(w, s)
	_ = w.Close()
	return b.String()
}

func deflated(s string) string {
	var b bytes.Buffer
	w, _ := flate.NewWriter(&b, 9)
	_, _ = io.WriteString(w, s)
	_ = w.Close()
	return b.String()
}

// TestExchanges compares answers with those of a real server: recorded ones in
// testdata/exchanges.txt, or with ORACLE_URL live ones too, which ORACLE_RECORD
// writes there.
func TestExchanges(t *testing.T) {
	recorded := readExchanges(t)
	oracle := strings.TrimPrefix(os.Getenv("ORACLE_URL"), "http://")
	_, _, addr := start(t, Options{})
	var file strings.Builder
	for _, x := range exchanges() {
		want, ok := recorded[x.name]
		if oracle != "" {
			live := talk(t, oracle, x.raw, 1, 400*time.Millisecond)
			if ok && live != want && os.Getenv("ORACLE_RECORD") == "" {
				t.Errorf("%s: recorded\n%s\nthe server says\n%s", x.name, want, live)
			}
			want, ok = live, true
			fmt.Fprintf(&file, "=== %s\n%s", x.name, live)
		}
		if !ok {
			t.Errorf("%s: no recorded answer", x.name)
			continue
		}
		// Where the server leaves a connection open that it will not answer on
		// any more, ours closes it.
		silence := 5 * time.Millisecond
		if strings.HasSuffix(want, "[closed]\n") {
			silence = 5 * time.Second
		}
		got := talk(t, addr, x.raw, strings.Count("\n"+want, "\nHTTP/"), silence)
		if got != want && got != strings.TrimSuffix(want, "[open]\n")+"[closed]\n" {
			t.Errorf("%s: got\n%s\nwant\n%s", x.name, got, want)
		}
	}
	if os.Getenv("ORACLE_RECORD") != "" {
		if err := os.WriteFile("testdata/exchanges.txt", []byte(file.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

func readExchanges(t *testing.T) map[string]string {
	b, err := os.ReadFile("testdata/exchanges.txt")
	if err != nil && !os.IsNotExist(err) {
		t.Fatal(err)
	}
	answers := map[string]string{}
	for _, part := range strings.Split("\n"+string(b), "\n=== ")[1:] {
		name, answer, _ := strings.Cut(part, "\n")
		answers[name] = strings.TrimSuffix(answer, "\n") + "\n"
	}
	return answers
}

// talk sends raw bytes and reads answers: n of them, and what else comes before
// the server has been silent for a while. Of packed bodies the text is shown.
func talk(t *testing.T, addr, raw string, n int, silence time.Duration) string {
	t.Helper()
	conn, err := net.Dial("tcp", addr)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	sent := make(chan struct{})
	go func() {
		defer close(sent)
		// Fails where the server does not want to read it all.
		_, _ = io.WriteString(conn, strings.ReplaceAll(raw, "HOST", addr))
	}()
	var out strings.Builder
	r := bufio.NewReader(conn)
	method, _, _ := strings.Cut(raw, " ")
	for i := 0; ; i++ {
		wait := 5 * time.Second
		if i >= n {
			wait = silence
		}
		_ = conn.SetReadDeadline(time.Now().Add(wait))
		text, err := message(r, method == "HEAD")
		switch {
		case errors.Is(err, os.ErrDeadlineExceeded):
			out.WriteString("[open]\n")
			return out.String()
		case err != nil:
			out.WriteString("[closed]\n")
			return out.String()
		}
		out.WriteString(text)
		<-sent
	}
}

// message reads one answer.
func message(r *bufio.Reader, noBody bool) (string, error) {
	var b strings.Builder
	length, encoding := 0, ""
	for {
		line, err := r.ReadString('\n')
		if err != nil {
			return "", err
		}
		name, value, _ := strings.Cut(strings.TrimSuffix(line, "\r\n"), ": ")
		switch name {
		case "content-length":
			if length, err = strconv.Atoi(value); err != nil {
				return "", err
			}
			if encoding != "" {
				line = "content-length: *\r\n"
			}
		case "content-encoding":
			encoding = value
		}
		b.WriteString(strings.ReplaceAll(line, "\r", ""))
		if line == "\r\n" {
			break
		}
	}
	if noBody || length == 0 {
		return b.String(), nil
	}
	body := make([]byte, length)
	if _, err := io.ReadFull(r, body); err != nil {
		return "", err
	}
	var unpacked io.Reader = bytes.NewReader(body)
	var err error
	switch encoding {
	case "gzip":
		unpacked, err = gzip.NewReader(unpacked)
	case "deflate":
		unpacked, err = zlib.NewReader(unpacked)
	}
	if err != nil {
		return "", err
	}
	if body, err = io.ReadAll(unpacked); err != nil {
		return "", err
	}
	b.Write(body)
	if !bytes.HasSuffix(body, []byte("\n")) {
		b.WriteString("\n")
	}
	return b.String(), nil
}

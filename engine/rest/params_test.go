package rest

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/url"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"esconsole/engine/eserr"
)

// Request targets as they stand in a request line. The answers lie in
// testdata/params.txt; with ORACLE_URL set they are asked anew and compared,
// with ORACLE_RECORD also written.
var targets = []string{
	"/_search?%", "/_search?a=%", "/_search?a=%zz", "/_search?a=%4", "/_search?%%=1", "/_search?a=%%%",
	"/_search?pretty&a=%z", "/_search?a%g1", "/_search?a%-1", "/_search?a+%+1", "/_search?+%%+%%=%2",
	"/_search???version=1", "/??version=1", "/_search?=3", "/_search?==3", "/_search?a==b", "/_search?=", "/_search?&&;;",
	"/_search?a&b=2;c=3#d=4", "/_search?#", "/_search?a=1?b=2", "/_search?a=%zz&b=%", "/_search?%zz=%", "/_search?a#%zz",
	"/_search?+a+=+", "/_search?%2B%26%3d", "/_search?a=1&a=2&%61=3", "/_search?%00%01%7f", "/_search?%22%5c",
	"/_search?\xc3\xa9", "/_search?\xc3\xa9+", "/_search?\xc3\xa9%20", "/_search?%c3\xa9", "/_search?\xc3%a9", "/_search?\xff\xfe+",
	"/_search?\xe9%zz", "/_search?%\xe9\xe9", "/_search?\xe9\xe9%\xe9",
	"/_search?%e2%82x%ed%a0%80%f5%80%c3(", "/_search?%c0%80x%e0%80%80x%e0%a0x", "/_search?%ed%a0%80x%ed%a0x%ed", "/_search?%ed%b0%80%ed%a0",
	"/_search?%f0%9f%98%80x%f0%9f%98x%f0%9fx%f0x", "/_search?%f0%80%80%80x%f4%90%80%80x%f8%88%80%80%80", "/_search?%e1%80", "/_search?%f0%9f%98",
	"/_search?%80%bf%fe%ff", "/_search?%ef%bb%bfa%ef%bf%bf%ef%bf%be", "/_search?%F0%9F%98%80&%ef%bf%bd&%ee%80%80&z&Z",
	"/?prety", "/?prety=1&humn&Pretty", "/?error_trac", "/?error&trace&filter", "/?filter_pat&frmat", "/?pretty&x",
	"/?pre", "/?pret", "/?format=json&y", "/?hhuman&formata&human", "/?rety", "/?m&man&forma&fformat",
	"/?%F0%9F%98%80etty", "/?",
	"/_cluster/health?wait_for_node&levels&time", "/_cluster/health?wait_for_no_shards=1&wait_for_", "/_cluster/health?wait_for_evens&timeout=1s",
	"/_cluster/health?ignore_available&imeout&wait_for_shards&master", "/_cluster/health?wait_for_no_zing_shards",
}

// The names that every API, and that _cluster/health looks at.
var (
	mainParams   = []string{"error_trace", "format", "filter_path", "pretty", "human"}
	healthParams = []string{
		"index", "expand_wildcards", "ignore_unavailable", "allow_no_indices", "ignore_throttled", "local", "master_timeout", "timeout",
		"wait_for_status", "wait_for_no_relocating_shards", "wait_for_no_initializing_shards", "wait_for_active_shards", "wait_for_nodes", "wait_for_events",
	}
)

func TestParamsAsServer(t *testing.T) {
	recorded := readAnswers(t, "testdata/params.txt")
	if live := os.Getenv("ORACLE_URL"); live != "" {
		recorded = askAll(t, live, recorded)
	}
	for _, target := range targets {
		body, ok := recorded[target]
		if !ok {
			t.Errorf("%q: no recorded answer", target)
			continue
		}
		want := reason(body)
		got := ""
		path, query, _ := strings.Cut(latin1(target), "?")
		p, err := DecodeQuery(query)
		if err != nil {
			got = err.(*eserr.Error).Reason
		} else {
			var response []string
			switch path {
			case "/":
				p.Consume(mainParams...)
			case "/_cluster/health":
				p.Consume(mainParams...)
				p.Consume(healthParams...)
				response = []string{"level"}
			}
			if e := p.Unrecognized(path, response...); e != nil {
				got = e.Reason
			}
		}
		if got != want {
			t.Errorf("%q\n got %q\nwant %q", target, got, want)
		}
	}
}

func TestDecodePath(t *testing.T) {
	for _, c := range []struct{ raw, want, err string }{
		{"a%20b+c", "a b+c", ""},
		{"%C3%A9%2f", "é/", ""},
		{"é", "é", ""},
		{"x%", "", "unterminated escape sequence at end of string: x%"},
		{"v-%zz", "", "invalid escape sequence `%zz' at index 2 of: v-%zz"},
		{"日本%20", "日本 ", ""},
	} {
		got, err := DecodePath(c.raw)
		reason := ""
		if err != nil {
			reason = err.(*eserr.Error).Reason
		}
		if got != c.want || reason != c.err {
			t.Errorf("%q: %q, %q", c.raw, got, reason)
		}
	}
}

func TestParams(t *testing.T) {
	p, err := DecodeQuery("b=1&a=2&b=3&index=x")
	if err != nil {
		t.Fatal(err)
	}
	p.Set("index", "from-path")
	var all []string
	for name, value := range p.All {
		all = append(all, name+"="+value)
	}
	if want := []string{"b=3", "a=2", "index=from-path"}; !slices.Equal(all, want) || p.Len() != 3 {
		t.Errorf("%q", all)
	}
	if v, ok := p.Get("b"); v != "3" || !ok || !p.Has("a") || p.Has("c") {
		t.Error("wrong lookup")
	}
	if e := p.Unrecognized("/p", "a"); e == nil || e.Reason != "request [/p] contains unrecognized parameter: [index]" {
		t.Error(e)
	}
	if e := p.Unrecognized("/p", "a", "index"); e != nil {
		t.Error(e)
	}
}

func FuzzDecodeQuery(f *testing.F) {
	for _, target := range targets {
		_, query, _ := strings.Cut(latin1(target), "?")
		f.Add(query)
	}
	f.Fuzz(func(t *testing.T, raw string) {
		p, err := DecodeQuery(raw)
		if err != nil {
			return
		}
		// Encoding what was read and reading it again changes nothing.
		var parts []string
		for name, value := range p.All {
			parts = append(parts, url.QueryEscape(name)+"="+url.QueryEscape(value))
		}
		again, err := DecodeQuery(strings.Join(parts, "&"))
		if err != nil {
			t.Fatal(err)
		}
		// Text beyond ASCII that needs no decoding is passed through whatever it is.
		ascii := !strings.ContainsFunc(raw, func(r rune) bool { return r >= 0x80 })
		if ascii && !slices.Equal(again.list, p.list) {
			t.Errorf("%q: %+v, then %+v", raw, p, again)
		}
	})
}

// latin1 is what the server makes of the bytes of a request line.
func latin1(b string) string {
	r := make([]rune, len(b))
	for i := range len(b) {
		r[i] = rune(b[i])
	}
	return string(r)
}

func reason(body string) string {
	var b struct {
		Error struct{ Reason string }
	}
	_ = json.Unmarshal([]byte(body), &b)
	return b.Error.Reason
}

// readAnswers reads lines of a quoted request target, a tab and an answer.
func readAnswers(t *testing.T, file string) map[string]string {
	text, err := os.ReadFile(file)
	if err != nil && !os.IsNotExist(err) {
		t.Fatal(err)
	}
	answers := map[string]string{}
	for line := range strings.Lines(string(text)) {
		quoted, body, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		target, err := strconv.Unquote(quoted)
		if err != nil {
			t.Fatal(err)
		}
		answers[target] = body
	}
	return answers
}

func askAll(t *testing.T, oracle string, recorded map[string]string) map[string]string {
	answers := map[string]string{}
	var file strings.Builder
	for _, target := range targets {
		body := ask(t, oracle, target)
		if reason(body) == "" {
			body = "{}" // a good answer: what it says does not matter here
		}
		answers[target] = body
		if recorded[target] != body && os.Getenv("ORACLE_RECORD") == "" {
			t.Errorf("%q: recorded %s, the server says %s", target, recorded[target], body)
		}
		fmt.Fprintf(&file, "%s\t%s\n", strconv.Quote(target), body)
	}
	if os.Getenv("ORACLE_RECORD") != "" {
		if err := os.WriteFile("testdata/params.txt", []byte(file.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return answers
}

// ask sends a request line as it is: an HTTP client would repair it.
func ask(t *testing.T, oracle, target string) string {
	conn, err := net.Dial("tcp", strings.TrimPrefix(oracle, "http://"))
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	fmt.Fprintf(conn, "GET %s HTTP/1.0\r\n\r\n", target)
	r := bufio.NewReader(conn)
	for {
		line, err := r.ReadString('\n')
		if err != nil {
			t.Fatalf("%q: %v", target, err)
		}
		if line == "\r\n" {
			break
		}
	}
	body, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	var line bytes.Buffer
	if err := json.Compact(&line, body); err != nil {
		t.Fatalf("%q: %v", target, err)
	}
	return line.String()
}

package parser

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// The transcripts of real servers were made by a program that reads a plain part
// of the Console's grammar, line by line. What is written here are its rules:
// this package has to send what it sent.

var (
	recordedLine   = regexp.MustCompile(`(?i)^(GET|POST|PUT|DELETE|HEAD|PATCH|OPTIONS)\s+(\S.*?)\s*$`)
	recordedNote   = regexp.MustCompile(`^\s*(#|//)`)
	recordedTriple = regexp.MustCompile(`(?s)"""(.*?)"""`)
	recordedNDJSON = regexp.MustCompile(`/?(_bulk|_msearch(/template)?)(\?|$)`)
	recordedBreak  = regexp.MustCompile(`\s*\n\s*`)
)

// recordedScript is a request for each one that was sent.
func recordedScript(text string) []Request {
	var out []Request
	var bodies [][]string
	triple := false
	for line := range strings.SplitSeq(text, "\n") {
		if m := recordedLine.FindStringSubmatch(line); m != nil && !triple {
			out = append(out, Request{Method: strings.ToUpper(m[1]), Target: m[2]})
			bodies = append(bodies, nil)
			continue
		}
		if !triple && recordedNote.MatchString(line) || len(out) == 0 {
			continue
		}
		bodies[len(out)-1] = append(bodies[len(out)-1], line)
		triple = triple != (strings.Count(line, `"""`)%2 == 1)
	}
	for i := range out {
		out[i].Body = recordedBody(out[i].Target, strings.Join(bodies[i], "\n"))
	}
	return out
}

func recordedBody(target, text string) []byte {
	text = strings.TrimSpace(recordedTriple.ReplaceAllStringFunc(text, func(s string) string {
		var b bytes.Buffer
		enc := json.NewEncoder(&b)
		enc.SetEscapeHTML(false)
		_ = enc.Encode(s[3 : len(s)-3])
		return strings.TrimSpace(b.String())
	}))
	docs := recordedDocuments(text)
	if len(docs) > 1 || len(docs) > 0 && recordedNDJSON.MatchString(target) {
		text = ""
		for _, doc := range docs {
			text += recordedBreak.ReplaceAllString(doc, " ") + "\n"
		}
	}
	if text == "" {
		return nil
	}
	return []byte(text)
}

func recordedDocuments(text string) []string {
	var docs []string
	depth, start := 0, 0
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case '"':
			for i++; i < len(text) && text[i] != '"'; i++ {
				if text[i] == '\\' {
					i++
				}
			}
		case '{', '[':
			if depth++; depth == 1 {
				start = i
			}
		case '}', ']':
			if depth--; depth == 0 {
				docs = append(docs, text[start:i+1])
			}
		}
	}
	return docs
}

// recordedURL is how the path and query were sent.
func recordedURL(target string) string {
	var out strings.Builder
	for _, b := range []byte(target) {
		if b >= 0x80 || b == ' ' || b == '"' {
			out.WriteString("%" + strings.ToUpper(string("0123456789abcdef"[b>>4])+string("0123456789abcdef"[b&15])))
		} else {
			out.WriteByte(b)
		}
	}
	return out.String()
}

// TestSendsWhatWasRecorded reads the scripts of the project's transcripts, and
// those of the directory that ESCONSOLE_GOLDEN names.
func TestSendsWhatWasRecorded(t *testing.T) {
	n := 0
	for _, dir := range []string{"../testdata/golden", os.Getenv("ESCONSOLE_GOLDEN")} {
		if _, err := os.Stat(dir); err != nil {
			continue
		}
		err := filepath.WalkDir(dir, func(path string, _ fs.DirEntry, err error) error {
			if err == nil && strings.HasSuffix(path, ".es") {
				n += compareRecorded(t, path)
			}
			return err
		})
		if err != nil {
			t.Error(err)
		}
	}
	t.Logf("%d requests compared", n)
	if n < 1000 {
		t.Errorf("only %d requests compared", n)
	}
}

// otherwise lists the scripts that hold requests which the Console sends in
// another way than the plain rules of the recordings, on purpose: an escape that
// is none and a '#' in a path are encoded, a document of a bulk that does not end
// is sent all the same, a comment behind a body is dropped, and a method without
// a path is an error.
var otherwise = map[string]bool{
	"compat/09-field-values.es": true, "compat/10-mistakes.es": true, "more/03-bulk-import.es": true,
	"more/05-broken-json.es": true, "more/06-odd-urls.es": true, "more/12-get-index-patterns.es": true,
	"more/31-more-wrong-doors.es": true, "more/32-count-bodies.es": true,
}

func compareRecorded(t *testing.T, path string) int {
	if otherwise[filepath.Base(filepath.Dir(path))+"/"+filepath.Base(path)] {
		return 0
	}
	text, err := os.ReadFile(path)
	if err != nil {
		t.Error(err)
		return 0
	}
	want, got := recordedScript(string(text)), Parse(string(text))
	for _, e := range got.Errors {
		t.Errorf("%s:%v", path, e)
	}
	if len(got.Requests) != len(want) {
		t.Errorf("%s: %d requests, want %d", path, len(got.Requests), len(want))
		return 0
	}
	for i, w := range want {
		g := got.Requests[i]
		url := g.Path
		if strings.Contains(g.Target, "?") {
			url += "?" + g.Query
		}
		if g.Method != w.Method || g.Target != w.Target || url != recordedURL(w.Target) {
			t.Errorf("%s:%d: got %s %s %s, want %s %s", path, g.Line, g.Method, g.Target, url, w.Method, w.Target)
		}
		if string(g.Body) != string(w.Body) {
			t.Errorf("%s:%d: got body\n%q\nwant\n%q", path, g.Line, g.Body, w.Body)
		}
	}
	return len(want)
}

package golden

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"time"

	"esconsole/engine"
	"esconsole/engine/enginetest"
)

// requestTimeout is how long the recorder waited for an answer.
const requestTimeout = 60 * time.Second

var (
	warning       = regexp.MustCompile(`299 [^ "]+ "((?:[^"\\]|\\(?s:.))*)"`)
	warningEscape = regexp.MustCompile(`\\(.)`)
	notInURL      = regexp.MustCompile(`[\x00-\x20\x7f]`)
)

// Replay sends the requests of a script one after the other and gives the
// transcript of the answers, in the recorder's form.
func Replay(ctx context.Context, b enginetest.Backend, script string) string {
	var out strings.Builder
	for _, r := range Split(script) {
		a := send(ctx, b, r)
		fmt.Fprintf(&out, "=== %s\n--- %s\n%s\n\n", a.Line, a.Status, a.Body)
	}
	return out.String()
}

// send asks one request of a script.
func send(ctx context.Context, b enginetest.Backend, r Request) Answer {
	target := encodeTarget(r.Target)
	if notInURL.MatchString(target) {
		return Answer{Line: r.Line, Status: "0 -", Body: "no answer: URL can't contain control characters"}
	}
	req := engine.Request{Method: r.Method, Header: http.Header{}, Body: []byte(r.Body)}
	req.Path, req.Query, _ = strings.Cut(target, "?")
	switch {
	case r.Body == "":
		req.Body = nil
	case r.NDJSON:
		req.Header.Set("Content-Type", "application/x-ndjson")
	default:
		req.Header.Set("Content-Type", "application/json")
	}
	ctx, cancel := context.WithTimeout(ctx, requestTimeout)
	defer cancel()
	return NewAnswer(r.Line, b.Do(ctx, req))
}

// NewAnswer is an answer as a transcript has it: its warnings first.
func NewAnswer(line string, res engine.Response) Answer {
	kind := res.Header.Get("Content-Type")
	if kind == "" {
		kind = "-"
	}
	var text strings.Builder
	for _, w := range Warnings(res.Header) {
		text.WriteString("#! " + w + "\n")
	}
	text.Write(res.Body)
	return Answer{Line: line, Status: fmt.Sprintf("%d %s", res.Status, kind), Body: strings.TrimRightFunc(text.String(), isSpace)}
}

// encodeTarget is the path and query that the recorder sends: pretty=true
// added, blanks, quotes and what is not ASCII percent-encoded, a fragment lost.
func encodeTarget(target string) string {
	target = "/" + strings.TrimLeft(target, "/")
	if strings.Contains(target, "?") {
		target += "&pretty=true"
	} else {
		target += "?pretty=true"
	}
	var out strings.Builder
	for _, r := range target {
		if r < 0x80 && r != ' ' && r != '"' {
			out.WriteRune(r)
		} else {
			out.WriteString(strings.ReplaceAll(url.QueryEscape(string(r)), "+", "%20"))
		}
	}
	target = out.String()
	if i := strings.LastIndexByte(target, '#'); i >= 0 {
		target = target[:i]
	}
	return target
}

// Warnings gives the texts of the Warning headers, each once.
func Warnings(h http.Header) []string {
	var texts []string
	for _, value := range h.Values("Warning") {
		for _, m := range warning.FindAllStringSubmatch(value, -1) {
			text := warningEscape.ReplaceAllString(m[1], "$1")
			if !slices.Contains(texts, text) {
				texts = append(texts, text)
			}
		}
	}
	return texts
}

package golden

import (
	"context"
	"net/http"
	"testing"

	"esconsole/engine"
)

func TestSplit(t *testing.T) {
	for _, c := range []struct {
		name, script string
		want         []Request
	}{
		{"no body", "# title\nget /_cat/health?v  \n", []Request{{"GET /_cat/health?v", "GET", "/_cat/health?v", "", false}}},
		{"blanks in the path", "PUT a/b c?d", []Request{{"PUT a/b c?d", "PUT", "a/b c?d", "", false}}},
		{"not at the line's start", " GET a", nil},
		{"one document stays as written", "POST a/_doc\n\n{\n  \"a\": 1\n}\n\n", []Request{{"POST a/_doc", "POST", "a/_doc", "{\n  \"a\": 1\n}", false}}},
		{"comments in a body", "POST a/_doc\n{\n# no\n  // no\n\"a\": 1}", []Request{{"POST a/_doc", "POST", "a/_doc", "{\n\"a\": 1}", false}}},
		{"two documents", "GET a\n{ \"b\":\n 1 }\n{}", []Request{{"GET a", "GET", "a", "{ \"b\": 1 }\n{}\n", false}}},
		{"bulk of one", "POST _bulk?refresh\n{\"delete\":\n  {}}", []Request{{"POST _bulk?refresh", "POST", "_bulk?refresh", "{\"delete\": {}}\n", true}}},
		{"bulk without a document", "POST _bulk\nx", []Request{{"POST _bulk", "POST", "_bulk", "x", true}}},
		{"what stands between documents is lost", "POST _bulk\n{} x []", []Request{{"POST _bulk", "POST", "_bulk", "{}\n[]\n", true}}},
		{"braces in strings", `GET a` + "\n" + `{"a":"}\"{\\"}`, []Request{{"GET a", "GET", "a", `{"a":"}\"{\\"}`, false}}},
		{"triple quotes hold requests and comments", "GET a\n{\"s\":\"\"\"\nGET b\n# \"é\x7f😀\\\"\"\"}\nGET c", []Request{
			{"GET a", "GET", "a", `{"s":"\nGET b\n# \"\u00e9\u007f\ud83d\ude00\\"}`, false}, {"GET c", "GET", "c", "", false}}},
		{"rare line ends", "GET a\r\nGET b\rGET c\u2028GET d", []Request{{"GET a", "GET", "a", "", false}, {"GET b", "GET", "b", "", false},
			{"GET c", "GET", "c", "", false}, {"GET d", "GET", "d", "", false}}},
		{"no known method", "FETCH a\nGET b", []Request{{"GET b", "GET", "b", "", false}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := Split(c.script)
			if len(got) != len(c.want) {
				t.Fatalf("got %d requests, want %d: %+v", len(got), len(c.want), got)
			}
			for i := range got {
				if got[i] != c.want[i] {
					t.Errorf("request %d\n got %+v\nwant %+v", i, got[i], c.want[i])
				}
			}
		})
	}
}

func TestEncodeTarget(t *testing.T) {
	for _, c := range []struct{ target, want string }{
		{"a", "/a?pretty=true"},
		{"//a//b?x=1", "/a//b?x=1&pretty=true"},
		{"a b/\"é\"?q=x y", "/a%20b/%22%C3%A9%22?q=x%20y&pretty=true"},
		{"a%2Fb<c>?x=+", "/a%2Fb<c>?x=+&pretty=true"},
		{"a#b", "/a"},
	} {
		if got := encodeTarget(c.target); got != c.want {
			t.Errorf("%q: got %q, want %q", c.target, got, c.want)
		}
	}
}

// canned answers every request alike.
type canned engine.Response

func (c canned) Do(context.Context, engine.Request) engine.Response { return engine.Response(c) }

func TestReplayWritesATranscript(t *testing.T) {
	answer := canned{Status: 409, Body: []byte("{ }\n\n"), Header: http.Header{
		"Content-Type": {"text/x"},
		"Warning":      {`299 E-7 "a \"b\" \\"`, `299 E-7 "a \"b\" \\", 299 E-7 "c"`},
	}}
	got := Replay(t.Context(), answer, "GET a\nGET b\tc")
	want := "=== GET a\n--- 409 text/x\n#! a \"b\" \\\n#! c\n{ }\n\n" +
		"=== GET b\tc\n--- 0 -\nno answer: URL can't contain control characters\n\n"
	if got != want {
		t.Errorf("got %q\nwant %q", got, want)
	}
	answers := Parse(got)
	if len(answers) != 2 || answers[0] != (Answer{Line: "GET a", Status: "409 text/x", Body: "#! a \"b\" \\\n#! c\n{ }"}) {
		t.Errorf("parsed %q", answers)
	}
}

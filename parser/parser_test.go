package parser

import (
	"fmt"
	"strings"
	"testing"
)

// dump writes a script as the tables of these tests do: a line for each request
// and for each error.
func dump(s *Script) string {
	var out []string
	for _, r := range s.Requests {
		line := r.Method + " " + r.Target
		if r.Body != nil {
			line += fmt.Sprintf(" %q", r.Body)
		}
		out = append(out, line)
	}
	for _, e := range s.Errors {
		out = append(out, "! "+e.Error())
	}
	return strings.Join(out, "\n")
}

func lines(text ...string) string { return strings.Join(text, "\n") }

// parseCases are texts and what is read from them.
var parseCases = []struct{ name, text, want string }{
	// Methods
	{"plain", "GET _search", "GET _search"},
	{"slash", "GET /_search", "GET /_search"},
	{"root", "GET /", "GET /"},
	{"any case", "GeT _search\nput a\nDelete a", "GET _search\nPUT a\nDELETE a"},
	{"all methods", "GET a\nPOST a\nPUT a\nDELETE a\nHEAD a\nPATCH a\nOPTIONS a",
		"GET a\nPOST a\nPUT a\nDELETE a\nHEAD a\nPATCH a\nOPTIONS a"},
	{"blanks before and between", "   GET \t  _search  \t", "GET _search"},
	{"no-break space from a web page", "GET\u00a0_search\u3000", "GET _search"},
	{"unknown method", "GETT _x", `! 1:1: unknown method [GETT] (did you mean GET?)`},
	{"swapped letters", "PSOT _x", `! 1:1: unknown method [PSOT] (did you mean POST?)`},
	{"beginning of a method", "DEL _x", `! 1:1: unknown method [DEL] (did you mean DELETE?)`},
	{"small and wrong", "gett _x", `! 1:1: unknown method [gett] (did you mean GET?)`},
	{"digit", "GET2 _x", `! 1:1: unknown method [GET2] (did you mean GET?)`},
	{"other language", "SELECT * FROM a", `! 1:1: unknown method [SELECT] (the methods are GET, POST, PUT, DELETE, HEAD and PATCH)`},
	{"no blank", "GET/_search", `! 1:4: no blank between GET and the path (did you mean GET /_search?)`},
	{"no blank before query", "GET?q=1", `! 1:4: no blank between GET and the path (did you mean GET ?q=1?)`},
	{"no blank before star", "GET*", `! 1:4: no blank between GET and the path (did you mean GET *?)`},
	{"no blank before underscore", "GET_index", `! 1:4: no blank between GET and the path (did you mean GET _index?)`},
	{"no path", "GET", `! 1:4: GET without a path (for example GET /)`},
	{"no path, blanks", "  put  ", `! 1:6: PUT without a path (for example PUT /)`},
	{"no path, comment", "GET # note\nGET // note\nGET b", lines("GET b",
		"! 1:4: GET without a path (for example GET /)", "! 2:4: GET without a path (for example GET /)")},
	{"no path, body", "GET {\"a\":1}", `! 1:4: GET without a path (for example GET /)`},
	{"not a request", "hello world", "! 1:1: this is no request (a request begins with GET, POST, PUT, DELETE, HEAD or PATCH and a path)"},
	{"several lines of text are one error", "hello\nworld\n\nGET a", lines("GET a",
		"! 1:1: this is no request (a request begins with GET, POST, PUT, DELETE, HEAD or PATCH and a path)")},
	{"body alone", "{\"a\":1}\nGET a", lines("GET a", "! 1:1: a body without a request line above it")},
	{"broken request takes its body along", "GETT a\n{\"x\":1}\nGET b", lines("GET b", "! 1:1: unknown method [GETT] (did you mean GET?)")},

	// Paths and queries
	{"double slash", "GET //_search", "GET //_search"},
	{"trailing slash", "GET a/", "GET a/"},
	{"blank in the path", "PUT an imals", "PUT an imals"},
	{"blanks in the query", "GET _search?q=type:org AND x", "GET _search?q=type:org AND x"},
	{"quotes in the query", `GET _search?q="a {b} # c"`, `GET _search?q="a {b} # c"`},
	{"comment after the path", "GET _search // note\nGET _search # note\nGET _search /* note */", "GET _search\nGET _search\nGET _search"},
	{"comment after the query", "GET _search?q=a // note\nGET _search?q=a # note", "GET _search?q=a\nGET _search?q=a"},
	{"no comments", "GET _search?q=tag#1\nGET _search?q=http://x\nGET _search?q=a /b/", "GET _search?q=tag#1\nGET _search?q=http://x\nGET _search?q=a /b/"},
	{"star is no comment", "GET /*/_search\nDELETE /*", "GET /*/_search\nDELETE /*"},
	{"comment before the path", "GET /* all */ _search", "GET _search"},
	{"range in the query", "GET a/_search?q=rating:{6.1 TO *} AND x:{a TO b}&size=1", "GET a/_search?q=rating:{6.1 TO *} AND x:{a TO b}&size=1"},
	{"open range", "GET a/_search?q=title:[a TO", "GET a/_search?q=title:[a TO"},
	{"source in the query", `GET a/_search?source={"query": {"match_all": {}}}&x`, `GET a/_search?source={"query": {"match_all": {}}}&x`},
	{"odd query", "PUT a/_doc/1??version=1", "PUT a/_doc/1??version=1"},
	{"full URL", "GET http://localhost:9200/_search?q=a\nGET https://h\nGET HTTP://h?pretty", "GET /_search?q=a\nGET /\nGET /?pretty"},
	{"kbn", "GET kbn:/api/x\nPOST /kbn:api\n{\"a\":1}\nGET a", lines("GET a",
		"! 1:5: kbn: requests go to Kibana, and there is none here", "! 2:6: kbn: requests go to Kibana, and there is none here")},
	{"date math", "GET <logs-{now/d}>/_search", "GET <logs-{now/d}>/_search"},
	{"wide characters", "GET 数据/_doc/中文", "GET 数据/_doc/中文"},

	// Bodies
	{"body below", "POST a\n{\"x\":1}", `POST a "{\"x\":1}"`},
	{"body on the line", `POST a {"x":1}`, `POST a "{\"x\":1}"`},
	{"body on the line after a query", `POST a?b=c {"x":1} // end`, `POST a?b=c "{\"x\":1}"`},
	{"body begins on the line", "POST a {\n  \"x\": 1\n}", `POST a "{\n  \"x\": 1\n}"`},
	{"array on the line", `PATCH a [{"op":"x"}]`, `PATCH a "[{\"op\":\"x\"}]"`},
	{"comment, then body", `GET _search /* c */ {"size":0}`, `GET _search "{\"size\":0}"`},
	{"blank line before the body", "GET a\n\n{\"x\":1}", `GET a "{\"x\":1}"`},
	{"comments before the body", "GET a\n# c\n// c\n/* c\n c */\n{\"x\":1}", `GET a "{\"x\":1}"`},
	{"layout kept", "GET a\n{ \"x\" :\t1,\n\n  \"y\":[ ] }\n\n", `GET a "{ \"x\" :\t1,\n\n  \"y\":[ ] }"`},
	{"hash comments go, lines stay", "GET a\n{\n# one\n \"x\": 1, # two\n \"y\": \"#\"\n}",
		`GET a "{\n\n \"x\": 1, \n \"y\": \"#\"\n}"`},
	{"slash comments stay", "GET a\n{ // one\n /* two { */ \"x\": 1 }", `GET a "{ // one\n /* two { */ \"x\": 1 }"`},
	{"comment behind a number", "GET a\n{\"x\":1#c\n,\"y\":true// \"\n}", `GET a "{\"x\":1\n,\"y\":true// \"\n}"`},
	{"braces in strings", `GET a {"x":"}{","y":"\"}"}`, `GET a "{\"x\":\"}{\",\"y\":\"\\\"}\"}"`},
	{"request in a string", "GET a\n{\"x\":\"y\nGET b\nz\"}\nGET c", "GET a \"{\\\"x\\\":\\\"y\\nGET b\\nz\\\"}\"\nGET c"},
	{"scalars", "GET a\n5\n\nGET a\nnull\n\nGET a\n\"\"", `GET a "5"` + "\n" + `GET a "null"` + "\n" + `GET a "\"\""`},
	{"no JSON", "GET a\nnot json at all\n\nGET b\n<xml/>", "GET a \"not json at all\"\nGET b \"<xml/>\""},
	{"text after a blank line is no body", "GET a\n\nhello there\nGET b", lines("GET a", "GET b",
		"! 3:1: this is no request (a request begins with GET, POST, PUT, DELETE, HEAD or PATCH and a path)")},
	{"text below a body is none of it", "GET a\n{}\nhello there\nGET b", lines(`GET a "{}"`, "GET b",
		"! 3:1: this is no request (a request begins with GET, POST, PUT, DELETE, HEAD or PATCH and a path)")},
	{"text behind a body", "GET a\n{} trailing", `GET a "{} trailing"`},
	{"trailing comma", `GET a {"x":1,}`, `GET a "{\"x\":1,}"`},
	{"a brace too many", "GET a\n{\"x\":1}\n}\nGET b", lines(`GET a "{\"x\":1}\n}"`, "GET b")},
	{"array", "GET a\n[ ]", `GET a "[ ]"`},
	{"CRLF", "GET a\r\n{\r\n}\r\nGET b\r\n", lines(`GET a "{\r\n}"`, "GET b")},
	{"CR", "GET a\r{}\rGET b", lines(`GET a "{}"`, "GET b")},
	{"BOM", "\uFEFFGET a", "GET a"},
	{"empty", "", ""},
	{"comments only", "# a\n// b\n/* c */\n\n", ""},

	// Triple quotes
	{"triple quotes", "PUT a\n{\"x\": \"\"\"bar\nbaz\"\"\"}", `PUT a "{\"x\": \"bar\\nbaz\"}"`},
	{"triple quotes are raw", `PUT a {"x":"""a\n"b"	c"""}`, `PUT a "{\"x\":\"a\\\\n\\\"b\\\"\\tc\"}"`},
	{"triple quotes, CRLF", "PUT a\r\n{\"x\":\"\"\"a\r\nb\"\"\"}", `PUT a "{\"x\":\"a\\r\\nb\"}"`},
	{"triple quotes, empty", `PUT a {"x":""""""}`, `PUT a "{\"x\":\"\"}"`},
	{"request in triple quotes", "PUT a\n{\"x\":\"\"\"\nGET b\n{\n\"\"\"}\nGET c", "PUT a \"{\\\"x\\\":\\\"\\\\nGET b\\\\n{\\\\n\\\"}\"\nGET c"},
	{"comment marks in triple quotes", "PUT a\n{\"x\":\"\"\"# a // b /* c\"\"\"}", `PUT a "{\"x\":\"# a // b /* c\"}"`},
	{"triple quotes in a comment", "PUT a\n{ // \"\"\"\n\"x\":1} # \"\"\"\nGET b", lines(`PUT a "{ // \"\"\"\n\"x\":1}"`, "GET b")},
	{"wide characters and controls", "PUT a {\"x\":\"\"\"中\x01\"\"\"}", `PUT a "{\"x\":\"中\\u0001\"}"`},

	// NDJSON
	{"bulk", "POST _bulk\n{\"index\":{}}\n{\"a\":1}", `POST _bulk "{\"index\":{}}\n{\"a\":1}\n"`},
	{"bulk of an index", "POST a/_bulk?refresh\n{\"index\":{}}", `POST a/_bulk?refresh "{\"index\":{}}\n"`},
	{"bulk on one line", `POST _bulk {"index":{}}{"a":1}`, `POST _bulk "{\"index\":{}}\n{\"a\":1}\n"`},
	{"bulk with blank lines and comments", "POST _bulk\n\n# first\n{\"index\":{}}\n\n// doc\n{\"a\":1}\n/* last\n*/\n{\"delete\":{}}\n",
		`POST _bulk "{\"index\":{}}\n{\"a\":1}\n{\"delete\":{}}\n"`},
	{"bulk, pretty", "POST _bulk\n{\n  \"index\" : { }\n}\n{\n  \"a\": 1, // c\n  \"b\": \"\"\"x\ny\"\"\" # d\n}",
		`POST _bulk "{ \"index\" : { } }\n{ \"a\": 1, \"b\": \"x\\ny\" }\n"`},
	{"msearch", "GET _msearch\n{}\n{\"size\":1}\nGET _msearch/template\n{}\nGET my_msearch\n{}",
		lines(`GET _msearch "{}\n{\"size\":1}\n"`, `GET _msearch/template "{}\n"`, `GET my_msearch "{}"`)},
	{"several documents elsewhere", "PUT a/_doc/1\n{\"a\":1}\n\n{\"b\":2}", `PUT a/_doc/1 "{\"a\":1}\n{\"b\":2}\n"`},
	{"bulk, no JSON", "POST _bulk\nnot json", `POST _bulk "not json"`},
	{"bulk, broken document", "POST _bulk\n{\"index\":{}}\n{\"a\":1\n\nGET b", lines(`POST _bulk "{\"index\":{}}\n{\"a\":1\n"`, "GET b")},
	{"bulk, text behind a document", "POST _bulk\n{\"index\":{}} x\n{\"a\":1}", `POST _bulk "{\"index\":{}} x\n{\"a\":1}\n"`},
	{"bulk, string over lines", "POST _bulk\n{\"a\":\"b\n  c\"}", `POST _bulk "{\"a\":\"b c\"}\n"`},
	{"bulk, a line that is no JSON", "POST _bulk\n{\"index\":{}}\noops\n{\"a\":1}\n\noops\nGET b", lines(`POST _bulk "{\"index\":{}}\noops\n{\"a\":1}\n"`, "GET b",
		"! 6:1: this is no request (a request begins with GET, POST, PUT, DELETE, HEAD or PATCH and a path)")},
	{"bulk without body", "POST _bulk", "POST _bulk"},

	// A broken request and its neighbours
	{"unclosed brace", "GET a\n{ \"x\": {\n\nGET b\n{}", lines(`GET a "{ \"x\": {"`, `GET b "{}"`)},
	{"unclosed brace, comments below", "GET a\n{ \"x\": {\n# title\nGET b", lines(`GET a "{ \"x\": {"`, "GET b")},
	{"unclosed brace, indented request", "GET a\n{\n  GET b\n", lines(`GET a "{"`, "GET b")},
	{"unclosed brace, curl", "GET a\n{\ncurl x/b", lines(`GET a "{"`, "GET /b")},
	{"mismatched brackets", "GET a\n{\"x\":[1,2}\nGET b", lines(`GET a "{\"x\":[1,2}"`, "GET b")},
	{"unclosed string", "GET a\n{\"x\":\"y}\nGET b\n{\"z\":\"1\"}", lines(`GET a "{\"x\":\"y}"`, `GET b "{\"z\":\"1\"}"`)},
	{"unclosed string, balanced below", "GET a\n{\"x\":\"y,\n\"z\":1}\n{\"k\":1}", `GET a "{\"x\":\"y, \"z\":1}\n{\"k\":1}\n"`},
	{"two unclosed strings", "GET a\n{\"x\":\"y}\nGET b\n{\"z\":\"1}\nGET c", lines(`GET a "{\"x\":\"y}"`, `GET b "{\"z\":\"1}"`, "GET c")},
	{"unclosed triple quotes", "GET a\n{\"x\":\"\"\"y}\n\nGET b\n{\"z\":1}", lines(`GET a "{\"x\":\"\"\"y}"`, `GET b "{\"z\":1}"`)},
	{"unclosed triple quotes, others below", "GET a\n{\"x\":\"\"\"y}\nGET b\n{\"z\":\"\"\"a\"\"\"}", lines(`GET a "{\"x\":\"\"\"y}"`, `GET b "{\"z\":\"a\"}"`)},
	{"unclosed triple quotes, twice", "GET a\n{\"x\":\"\"\"y}\nGET b\n{\"z\":\"\"\"a}\nGET c", lines(`GET a "{\"x\":\"\"\"y}"`, `GET b "{\"z\":\"\"\"a}"`, "GET c")},
	{"unclosed comment", "GET a\n{ /* x\nGET b", lines(`GET a "{ /* x"`, "GET b")},
	{"unclosed comment above", "/* x\nGET b", lines("GET b", "! 1:1: this comment is never closed (*/ ends it)")},
	{"request in a comment", "/*\nGET a\n*/\nGET b", "GET b"},
	{"two broken lines", "GETT a\n\nPUTT b\nGET c", lines("GET c", "! 1:1: unknown method [GETT] (did you mean GET?)", "! 3:1: unknown method [PUTT] (did you mean PUT?)")},
	{"broken line below a request", "GET a\nGETT b\nGET c", lines("GET a", "GET c", "! 2:1: unknown method [GETT] (did you mean GET?)")},
	{"comment before the method", "/* note */ GET _search", "GET _search"},
	{"pasted output stays harmless", "#! Deprecation: x\n# GET a 200 OK\nGET b", "GET b"},
}

func TestParse(t *testing.T) {
	for _, c := range parseCases {
		t.Run(c.name, func(t *testing.T) {
			if got := dump(Parse(c.text)); got != c.want {
				t.Errorf("%q\ngot  %s\nwant %s", c.text, got, c.want)
			}
		})
	}
}

func TestRequestPlace(t *testing.T) {
	s := Parse("# a\n\n  GET a\n{\n}  # end\n\n\nPUT b")
	if len(s.Requests) != 2 {
		t.Fatal(dump(s))
	}
	r := s.Requests[0]
	if r.Line != 3 || r.End != 5 || r.Source != "GET a\n{\n}" {
		t.Errorf("%d-%d %q", r.Line, r.End, r.Source)
	}
	if r := s.Requests[1]; r.Line != 8 || r.End != 8 || r.Source != "PUT b" {
		t.Errorf("%d-%d %q", r.Line, r.End, r.Source)
	}
}

func TestDoubt(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"GET a {}", "<nil>"},
		{"GET a\n5", "<nil>"},
		{"GET a\n{\n [1, {}\n]", "2:1: this { is never closed"},
		{"GET a\n{\"x\":[1}", "2:8: } closes the [ of 2:6"},
		{"GET a\n{}}", "2:3: nothing is open that this } could close"},
		{"GET a\n{\"x\":\"y}\n}", "2:6: this string is not closed"},
		{"GET a\n{\"x\":\"\"\"y}", `2:6: these """ are never closed`},
		{"GET a\n{ /* x", "2:3: this comment is never closed"},
		{"GET a " + strings.Repeat("[", MaxDepth+5), "1:10006: this [ is never closed"},
		{"GET a " + strings.Repeat("[", MaxDepth+5) + strings.Repeat("]", MaxDepth+5), "<nil>"},
	} {
		s := Parse(c.text)
		if len(s.Requests) != 1 {
			t.Fatal(dump(s))
		}
		got := "<nil>"
		if d := s.Requests[0].Doubt; d != nil {
			got = d.Error()
		}
		if got != c.want {
			t.Errorf("%.40q: got %s, want %s", c.text, got, c.want)
		}
	}
}

func TestLimits(t *testing.T) {
	if s := Parse(strings.Repeat("x\n\n", 3*MaxErrors)); len(s.Errors) != MaxErrors {
		t.Errorf("%d errors", len(s.Errors))
	}
	s := Parse(strings.Repeat("GET a\n", MaxRequests+10))
	if len(s.Requests) != MaxRequests || len(s.Errors) != 1 {
		t.Errorf("%d requests, %d errors", len(s.Requests), len(s.Errors))
	}
	if s := Parse(strings.Repeat("#", MaxText+1)); len(s.Errors) != 1 {
		t.Errorf("no error for a text over MaxText")
	}
}

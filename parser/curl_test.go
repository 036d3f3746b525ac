package parser

import "testing"

// curlCases are pasted commands and what is read from them.
var curlCases = []struct{ name, text, want string }{
	{"plain", "curl localhost:9200/_search", "GET /_search"},
	{"host alone", "curl localhost:9200\ncurl http://h/\ncurl h?pretty", "GET /\nGET /\nGET /?pretty"},
	{"prompt", "$ curl x/a\n$curl.exe x/b", "GET /a\nGET /b"},
	{"path alone", "curl /_search", "GET /_search"},
	{"variable as host", `curl "$ES_URL/_search" -H "Authorization: ApiKey $KEY"` + "\ncurl ${HOST}:9200/a", "GET /_search\nGET /a"},
	{"user in the URL", "curl 'https://elastic:p%40w@h:9200/_cat'\ncurl 'http://[::1]:9200/a'", "GET /_cat\nGET /a"},
	{"method", "curl -X PUT x/a\ncurl -XPUT x/a\ncurl --request put x/a\ncurl -sXPUT x/a\ncurl -sX PUT x/a", "PUT /a\nPUT /a\nPUT /a\nPUT /a\nPUT /a"},
	{"head", "curl -I x/a\ncurl --head x/a\ncurl -sI x/a", "HEAD /a\nHEAD /a\nHEAD /a"},
	{"data", `curl x/a -d '{"b":1}'`, `POST /a "{\"b\":1}"`},
	{"data, glued", `curl x/a -d'{"b":1}'` + "\n" + `curl x/a -sd"{\"b\":\"\$1\"}"`, "POST /a \"{\\\"b\\\":1}\"\nPOST /a \"{\\\"b\\\":\\\"$1\\\"}\""},
	{"data with GET", `curl -XGET x/a -d '{}'`, `GET /a "{}"`},
	{"data, long names", `curl x/a --data '{}'` + "\n" + `curl x/a --data-raw '@a'` + "\n" + `curl x/a --data-binary '{}'` + "\n" + `curl --json '{}' x/a`,
		"POST /a \"{}\"\nPOST /a \"@a\"\nPOST /a \"{}\"\nPOST /a \"{}\""},
	{"single quotes within", `curl x/a -d '{"b":"it'\''s"}'`, `POST /a "{\"b\":\"it's\"}"`},
	{"ANSI quotes", `curl x/_bulk -d $'{"b":"\u00e9\x41\'"}\n{}\n'`, `POST /_bulk "{\"b\":\"éA'\"}\n{}\n"`},
	{"Kibana's form", "curl -XPUT \"http://localhost:9200/index_1/_doc/1\" -H 'Content-Type: application/json' -d'\n{\n  \"f\": 1\n}'",
		`PUT /index_1/_doc/1 "{\n  \"f\": 1\n}"`},
	{"bulk", "curl -XPOST x/_bulk -H 'Content-Type: application/x-ndjson' --data-binary '\n{\"index\":{}}\n{\"a\":1}\n'",
		`POST /_bulk "{\"index\":{}}\n{\"a\":1}\n"`},
	{"continuation", "curl -X POST \\\n  x/a \\  \n  -d '{}'\nGET b", "POST /a \"{}\"\nGET b"},
	{"continuation of Windows", "curl -X POST ^\r\n x/a ^\r\n -d \"{}\"\r\ncurl `\n x/b", "POST /a \"{}\"\nGET /b"},
	{"flags", "curl -s -S -k -i -u a:b -H 'A: b' --compressed -o /dev/null -w '%{http_code}' --no-keepalive x/a", "GET /a"},
	{"--url", "curl --url x/a -s\ncurl --url=x/b", "GET /a\nGET /b"},
	{"pipe and redirection", "curl -s x/a | jq .\ncurl x/b > out 2>&1\ncurl x/c 2>/dev/null\ncurl x/d; echo\ncurl x/e && ls\ncurl x/f &",
		"GET /a\nGET /b\nGET /c\nGET /d\nGET /e\nGET /f"},
	{"unquoted &", "curl x/a?b=1&pretty -s", "GET /a?b=1&pretty"},
	{"comment", "curl x/a # note", "GET /a"},
	{"fragment", "curl 'x/a?b#c'", "GET /a?b"},
	{"-G", "curl -G x/a -d q=1 --data-urlencode 'r=a b'\ncurl -G x/a?b -d c", "GET /a?q=1&r=a+b\nGET /a?b&c"},
	{"shebang and comments", "#!bin/sh\n// note\n# title\ncurl x/a", "GET /a"},
	{"escaped blank", `curl x/a\ b`, "GET /a b"},
	{"broken body", `curl x/a -d '{"b":'`, `POST /a "{\"b\":"`},
	{"body with a request in it", "curl x/a -d '{\"b\":\"\nGET c\n\"}'\nGET d", "POST /a \"{\\\"b\\\":\\\"\\nGET c\\n\\\"}\"\nGET d"},
	{"below a request", "GET a\ncurl x/b\nGET c", "GET a\nGET /b\nGET c"},

	{"no URL", "curl -XPUT", "! 1:1: curl without a URL (for example curl localhost:9200/_search)"},
	{"two URLs", "curl a b", "! 1:8: a second URL (one command makes one request; quote a URL that has blanks)"},
	{"file", "curl x -d @a.json\nGET b", "GET b\n! 1:11: files can't be sent from here (put the body itself after -d)"},
	{"upload", "curl x -T a", "! 1:11: files can't be sent from here (put the body itself after -d)"},
	{"unknown option", "curl x --foo\ncurl x -?", "! 1:8: curl has no option --foo\n! 2:8: curl has no option -?"},
	{"missing argument", "curl x -X", "! 1:8: -X without its argument"},
	{"unknown method", "curl -XPUTT x", "! 1:6: unknown method [PUTT] (did you mean PUT?)"},
	{"open quote", "curl x -d '{\n\nGET b\n{\"c\":\"d\"}", "GET b \"{\\\"c\\\":\\\"d\\\"}\"\n! 1:11: this quote is never closed"},
	{"open quote, quotes below", "curl 'x\ncurl 'y/b'", "GET /b\n! 1:6: this quote is never closed"},
}

func TestCurl(t *testing.T) {
	for _, c := range curlCases {
		t.Run(c.name, func(t *testing.T) {
			if got := dump(Parse(c.text)); got != c.want {
				t.Errorf("%s\ngot  %s\nwant %s", c.text, got, c.want)
			}
		})
	}
}

func TestCurlPlace(t *testing.T) {
	r := Parse("\ncurl x/a \\\n -d '\n{\n \"b\": tru\n}' | jq").Requests[0]
	if r.Line != 2 || r.End != 6 {
		t.Errorf("%d-%d", r.Line, r.End)
	}
	if line, _ := r.Position(2, 7); line != 5 {
		t.Errorf("the body's second line is line %d", line)
	}
	r = Parse("curl x/a -d '\n{ [\n}'").Requests[0]
	if r.Doubt == nil || r.Doubt.Line != 3 {
		t.Errorf("%v", r.Doubt)
	}
}

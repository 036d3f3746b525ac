package parser

import (
	"errors"
	"testing"
)

// testVars are the variables of these tests.
func testVars(name string) (string, bool) {
	switch name {
	case "n":
		return "42", true
	case "big":
		return "9197237133460629465", true
	case "text":
		return "a b", true
	case "odd":
		return "q\"\\\n中", true
	case "quoted":
		return `"q"`, true
	case "obj":
		return "{ \"a\": [ 1.10,\n 2 ] }", true
	case "null":
		return "null", true
	case "empty":
		return "", true
	case "nested":
		return "${n}", true
	case "plus":
		return "a/b?c", true
	case "env:HOME_1":
		return "/root", true
	case "名":
		return "x", true
	}
	return "", false
}

func TestExpand(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"path", "GET test_${n}_x/${text}", `GET test_42_x/a b | test_42_x/a%20b ?  | ""`},
		{"query", "GET a?q=${text}&x=${empty}", `GET a?q=a b&x= | a ? q=a%20b&x= | ""`},
		{"path and query of a value", "GET ${plus}", `GET a/b?c | a/b ? c | ""`},
		{"environment", "GET ${env:HOME_1}", `GET /root | /root ?  | ""`},
		{"letters of all kinds", "GET ${名}", `GET x | x ?  | ""`},
		{"number", `GET a {"x":"${n}","y":"${big}"}`, `GET a | a ?  | "{\"x\":42,\"y\":9197237133460629465}"`},
		{"object", `GET a {"x":"${obj}"}`, `GET a | a ?  | "{\"x\":{\"a\":[1.10,2]}}"`},
		{"null", `GET a {"x":"${null}"}`, `GET a | a ?  | "{\"x\":null}"`},
		{"text", `GET a {"x":"${text}"}`, `GET a | a ?  | "{\"x\":\"a b\"}"`},
		{"quotes and line breaks", `GET a {"x":"${odd}"}`, `GET a | a ?  | "{\"x\":\"q\\\"\\\\\\n中\"}"`},
		{"a JSON string stays text", `GET a {"x":"${quoted}"}`, `GET a | a ?  | "{\"x\":\"\\\"q\\\"\"}"`},
		{"empty", `GET a {"x":"${empty}"}`, `GET a | a ?  | "{\"x\":\"\"}"`},
		{"inside a string", `GET a {"x_${n}":"<${n}> ${obj}"}`, `GET a | a ?  | "{\"x_42\":\"<42> { \\\"a\\\": [ 1.10,\\n 2 ] }\"}"`},
		{"a key stays a string", `GET a {"${n}" : "${n}"}`, `GET a | a ?  | "{\"42\" : 42}"`},
		{"triple quotes", `GET a {"x":"""${n}""","y":"""a${odd}"""}`, `GET a | a ?  | "{\"x\":\"42\",\"y\":\"aq\\\"\\\\\\n中\"}"`},
		{"without quotes", `GET a {"x":${n},"y":${text}}`, `GET a | a ?  | "{\"x\":42,\"y\":\"a b\"}"`},
		{"no nesting", `GET a {"x":"${nested}"}`, `GET a | a ?  | "{\"x\":\"${n}\"}"`},
		{"bulk", "POST _bulk\n{\"x\":\"${n}\"}\n{\n\"x\":\"${obj}\"\n}", `POST _bulk | _bulk ?  | "{\"x\":42}\n{ \"x\":{\"a\":[1.10,2]} }\n"`},
		{"no names", `GET a {"x":"${} ${a.b} ${ n} $n {{n}} ${n"}`, `GET a | a ?  | "{\"x\":\"${} ${a.b} ${ n} $n {{n}} ${n\"}"`},
		{"in a comment", "GET a\n{} # ${z}\n# ${z}", `GET a | a ?  | "{}"`},
		{"kept comment", "GET a\n{ // ${z}\n}", `GET a | a ?  | "{ // ${z}\n}"`},
		{"curl", `curl -d '{"x":"${n}"}' 'localhost:9200/${text}/_doc'`, `POST /a b/_doc | /a%20b/_doc ?  | "{\"x\":42}"`},
		{"undefined in the path", "\n  GET a/${z}/${n}", `2:9: undefined variable ${z} (#@ set z = value defines it)`},
		{"undefined in the query", "GET a?b=${z}", `1:9: undefined variable ${z} (#@ set z = value defines it)`},
		{"undefined, wide characters", "GET 数据/${z}", `1:8: undefined variable ${z} (#@ set z = value defines it)`},
		{"undefined in a string", "GET a\n{\n  \"x\": \"中${n} ${z}\"}", `3:15: undefined variable ${z} (#@ set z = value defines it)`},
		{"undefined in a whole string", "GET a {\"x\": \"${z}\"}", `1:14: undefined variable ${z} (#@ set z = value defines it)`},
		{"undefined in a bulk", "POST _bulk\n{}\n{\n\n \"x\":${z}}", `5:6: undefined variable ${z} (#@ set z = value defines it)`},
		{"undefined in the environment", "GET ${env:Z}", `1:5: undefined variable ${env:Z} (the environment has no Z)`},
		{"undefined after a full URL", "GET http://h/${z}", `1:14: undefined variable ${z} (#@ set z = value defines it)`},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := Parse(c.text)
			if len(s.Requests) != 1 {
				t.Fatal(dump(s))
			}
			if got := expanded(&s.Requests[0]); got != c.want {
				t.Errorf("%q\ngot  %s\nwant %s", c.text, got, c.want)
			}
		})
	}
}

// expanded writes what becomes of a request, or the error.
func expanded(r *Request) string {
	before := string(r.Body)
	out, err := r.Expand(testVars)
	if err != nil {
		return err.Error()
	}
	if string(r.Body) != before {
		return "Expand changed its receiver"
	}
	return out.Method + " " + out.Target + " | " + out.Path + " ? " + out.Query + " | " + quote(out.Body)
}

func TestExpandWithoutVariables(t *testing.T) {
	r := Parse("GET a\n{\"x\": \"${z}\"}").Requests[0]
	_, err := r.Expand(nil)
	var perr *Error
	if err == nil || !errors.As(error(err), &perr) || perr.Text != `{"x": "${z}"}` {
		t.Errorf("%#v", err)
	}
	if r := Parse("  GET ${z}").Requests[0]; true {
		if _, err := r.Expand(nil); err == nil || err.Text != "  GET ${z}" {
			t.Errorf("%#v", err)
		}
	}
	plain := Parse("GET a").Requests[0]
	if out, err := plain.Expand(nil); err != nil || out.Target != "a" || out.Body != nil {
		t.Errorf("%+v, %v", out, err)
	}
}

package script

import (
	"testing"

	"esconsole/engine/eserr"
	"esconsole/engine/xcontent"
)

// scripts are scripts of requests with how a real server prints them, or what it
// says of them.
var scripts = []struct{ body, text, err string }{
	{`"ctx._source.n = 1"`, "Script{type=inline, lang='painless', idOrCode='ctx._source.n = 1', options={}, params={}}", ""},
	{`{"source":"x","params":{"a":[1,"x"]}}`, "Script{type=inline, lang='painless', idOrCode='x', options={}, params={a=[1, x]}}", ""},
	{`{"id":"x","params":{"b":{"z":1.10,"a":null},"a":true}}`,
		"Script{type=stored, lang='null', idOrCode='x', options=null, params={a=true, b={a=null, z=1.1}}}", ""},
	{`{}`, "", "must specify either [source] for an inline script or [id] for a stored script"},
	{`{"source":"a","id":"b"}`, "", "[1:20] [script] failed to parse field [id]"},
	{`{"source":5}`, "", "[1:11] [script] source doesn't support values of type: VALUE_NUMBER"},
	{`{"file":"x"}`, "", "[1:2] [script] unknown field [file]"},
	{`{"source":"x","parameters":{}}`, "", "[1:15] [script] unknown field [parameters] did you mean [params]?"},
	{`{"id":"x","lang":"painless"}`, "", "illegally specified <lang> for a stored script"},
	{`{"id":"x","options":{"a":"b"}}`, "", "field [options] cannot be specified using a stored script"},
	{`{"source":"x","options":{"a":1}}`, "", "illegal compiler options [{a=1}] specified"},
}

func read(t *testing.T, body string) (*Script, error) {
	v, err := xcontent.Parse([]byte(body), xcontent.Limits{})
	if err != nil {
		return nil, err
	}
	return Parse(v, func(string) {})
}

func TestParse(t *testing.T) {
	for _, c := range scripts {
		s, err := read(t, c.body)
		if e, ok := eserr.As(err); ok {
			if e.Reason != c.err {
				t.Errorf("%s: %s, want %s", c.body, e.Reason, c.err)
			}
			continue
		}
		if c.err != "" || s.String() != c.text {
			t.Errorf("%s: %v, want %s%s", c.body, s, c.text, c.err)
		}
	}
}

// FuzzParse demands that a script which is accepted is whole.
func FuzzParse(f *testing.F) {
	for _, c := range scripts {
		f.Add(c.body)
	}
	f.Fuzz(func(t *testing.T, body string) {
		s, err := read(t, body)
		if err != nil {
			return
		}
		if s.Stored == (s.Lang != "") {
			t.Errorf("%q gives %v", body, s)
		}
	})
}

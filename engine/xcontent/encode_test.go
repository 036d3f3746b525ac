package xcontent

import (
	"math"
	"testing"
)

// TestLayout compares with what a real server made of each document.
func TestLayout(t *testing.T) {
	for _, c := range readCases(t, layoutFile) {
		v, err := Parse([]byte(c[0]), Limits{})
		if err != nil {
			t.Errorf("%s: %v", c[0], err)
			continue
		}
		for name, doc := range map[string]any{"raw": Raw(c[0]), "value": v, "any": v.Any()} {
			if got := string(Encode(doc, Format{Pretty: true})); got != c[1] {
				t.Errorf("%s, %s:\n got %q\nwant %q", c[0], name, got, c[1])
			}
			if got := string(Encode(doc, Format{YAML: true})); got != c[2] {
				t.Errorf("%s, %s:\n got %q\nwant %q", c[0], name, got, c[2])
			}
		}
	}
}

func TestEncodeTypes(t *testing.T) {
	v, err := Parse([]byte(`{"a":[1,{}]}`), Limits{})
	if err != nil {
		t.Fatal(err)
	}
	o := Object{}.With("null", nil).With("bool", true).With("int", 1).With("int32", int32(2)).With("int64", int64(math.MinInt64)).
		With("double", Double(1e10)).With("float", Float(0.2876821)).With("nan", Double(math.NaN())).With("inf", Float(math.Inf(-1))).
		With("number", NumberText("1.10")).With("string", "a\"b").With("raw", Raw(`{ "x":1 }`)).With("value", v).
		With("object", Object{}).With("list", []any{1, "x"}).With("strings", []string{"a"}).With("objects", []Object{{}})
	for _, c := range []struct {
		f    Format
		want string
	}{
		{Format{}, `{"null":null,"bool":true,"int":1,"int32":2,"int64":-9223372036854775808,"double":1.0E10,"float":0.2876821,` +
			`"nan":"NaN","inf":"-Infinity","number":1.1,"string":"a\"b","raw":{ "x":1 },"value":{"a":[1,{}]},"object":{},` +
			`"list":[1,"x"],"strings":["a"],"objects":[{}]}`},
		{Format{Pretty: true}, `{
  "null" : null,
  "bool" : true,
  "int" : 1,
  "int32" : 2,
  "int64" : -9223372036854775808,
  "double" : 1.0E10,
  "float" : 0.2876821,
  "nan" : "NaN",
  "inf" : "-Infinity",
  "number" : 1.1,
  "string" : "a\"b",
  "raw" : {
    "x" : 1
  },
  "value" : {
    "a" : [
      1,
      { }
    ]
  },
  "object" : { },
  "list" : [
    1,
    "x"
  ],
  "strings" : [
    "a"
  ],
  "objects" : [
    { }
  ]
}
`},
		{Format{YAML: true}, `---
"null": null
`},
	} {
		o := o
		if c.f.YAML {
			o = o[:1]
			c.want = "---\nnull: null\n"
		}
		if got := string(Encode(o, c.f)); got != c.want {
			t.Errorf("%+v:\n got %s\nwant %s", c.f, got, c.want)
		}
	}
}

func TestObject(t *testing.T) {
	o := Object{}.With("a", 1).With("b", 2)
	o.Set("a", 3)
	o.Set("c", 4)
	if got := string(Encode(o, Format{})); got != `{"a":3,"b":2,"c":4}` {
		t.Errorf("object is %s", got)
	}
	if _, ok := o.Get("d"); ok {
		t.Error("d is there")
	}
}

func TestEqual(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{`{"a":1,"b":[true,null]}`, `{"b":[true,null],"a":1}`, true},
		{`1`, `1.0`, false},
		{`1.0`, `1.00`, true},
		{`1e1`, `10.0`, true},
		{`0.0`, `-0.0`, false},
		{`0`, `-0`, true},
		{`12345678901234567890`, `12345678901234567890`, true},
		{`12345678901234567890`, `12345678901234567891`, false},
		{`[1,2]`, `[2,1]`, false},
		{`[1]`, `[1,1]`, false},
		{`{"a":1}`, `{"a":1,"b":1}`, false},
		{`{"a":null}`, `{"b":null}`, false},
		{`"a"`, `"\u0061"`, true},
		{`"1"`, `1`, false},
		{`null`, `false`, false},
		{`{}`, `[]`, false},
	} {
		a, errA := Parse([]byte(c.a), Limits{})
		b, errB := Parse([]byte(c.b), Limits{})
		if errA != nil || errB != nil {
			t.Fatal(errA, errB)
		}
		if Equal(a.Any(), b.Any()) != c.want || Equal(b, a) != c.want {
			t.Errorf("%s and %s: want %v", c.a, c.b, c.want)
		}
	}
}

package mustache

import (
	"testing"

	"esconsole/engine/xcontent"
)

const params = `{"a":"x\"y","n":1.50,"t":true,"f":false,"z":null,"list":["p","q"],"none":[],"o":{"b":{"c":5},"l":[{"k":1},{"k":2}]},"d.e":"dot"}`

// What the server's library makes of the templates.
func TestRender(t *testing.T) {
	v, err := xcontent.Parse([]byte(params), xcontent.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct{ template, want string }{
		{"plain", "plain"},
		{"{{a}} {{{a}}} {{&a}}", `x\"y x"y x"y`},
		{"{{n}}{{missing}}{{z}}", "1.5"},
		{"{{#t}}yes{{/t}}{{#f}}no{{/f}}{{^f}}else{{/f}}", "yeselse"},
		{"{{#list}}[{{.}}]{{/list}}{{^none}}empty{{/none}}", "[p][q]empty"},
		{"{{o.b.c}} {{d.e}} {{list.1}} {{list.size}}", "5 dot q 2"},
		{"{{#o.l}}{{k}}{{a}},{{/o.l}}", `1x\"y,2x\"y,`},
		{"{{#toJson}}o.l{{/toJson}} {{#toJson}}n{{/toJson}}", `[{"k":1},{"k":2}] 1.5`},
		{"{{#join}}list{{/join}} {{#join delimiter='||'}}list{{/join delimiter='||'}}", "p,q p||q"},
		{"{{#url}}a b/{{a}}{{/url}}", "a+b%2Fx%5C%22y"},
		{"{{=<% %>=}}<%n%>{{n}}", "1.5{{n}}"},
		{"a\n{{#t}}\nb\n{{/t}}\nc", "a\nb\nc"},
		{"{{! comment }}x", "x"},
		{"{{list}}", "{0=p, 1=q}"},
	} {
		parsed, err := Parse(tt.template)
		if err != nil {
			t.Errorf("%q: %v", tt.template, err)
			continue
		}
		if got, err := parsed.Render(v, JSON); err != nil || got != tt.want {
			t.Errorf("%q: %q, %v, want %q", tt.template, got, err, tt.want)
		}
	}
}

func TestErrors(t *testing.T) {
	for _, tt := range []struct{ template, want string }{
		{"{{#q}}", "Failed to close 'q' tag @[query-template:1]"},
	} {
		if _, err := Parse(tt.template); err == nil || err.Error() != tt.want {
			t.Errorf("%q: %v, want %s", tt.template, err, tt.want)
		}
	}
}

// Whatever the template, reading and running it ends without a panic, and one
// without a tag gives itself.
func FuzzTemplate(f *testing.F) {
	for _, s := range []string{"plain", "{{a}}{{{a}}}", "{{#list}}{{.}}{{/list}}", "{{=| |=}}|a|", "{{#toJson}}o{{/toJson}}", "{{#join delimiter='x'}}list{{/join}}"} {
		f.Add(s)
	}
	v, err := xcontent.Parse([]byte(params), xcontent.Limits{})
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, template string) {
		parsed, err := Parse(template)
		if err != nil {
			return
		}
		if _, err := parsed.Render(v, JSON); err != nil {
			t.Errorf("%q: %v", template, err)
		}
	})
}

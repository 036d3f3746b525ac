package filter

import (
	"context"
	"encoding/json"
	"strings"
	"testing"
	"time"
)

const body = `{"took":1,"hits":{"hits":[{"_id":"1","_score":1.0,"_source":{"title":"苹果","big":9197237133460629465,"price":1.50,"e":1E10}},{"_id":"2","_source":{"price":-0.0}}]}}`

func TestRun(t *testing.T) {
	tests := []struct{ expression, want, err string }{
		{".hits.hits[0]._source", "{\n  \"title\" : \"苹果\",\n  \"big\" : 9197237133460629465,\n  \"price\" : 1.50,\n  \"e\" : 1E10\n}\n", ""},
		{".hits.hits[]._id", "\"1\"\n\"2\"\n", ""},
		{".hits.hits[0]._score", "1.0\n", ""},
		{"[.hits.hits[]._source.price]", "[\n  1.50,\n  -0.0\n]\n", ""},
		{".hits.hits[] | select(._source.price > 1) | ._id", "\"1\"\n", ""},
		{".hits.hits[0]._source | {big, z: .title, a: 1}", "{\n  \"big\" : 9197237133460629465,\n  \"a\" : 1,\n  \"z\" : \"苹果\"\n}\n", ""},
		{".hits.hits[0]._source | .title, .标题, {标题, 价: .price}", "\"苹果\"\nnull\n{\n  \"价\" : 1.50,\n  \"标题\" : null\n}\n", ""},
		{"\"中 .文\" # 名称", "\"中 .文\"\n", ""},
		{".took + 1", "2\n", ""},
		{".nothing", "null\n", ""},
		{"{}, []", "{ }\n[ ]\n", ""},
		{"env, $ENV", "{ }\n{ }\n", ""},
		{"\"a\\u001b\\n\"", "\"a\\u001b\\n\"\n", ""},
		{".hits.hits[", "", "character 12: it ends too early"},
		{".took | foo", "", "function not defined: foo"},
		{".took.x", "", "expected an object but got: number (1)"},
		{"halt", "", ""},
		{"input", "", "input"},
	}
	for _, tt := range tests {
		results, err := Run(context.Background(), tt.expression, []byte(body))
		got := joined(results)
		if got != tt.want && tt.err == "" || tt.err == "" && err != nil || tt.err != "" && (err == nil || !strings.Contains(err.Error(), tt.err)) {
			t.Errorf("%s: %q, %v; want %q, %q", tt.expression, got, err, tt.want, tt.err)
		}
	}
	if _, err := Run(context.Background(), ".", []byte("health index\n")); err == nil || !strings.Contains(err.Error(), "not JSON") {
		t.Error(err)
	}
	if got, err := Run(context.Background(), ".[1].a", []byte("{\"a\":1}\n{\"a\":2.0}\n")); joined(got) != "2.0\n" || err != nil {
		t.Errorf("%q %v", got, err)
	}
}

func joined(results [][]byte) string {
	var b strings.Builder
	for _, r := range results {
		b.Write(append(r, '\n'))
	}
	return b.String()
}

// TestCancel checks that an endless expression can be left.
func TestCancel(t *testing.T) {
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Millisecond)
	defer cancel()
	if _, err := Run(ctx, "last(repeat(1))", []byte("1")); err == nil {
		t.Error("it ended")
	}
}

// FuzzIdentity checks that what is passed on keeps its numbers and its order.
func FuzzIdentity(f *testing.F) {
	f.Add(body)
	f.Add(`[1.0,{"b":1,"a":[{}]},"x",1e999,-0]`)
	f.Fuzz(func(t *testing.T, text string) {
		if !json.Valid([]byte(text)) || strings.ToValidUTF8(text, "") != text {
			return
		}
		once, err := Run(context.Background(), ".", []byte(text))
		if err != nil {
			t.Skip(err)
		}
		again, err := Run(context.Background(), ".", []byte(joined(once)))
		if err != nil || joined(again) != joined(once) {
			t.Errorf("%q: %q, then %q, %v", text, once, again, err)
		}
	})
}

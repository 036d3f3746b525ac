package settings

import (
	"testing"

	"esconsole/engine/xcontent"
)

func TestNested(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"as the server prints a new index", `{"index":{"number_of_shards":1,"analysis.analyzer":{"x":{"type":"custom","tokenizer":"standard","filter":["a","b"]}}},
			"index.refresh_interval":null,"index.blocks.read_only_allow_delete":false,"index.routing.allocation.include.foo":"x","index.max_result_window":10,
			"index.sort.field":["x"],"index.number_of_replicas":"1","index.uuid":"u","index.version.created":"7","index.provided_name":"n","index.creation_date":"1"}`,
			`{"index":{"routing":{"allocation":{"include":{"foo":"x"}}},"refresh_interval":null,"number_of_shards":"1","blocks":{"read_only_allow_delete":"false"},"provided_name":"n","max_result_window":"10","creation_date":"1","sort":{"field":["x"]},"analysis":{"analyzer":{"x":{"filter":["a","b"],"type":"custom","tokenizer":"standard"}}},"number_of_replicas":"1","uuid":"u","version":{"created":"7"}}}`},
		{"value and parent", `{"a":1,"a.b":2,"a.c.d":3}`, `{"a.b":"2","a":"1","a.c":{"d":"3"}}`},
		{"counted keys", `{"a.0":"x","a.1":"y"}`, `{"a":["x","y"]}`},
		{"numbers", `{"a":1.50,"b":1e3,"c":true}`, `{"a":"1.5","b":"1000.0","c":"true"}`},
	} {
		t.Run(c.name, func(t *testing.T) {
			v, err := xcontent.Parse([]byte(c.in), xcontent.Limits{})
			if err != nil {
				t.Fatal(err)
			}
			s, err := Read(v)
			if err != nil {
				t.Fatal(err)
			}
			if got := string(xcontent.Encode(s.Nested(), xcontent.Format{})); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}

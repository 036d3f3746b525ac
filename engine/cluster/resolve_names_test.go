package cluster

import (
	"strings"
	"testing"

	"esconsole/engine/eserr"
)

func TestResolveNames(t *testing.T) {
	for _, c := range []struct {
		opts IndicesOptions
		expr string
		want string // names, aliases with their indices, or the error
	}{
		{StrictExpandOpen, "*", "logs(logs-1 logs-2) logs-1 logs-2 new(logs-2) plain"},
		{StrictExpandHidden, "*", ".dot hid logs(logs-1 logs-2) logs-1 logs-2 new(logs-2) plain shut"},
		{StrictExpandOpen, "logs", "logs(logs-1 logs-2)"},
		{StrictExpandOpen, "logs-1,logs-*", "logs-1 logs-1 logs-2"},
		{StrictExpandOpen, "l*,-logs-1", "logs(logs-1 logs-2) logs-2"},
		{StrictExpandOpen, "l*,-logs*", ""},
		{StrictExpandOpen, "-logs-1,plain", "plain"},
		{StrictExpandOpen, ".d*", ".dot"},
		{StrictExpandOpen, "h*", ""},
		{StrictExpandOpen, "shut,hid,nope", "hid shut"},
		{StrictExpandOpen, "_all", ""},
		{StrictExpandOpen, "nope*", ""},
		{IndicesOptions{ExpandOpen: true}, "nope*", "no such index [nope*]"},
		{IndicesOptions{AllowNoIndices: true}, "l*,plain", "plain"},
		{StrictExpandOpen, "<plain>", "plain"},
		{StrictExpandOpen, "<l*-{now/M{M}}>", ""},
		{StrictExpandOpen, "<nope-{now/d}>", "no such index [nope-2020.03.14]"},
		{LenientExpandOpen, "<nope-{now/d}>", ""},
		{StrictExpandOpen, "a,,b", "String index out of range: 0"},
	} {
		found, err := testState(1).ResolveNames(noon, c.opts, strings.Split(c.expr, ","))
		var got []string
		for _, f := range found {
			if f.Alias {
				got = append(got, f.Name+"("+names(f.Indices)+")")
			} else {
				got = append(got, f.Name)
			}
		}
		text := strings.Join(got, " ")
		if e, ok := eserr.As(err); ok {
			text = e.Reason
		}
		if text != c.want {
			t.Errorf("%+v %q: got %q, want %q", c.opts, c.expr, text, c.want)
		}
	}
}

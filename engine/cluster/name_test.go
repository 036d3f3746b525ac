package cluster

import (
	"strings"
	"testing"

	"esconsole/engine/eserr"
)

func TestNewNames(t *testing.T) {
	long := strings.Repeat("x", 256)
	for _, c := range []struct{ name, want string }{
		{"fine", ""},
		{"Über", "Invalid index name [Über], must be lowercase"},
		{"a b", `Invalid index name [a b], must not contain the following characters [ , ", *, \, <, |, ,, >, /, ?]`},
		{"a#b", "Invalid index name [a#b], must not contain '#'"},
		{"a:b", "Invalid index name [a:b], must not contain ':'"},
		{"_a", "Invalid index name [_a], must not start with '_', '-', or '+'"},
		{"..", "Invalid index name [..], must not be '.' or '..'"},
		{long, "Invalid index name [" + long + "], index name is too long, (256 > 255)"},
		{"plain", "index [plain/u-plain] already exists"},
		{"logs", "Invalid index name [logs], already exists as alias"},
	} {
		got := ""
		if e, ok := eserr.As(testState(1).CheckNewIndexName(c.name)); ok {
			got = e.Reason
		}
		if got != c.want {
			t.Errorf("%q: got %q, want %q", c.name, got, c.want)
		}
	}
}

func TestAliases(t *testing.T) {
	yes := true
	for _, c := range []struct {
		name  string
		alias Alias
		want  string
	}{
		{"fine", Alias{Name: "a"}, ""},
		{"blank", Alias{Name: " "}, "alias name is required"},
		{"a pattern", Alias{Name: "a*"}, `Invalid alias name [a*]: must not contain the following characters [ , ", *, \, <, |, ,, >, /, ?]`},
		{"an index", Alias{Name: "plain"}, "Invalid alias name [plain], an index exists with the same name as the alias"},
		{"several routings", Alias{Name: "a", IndexRouting: "1,2"}, "alias [a] has several index routing values associated with it"},
	} {
		got := ""
		if e, ok := eserr.As(testState(1).CheckAlias(&c.alias)); ok {
			got = e.Reason
		}
		if got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
	s := testState(1)
	for _, name := range []string{"logs-1", "logs-2"} {
		ix, _ := s.Lookup(name)
		s = s.With(ix.WithAlias(Alias{Name: "logs", WriteIndex: &yes}))
	}
	if e, ok := eserr.As(s.CheckAliases()); !ok || e.Reason != "alias [logs] has more than one write index [logs-1,logs-2]" {
		t.Errorf("two write indices: %v", s.CheckAliases())
	}
}

func TestWriteIndex(t *testing.T) {
	s := testState(1)
	yes := true
	for _, c := range []struct{ name, want string }{
		{"plain", "plain"},
		{"new", "logs-2"},
		{"logs", "no write index is defined for alias [logs]. The write index may be explicitly disabled using is_write_index=false or the alias points to multiple indices without one being designated as a write index"},
		{"shut", "closed"},
		{"nope", "no such index [nope]"},
	} {
		got := ""
		ix, err := s.WriteIndex(c.name)
		if e, ok := eserr.As(err); ok {
			got = e.Reason
		} else {
			got = ix.Name
		}
		if got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
	ix, _ := s.Lookup("logs-1")
	s = s.With(ix.WithAlias(Alias{Name: "logs", WriteIndex: &yes}))
	if ix, err := s.WriteIndex("logs"); err != nil || ix.Name != "logs-1" {
		t.Errorf("the write index of logs is %v, %v", ix, err)
	}
}

func TestFindAliases(t *testing.T) {
	s := testState(1)
	ix, _ := s.Lookup("logs-2")
	for _, c := range []struct{ names, want string }{
		{"", "logs new"}, {"_all", "logs new"}, {"l*", "logs"}, {"*,-new", "logs"}, {"-new", ""}, {"new,nope", "new"},
	} {
		var names []string
		if c.names != "" {
			names = strings.Split(c.names, ",")
		}
		got := ""
		for _, a := range ix.FindAliases(names) {
			got = strings.TrimSpace(got + " " + a.Name)
		}
		if got != c.want {
			t.Errorf("%q: got %q, want %q", c.names, got, c.want)
		}
	}
}

package cluster

import (
	"strings"
	"testing"
	"time"

	"github.com/tidwall/btree"

	"esconsole/engine/eserr"
	"esconsole/engine/mapping"
	"esconsole/engine/settings"
)

var noon = time.Date(2020, 3, 14, 12, 34, 56, 789e6, time.UTC)

// testState is a state of n nodes with some indices: logs-1 and logs-2 behind
// the alias logs, one closed, one hidden.
func testState(nodes int) *State {
	s := &State{Name: "test", Indices: new(btree.Map[string, *Index])}
	for i := range nodes {
		s.Nodes = append(s.Nodes, Node{Name: "node-" + string(rune('1'+i)), ID: "id", Host: "127.0.0.1", IP: "127.0.0.1"})
	}
	add := func(name string, set settings.Settings, aliases ...string) {
		ix := (&Index{Name: name, UUID: "u-" + name, Mapping: mapping.New(mapping.Options{})}).WithSettings(set)
		for _, a := range aliases {
			ix = ix.WithAlias(Alias{Name: a})
		}
		s = s.With(ix)
	}
	add("logs-1", nil, "logs")
	add("logs-2", nil, "logs", "new")
	add("plain", nil)
	add("shut", nil)
	add("hid", settings.Settings{}.WithText("index.hidden", "true"))
	add(".dot", settings.Settings{}.WithText("index.hidden", "true"))
	shut, _ := s.Lookup("shut")
	closed := *shut
	closed.Closed = true
	return s.With(&closed)
}

func names(indices []*Index) string {
	var out []string
	for _, ix := range indices {
		out = append(out, ix.Name)
	}
	return strings.Join(out, " ")
}

func TestResolve(t *testing.T) {
	lenient := LenientExpandOpen
	noWild := IndicesOptions{}
	all := StrictExpandHidden
	one := IndicesOptions{OneIndex: true, ForbidClosed: true}
	for _, c := range []struct {
		opts IndicesOptions
		expr string
		want string // names, or the error
	}{
		{StrictExpandOpen, "", "logs-1 logs-2 plain"},
		{StrictExpandOpen, "_all", "logs-1 logs-2 plain"},
		{StrictExpandOpen, "*", "logs-1 logs-2 plain"},
		{StrictExpand, "*", "logs-1 logs-2 plain shut"},
		{all, "*", ".dot hid logs-1 logs-2 plain shut"},
		{StrictExpandOpen, "logs", "logs-1 logs-2"},
		{StrictExpandOpen, "logs,plain", "logs-1 logs-2 plain"},
		{StrictExpandOpen, "l*", "logs-1 logs-2"},
		{StrictExpandOpen, "*s*", "logs-1 logs-2"},
		{StrictExpandOpen, "l*,-logs-1", "logs-2"},
		{StrictExpandOpen, "-logs-1,l*", "no such index [-logs-1]"},
		{StrictExpandOpen, "plain,-plain", "no such index [-plain]"},
		{StrictExpandOpen, "l*,-new", "logs-1 logs-2"}, // the wildcard stood for indices, not for the alias
		{StrictExpandOpen, "h*", ""},
		{StrictExpandOpen, ".*", ".dot"},
		{StrictExpandOpen, "hid", "hid"},
		{StrictExpandOpen, "nope", "no such index [nope]"},
		{StrictExpandOpen, "nope*", ""},
		{StrictExpandOpen, "plain,nope", "no such index [nope]"},
		{lenient, "plain,nope", "plain"},
		{noWild, "*", "no such index [*]"},
		{StrictExpandOpen, "_x", "Invalid index name [_x], must not start with '_'."},
		{StrictExpandOpen, "_all,plain", "Invalid index name [_all], must not start with '_'."},
		{StrictExpandOpen, "shut", "shut"},
		{StrictExpandOpenForbidClosed, "shut", "closed"},
		{StrictExpandOpenForbidClosed, "s*", ""},
		{IndicesOptions{IgnoreUnavailable: true, AllowNoIndices: true, ForbidClosed: true, ExpandOpen: true}, "shut", ""},
		{ForDelete, "logs", "The provided expression [logs] matches an alias, specify the corresponding concrete indices instead."},
		{ForDelete, "logs*", "logs-1 logs-2"},
		{ForDelete, "new*", ""},
		{one, "logs", "alias [logs] has more than one index associated with it [logs-1, logs-2], can't execute a single index op"},
		{one, "new", "logs-2"},
		{StrictExpandOpen, "<logs-{now/M{d}}>", "logs-1"},
		{StrictExpandOpen, "<logs-{now/x}>", "unit [x] not supported for date math [/x]"},
	} {
		s := testState(1)
		var exprs []string
		if c.expr != "" {
			exprs = strings.Split(c.expr, ",")
		}
		found, err := s.Resolve(noon, c.opts, exprs...)
		got := names(found)
		if e, ok := eserr.As(err); ok {
			got = e.Reason
		}
		if got != c.want {
			t.Errorf("%+v %q: got %q, want %q", c.opts, c.expr, got, c.want)
		}
	}
}

func TestResolveDateMath(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"plain", "plain"},
		{"<static>", "static"},
		{"<logs-{now/d}>", "logs-2020.03.14"},
		{"<logs-{now/M{yyyy.MM}}-x>", "logs-2020.03-x"},
		{"<logs-{now-1M/M{uuuu-MM-dd}}>", "logs-2020-02-01"},
		{"<{now/w}>", "2020.03.09"},
		{"<a{now+13h/d{yyyy-MM-dd|+12:00}}>", "a2020-03-15"},
		{"<a{now/H{HH:mm}}>", "a12:00"},
		{`<a\{b\}>`, "a{b}"},
		{"<a{2019.12.31||+1d}>", "a2020.01.01"},
		{"<a{now", "<a{now"},
		{"<a{now>", "invalid dynamic name expression [a{now>]. date math placeholder is open ended"},
		{"<a}>", "invalid dynamic name expression [a}>]. invalid character at position [2]. `{` and `}` are reserved characters and should be escaped when used as part of the index name using `\\` (e.g. `\\{text\\}`)"},
		{"<>", "nothing captured"},
		{"<{now/d{}}>", "invalid dynamic name expression [now/d{}]. missing date format"},
		{"<a{now{{}}}>", "invalid dynamic name expression [a{now{{}}}>]. invalid character in placeholder at position [7]"},
		{"<a{now+}>", "truncated date math [+]"},
		{"<a{now*1d}>", "operator not supported for date math [*1d]"},
		{"<a{now/2d}>", "rounding `/` can only be used on single unit types [/2d]"},
		{"<a{foo}>", "failed to parse date field [foo] with format [uuuu.MM.dd]: [failed to parse date field [foo] with format [uuuu.MM.dd]]"},
	} {
		got, err := ResolveDateMath(noon, c.in)
		if e, ok := eserr.As(err); ok {
			got = e.Reason
		}
		if got != c.want {
			t.Errorf("%q: got %q, want %q", c.in, got, c.want)
		}
	}
}

func FuzzResolve(f *testing.F) {
	for _, s := range []string{"*,-l*", "<a{now/d{yyyy|+01:00}}>", "_all", "", "-", "<{2020.01.01||+9999999999y}>", `<\>`} {
		f.Add(s)
	}
	s := testState(2)
	f.Fuzz(func(t *testing.T, expr string) {
		for _, o := range []IndicesOptions{StrictExpandOpen, LenientExpandHidden, ForDelete, {}} {
			if _, err := s.Resolve(noon, o, strings.Split(expr, ",")...); err != nil {
				if _, ok := eserr.As(err); !ok {
					t.Errorf("%q: %v is not the server's error", expr, err)
				}
			}
		}
	})
}

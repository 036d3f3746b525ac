package node

import (
	"log/slog"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"esconsole/engine/cluster"
	"esconsole/engine/compat"
	"esconsole/engine/eserr"
	"esconsole/engine/settings"
	"esconsole/engine/xcontent"
)

func testNode(t *testing.T, nodes int) *Node {
	t.Helper()
	profile, ok := compat.For(7)
	if !ok {
		t.Fatal("no profile")
	}
	now := time.Date(2020, 3, 14, 12, 34, 56, 0, time.UTC)
	return New(Options{Profile: profile, Nodes: nodes, Now: func() time.Time { return now },
		Rand: rand.New(rand.NewPCG(1, 2)), Log: slog.New(slog.DiscardHandler)})
}

// set makes settings of keys and values.
func set(pairs ...string) settings.Settings {
	var s settings.Settings
	for i := 0; i < len(pairs); i += 2 {
		s = s.WithText(pairs[i], pairs[i+1])
	}
	return s
}

// reason is the reason of an error, "" for none.
func reason(err error) string {
	if e, ok := eserr.As(err); ok {
		return e.Reason
	}
	return ""
}

func create(t *testing.T, n *Node, name string, s settings.Settings, aliases ...cluster.Alias) *cluster.Index {
	t.Helper()
	made, err := n.CreateIndex(CreateIndex{Name: name, Provided: name, Settings: s, Aliases: aliases, WaitFor: WaitDefault})
	if err != nil {
		t.Fatal(err)
	}
	return made.Index
}

func TestCreateIndex(t *testing.T) {
	for _, c := range []struct {
		name   string
		set    settings.Settings
		want   string // the error
		enough bool
	}{
		{name: "a", enough: true},
		{name: "a", set: set("index.number_of_shards", "3", "index.number_of_replicas", "0"), enough: true},
		{name: "a", set: set("index.number_of_shards", "0"), want: "Failed to parse value [0] for setting [index.number_of_shards] must be >= 1"},
		{name: "a", set: set("index.number_of_shards", "x"), want: "Failed to parse value [x] for setting [index.number_of_shards]"},
		{name: "a", set: set("index.nope", "1"), want: "unknown setting [index.nope] did you mean [index.codec]?"},
		{name: "a", set: set("index.uuid", "x"), want: "unknown setting [index.uuid] please check that any required plugins are installed, or check the breaking changes documentation for removed settings"},
		{name: "A", want: "Invalid index name [A], must be lowercase"},
		{name: "there", want: "index [there/UUID] already exists"},
	} {
		n := testNode(t, 1)
		there := create(t, n, "there", nil)
		made, err := n.CreateIndex(CreateIndex{Name: c.name, Provided: c.name, Settings: c.set, WaitFor: WaitDefault})
		want := strings.ReplaceAll(c.want, "UUID", there.UUID)
		got := reason(err)
		if e, ok := eserr.As(err); ok && e.Cause != nil && got == "" {
			got = e.Cause.Reason
		}
		if got != want || made.Enough != c.enough {
			t.Errorf("%s %v: got %q %v, want %q %v", c.name, c.set, got, made.Enough, want, c.enough)
		}
	}
}

func TestUpdateSettings(t *testing.T) {
	n := testNode(t, 1)
	ix := create(t, n, "a", set("index.refresh_interval", "5s"))
	for _, c := range []struct {
		change   settings.Settings
		preserve bool
		key      string
		value    string
		want     string // the error
	}{
		{change: set("index.number_of_replicas", "2"), key: "index.number_of_replicas", value: "2"},
		{change: set("index.refresh_interval", "7s"), preserve: true, key: "index.refresh_interval", value: "5s"},
		{change: set("index.refresh_interval", "7s"), key: "index.refresh_interval", value: "7s"},
		{change: settings.Settings{{Key: "index.refresh_interval", IsNull: true}}, key: "index.refresh_interval"},
		{change: settings.Settings{{Key: "index.number_of_repl*", IsNull: true}}, key: "index.number_of_replicas", value: "1"},
		{change: set("index.codec", "best_compression"), want: "Can't update non dynamic settings [[index.codec]] for open indices [[a/" + ix.UUID + "]]"},
		{change: set("index.number_of_replicas", "x"), want: "Failed to parse value [x] for setting [index.number_of_replicas]"},
	} {
		_, err := n.UpdateSettings(UpdateSettings{Settings: c.change, Preserve: c.preserve}, []*cluster.Index{ix})
		now, _ := n.State().Lookup("a")
		value, _ := now.Settings.Get(c.key)
		if reason(err) != c.want || value != c.value {
			t.Errorf("%v: got %q and %q, want %q and %q", c.change, value, reason(err), c.value, c.want)
		}
	}
	if _, err := n.CloseIndices([]*cluster.Index{ix}); err != nil {
		t.Fatal(err)
	}
	closed, _ := n.State().Lookup("a")
	if _, err := n.UpdateSettings(UpdateSettings{Settings: set("index.codec", "best_compression")}, []*cluster.Index{closed}); err != nil {
		t.Errorf("a closed index: %v", err)
	}
}

// Either all actions on aliases are done, or none.
func TestUpdateAliases(t *testing.T) {
	n := testNode(t, 1)
	create(t, n, "a", nil, cluster.Alias{Name: "old"})
	create(t, n, "b", nil)
	add := func(index, alias string) AliasAction {
		return AliasAction{Kind: AddAlias, Index: index, Alias: cluster.Alias{Name: alias}}
	}
	remove := func(index, alias string) AliasAction {
		return AliasAction{Kind: RemoveAlias, Index: index, Alias: cluster.Alias{Name: alias}}
	}
	for _, c := range []struct {
		actions []AliasAction
		want    string // the error
		aliases string // of a and of b
	}{
		{[]AliasAction{remove("a", "old"), add("b", "old")}, "", "|old"},
		{[]AliasAction{add("a", "x"), add("a", "b")}, "Invalid alias name [b], an index exists with the same name as the alias", "|old"},
		{[]AliasAction{add("a", "x"), add("b", "x")}, "", "x|old,x"},
		{[]AliasAction{{Kind: RemoveIndex, Index: "b"}, add("a", "b")}, "", "b,x|"},
	} {
		err := n.UpdateAliases(c.actions, nil)
		got := aliasesOf(n, "a") + "|" + aliasesOf(n, "b")
		if reason(err) != c.want || got != c.aliases {
			t.Errorf("%v: got %q and %q, want %q and %q", c.actions, got, reason(err), c.aliases, c.want)
		}
	}
}

func aliasesOf(n *Node, index string) string {
	ix, ok := n.State().Lookup(index)
	if !ok {
		return ""
	}
	text := ""
	for i, a := range ix.Aliases {
		if i > 0 {
			text += ","
		}
		text += a.Name
	}
	return text
}

// A new index takes what templates say, those of a higher order first.
func TestTemplates(t *testing.T) {
	n := testNode(t, 1)
	for _, tpl := range []*cluster.Template{
		{Name: "low", Patterns: []string{"l*"}, Settings: set("index.number_of_shards", "2", "index.priority", "5")},
		{Name: "high", Order: 1, Patterns: []string{"lo*"}, Settings: set("index.number_of_shards", "3"), Aliases: []cluster.Alias{{Name: "{index}-alias"}}},
	} {
		if _, err := n.PutTemplate(tpl, true); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := n.PutTemplate(&cluster.Template{Name: "low", Patterns: []string{"l*"}}, true); reason(err) != "index_template [low] already exists" {
		t.Errorf("a template of the same name: %v", err)
	}
	for _, c := range []struct {
		index            string
		shards, priority int
		aliases          string
	}{{"log", 3, 5, "log-alias"}, {"l", 2, 5, ""}, {"x", 1, 1, ""}} {
		ix := create(t, n, c.index, nil)
		if ix.Shards != c.shards || ix.Int("index.priority") != c.priority || aliasesOf(n, c.index) != c.aliases {
			t.Errorf("%s: got %d shards, priority %d, aliases %q", c.index, ix.Shards, ix.Int("index.priority"), aliasesOf(n, c.index))
		}
	}
	if err := n.DeleteTemplates("l*"); err != nil || len(n.State().Templates) != 1 {
		t.Errorf("deleting by pattern: %v, %d left", err, len(n.State().Templates))
	}
	if err := n.DeleteTemplates("nope"); reason(err) != "index_template [nope] missing" {
		t.Errorf("deleting what is not there: %v", err)
	}
}

func TestMergeDefaults(t *testing.T) {
	for _, c := range []struct{ own, defaults, want string }{
		{`{"a":1}`, `{"a":2,"b":3}`, `{"a":1,"b":3}`},
		{`{"a":{"x":1}}`, `{"a":{"y":2}}`, `{"a":{"x":1,"y":2}}`},
		{`{"a":{"x":1}}`, `{"a":2}`, `{"a":{"x":1}}`},
	} {
		read := func(text string) xcontent.Object {
			v, err := xcontent.Parse([]byte(text), xcontent.Limits{})
			if err != nil {
				t.Fatal(err)
			}
			return v.Object()
		}
		got := string(xcontent.Encode(mergeDefaults(read(c.own), read(c.defaults)), xcontent.Format{}))
		if got != c.want {
			t.Errorf("%s over %s: got %s, want %s", c.own, c.defaults, got, c.want)
		}
	}
}

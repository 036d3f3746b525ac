package settings

import (
	"slices"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
)

// Definition is what the server knows of one setting.
type Definition struct {
	Key     string
	Default string
	List    bool // the value is a list, by default Default cut at its commas

	Dynamic    bool // may change while the index is open
	Final      bool // never changes
	Private    bool // the server's own
	Deprecated bool

	check check
	// fallback gives the default where it depends on other settings.
	fallback func(all Settings) string
}

// Definitions are the settings of one scope.
type Definitions struct {
	list   []Definition // sorted by key
	groups []group
}

// group is a family of settings with a common prefix.
type group struct {
	prefix  string
	dynamic bool
	check   check
}

// Find gives the definition of a key: its own, or one made for a member of a group.
func (d *Definitions) Find(key string) (Definition, bool) {
	i, found := slices.BinarySearchFunc(d.list, key, func(e Definition, k string) int { return strings.Compare(e.Key, k) })
	if found {
		return d.list[i], true
	}
	for _, g := range d.groups {
		if strings.HasPrefix(key, g.prefix) && len(key) > len(g.prefix) {
			return Definition{Key: key, Dynamic: g.dynamic, check: g.check}, true
		}
	}
	return Definition{}, false
}

// Purpose is why settings are checked.
type Purpose int

// The purposes.
const (
	ForCreation Purpose = iota
	ForUpdate           // private settings are refused
)

// Check checks settings: that each is known and its value fits. Of several
// mistakes the first is the error and the others are listed with it. It gives
// the deprecation warnings that the settings earn.
//
// Server: AbstractScopedSettings.validate.
func (d *Definitions) Check(all Settings, why Purpose) (warnings []string, err error) {
	c := &checker{all: all}
	var first *eserr.Error
	for _, e := range all {
		problem := d.checkOne(c, e, why)
		switch {
		case problem == nil:
		case first == nil:
			copied := *problem
			first = &copied
		default:
			first.Suppressed = append(first.Suppressed, problem)
		}
	}
	if first != nil {
		return c.warnings, first
	}
	return c.warnings, nil
}

func (d *Definitions) checkOne(c *checker, e Setting, why Purpose) *eserr.Error {
	def, known := d.Find(e.Key)
	if !known {
		return d.unknown(e.Key)
	}
	if def.Private && why == ForUpdate {
		return eserr.IllegalArgument("can not update private setting [%s]; this setting is managed by Elasticsearch", e.Key)
	}
	if def.Deprecated {
		c.warn("[" + e.Key + "] setting was deprecated in Elasticsearch and will be removed in a future release! See the breaking changes documentation for the next major version.")
	}
	if e.IsNull || def.check == nil {
		return nil
	}
	if !def.List {
		return asSetting(def.check(c, e.Key, e.Text()))
	}
	list := e.List
	if !e.IsList {
		list = splitValue(e.Value)
	}
	for _, item := range list {
		if err := def.check(c, e.Key, item); err != nil {
			return asSetting(err)
		}
	}
	return nil
}

// asSetting marks the error of a value that version 5 wraps as that of a setting.
func asSetting(err *eserr.Error) *eserr.Error {
	if err == nil || err.OldType == "" {
		return err
	}
	marked := *err
	marked.OldCause = true
	return &marked
}

// splitValue cuts the text of a setting that is a list.
func splitValue(text string) []string {
	if text == "" {
		return nil
	}
	parts := strings.Split(text, ",")
	for i := range parts {
		parts[i] = strings.TrimSpace(parts[i])
	}
	return parts
}

// likeness is how similar a known key must be to be suggested.
const likeness = 0.7

// unknown is the error for a key that is not known, with those that it may be a
// misspelling of.
func (d *Definitions) unknown(key string) *eserr.Error {
	keys := make([]string, 0, len(d.list))
	for _, def := range d.list {
		if !def.List {
			keys = append(keys, def.Key)
		}
	}
	type scored struct {
		key   string
		score float32
	}
	var alike []scored
	for _, i := range java.HashMapOrder(keys) {
		if s := eserr.Similarity(key, keys[i]); s > likeness {
			alike = append(alike, scored{keys[i], s})
		}
	}
	slices.SortStableFunc(alike, func(a, b scored) int {
		switch {
		case a.score > b.score:
			return -1
		case a.score < b.score:
			return 1
		}
		return 0
	})
	text := "unknown setting [" + key + "]"
	switch len(alike) {
	case 0:
		text += " please check that any required plugins are installed, or check the breaking changes documentation for removed settings"
	case 1:
		text += " did you mean [" + alike[0].key + "]?"
	default:
		names := make([]string, len(alike))
		for i, a := range alike {
			names[i] = a.key
		}
		text += " did you mean any of [" + strings.Join(names, ", ") + "]?"
	}
	return eserr.IllegalArgument("%s", text)
}

// Defaults gives the settings that are not among all, with their default values.
func (d *Definitions) Defaults(all Settings) Settings {
	var out Settings
	for _, def := range d.list {
		if all.Has(def.Key) {
			continue
		}
		if def.List {
			out = append(out, Setting{Key: def.Key, IsList: true, List: append([]string{}, splitValue(def.Default)...)})
			continue
		}
		out = append(out, Setting{Key: def.Key, Value: def.Value(all)})
	}
	return out
}

// Value is the value of the setting among all, or its default.
func (def Definition) Value(all Settings) string {
	if text, ok := all.Get(def.Key); ok {
		return text
	}
	if def.fallback != nil {
		return def.fallback(all)
	}
	return def.Default
}

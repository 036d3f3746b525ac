// Package settings holds index and cluster settings: flat dotted keys with text
// values, as the server keeps them, the nested form that it prints, and what the
// server knows of each index setting.
package settings

import (
	"slices"
	"strings"
)

// Settings is an immutable list of settings, sorted by key.
type Settings []Setting

// Setting is one flat key with its value. A list of values is kept as its
// elements; a setting that a request set to null stays there as null.
type Setting struct {
	Key    string
	Value  string
	List   []string // with IsList
	IsList bool
	IsNull bool
}

// Text is the value as the server's parsers of single values see it: a list is
// printed as Java prints one.
func (e Setting) Text() string {
	if e.IsList {
		return "[" + strings.Join(e.List, ", ") + "]"
	}
	return e.Value
}

// Get is the value of a key; ok is false if it is not set, or null.
func (s Settings) Get(key string) (value string, ok bool) {
	if i, found := s.find(key); found && !s[i].IsNull {
		return s[i].Text(), true
	}
	return "", false
}

// Has tells whether a key is there, be it null.
func (s Settings) Has(key string) bool {
	_, found := s.find(key)
	return found
}

// Lookup gives the setting of a key.
func (s Settings) Lookup(key string) (Setting, bool) {
	if i, found := s.find(key); found {
		return s[i], true
	}
	return Setting{}, false
}

// Equal tells whether two lists have the same keys and values.
func (s Settings) Equal(other Settings) bool {
	return slices.EqualFunc(s, other, func(a, b Setting) bool {
		return a.Key == b.Key && a.Value == b.Value && a.IsList == b.IsList && a.IsNull == b.IsNull && slices.Equal(a.List, b.List)
	})
}

func (s Settings) find(key string) (int, bool) {
	return slices.BinarySearchFunc(s, key, func(e Setting, k string) int { return strings.Compare(e.Key, k) })
}

// With gives the settings with one key set.
func (s Settings) With(e Setting) Settings {
	i, found := s.find(e.Key)
	out := slices.Clone(s)
	if found {
		out[i] = e
		return out
	}
	return slices.Insert(out, i, e)
}

// WithText is With for a plain value.
func (s Settings) WithText(key, value string) Settings {
	return s.With(Setting{Key: key, Value: value})
}

// WithAll gives the settings with those of another list, which win.
func (s Settings) WithAll(others Settings) Settings {
	out := make(Settings, 0, len(s)+len(others))
	for len(s) > 0 && len(others) > 0 {
		switch c := strings.Compare(s[0].Key, others[0].Key); {
		case c < 0:
			out, s = append(out, s[0]), s[1:]
		case c > 0:
			out, others = append(out, others[0]), others[1:]
		default:
			out, s, others = append(out, others[0]), s[1:], others[1:]
		}
	}
	return append(append(out, s...), others...)
}

// Without gives the settings with one key taken away.
func (s Settings) Without(key string) Settings {
	i, found := s.find(key)
	if !found {
		return s
	}
	return slices.Delete(slices.Clone(s), i, i+1)
}

// Filter gives the settings whose keys are kept.
func (s Settings) Filter(keep func(key string) bool) Settings {
	out := Settings{}
	for _, e := range s {
		if keep(e.Key) {
			out = append(out, e)
		}
	}
	return out
}

// WithPrefix gives the settings with a prefix put before every key that lacks
// it, except for patterns. Of two keys that become one the prefixed one wins.
func (s Settings) WithPrefix(prefix string) Settings {
	var added, kept Settings
	for _, e := range s {
		if strings.HasPrefix(e.Key, prefix) || strings.HasSuffix(e.Key, "*") {
			kept = append(kept, e)
			continue
		}
		e.Key = prefix + e.Key
		added = append(added, e)
	}
	return kept.WithAll(added)
}

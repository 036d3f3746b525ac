// Package settings holds index and cluster settings: flat dotted keys with text
// values, as the server keeps them, and the nested form that it prints.
package settings

import (
	"slices"
	"strings"

	"esconsole/engine/xcontent"
)

// Settings is an immutable list of settings, sorted by key.
type Settings []Setting

// Setting is one flat key with its value. A list of values is kept as its
// elements.
type Setting struct {
	Key    string
	Value  string
	List   []string // with IsList
	IsList bool
}

// Get is the value of a key; ok is false if it is not set.
func (s Settings) Get(key string) (value string, ok bool) {
	if i, found := s.find(key); found {
		return s[i].Value, true
	}
	return "", false
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

// Without gives the settings with one key taken away.
func (s Settings) Without(key string) Settings {
	i, found := s.find(key)
	if !found {
		return s
	}
	return slices.Delete(slices.Clone(s), i, i+1)
}

// Nested is the settings as a tree, the way answers print them: keys cut at
// their dots. Where a key is both a value and a parent, the deeper key keeps its
// dots.
func (s Settings) Nested() xcontent.Object {
	var root xcontent.Object
	for _, e := range s {
		root = insert(root, strings.Split(e.Key, "."), e)
	}
	return root
}

func insert(o xcontent.Object, path []string, e Setting) xcontent.Object {
	if len(path) == 1 {
		o.Set(path[0], e.value())
		return o
	}
	below, _ := o.Get(path[0])
	child, isObject := below.(xcontent.Object)
	if below != nil && !isObject {
		o.Set(strings.Join(path, "."), e.value())
		return o
	}
	o.Set(path[0], insert(child, path[1:], e))
	return o
}

func (e Setting) value() any {
	if e.IsList {
		return e.List
	}
	return e.Value
}

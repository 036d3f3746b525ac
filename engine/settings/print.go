package settings

import (
	"strconv"
	"strings"

	"esconsole/engine/java"
	"esconsole/engine/xcontent"
)

// Flat is the settings as one object with dotted keys.
func (s Settings) Flat() xcontent.Object {
	o := xcontent.Object{}
	for _, e := range s {
		o = o.With(e.Key, e.value())
	}
	return o
}

// Nested is the settings as a tree, the way answers print them: keys cut at
// their dots, and the members of each object in the order of the server's hash
// map. Where a key is both a value and a parent, one keeps its dots.
//
// Server: Settings.getAsStructuredMap.
func (s Settings) Nested() xcontent.Object {
	root := xcontent.Object{}
	for _, e := range s {
		insert(&root, "", e.Key, e.value())
	}
	return hashed(root)
}

// insert puts a value at a dotted path below prefix.
func insert(o *xcontent.Object, prefix, path string, value any) {
	head, rest, deeper := strings.Cut(path, ".")
	below, taken := o.Get(prefix + head)
	child, isObject := below.(xcontent.Object)
	switch {
	case !deeper:
		for _, m := range child {
			o.Set(prefix+head+"."+m.Key, m.Value)
		}
		o.Set(prefix+head, value)
	case taken && below != nil && !isObject:
		insert(o, prefix+head+".", rest, value)
	default:
		insert(&child, "", rest, value)
		o.Set(prefix+head, child)
	}
}

// hashed brings the members of an object and of all below it into the order of a
// small hash map, and makes lists of objects whose keys count from 0.
func hashed(o xcontent.Object) xcontent.Object {
	keys := make([]string, len(o))
	for i, m := range o {
		keys[i] = m.Key
		if child, ok := m.Value.(xcontent.Object); ok {
			child = hashed(child)
			o[i].Value = child
			if list, ok := counted(child); ok {
				o[i].Value = list
			}
		}
	}
	out := make(xcontent.Object, 0, len(o))
	for _, i := range java.SmallHashMapOrder(keys, 2) {
		out = append(out, o[i])
	}
	return out
}

// counted gives the values of an object whose keys are 0, 1, 2 … as a list.
func counted(o xcontent.Object) ([]any, bool) {
	list := make([]any, len(o))
	for _, m := range o {
		i, err := strconv.Atoi(m.Key)
		if err != nil || i < 0 || i >= len(o) || list[i] != nil || m.Value == nil {
			return nil, false
		}
		list[i] = m.Value
	}
	return list, len(o) > 0
}

func (e Setting) value() any {
	switch {
	case e.IsNull:
		return nil
	case e.IsList:
		return e.List
	}
	return e.Value
}

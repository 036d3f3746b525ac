package node

import (
	"slices"

	"esconsole/engine/xcontent"
)

// mergeDefaults adds to content what it lacks and defaults has: members of
// objects at any depth, and elements of lists.
//
// Server: XContentHelper.mergeDefaults.
func mergeDefaults(content, defaults xcontent.Object) xcontent.Object {
	out := slices.Clone(content)
	for _, d := range defaults {
		own, there := out.Get(d.Key)
		if !there {
			out = out.With(d.Key, d.Value)
			continue
		}
		switch own := own.(type) {
		case xcontent.Object:
			if def, ok := d.Value.(xcontent.Object); ok {
				out.Set(d.Key, mergeDefaults(own, def))
			}
		case []any:
			if def, ok := d.Value.([]any); ok {
				out.Set(d.Key, mergeLists(own, def))
			}
		}
	}
	return out
}

// mergeLists merges lists of objects of one key each by these keys; of other
// lists the defaults come first, and then what they lack.
func mergeLists(content, defaults []any) []any {
	if named(content) && named(defaults) {
		out := slices.Clone(content)
		for _, d := range defaults {
			def := d.(xcontent.Object)
			i := slices.IndexFunc(out, func(o any) bool { return o.(xcontent.Object)[0].Key == def[0].Key })
			if i < 0 {
				out = append(out, def)
			} else {
				out[i] = mergeDefaults(out[i].(xcontent.Object), def)
			}
		}
		return out
	}
	out := slices.Clone(defaults)
	for _, c := range content {
		if !slices.ContainsFunc(out, func(o any) bool { return equal(o, c) }) {
			out = append(out, c)
		}
	}
	return out
}

// named tells whether a list holds nothing but objects of one key.
func named(list []any) bool {
	return !slices.ContainsFunc(list, func(v any) bool {
		o, ok := v.(xcontent.Object)
		return !ok || len(o) != 1
	})
}

func equal(a, b any) bool {
	return string(xcontent.Encode(a, xcontent.Format{})) == string(xcontent.Encode(b, xcontent.Format{}))
}

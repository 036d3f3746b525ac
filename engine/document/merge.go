package document

import (
	"esconsole/engine/eserr"
	"esconsole/engine/xcontent"
)

// mergeDoc lays the partial document of an update over a stored one. changed
// tells whether anything is different now; without DetectNoop everything that is
// named counts as changed.
func mergeDoc(stored []byte, u *Update) (merged xcontent.Object, changed bool, err error) {
	old, err := xcontent.Parse(stored, xcontent.Limits{})
	if err != nil {
		return nil, false, eserr.From(err)
	}
	merged = old.Object()
	change, _ := u.Doc.Hashed().(xcontent.Object)
	return merged, merge(&merged, change, u.DetectNoop), nil
}

// merge puts the members of change into an object: objects are merged, all else
// is replaced, new members come at the end. It tells whether it has changed
// anything; with compare off, whether it has put anything in. Both are bounded
// in depth, as they were read from texts.
//
// Server: org.elasticsearch.common.xcontent.XContentHelper.update.
func merge(into *xcontent.Object, change xcontent.Object, compare bool) (changed bool) {
	find := finder(*into, len(change))
	for _, m := range change {
		at := find(m.Key)
		if at < 0 {
			*into = append(*into, m)
			changed = true
			continue
		}
		place := &(*into)[at].Value
		old, isObject := (*place).(xcontent.Object)
		sub, both := m.Value.(xcontent.Object)
		if isObject && both {
			if merge(&old, sub, compare && !changed) {
				changed = true
			}
			*place = old
			continue
		}
		if !changed {
			changed = !compare || !xcontent.Equal(*place, m.Value)
		}
		*place = m.Value
	}
	return changed
}

// manyLookups is where searching an object from its start would become slow.
const manyLookups = 1 << 12

// finder gives a function that finds the place of a key in an object, -1 if it
// is not there, fit for that many lookups.
func finder(o xcontent.Object, lookups int) func(key string) int {
	if len(o)*lookups > manyLookups {
		places := make(map[string]int, len(o))
		for i := range o {
			places[o[i].Key] = i
		}
		return func(key string) int {
			if i, ok := places[key]; ok {
				return i
			}
			return -1
		}
	}
	return func(key string) int {
		for i := range o {
			if o[i].Key == key {
				return i
			}
		}
		return -1
	}
}

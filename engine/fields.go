package engine

import (
	"strings"

	"esconsole/engine/cluster"
)

// Field is a mapped field, object or alias.
type Field struct {
	Name string // full name, as in author.name
	Type string // as mappings have it
	Sub  bool   // a part of another field, as in title.raw
}

// Fields lists what the mappings of indices name, index by index; a name may
// come more than once. names are indices, aliases and patterns between commas;
// "" is all indices. It is what _mapping tells, without the text. The error is
// the server's.
func (e *Engine) Fields(names string) ([]Field, error) {
	e.whole.RLock()
	defer e.whole.RUnlock()
	if names == "" {
		names = "_all"
	}
	indices, err := e.node.State().Resolve(e.node.Now(), cluster.StrictExpandOpen, strings.Split(names, ",")...)
	if err != nil {
		return nil, err
	}
	var list []Field
	for _, ix := range indices {
		for _, f := range ix.Mapping.Outline() {
			list = append(list, Field(f))
		}
	}
	return list, nil
}

package engine

import (
	"strings"

	"esconsole/engine/cluster"
	"esconsole/engine/mapping"
)

// Field is a mapped field, object or alias.
type Field = mapping.Outlined

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
		list = ix.Mapping.Outline(list)
	}
	return list, nil
}

// Shape is a value that is the same as long as indices, aliases and mappings are.
func (e *Engine) Shape() any {
	e.whole.RLock()
	defer e.whole.RUnlock()
	return e.node.State()
}

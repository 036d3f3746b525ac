package api

import (
	"esconsole/engine/document"
	"esconsole/engine/rest"
)

const deleteTypesWarning = "[types removal] Specifying types in document index requests is deprecated, use the /{index}/_doc/{id} endpoint instead."

// delete removes a document by id.
func (a *API) delete(c *rest.Call) (rest.Action, error) {
	w := document.NewWrite(document.OpDelete)
	w.Type = readType(c, deleteTypesWarning)
	w.Index = c.Text("index", "")
	w.ID = c.Text("id", "")
	w.Routing = c.Text("routing", "")
	w.Parent = readParent(c)
	var err error
	if w.Timeout, w.Refresh, err = readWhen(c); err != nil {
		return nil, err
	}
	if err = readExpectations(c, w); err != nil {
		return nil, err
	}
	if w.Active, err = readActiveShards(c); err != nil {
		return nil, err
	}
	c.KnowsAll()
	return a.write(c, w), nil
}

// readType reads the type that a path names, which earns a warning; without one
// it is the default type.
func readType(c *rest.Call, warning string) string {
	if !c.Params.Has("type") {
		return document.DefaultType
	}
	c.WarnTypes(warning)
	return c.Text("type", "")
}

package api

import (
	"strings"

	"esconsole/engine/document"
	"esconsole/engine/eserr"
	"esconsole/engine/rest"
)

const indexTypesWarning = "[types removal] Specifying types in document index requests is deprecated, use the typeless endpoints instead (/{index}/_doc/{id}, /{index}/_doc, or /{index}/_create/{id})."

// index stores a document under an id.
func (a *API) index(c *rest.Call) (rest.Action, error) { return a.indexAs(c, document.OpIndex) }

// indexAutoID stores a document under an id that the node chooses.
func (a *API) indexAutoID(c *rest.Call) (rest.Action, error) {
	if c.Profile.CreatesWithAutoID {
		return a.indexAs(c, document.OpCreate)
	}
	return a.indexAs(c, document.OpIndex)
}

// indexAs reads an index request. op is what it does unless op_type says so.
func (a *API) indexAs(c *rest.Call, op document.OpType) (rest.Action, error) {
	w := document.NewWrite(op)
	w.Type = document.DefaultType
	if typ, typed := c.Params.Get("type"); typed && typ != document.DefaultType {
		c.WarnTypes(indexTypesWarning)
		w.Type = typ
	}
	w.Index = c.Text("index", "")
	id, given := c.Params.Get("id")
	w.ID, w.AutoID = id, !given
	w.Routing = c.Text("routing", "")
	w.Parent = readParent(c)
	warnTTL(c)
	if name, ok := c.Params.Get("pipeline"); ok {
		w.Pipeline = &name
	}
	var err error
	if w.Source, err = c.RequiredBody(); err != nil {
		return nil, err
	}
	if w.Timeout, w.Refresh, err = readWhen(c); err != nil {
		return nil, err
	}
	if err = readExpectations(c, w); err != nil {
		return nil, err
	}
	if w.RequireAlias, err = c.Bool("require_alias", false); err != nil {
		return nil, err
	}
	opType, named := c.Params.Get("op_type")
	if w.Active, err = readActiveShards(c); err != nil {
		return nil, err
	}
	if named {
		if w.Op, err = parseOpType(opType); err != nil {
			return nil, err
		}
	}
	c.KnowsAll()
	return a.write(c, w), nil
}

// parseOpType reads the parameter op_type.
func parseOpType(s string) (document.OpType, error) {
	switch strings.ToLower(s) {
	case "create":
		return document.OpCreate, nil
	case "index":
		return document.OpIndex, nil
	}
	return 0, eserr.IllegalArgument("opType must be 'create' or 'index', found: [" + s + "]")
}

package api

import (
	"strings"

	"esconsole/engine/document"
	"esconsole/engine/eserr"
	"esconsole/engine/rest"
)

// create stores a document under an id that is not there yet.
func (a *API) create(c *rest.Call) (rest.Action, error) {
	if op, ok := c.Params.Get("op_type"); ok && strings.ToLower(op) != "create" {
		return nil, eserr.IllegalArgument("opType must be 'create', found: [" + op + "]")
	}
	return a.indexAs(c, document.OpCreate)
}

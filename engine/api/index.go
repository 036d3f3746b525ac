package api

import (
	"net/url"
	"strings"

	"esconsole/engine/document"
	"esconsole/engine/eserr"
	"esconsole/engine/index"
	"esconsole/engine/rest"
	"esconsole/engine/xcontent"
)

const indexTypesWarning = "[types removal] Specifying types in document index requests is deprecated, use the typeless endpoints instead (/{index}/_doc/{id}, /{index}/_doc, or /{index}/_create/{id})."

// index stores a document under an id.
func (a *API) index(c *rest.Call) (rest.Action, error) { return a.indexAs(c, document.OpIndex, false) }

// create stores a document under an id that is not there yet.
func (a *API) create(c *rest.Call) (rest.Action, error) {
	if op, ok := c.Params.Get("op_type"); ok && strings.ToLower(op) != "create" {
		return nil, eserr.IllegalArgument("opType must be 'create', found: [%s]", op)
	}
	return a.indexAs(c, document.OpCreate, true)
}

// indexAutoID stores a document under an id that the node chooses.
func (a *API) indexAutoID(c *rest.Call) (rest.Action, error) {
	return a.indexAs(c, document.OpIndex, false)
}

func (a *API) indexAs(c *rest.Call, op document.OpType, fixed bool) (rest.Action, error) {
	w := document.NewWrite(op)
	a.readTarget(c, w, indexTypesWarning, "_doc")
	w.Pipeline = c.Text("pipeline", "")
	body, err := c.RequiredBody()
	if err != nil {
		return nil, err
	}
	w.Source = body
	if err := readWriteParams(c, w); err != nil {
		return nil, err
	}
	if w.RequireAlias, err = c.Bool("require_alias", false); err != nil {
		return nil, err
	}
	if err := readActiveShards(c, w); err != nil {
		return nil, err
	}
	if opType, ok := c.Params.Get("op_type"); ok && !fixed {
		if w.Op, err = parseOpType(opType); err != nil {
			return nil, err
		}
	}
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
	return 0, eserr.IllegalArgument("opType must be 'create' or 'index', found: [%s]", s)
}

// readTarget reads what the path says of a document, and its routing. untyped
// is the type of a path without one; a typed path earns a warning.
func (a *API) readTarget(c *rest.Call, w *document.Write, warning, untyped string) {
	typ, typed := c.Params.Get("type")
	if typed && c.Profile.TypelessPaths && (typ != untyped || warning != indexTypesWarning) {
		c.Warn(warning)
	}
	if !typed {
		typ, w.DefaultedType = untyped, true
	}
	w.Type = typ
	w.Index = c.Text("index", "")
	w.ID = c.Text("id", "")
	w.Routing = c.Text("routing", "")
}

// readWriteParams reads the parameters of every write in the server's order.
func readWriteParams(c *rest.Call, w *document.Write) (err error) {
	c.Params.Consume("timeout")
	if w.Refresh, err = parseRefresh(c); err != nil {
		return err
	}
	return readExpectations(c, w)
}

// readExpectations reads what a write expects of the stored document.
func readExpectations(c *rest.Call, w *document.Write) (err error) {
	if w.Version, err = readVersion(c); err != nil {
		return err
	}
	if w.VersionType, err = readVersionType(c); err != nil {
		return err
	}
	if w.IfSeqNo, err = c.Int64("if_seq_no", index.UnassignedSeqNo); err != nil {
		return err
	}
	if c.Params.Has("if_seq_no") && w.IfSeqNo < 0 && w.IfSeqNo != index.UnassignedSeqNo {
		return eserr.IllegalArgument("sequence numbers must be non negative. got [%d].", w.IfSeqNo)
	}
	if w.IfTerm, err = c.Int64("if_primary_term", index.UnassignedTerm); err != nil {
		return err
	}
	if w.IfTerm < 0 {
		return eserr.IllegalArgument("primary term must be non negative. got [%d]", w.IfTerm)
	}
	return nil
}

func readVersion(c *rest.Call) (int64, error) { return c.Int64("version", index.MatchAny) }

func readVersionType(c *rest.Call) (index.VersionType, error) {
	text, ok := c.Params.Get("version_type")
	if !ok {
		return index.Internal, nil
	}
	return index.ParseVersionType(text, c.Profile.ForceVersions)
}

// parseRefresh reads the parameter refresh.
func parseRefresh(c *rest.Call) (document.Refresh, error) {
	text, ok := c.Params.Get("refresh")
	if !ok {
		return document.RefreshNone, nil
	}
	switch text {
	case "", "true":
		return document.RefreshNow, nil
	case "false":
		return document.RefreshNone, nil
	case "wait_for":
		return document.RefreshWait, nil
	}
	return 0, eserr.IllegalArgument("Unknown value for refresh: [%s].", text)
}

// readActiveShards reads wait_for_active_shards.
func readActiveShards(c *rest.Call, w *document.Write) (err error) {
	text, ok := c.Params.Get("wait_for_active_shards")
	if !ok {
		return nil
	}
	w.WaitForActiveText = text
	w.WaitForActive, err = document.ParseActiveShards(text)
	return err
}

// write is the action of a single write.
func (a *API) write(c *rest.Call, w *document.Write) rest.Action {
	return func() (*rest.Reply, error) {
		r, err := a.docs.Do(c.Ctx, w)
		if err != nil {
			return nil, err
		}
		reply := &rest.Reply{Status: r.Status(), Body: a.writeBody(r)}
		if r.Outcome == "created" {
			reply.Location = location(r, w.Routing)
		}
		return reply, nil
	}
}

// writeBody lays out the result of a write.
func (a *API) writeBody(r *document.Result) xcontent.Object {
	p := a.node.Profile
	var o xcontent.Object
	if p.CreatedFlag && r.Op == document.OpDelete {
		o = o.With("found", r.Outcome == "deleted")
	}
	o = o.With("_index", r.Index).With("_type", r.Type).With("_id", r.ID).With("_version", r.Version).With("result", r.Outcome)
	if r.Forced {
		o = o.With("forced_refresh", true)
	}
	o = o.With("_shards", xcontent.Object{{Key: "total", Value: r.Copies}, {Key: "successful", Value: r.Active}, {Key: "failed", Value: 0}})
	switch {
	case p.SeqNos && (r.Outcome != "noop" || p.NoopSeqNo):
		o = o.With("_seq_no", r.SeqNo).With("_primary_term", r.Term)
	case p.CreatedFlag && (r.Op == document.OpIndex || r.Op == document.OpCreate):
		o = o.With("created", r.Outcome == "created")
	}
	if r.Get != nil {
		o = o.With("get", a.updatedBody(r.Get))
	}
	return o
}

// location is the path of a new document.
func location(r *document.Result, routing string) string {
	path := "/" + url.PathEscape(r.Index) + "/" + url.PathEscape(r.Type) + "/" + url.PathEscape(r.ID)
	if routing != "" {
		path += "?routing=" + url.QueryEscape(routing)
	}
	return path
}

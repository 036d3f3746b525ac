package api

import (
	"esconsole/engine/document"
	"esconsole/engine/index"
	"esconsole/engine/java"
	"esconsole/engine/rest"
	"esconsole/engine/units"
	"esconsole/engine/xcontent"
)

// What the APIs that write one document have in common: their parameters, which
// each of them reads in the server's order, and the layout of their answers.

// readWhen reads timeout and refresh.
func readWhen(c *rest.Call) (timeout string, refresh document.Refresh, err error) {
	if timeout, err = readTimeout(c); err != nil {
		return "", 0, err
	}
	refresh, err = readRefresh(c)
	return timeout, refresh, err
}

// readTimeout reads timeout, as error texts print it.
func readTimeout(c *rest.Call) (string, error) {
	text, ok := c.Params.Get("timeout")
	if !ok {
		return document.DefaultTimeout, nil
	}
	d, err := units.ParseDuration(text, "timeout")
	if err != nil {
		return "", err
	}
	return d.String(), nil
}

func readRefresh(c *rest.Call) (document.Refresh, error) {
	text, ok := c.Params.Get("refresh")
	if !ok {
		return document.RefreshNone, nil
	}
	return document.ParseRefresh(text)
}

// readActiveShards reads wait_for_active_shards.
func readActiveShards(c *rest.Call) (document.ActiveShards, error) {
	text, ok := c.Params.Get("wait_for_active_shards")
	if !ok {
		return document.ActiveDefault, nil
	}
	return document.ParseActiveShards(text)
}

// readExpectations reads what a write expects of the stored document.
func readExpectations(c *rest.Call, w *document.Write) (err error) {
	if err = readVersions(c, w); err != nil {
		return err
	}
	return readSeqNo(c, w)
}

// readVersions reads version and version_type.
func readVersions(c *rest.Call, w *document.Write) (err error) {
	if w.Version, err = readVersion(c); err != nil {
		return err
	}
	w.VersionType, err = readVersionType(c)
	return err
}

// readSeqNo reads if_seq_no and if_primary_term.
func readSeqNo(c *rest.Call, w *document.Write) (err error) {
	if !c.Profile.SeqNos {
		return nil
	}
	if w.IfSeqNo, err = c.Int64("if_seq_no", index.UnassignedSeqNo); err != nil {
		return err
	}
	if err = document.CheckSeqNo(w.IfSeqNo); err != nil {
		return err
	}
	if w.IfTerm, err = c.Int64("if_primary_term", index.UnassignedTerm); err != nil {
		return err
	}
	return document.CheckTerm(w.IfTerm)
}

// readVersion reads the parameter version. The server does not look at it where
// it is not given, so it is then no suggestion for a name that is unknown.
func readVersion(c *rest.Call) (int64, error) {
	if !c.Params.Has("version") {
		return index.MatchAny, nil
	}
	return c.Int64("version", index.MatchAny)
}

func readVersionType(c *rest.Call) (index.VersionType, error) {
	text, ok := c.Params.Get("version_type")
	if !ok {
		return index.Internal, nil
	}
	return index.ParseVersionType(text, c.Profile.ForceVersions)
}

// write is the action of a single write.
func (a *API) write(c *rest.Call, w *document.Write) rest.Action {
	return func() (*rest.Reply, error) {
		r, err := a.docsFor(c).Do(c.Ctx, w)
		if err != nil {
			return nil, err
		}
		reply := &rest.Reply{Status: r.Status(), Body: a.writeBody(r)}
		if r.Outcome == "created" {
			reply.Location = location(r)
		}
		return reply, nil
	}
}

// writeBody lays out the result of a write.
func (a *API) writeBody(r *document.Result) xcontent.Object {
	p := a.node.Profile
	o := make(xcontent.Object, 0, 11)
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

// updatedBody lays out the document within the answer of an update.
func (a *API) updatedBody(g *document.Got) xcontent.Object {
	var o xcontent.Object
	if a.node.Profile.SeqNos {
		o = o.With("_seq_no", g.SeqNo).With("_primary_term", g.Term)
	}
	o = o.With("found", true)
	if g.Source != nil {
		o = o.With("_source", g.Source)
	}
	if len(g.Fields) > 0 {
		o = o.With("fields", g.Fields)
	}
	return o
}

// location is the path of a new document.
func location(r *document.Result) string {
	path := "/" + java.URLEncode(r.Index) + "/" + java.URLEncode(r.Type) + "/" + java.URLEncode(r.ID)
	if r.Routing != "" {
		path += "?routing=" + java.URLEncode(r.Routing)
	}
	return path
}

package api

import (
	"esconsole/engine/document"
	"esconsole/engine/eserr"
	"esconsole/engine/rest"
)

const updateTypesWarning = "[types removal] Specifying types in document update requests is deprecated, use the endpoint /{index}/_update/{id} instead."

// update changes a document by a part of it, or by a script.
func (a *API) update(c *rest.Call) (rest.Action, error) {
	w := document.NewWrite(document.OpUpdate)
	w.Update = document.NewUpdate()
	w.Type = readType(c, updateTypesWarning)
	w.Index = c.Text("index", "")
	w.ID = c.Text("id", "")
	w.Routing = c.Text("routing", "")
	w.Parent = readParent(c)
	w.Update.Routing = w.Routing
	var err error
	if w.Timeout, w.Refresh, err = readWhen(c); err != nil {
		return nil, err
	}
	if w.Active, err = readActiveShards(c); err != nil {
		return nil, err
	}
	if w.Update.DocAsUpsert, err = c.Bool("doc_as_upsert", false); err != nil {
		return nil, err
	}
	w.Update.Source = readSourceFilter(c)
	if w.Update.Fields = readUpdateFields(c); w.Update.Fields != nil && w.Update.Source != nil {
		return nil, eserr.IllegalArgument("[fields] and [_source] cannot be used in the same request")
	}
	if w.RetryOnConflict, err = c.Int("retry_on_conflict", 0); err != nil {
		return nil, err
	}
	if c.Profile.InternalVersions {
		if err = readVersions(c, w); err != nil {
			return nil, err
		}
		warnTTL(c)
	} else if c.Params.Has("version") || c.Params.Has("version_type") {
		var v eserr.Validation
		v.Add("internal versioning can not be used for optimistic concurrency control. Please use `if_seq_no` and `if_primary_term` instead")
		return nil, v.Err()
	}
	if err = readSeqNo(c, w); err != nil {
		return nil, err
	}
	if w.RequireAlias, err = c.Bool("require_alias", false); err != nil {
		return nil, err
	}
	if c.HasBody() {
		if err := document.ReadUpdate(w, c.Body(), c.Limits(), c.Profile, c.Warn); err != nil {
			return nil, err
		}
	}
	c.Params.Consume("version_type")
	c.KnowsAll()
	return a.write(c, w), nil
}

package api

import (
	"esconsole/engine/rest"
	"esconsole/engine/xcontent"
)

// info is GET /: the name and version of the server.
func (a *API) info(c *rest.Call) (rest.Action, error) {
	return func() (*rest.Reply, error) {
		s, b := a.node.State(), c.Profile.Build
		version := xcontent.Object{{Key: "number", Value: b.Number}}
		if b.Flavor != "" {
			version = version.With("build_flavor", b.Flavor).With("build_type", b.Type)
		}
		version = version.With("build_hash", b.Hash).With("build_date", b.Date).With("build_snapshot", false).
			With("lucene_version", b.Lucene)
		if b.MinWire != "" {
			version = version.With("minimum_wire_compatibility_version", b.MinWire).
				With("minimum_index_compatibility_version", b.MinIndex)
		}
		return &rest.Reply{Pretty: true, Body: xcontent.Object{
			{Key: "name", Value: s.Nodes[0].Name},
			{Key: "cluster_name", Value: s.Name},
			{Key: "cluster_uuid", Value: s.UUID},
			{Key: "version", Value: version},
			{Key: "tagline", Value: "You Know, for Search"},
		}}, nil
	}, nil
}
